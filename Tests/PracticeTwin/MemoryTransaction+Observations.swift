internal import Clinic
internal import Practice

extension MemoryTransaction {
    func observations(in session: SessionID) -> [Observation] { records.observations[session] ?? [] }

    func add(_ observation: Observation) throws {
        guard records.sessions[observation.session] != nil else { throw StoreError.missing("session") }
        if let replaced = observation.replaces, !records.observationIDs.contains(replaced) {
            throw StoreError.missing("observation")
        }
        guard records.observationIDs.insert(observation.id).inserted else {
            throw StoreError.duplicate("observation.id")
        }
        records.observations[observation.session, default: []].append(observation)
    }
}
