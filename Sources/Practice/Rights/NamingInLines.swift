internal import Clinic

/// Lines that belong to no client: the key of no client seals them, so that no erasure reaches them.
extension PracticeService {
    /// Throws where such a line names one of those whom its writer may know.
    ///
    /// - Parameter client: for whom it is meant, where that is known; of them a small part of the name is enough.
    func requireNamesNobody(
        _ line: String, _ field: String, by actor: Actor, of client: Client? = nil, in store: any StoreReading
    ) throws {
        if line.isEmpty { return }
        if let client, CaseloadQuery.isNamed(client, in: line) {
            throw PracticeError.invalid([FieldProblem(field, "problem.line-names-client")])
        }
        guard case .person(let viewer) = actor else { return }
        let known = try caseload(Caseload(show: .all), viewer, in: store).rows
        if WrittenClients(known.map(\.client)).areWritten(in: line) {
            throw PracticeError.invalid([FieldProblem(field, "problem.line-names-client")])
        }
    }
}
