package import Clinic

/// Something good that came of following a concern or a barrier up.
package struct TimelineFollowUp: Hashable, Sendable {
    /// The record that says so, by its id.
    package let record: ID<TimelineFollowUp>
    package let kind: FollowUpKind
    /// When it was recorded.
    package let at: Instant

    package init(record: ID<TimelineFollowUp>, kind: FollowUpKind, at: Instant) {
        self.record = record
        self.kind = kind
        self.at = at
    }
}

package enum FollowUpKind: String, Hashable, Sendable, CaseIterable {
    case stepKept = "step-kept", barrierSolved = "barrier-solved", spokeUp = "spoke-up"
}
