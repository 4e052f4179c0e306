internal import Clinic
internal import Practice

extension MemoryTransaction {
    func consents(of client: ClientID) -> [ConsentRecord] {
        records.consents.filter { $0.client == client }.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    }

    func holdsConsents() -> Bool { !records.consents.isEmpty }

    func add(_ consent: ConsentRecord) throws {
        guard records.clients[consent.client] != nil else { throw StoreError.missing("client") }
        if let person = consent.recordedBy, records.people[person] == nil { throw StoreError.missing("person") }
        guard !records.consents.contains(where: { $0.id == consent.id }) else {
            throw StoreError.duplicate("consent.id")
        }
        records.consents.append(consent)
    }
}
