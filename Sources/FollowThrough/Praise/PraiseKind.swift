package import Signs

/// What is praised. Never a high score as such: what somebody did, or that they marked honestly.
package enum PraiseKind: String, Hashable, Sendable, CaseIterable {
    case onTimeAfterLate = "on-time-after-late"
    case backAfterMiss = "back-after-miss"
    /// A low mark on the alliance check, given openly.
    case honestMark = "honest-mark"
    /// Stayed while something between the two was put right.
    case allianceRecovered = "alliance-recovered"
    case earlyAllianceRising = "early-alliance-rising"
    case reliableImprovement = "reliable-improvement"
    case onTimeInARow = "on-time-in-a-row"
    case assignmentDone = "assignment-done"
    case assignmentDoneAgain = "assignment-done-again"
    case spokeUp = "spoke-up"
    case stepKept = "step-kept"
    case barrierSolved = "barrier-solved"
    /// Noticed by a person, in their own words; no sign gives occasion to it.
    case byHand = "by-hand"

    /// What somebody did to be here, said when they come in.
    package var isOfArrival: Bool { self == .onTimeAfterLate || self == .onTimeInARow || self == .backAfterMiss }

    /// The kind that a sign gives occasion to; `nil` for a sign that gives none.
    package init?(_ kind: SignKind) {
        switch kind {
        case .onTimeAfterLate: self = .onTimeAfterLate
        case .backAfterMiss: self = .backAfterMiss
        case .allianceRecovered: self = .allianceRecovered
        case .earlyAllianceRising: self = .earlyAllianceRising
        case .reliableImprovement: self = .reliableImprovement
        case .onTimeInARow: self = .onTimeInARow
        case .assignmentDone: self = .assignmentDone
        case .assignmentDoneAgain: self = .assignmentDoneAgain
        case .spokeUp: self = .spokeUp
        case .stepKept: self = .stepKept
        case .barrierSolved: self = .barrierSolved
        case .allianceFell, .allianceBelowCutoff, .allianceLineLow: self = .honestMark
        default: return nil
        }
    }

    /// About what somebody did, so that it may stand on the client's own page; one that comes from a total is for the
    /// therapist to say.
    package var isForClientPage: Bool {
        switch self {
        case .onTimeAfterLate, .backAfterMiss, .honestMark, .onTimeInARow, .assignmentDone, .assignmentDoneAgain,
            .spokeUp, .stepKept, .barrierSolved:
            true
        case .allianceRecovered, .earlyAllianceRising, .reliableImprovement, .byHand: false
        }
    }
}

extension [Sign] {
    /// How often it was so, as the sign counts it that gives occasion to that praise; `nil` where none does.
    package func times(behind kind: PraiseKind) -> Int? { first { PraiseKind($0.kind) == kind }?.figure(.count) }
}
