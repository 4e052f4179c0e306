internal import Clinic
internal import Practice

extension MemoryTransaction {
    func corrections(of client: ClientID) -> [ClientCorrection] { records.corrections.filter { $0.was.id == client } }

    func add(_ correction: ClientCorrection) throws {
        guard client(correction.was.id) != nil else { throw StoreError.missing("client") }
        if let person = correction.by, records.people[person] == nil { throw StoreError.missing("person") }
        guard !records.corrections.contains(where: { $0.id == correction.id }) else {
            throw StoreError.duplicate("client_correction.id")
        }
        records.corrections.append(correction)
    }
}
