import Clinic
import Measures

/// Every risk answer in force, whatever was answered after it.
///
/// The sign of the moment goes when a later form of the same measure gives no risk answer. That a person looks at each
/// answer does not: one that is typed in late, behind that later form, was as much an answer as one that was typed in on
/// its day.
package enum RiskAnswers {
    /// All of them as one sign, the newest first, as `RiskAnswerGiven` gives those that hold; `nil` without any.
    ///
    /// - Parameter isLeftOut: those of which somebody recorded already what was done; a form in which something else was put
    ///   right since is the same answer.
    package static func sign(
        in timeline: Timeline, _ settings: RuleSettings, without isLeftOut: (RecordReference) -> Bool = { _ in false }
    ) -> Sign? {
        var evidence: [Evidence] = []
        for result in timeline.results.reversed() {
            let record = RecordReference.response(result.response)
            if result.risks.isEmpty || isLeftOut(record) { continue }
            if result.earlier.contains(where: { isLeftOut(.response($0)) }) { continue }
            for risk in result.risks {
                evidence.append(Evidence(record, .riskWorth, risk.worth, at: result.answeredAt))
            }
        }
        guard let first = evidence.last else { return nil }
        let sign = Sign(
            kind: .riskAnswer, severity: settings.severity(.riskAnswer), since: first.at, evidence: evidence,
            ruleVersion: RuleSet.version(of: .riskAnswer))
        return timeline.withoutMadeUpDays([sign]).first
    }
}
