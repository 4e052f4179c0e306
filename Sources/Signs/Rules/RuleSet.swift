package import Clinic

/// All rules that the product knows.
package enum RuleSet {
    /// Raised whenever a rule comes, goes or changes its meaning.
    package static let version = 6

    /// The signs that hold as of `timeline.asOf`, in the order of `SignKind`.
    package static func signs(in timeline: Timeline, _ settings: RuleSettings) -> [Sign] {
        var signs: [Sign] = []
        judge(RiskAnswerGiven.self, timeline, settings, &signs)
        judge(DoubtAfterFall.self, timeline, settings, &signs)
        judge(DoubtSaid.self, timeline, settings, &signs)
        judge(OutcomeDeteriorated.self, timeline, settings, &signs)
        judge(OutcomeOffCourse.self, timeline, settings, &signs)
        judge(AllianceFell.self, timeline, settings, &signs)
        judge(AllianceSliding.self, timeline, settings, &signs)
        judge(ComesWhileFalling.self, timeline, settings, &signs)
        judge(AllianceBelowCutoff.self, timeline, settings, &signs)
        judge(AllianceLineLow.self, timeline, settings, &signs)
        judge(Confronting.self, timeline, settings, &signs)
        judge(Disengaged.self, timeline, settings, &signs)
        judge(Missed.self, timeline, settings, &signs)
        judge(OftenMissed.self, timeline, settings, &signs)
        judge(LateCancellation.self, timeline, settings, &signs)
        judge(RepeatedRescheduling.self, timeline, settings, &signs)
        judge(WrongTime.self, timeline, settings, &signs)
        judge(OftenLate.self, timeline, settings, &signs)
        judge(ArrivedLate.self, timeline, settings, &signs)
        judge(AssignmentLeftUndone.self, timeline, settings, &signs)
        judge(AssignmentNotDone.self, timeline, settings, &signs)
        judge(NotSeen.self, timeline, settings, &signs)
        judge(NoReliableChange.self, timeline, settings, &signs)
        judge(PerfectWithoutProgress.self, timeline, settings, &signs)
        judge(FormDeclined.self, timeline, settings, &signs)
        judge(FormMissing.self, timeline, settings, &signs)
        judge(OnTimeAfterLate.self, timeline, settings, &signs)
        judge(OnTimeInARow.self, timeline, settings, &signs)
        judge(BackAfterMiss.self, timeline, settings, &signs)
        judge(AllianceRecovered.self, timeline, settings, &signs)
        judge(EarlyAllianceRising.self, timeline, settings, &signs)
        judge(ReliableImprovement.self, timeline, settings, &signs)
        judge(OutcomeAheadOfCourse.self, timeline, settings, &signs)
        judge(AssignmentDoneAgain.self, timeline, settings, &signs)
        judge(AssignmentDone.self, timeline, settings, &signs)
        judge(SpokeUp.self, timeline, settings, &signs)
        judge(StepKept.self, timeline, settings, &signs)
        judge(BarrierSolved.self, timeline, settings, &signs)
        return timeline.withoutMadeUpDays(signs)
    }

    /// The earliest moment after `timeline.asOf` at which time alone may change a sign, or which appointment is next.
    package static func nextChange(in timeline: Timeline, _ settings: RuleSettings) -> Instant? {
        let now = timeline.asOf
        var earliest: Instant?
        func consider(_ moment: Instant?) {
            guard let moment, moment > now else { return }
            earliest = min(earliest ?? moment, moment)
        }
        if !timeline.hasEnded {
            consider(NotSeen.due(in: timeline, settings))
            consider(timeline.comesOfAge)
        }
        consider(FormMissing.due(in: timeline, settings))
        for appointment in timeline.appointments {
            switch appointment.attendance {
            case nil:
                consider(appointment.start)
                consider(appointment.end)
            // Called off ahead, it counts among the last ones once its time has come.
            case .cancelled, .rescheduled: consider(appointment.start)
            case .onTime, .late, .wrongTime, .noShow: break
            }
        }
        return earliest
    }

    /// The version of one rule.
    package static func version(of kind: SignKind) -> Int { versions[kind] ?? 0 }

    private static let versions: [SignKind: Int] = {
        let rules: [any SignRule.Type] = [
            RiskAnswerGiven.self, DoubtAfterFall.self, DoubtSaid.self, OutcomeDeteriorated.self,
            OutcomeOffCourse.self, AllianceFell.self, AllianceSliding.self, ComesWhileFalling.self,
            AllianceBelowCutoff.self,
            AllianceLineLow.self, Confronting.self, Disengaged.self, Missed.self,
            OftenMissed.self, LateCancellation.self, RepeatedRescheduling.self, WrongTime.self,
            OftenLate.self, ArrivedLate.self, AssignmentLeftUndone.self, AssignmentNotDone.self,
            NotSeen.self, NoReliableChange.self, PerfectWithoutProgress.self, FormDeclined.self,
            FormMissing.self, OnTimeAfterLate.self, OnTimeInARow.self, BackAfterMiss.self,
            AllianceRecovered.self, EarlyAllianceRising.self, ReliableImprovement.self, OutcomeAheadOfCourse.self,
            AssignmentDoneAgain.self,
            AssignmentDone.self, SpokeUp.self, StepKept.self, BarrierSolved.self,
        ]
        return Dictionary(uniqueKeysWithValues: rules.map { ($0.kind, $0.version) })
    }()

    @inline(__always)
    private static func judge<Rule: SignRule>(
        _ rule: Rule.Type, _ timeline: Timeline, _ settings: RuleSettings, _ signs: inout [Sign]
    ) {
        if let sign = Rule.sign(in: timeline, settings) { signs.append(sign) }
    }
}
