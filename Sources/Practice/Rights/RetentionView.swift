package import Clinic

/// Seen by administrators.
package struct RetentionView: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let settings: RetentionSettings
        /// For the form that changes it.
        package let mark: String
        /// How many are due with these settings at the next look, and can be read.
        package let due: Int
        package let runs: [RetentionRun]
        package let erasures: [Erasure]
        package let people: [PersonID: String]
        package init(
            settings: RetentionSettings, mark: String, due: Int, runs: [RetentionRun], erasures: [Erasure],
            people: [PersonID: String]
        ) {
            self.settings = settings
            self.mark = mark
            self.due = due
            self.runs = runs
            self.erasures = erasures
            self.people = people
        }
    }
}

extension PracticeService {
    package func answer(_ question: RetentionView, as actor: Actor) async throws(PracticeError) -> RetentionView.Answer
    {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await read { store in
            let settings = RetentionSettings(try store.practiceSettings())
            let people = try store.people().map { ($0.id, $0.name) }
            return RetentionView.Answer(
                settings: settings, mark: mark(of: settings), due: try due(by: settings, in: store),
                runs: try store.retentionRuns(limit: 20),
                erasures: try store.erasures(limit: 200), people: Dictionary(people) { first, _ in first })
        }
    }

    /// What was kept by law of that client, for the machine's operator; recorded as a look at the client's record.
    package func keptByLaw(_ erasure: ID<Erasure>, as actor: Actor) async throws(PracticeError) -> String {
        try actor.requireUpkeep()
        let (text, client) = try await read { store -> (String, ClientID) in
            guard let held = try store.erasures(limit: .max).first(where: { $0.id == erasure }), let kept = held.kept
            else { throw PracticeError.notFound }
            return (try sealing.open(kept.sealed, Erasure.place(erasure)), held.client)
        }
        try await noteRead(.readClient, by: actor, client: client)
        return text
    }
}
