/// How strongly each sign, where it is new, speaks for a dropout soon, beside the others: a hundred times its part of the log
/// odds, as fitted to the simulated seeds 1 to 4 (`Benchmarks alarms 1,2,3,4`, decision 0013), whole and never below 0. What is
/// urgent for other reasons (`severity`) is not what foretells a dropout, so the two are kept apart.
package enum AlarmWeights {
    package static let version = 2

    package static func weight(_ kind: SignKind) -> Int {
        switch kind {
        case .confronting: 103
        case .doubtSaid: 81
        case .formDeclined: 50
        case .repeatedRescheduling: 41
        case .allianceBelowCutoff, .formMissing: 34
        case .assignmentLeftUndone: 28
        case .disengaged: 25
        case .allianceFell: 19
        case .outcomeDeteriorated: 18
        case .missed, .lateCancellation, .arrivedLate, .noReliableChange: 17
        case .comesWhileFalling: 12
        case .oftenMissed: 11
        case .allianceSliding, .assignmentNotDone: 7
        case .allianceLineLow, .notSeen: 5
        default: 0
        }
    }
}
