/// Every sign that the product knows, by the name that it is stored and spoken of by.
package enum SignKind: String, Hashable, Sendable, CaseIterable {
    // Of trouble, the most urgent first.
    case riskAnswer = "risk-answer"
    case outcomeDeteriorated = "outcome-deteriorated"
    case allianceFell = "alliance-fell"
    case allianceBelowCutoff = "alliance-below-cutoff"
    case allianceLineLow = "alliance-line-low"
    case missed
    case lateCancellation = "late-cancellation"
    case repeatedRescheduling = "repeated-rescheduling"
    case wrongTime = "wrong-time"
    case arrivedLate = "arrived-late"
    case notSeen = "not-seen"
    case noReliableChange = "no-reliable-change"
    case perfectWithoutProgress = "perfect-without-progress"
    case formDeclined = "form-declined"
    case formMissing = "form-missing"
    // Of being on track.
    case onTimeAfterLate = "on-time-after-late"
    case backAfterMiss = "back-after-miss"
    case allianceRecovered = "alliance-recovered"
    case earlyAllianceRising = "early-alliance-rising"
    case reliableImprovement = "reliable-improvement"

    package var isOfTrouble: Bool {
        switch self {
        case .onTimeAfterLate, .backAfterMiss, .allianceRecovered, .earlyAllianceRising, .reliableImprovement: false
        default: true
        }
    }

    /// Its place in `allCases`, without searching.
    package var position: Int {
        switch self {
        case .riskAnswer: 0
        case .outcomeDeteriorated: 1
        case .allianceFell: 2
        case .allianceBelowCutoff: 3
        case .allianceLineLow: 4
        case .missed: 5
        case .lateCancellation: 6
        case .repeatedRescheduling: 7
        case .wrongTime: 8
        case .arrivedLate: 9
        case .notSeen: 10
        case .noReliableChange: 11
        case .perfectWithoutProgress: 12
        case .formDeclined: 13
        case .formMissing: 14
        case .onTimeAfterLate: 15
        case .backAfterMiss: 16
        case .allianceRecovered: 17
        case .earlyAllianceRising: 18
        case .reliableImprovement: 19
        }
    }
}
