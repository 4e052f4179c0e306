internal import Signs

extension EvaluationTelling {
    package var json: String {
        let parts = [
            "\"courses\": \(evaluation.courses)", "\"horizon_sessions\": \(DetectorFigures.horizon)",
            "\"rule_set\": \(RuleSet.version)", "\"signs\": \(list(evaluation.signs.map(object)))",
            "\"together\": \(object(evaluation.together))", "\"learning\": \(learningObject)",
            "\"comparisons\": \(list(evaluation.comparisons.map(object)))",
        ]
        return "{\(parts.joined(separator: ", "))}"
    }

    /// From how many dropouts on, in how many parts, and what came of it; weights in log odds, `null` where nothing was
    /// learned.
    private var learningObject: String {
        let weights = evaluation.learned.map { learned in
            list(
                learned.weights.map { weight in
                    "{\"name\": \"\(weight.feature)\", \"product\": \(weight.product), \"learned\": \(weight.learned), "
                        + "\"range\": [\(weight.range.lowerBound), \(weight.range.upperBound)]}"
                })
        }
        return "{\"least_dropouts\": \(LearnedWeights.leastDropouts), \"dropouts\": \(evaluation.together.dropouts), "
            + "\"parts\": \(LearnedWeights.parts), \"weights\": \(weights ?? "null")}"
    }

    private func object(_ comparison: SignEvaluation.Comparison) -> String {
        let learned = comparison.learned.map { "{\(members($0))}" } ?? "null"
        let better = comparison.better.map { "\"\($0.rawValue)\"" } ?? "null"
        return "{\"baseline\": \(object(comparison.baseline)), \(members(comparison.product)), "
            + "\"learned\": \(learned), \"caught_more\": \(better)}"
    }

    private func members(_ found: SignEvaluation.AtEqualAlarms) -> String {
        let bounds = found.interval.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null"
        let ratio = found.ratio.map { "\($0)" } ?? "null"
        return "\"even_baseline\": \(object(found.evenBaseline)), \"together\": \(object(found.together)), "
            + "\"ratio\": \(ratio), \"interval\": \(bounds)"
    }

    private func object(_ figures: DetectorFigures) -> String {
        "{\"name\": \"\(figures.detector)\", \"sessions\": \(figures.sessions), \"alarms\": \(figures.alarms), "
            + "\"alarms_per_100_sessions\": \(figures.alarmsPer100), \"sensitivity\": \(object(figures.sensitivity)), "
            + "\"precision\": \(object(figures.precision)), "
            + "\"deteriorations\": \(object(figures.deteriorationSensitivity)), "
            + "\"median_lead_sessions\": \(figures.medianLead.map { String($0) } ?? "null")}"
    }

    private func object(_ part: Proportion?) -> String {
        guard let part else { return "null" }
        return "{\"count\": \(part.count), \"of\": \(part.total), \"share\": \(part.share), "
            + "\"interval\": [\(part.interval.lowerBound), \(part.interval.upperBound)]}"
    }

    private func list(_ objects: [String]) -> String { "[\(objects.joined(separator: ", "))]" }
}
