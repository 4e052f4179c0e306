import Clinic

/// Every number of FACTS.md that a measure is judged by, with its source and grade. What is unverified there is absent
/// here, so nothing is claimed until the practice sets it: the caregiver's cutoff, the CORE-10's reliable change.
///
/// Values are units of the measure: tenths of a point for the checks, whole points for the others. A total of exactly
/// the cutoff counts with the better side where higher is better (36.0 is not below 36) and with the worse side where
/// higher is worse (a PHQ-9 of 10 is a case).
package enum BuiltInThresholds {
    package static let rows = checkCutoffs + checkChanges + others

    private static let checkCutoffs = [
        Threshold(key: .cutoff, measure: .allianceAdult, value: 360, grade: .b, source: allianceSource),
        Threshold(key: .cutoff, measure: .allianceGroup, value: 360, grade: .b, source: allianceSource),
        Threshold(key: .cutoff, measure: .allianceChild, value: 360, grade: .b, source: allianceSource),
        outcomeCutoff(.outcomeAdult, .adult, 250, .b, "Outcome Rating Scale, publisher's rule: adult cutoff 25 of 40"),
        outcomeCutoff(
            .outcomeAdult, .adolescent, 280, .c, "Outcome Rating Scale, seen once: adolescent cutoff 28 of 40"),
        outcomeCutoff(.outcomeChild, .child, 320, .b, "Outcome Rating Scale, publisher's rule: child cutoff 32 of 40"),
    ]

    private static let checkChanges = [MeasureKey.outcomeAdult, .outcomeChild].map { measure in
        Threshold(
            key: .reliableChange, measure: measure, value: 50, grade: .c,
            source: "Outcome Rating Scale: reliable change 5 points; a practice may recompute it from its own data")
    }

    private static let others = [
        Threshold(
            key: .cutoff, measure: .phq9, value: 10, grade: .b, source: "PHQ-9, caseness from 10 (authors' rule)"),
        Threshold(
            key: .reliableChange, measure: .phq9, value: 6, grade: .b,
            source: "PHQ-9, reliable change from 6 points (national programme's rule)"),
        Threshold(
            key: .riskAnswer, measure: .phq9, value: 1, grade: .b,
            source: "PHQ-9, the ninth question asks about self-harm: any answer above 0"),
        Threshold(
            key: .cutoff, measure: .gad7, value: 8, grade: .b,
            source: "GAD-7, caseness from 8 (national programme's rule)"),
        Threshold(
            key: .reliableChange, measure: .gad7, value: 4, grade: .b,
            source: "GAD-7, reliable change from 4 points (national programme's rule)"),
        Threshold(
            key: .cutoff, measure: .core10, value: 11, grade: .b, source: "CORE-10, clinical cutoff 11 (authors' rule)"),
    ]

    private static let allianceSource = "Session Rating Scale, publisher's rule: below 36 of 40, talk about it"

    private static func outcomeCutoff(
        _ measure: MeasureKey, _ ages: AgeBand, _ value: Int, _ grade: EvidenceGrade, _ source: String
    ) -> Threshold {
        Threshold(key: .cutoff, measure: measure, ages: ages, value: value, grade: grade, source: source)
    }
}

extension ThresholdKey {
    /// The least worth of a risk item's answer that asks for safety first; which item it is, the measure says.
    package static let riskAnswer = ThresholdKey("risk-answer")
}
