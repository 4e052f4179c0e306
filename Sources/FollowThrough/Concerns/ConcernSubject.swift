package import Signs

/// What a concern is about. Signs about one thing are one concern.
package enum ConcernSubject: String, Hashable, Sendable, CaseIterable {
    case risk, doubt, outcome, alliance, engagement, assignment, attendance, forms, other

    /// The subject of a sign of trouble; `nil` for a sign of being on track.
    package init?(_ kind: SignKind) {
        switch kind {
        case .riskAnswer: self = .risk
        case .outcomeDeteriorated, .outcomeOffCourse, .noReliableChange, .perfectWithoutProgress: self = .outcome
        case .allianceFell, .allianceSliding, .comesWhileFalling, .allianceBelowCutoff, .allianceLineLow:
            self = .alliance
        case .doubtSaid, .doubtAfterFall: self = .doubt
        case .disengaged, .confronting: self = .engagement
        case .assignmentNotDone, .assignmentLeftUndone: self = .assignment
        case .oftenMissed, .oftenLate: self = .attendance
        case .missed, .lateCancellation, .repeatedRescheduling, .wrongTime, .arrivedLate, .notSeen: self = .attendance
        case .formDeclined, .formMissing: self = .forms
        case .onTimeAfterLate, .backAfterMiss, .allianceRecovered, .earlyAllianceRising, .reliableImprovement,
            .outcomeAheadOfCourse,
            .onTimeInARow, .assignmentDone, .assignmentDoneAgain, .spokeUp, .stepKept, .barrierSolved:
            return nil
        }
    }
}
