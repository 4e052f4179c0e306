/// Every sign that the product knows, by the name that it is stored and spoken of by.
package enum SignKind: String, Hashable, Sendable, CaseIterable {
    // Of trouble, the most urgent first.
    case riskAnswer = "risk-answer"
    case doubtAfterFall = "doubt-after-fall"
    case doubtSaid = "doubt-said"
    case outcomeDeteriorated = "outcome-deteriorated"
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
    case assignmentDoneAgain = "assignment-done-again"
    case assignmentDone = "assignment-done"
    case spokeUp = "spoke-up"
    case stepKept = "step-kept"
    case barrierSolved = "barrier-solved"

    package var isOfTrouble: Bool { position < Self.onTimeAfterLate.position }

    /// Its place in `allCases`, without searching.
    package var position: Int {
        switch self {
        case .riskAnswer: 0
        case .doubtAfterFall: 1
        case .doubtSaid: 2
        case .outcomeDeteriorated: 3
        case .allianceFell: 4
        case .allianceSliding: 5
        case .comesWhileFalling: 6
        case .allianceBelowCutoff: 7
        case .allianceLineLow: 8
        case .confronting: 9
        case .disengaged: 10
        case .missed: 11
        case .oftenMissed: 12
        case .lateCancellation: 13
        case .repeatedRescheduling: 14
        case .wrongTime: 15
        case .oftenLate: 16
        case .arrivedLate: 17
        case .assignmentLeftUndone: 18
        case .assignmentNotDone: 19
        case .notSeen: 20
        case .noReliableChange: 21
        case .perfectWithoutProgress: 22
        case .formDeclined: 23
        case .formMissing: 24
        case .onTimeAfterLate: 25
        case .onTimeInARow: 26
        case .backAfterMiss: 27
        case .allianceRecovered: 28
        case .earlyAllianceRising: 29
        case .reliableImprovement: 30
        case .assignmentDoneAgain: 31
        case .assignmentDone: 32
        case .spokeUp: 33
        case .stepKept: 34
        case .barrierSolved: 35
        }
    }
}
