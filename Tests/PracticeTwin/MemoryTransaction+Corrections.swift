internal import Clinic
internal import Practice

extension MemoryTransaction {
    func corrections(of client: ClientID) -> [ClientCorrection] { records.corrections.filter { $0.was.id == client } }

    func corrections(of episode: EpisodeID) -> [EpisodeCorrection] {
        records.careCorrections.filter { $0.was.id == episode }
    }

    func add(_ correction: EpisodeCorrection) throws {
        guard records.episodes[correction.was.id] != nil else { throw StoreError.missing("episode") }
        if let person = correction.by, records.people[person] == nil { throw StoreError.missing("person") }
        guard !records.careCorrections.contains(where: { $0.id == correction.id }) else {
            throw StoreError.duplicate("episode_correction.id")
        }
        records.careCorrections.append(correction)
    }

    func add(_ correction: ClientCorrection) throws {
        guard client(correction.was.id) != nil else { throw StoreError.missing("client") }
        if let person = correction.by, records.people[person] == nil { throw StoreError.missing("person") }
        guard !records.corrections.contains(where: { $0.id == correction.id }) else {
            throw StoreError.duplicate("client_correction.id")
        }
        records.corrections.append(correction)
    }
}
