package import Measures

/// Every sign that the product knows, by the name that it is stored and spoken of by.
package enum SignKind: String, Hashable, Sendable, CaseIterable {
    // Of trouble, the most urgent first.
    case riskAnswer = "risk-answer"
    case doubtAfterFall = "doubt-after-fall"
    case doubtSaid = "doubt-said"
    case outcomeDeteriorated = "outcome-deteriorated"
    case outcomeOffCourse = "outcome-off-course"
    case allianceFell = "alliance-fell"
    case allianceSliding = "alliance-sliding"
    case comesWhileFalling = "comes-while-falling"
    case allianceBelowCutoff = "alliance-below-cutoff"
    case allianceLineLow = "alliance-line-low"
    case confronting
    case disengaged
    case missed
    case oftenMissed = "often-missed"
    case lateCancellation = "late-cancellation"
    case repeatedRescheduling = "repeated-rescheduling"
    case wrongTime = "wrong-time"
    case oftenLate = "often-late"
    case arrivedLate = "arrived-late"
    case assignmentLeftUndone = "assignment-left-undone"
    case assignmentNotDone = "assignment-not-done"
    case notSeen = "not-seen"
    case noReliableChange = "no-reliable-change"
    case perfectWithoutProgress = "perfect-without-progress"
    case formDeclined = "form-declined"
    case formMissing = "form-missing"
    // Of being on track.
    case onTimeAfterLate = "on-time-after-late"
    case onTimeInARow = "on-time-in-a-row"
    case backAfterMiss = "back-after-miss"
    case allianceRecovered = "alliance-recovered"
    case earlyAllianceRising = "early-alliance-rising"
    case reliableImprovement = "reliable-improvement"
    case outcomeAheadOfCourse = "outcome-ahead-of-course"
    case assignmentDoneAgain = "assignment-done-again"
    case assignmentDone = "assignment-done"
    case spokeUp = "spoke-up"
    case stepKept = "step-kept"
    case barrierSolved = "barrier-solved"

    /// The numbers of no measure that its rule compares with.
    package var thresholds: [ThresholdKey] { SignDescription.thresholds(self) }

    package var isOfTrouble: Bool { position < Self.onTimeAfterLate.position }

    /// Its place in `allCases`, without searching.
    package var position: Int {
        switch self {
        case .riskAnswer: 0
        case .doubtAfterFall: 1
        case .doubtSaid: 2
        case .outcomeDeteriorated: 3
        case .outcomeOffCourse: 4
        case .allianceFell: 5
        case .allianceSliding: 6
        case .comesWhileFalling: 7
        case .allianceBelowCutoff: 8
        case .allianceLineLow: 9
        case .confronting: 10
        case .disengaged: 11
        case .missed: 12
        case .oftenMissed: 13
        case .lateCancellation: 14
        case .repeatedRescheduling: 15
        case .wrongTime: 16
        case .oftenLate: 17
        case .arrivedLate: 18
        case .assignmentLeftUndone: 19
        case .assignmentNotDone: 20
        case .notSeen: 21
        case .noReliableChange: 22
        case .perfectWithoutProgress: 23
        case .formDeclined: 24
        case .formMissing: 25
        case .onTimeAfterLate: 26
        case .onTimeInARow: 27
        case .backAfterMiss: 28
        case .allianceRecovered: 29
        case .earlyAllianceRising: 30
        case .reliableImprovement: 31
        case .outcomeAheadOfCourse: 32
        case .assignmentDoneAgain: 33
        case .assignmentDone: 34
        case .spokeUp: 35
        case .stepKept: 36
        case .barrierSolved: 37
        }
    }
}
