package import Clinic
internal import FollowThrough

/// Everybody whom the viewer supervises, with what to talk over; and the viewer's own, where they are a therapist.
package struct SupervisionOverview: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let practice: Practice
        package let now: Instant
        /// By name, without what was written.
        package let supervisees: [TherapistSupervision]
        /// When each was last met.
        package let lastMeetings: [PersonID: Day]
        /// Whole.
        package let own: TherapistSupervision?

        package init(
            practice: Practice, now: Instant, supervisees: [TherapistSupervision], lastMeetings: [PersonID: Day],
            own: TherapistSupervision?
        ) {
            self.practice = practice
            self.now = now
            self.supervisees = supervisees
            self.lastMeetings = lastMeetings
            self.own = own
        }
    }
}

extension PracticeService {
    package func answer(
        _ question: SupervisionOverview, as actor: Actor
    ) async throws(PracticeError) -> SupervisionOverview.Answer {
        let viewer = try actor.requireViewer()
        guard !viewer.roles.isDisjoint(with: [.therapist, .supervisor]) else { throw .notFound }
        let found = try await read { store in
            let people = try store.people()
            let supervised = people.filter { person in
                person.isActive && person.roles.contains(.therapist)
                    && AccessPolicy.maySupervise(viewer, EpisodeOwnership(therapist: person.id, team: person.team))
            }
            var last: [PersonID: Day] = [:]
            for person in supervised {
                last[person.id] = try store.supervisionEntries(of: person.id).map(\.entry).inForce.last?.day
            }
            let own = people.first { $0.id == viewer.person && viewer.roles.contains(.therapist) }
            return SupervisionOverview.Answer(
                practice: try store.requirePractice(), now: chance.now(),
                supervisees: try supervised.map {
                    try supervision(of: $0, nil, actor, withHistory: false, in: store)
                }, lastMeetings: last,
                own: try own.map { try supervision(of: $0, nil, actor, withHistory: true, in: store) })
        }
        // Of a supervisee only what is still to be talked over is shown.
        let open = found.supervisees.flatMap(\.clients).filter { client in
            client.lines.contains { $0.line.state == .toDiscuss }
        }
        try await noteSupervision(open.map(\.client.id) + (found.own?.shownClients ?? []), by: actor)
        return found
    }
}
