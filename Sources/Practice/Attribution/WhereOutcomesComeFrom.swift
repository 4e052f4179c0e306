package import Attribution
package import Clinic

/// How much of the outcomes goes with the alliance, the client, the therapist, the treatment.
package struct WhereOutcomesComeFrom: Sendable {
    package let of: AttributionSubject

    package init(of subject: AttributionSubject = .own) { self.of = subject }

    package struct Answer: Sendable {
        package let practice: Practice
        package let viewer: Viewer
        package let subject: AttributionSubject
        /// What the viewer may ask about.
        package let subjects: [AttributionSubject]
        package let result: Result<OutcomeAttribution, AttributionRefusal>

        package init(
            practice: Practice, viewer: Viewer, subject: AttributionSubject, subjects: [AttributionSubject],
            result: Result<OutcomeAttribution, AttributionRefusal>
        ) {
            self.practice = practice
            self.viewer = viewer
            self.subject = subject
            self.subjects = subjects
            self.result = result
        }
    }
}

package enum AttributionSubject: String, Hashable, Sendable, CaseIterable {
    /// The viewer's own clients; nobody else is shown it.
    case own
    /// The clients of the viewer's team.
    case team
    /// Everybody's, as sums without identities.
    case practice
}

extension PracticeService {
    package func answer(
        _ question: WhereOutcomesComeFrom, as actor: Actor
    ) async throws(PracticeError) -> WhereOutcomesComeFrom.Answer {
        let viewer = try actor.requireViewer()
        let subjects = AttributionSubject.allCases.filter { AccessPolicy.mayAttribute(viewer, $0 == .own, $0 == .team) }
        guard let first = subjects.last else { throw PracticeError.notFound }
        let subject = question.of == .own && !subjects.contains(.own) ? first : question.of
        guard subjects.contains(subject) else { throw PracticeError.notFound }
        let (practice, rows) = try await read { store in
            let scope: BoardScope =
                switch (subject, viewer.team) {
                case (.own, _): .therapist(viewer.person)
                case (.team, .some(let team)): .team(team)
                default: .everybody
                }
            return (try store.requirePractice(), try store.statistics(scope))
        }
        try await noteRead(.readAttribution, by: actor)
        return WhereOutcomesComeFrom.Answer(
            practice: practice, viewer: viewer, subject: subject, subjects: subjects,
            result: shelf.attribution(rows, heldBy: subject == .own ? viewer.person : nil))
    }

    /// For whoever runs the machine: the whole practice, without identities.
    package func attribution(
        as actor: Actor
    ) async throws(PracticeError) -> Result<OutcomeAttribution, AttributionRefusal> {
        try actor.requireUpkeep()
        return shelf.attribution(try await read { try $0.statistics(.everybody) })
    }
}
