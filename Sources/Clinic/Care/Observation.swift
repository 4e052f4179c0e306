/// What somebody saw or heard in a session: one tap, words apart and never required.
///
/// A correction is a new observation that names the one it replaces; one without a value takes back what was said.
package struct Observation: Hashable, Sendable {
    package let id: ObservationID
    package let session: SessionID
    package let topic: ObservationTopic
    /// `nil` takes back what was said on the topic.
    package let value: ObservationValue?
    package let recordedAt: Instant
    package let recordedBy: PersonID?
    package let replaces: ObservationID?

    /// `nil` where the value is not about the topic.
    package init?(
        id: ObservationID, session: SessionID, topic: ObservationTopic, value: ObservationValue?, recordedAt: Instant,
        recordedBy: PersonID?, replaces: ObservationID? = nil
    ) {
        if let value, value.topic != topic { return nil }
        self.id = id
        self.session = session
        self.topic = topic
        self.value = value
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
    }

    package init(
        id: ObservationID, session: SessionID, _ value: ObservationValue, recordedAt: Instant, recordedBy: PersonID?,
        replaces: ObservationID? = nil
    ) {
        self.id = id
        self.session = session
        self.topic = value.topic
        self.value = value
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
    }
}

package typealias ObservationID = ID<Observation>

/// What an observation is about; in each session one observation of a topic is in force, and of a doubt one of each who
/// said so.
package enum ObservationTopic: String, Hashable, Sendable, CaseIterable {
    case engagement, confronting, doubt
    /// What came of the assignment agreed before.
    case assignment
    /// Whether one was agreed for the time until the next session.
    case newAssignment = "new-assignment"
    case spokeUp = "spoke-up"
}

package enum ObservationValue: Hashable, Sendable {
    case engagement(Engagement)
    /// Confronting the therapist, or complaining about the work.
    case confronting
    /// Somebody said that the treatment won't or can't work.
    case doubt(saidBy: SaidBy)
    case assignment(AssignmentOutcome)
    case assignmentGiven
    /// The client said of their own accord what was not right between them and the therapist or in the work.
    case spokeUp

    package var topic: ObservationTopic {
        switch self {
        case .engagement: .engagement
        case .confronting: .confronting
        case .doubt: .doubt
        case .assignment: .assignment
        case .assignmentGiven: .newAssignment
        case .spokeUp: .spokeUp
        }
    }

    /// Whether it corrects the other where both are said of one session: a doubt of one speaker leaves the other's alone.
    package func corrects(_ other: ObservationValue) -> Bool {
        topic == other.topic && (topic != .doubt || self == other)
    }
}

/// How much the client took part.
package enum Engagement: String, Hashable, Sendable, CaseIterable {
    case engaged, quiet, bored
    /// Withdrawn, disengaged, not with us.
    case withdrawn
}

package enum AssignmentOutcome: String, Hashable, Sendable, CaseIterable {
    case done, partly, notDone = "not-done", notDiscussed = "not-discussed"
    /// There was none to do.
    case noneGiven = "none-given"

    /// Whether it says how an assignment went.
    package var tellsHowItWent: Bool { self != .notDiscussed && self != .noneGiven }
}

/// Whose words they were.
package enum SaidBy: String, Hashable, Sendable, CaseIterable {
    case client
    /// A parent, partner, or somebody else who came along.
    case companion
}

extension [Observation] {
    /// Those that no other one replaces.
    package var inForce: [Observation] {
        let replaced = Set(compactMap(\.replaces))
        return replaced.isEmpty ? self : filter { !replaced.contains($0.id) }
    }

    /// Of those in force in one session, what stands of that topic: the last said, and of a doubt the last of each who
    /// said so, the client first.
    package func standing(on topic: ObservationTopic) -> [Observation] {
        let said = filter { $0.topic == topic && $0.value != nil }
        guard topic == .doubt else { return Array(said.suffix(1)) }
        return SaidBy.allCases.compactMap { speaker in said.last { $0.value == .doubt(saidBy: speaker) } }
    }
}
