package import Signs

/// What a concern is about. Signs about one thing are one concern.
package enum ConcernSubject: String, Hashable, Sendable, CaseIterable {
    case risk, doubt, outcome, alliance, engagement, assignment, attendance, forms, other

    /// The subject of a sign of trouble; `nil` for a sign of being on track.
    package init?(_ kind: SignKind) {
        switch kind {
        case .riskAnswer: self = .risk
        case .doubtSaid, .doubtAfterFall: self = .doubt
        case .outcomeDeteriorated, .noReliableChange, .perfectWithoutProgress: self = .outcome
        case .allianceFell, .allianceSliding, .comesWhileFalling, .allianceBelowCutoff, .allianceLineLow, .confronting:
            self = .alliance
        case .disengaged: self = .engagement
        case .assignmentNotDone, .assignmentLeftUndone: self = .assignment
        case .missed, .oftenMissed, .lateCancellation, .repeatedRescheduling, .wrongTime, .arrivedLate, .oftenLate,
            .notSeen:
            self = .attendance
        case .formDeclined, .formMissing: self = .forms
        case .onTimeAfterLate, .onTimeInARow, .backAfterMiss, .allianceRecovered, .earlyAllianceRising,
            .reliableImprovement, .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept, .barrierSolved:
            return nil
        }
    }
}
