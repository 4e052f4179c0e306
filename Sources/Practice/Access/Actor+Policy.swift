internal import Clinic

extension Actor {
    /// Throws `.notFound` unless the policy allows it; the operator of the machine may do everything.
    func require(_ rule: (Viewer, EpisodeOwnership) -> Bool, _ ownership: EpisodeOwnership?) throws(PracticeError) {
        guard let ownership, allows(rule, ownership) else { throw .notFound }
    }

    func require(_ rule: (Viewer) -> Bool) throws(PracticeError) {
        if case .person(let viewer) = self, !rule(viewer) { throw .notFound }
    }

    func allows(_ rule: (Viewer, EpisodeOwnership) -> Bool, _ ownership: EpisodeOwnership) -> Bool {
        if case .person(let viewer) = self { rule(viewer, ownership) } else { true }
    }

    /// Work over the whole practice.
    func requireUpkeep() throws(PracticeError) { try require(AccessPolicy.mayChangeSettings) }

    func requireViewer() throws(PracticeError) -> Viewer {
        guard case .person(let viewer) = self else { throw .notFound }
        return viewer
    }
}
