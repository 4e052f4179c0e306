package import Signs

/// What is praised. Never a high score as such: what somebody did, or that they marked honestly.
package enum PraiseKind: String, Hashable, Sendable, CaseIterable {
    case onTimeAfterLate = "on-time-after-late"
    case onTimeInARow = "on-time-in-a-row"
    case backAfterMiss = "back-after-miss"
    case assignmentDone = "assignment-done"
    case spokeUp = "spoke-up"
    case stepKept = "step-kept"
    case barrierSolved = "barrier-solved"
    /// A low mark on the alliance check, given openly.
    case honestMark = "honest-mark"
    /// Stayed while something between the two was put right.
    case allianceRecovered = "alliance-recovered"
    case earlyAllianceRising = "early-alliance-rising"
    case reliableImprovement = "reliable-improvement"

    /// The kind that a sign gives occasion to; `nil` for a sign that gives none.
    package init?(_ kind: SignKind) {
        switch kind {
        case .onTimeAfterLate: self = .onTimeAfterLate
        case .onTimeInARow: self = .onTimeInARow
        case .assignmentDone, .assignmentDoneAgain: self = .assignmentDone
        case .spokeUp: self = .spokeUp
        case .stepKept: self = .stepKept
        case .barrierSolved: self = .barrierSolved
        case .backAfterMiss: self = .backAfterMiss
        case .allianceRecovered: self = .allianceRecovered
        case .earlyAllianceRising: self = .earlyAllianceRising
        case .reliableImprovement: self = .reliableImprovement
        case .allianceFell, .allianceBelowCutoff, .allianceLineLow: self = .honestMark
        default: return nil
        }
    }

    /// About what somebody did, so that it may stand on the client's own page; one that comes from a total is for the
    /// therapist to say.
    package var isForClientPage: Bool {
        switch self {
        case .onTimeAfterLate, .onTimeInARow, .backAfterMiss, .assignmentDone, .spokeUp, .stepKept, .barrierSolved,
            .honestMark:
            true
        case .allianceRecovered, .earlyAllianceRising, .reliableImprovement: false
        }
    }
}
