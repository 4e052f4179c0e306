/// How strongly each sign speaks for a dropout soon, beside the others: ten times its part of the log odds, as fitted to the
/// simulated seeds 1 to 4 (decision 0013), whole and never below 0. What is urgent for other reasons (`severity`) is not
/// what foretells a dropout, so the two are kept apart.
package enum AlarmWeights {
    package static let version = 1

    package static func weight(_ kind: SignKind) -> Int {
        switch kind {
        case .confronting: 8
        case .doubtSaid: 7
        case .allianceBelowCutoff: 4
        case .formDeclined: 3
        case .disengaged, .formMissing, .comesWhileFalling, .noReliableChange, .assignmentLeftUndone: 2
        case .outcomeDeteriorated, .allianceFell, .arrivedLate, .oftenMissed, .assignmentNotDone, .oftenLate,
            .repeatedRescheduling:
            1
        default: 0
        }
    }
}
