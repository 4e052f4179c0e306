internal import Signs

/// An evaluation as a table for people, or as one JSON object.
struct EvaluationTelling {
    private let evaluation: SignEvaluation

    init(_ evaluation: SignEvaluation) { self.evaluation = evaluation }

    var text: String {
        let first = evaluation.together
        var lines = [
            "\(evaluation.courses) closed courses, \(first.sessions) sessions, \(first.dropouts) dropouts, "
                + "\(first.deteriorations) with a reliable deterioration",
            "", header,
        ]
        lines += evaluation.signs.map(row)
        lines.append(row(first))
        lines += [
            "",
            "Beside what practices use, at equally many alarms: of those just under the bar as many as are wanting are drawn "
                + "by lot, and of a baseline's no more than all signs can raise. Not repeated: an alarm stands for "
                + "\(DetectorFigures.horizon) sessions, in which somebody has it to act on, and is not given again.",
            header,
        ]
        for comparison in evaluation.comparisons {
            lines.append(row(comparison.baseline))
            if comparison.evenBaseline != comparison.baseline { lines.append(row(comparison.evenBaseline)) }
            lines += [row(comparison.together), "  " + ratio(comparison)]
        }
        return lines.joined(separator: "\n")
    }

    private var header: String {
        pad("", 44) + pad("caught", 22) + pad("right", 22) + pad("deteriorations", 22) + pad("lead", 6) + "alarms/100"
    }

    private func row(_ figures: DetectorFigures) -> String {
        pad(figures.detector.description, 44) + pad(part(figures.sensitivity), 22) + pad(part(figures.precision), 22)
            + pad(part(figures.deteriorationSensitivity), 22) + pad(figures.medianLead.map(String.init) ?? "-", 6)
            + Decimals.one(figures.alarmsPer100)
    }

    private func ratio(_ comparison: SignEvaluation.Comparison) -> String {
        guard let ratio = comparison.ratio else { return "the baseline caught none" }
        let bounds = comparison.interval.map {
            " (95% \(Decimals.two($0.lowerBound)) to \(Decimals.two($0.upperBound)))"
        }
        return "\(Decimals.two(ratio)) times as many dropouts caught\(bounds ?? ""), at "
            + "\(comparison.together.alarms) alarms beside \(comparison.evenBaseline.alarms)"
    }

    private func part(_ part: Proportion?) -> String {
        guard let part else { return "-" }
        let (low, high) = (part.interval.lowerBound * 100, part.interval.upperBound * 100)
        return "\(Decimals.one(part.share * 100))% (\(Decimals.one(low))-\(Decimals.one(high)))"
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    var json: String {
        let comparisons = evaluation.comparisons.map { comparison in
            let bounds = comparison.interval.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null"
            let ratio = comparison.ratio.map { "\($0)" } ?? "null"
            let parts = [
                "\"baseline\": \(object(comparison.baseline))",
                "\"even_baseline\": \(object(comparison.evenBaseline))",
                "\"together\": \(object(comparison.together))", "\"ratio\": \(ratio)", "\"interval\": \(bounds)",
            ]
            return "{\(parts.joined(separator: ", "))}"
        }
        return "{\"courses\": \(evaluation.courses), \"horizon_sessions\": \(DetectorFigures.horizon), "
            + "\"rule_set\": \(RuleSet.version), \"signs\": [\(evaluation.signs.map(object).joined(separator: ", "))], "
            + "\"together\": \(object(evaluation.together)), \"comparisons\": [\(comparisons.joined(separator: ", "))]}"
    }

    private func object(_ figures: DetectorFigures) -> String {
        "{\"name\": \"\(figures.detector)\", \"sessions\": \(figures.sessions), \"alarms\": \(figures.alarms), "
            + "\"alarms_per_100_sessions\": \(figures.alarmsPer100), \"sensitivity\": \(object(figures.sensitivity)), "
            + "\"precision\": \(object(figures.precision)), "
            + "\"deteriorations\": \(object(figures.deteriorationSensitivity)), "
            + "\"median_lead_sessions\": \(figures.medianLead.map(String.init) ?? "null")}"
    }

    private func object(_ part: Proportion?) -> String {
        guard let part else { return "null" }
        return "{\"count\": \(part.count), \"of\": \(part.total), \"share\": \(part.share), "
            + "\"interval\": [\(part.interval.lowerBound), \(part.interval.upperBound)]}"
    }
}
