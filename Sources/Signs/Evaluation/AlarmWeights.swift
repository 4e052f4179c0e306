/// How strongly each sign, where it is new, speaks for a dropout soon, beside the others: a hundred times its part of the log
/// odds, whole and never below 0. Half of it is as fitted to the simulated seeds 1 to 4 (`Benchmarks alarms 1,2,3,4`), half
/// the mean of what nine practices of other truths teach (decision 0013); a sign that those have none of stays as it was
/// fitted. What is urgent for other reasons (`severity`) is not what foretells a dropout, so the two are kept apart.
package enum AlarmWeights {
    package static let version = 3

    package static func weight(_ kind: SignKind) -> Int {
        switch kind {
        case .confronting: 103
        case .doubtSaid: 81
        case .allianceBelowCutoff: 61
        case .formDeclined: 50
        case .repeatedRescheduling: 41
        case .assignmentLeftUndone: 28
        case .formMissing: 26
        case .disengaged: 25
        case .allianceLineLow: 20
        case .missed: 18
        case .lateCancellation: 17
        case .arrivedLate: 16
        case .allianceFell, .outcomeDeteriorated: 13
        case .oftenMissed: 10
        case .noReliableChange: 9
        case .allianceSliding, .assignmentNotDone, .comesWhileFalling: 7
        case .notSeen: 5
        default: 0
        }
    }
}
