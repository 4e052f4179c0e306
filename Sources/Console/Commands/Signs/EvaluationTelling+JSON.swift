internal import Signs

extension EvaluationTelling {
    package var json: String {
        let parts = [
            "\"courses\": \(evaluation.courses)", "\"left_out\": \(leftOutObject)", "\"endings\": \(endingsObject)",
            "\"horizon_sessions\": \(DetectorFigures.horizon)",
            "\"rule_set\": \(RuleSet.version)", "\"signs\": \(list(evaluation.signs.map(object)))",
            "\"together\": \(object(evaluation.together))", "\"learning\": \(learningObject)",
            "\"comparisons\": \(list(evaluation.comparisons.map(object)))",
        ]
        return "{\(parts.joined(separator: ", "))}"
    }

    /// `null` where the courses are invented. Those of an unknown ending are replayed, and left out of what is said of
    /// dropouts.
    private var leftOutObject: String {
        guard let left = evaluation.leftOut else { return "null" }
        return "{\"open\": \(left.open), \"never_seen\": \(left.neverSeen), "
            + "\"unknown_ending\": \(endings.counting == .notDroppedOut ? 0 : endings.unknown)}"
    }

    /// Of how many of the courses it is not known how they ended, and what they count as.
    private var endingsObject: String {
        "{\"unknown\": \(endings.unknown), \"counted_as\": \"\(endings.counting.rawValue)\"}"
    }

    private var endings: ReplayedEndings { evaluation.endings }

    /// From how many dropouts on, in how many parts, and what came of it; weights in log odds, `null` where nothing was
    /// learned, or of a sign that was never new.
    private var learningObject: String {
        let weights = evaluation.learned.map { learned in
            list(
                learned.weights.map { weight in
                    let (mean, range) = (weight.learned, weight.range)
                    let learned =
                        weight.isSeen
                        ? "\"learned\": \(mean), \"range\": [\(range.lowerBound), \(range.upperBound)]"
                        : "\"learned\": null, \"range\": null"
                    return "{\"name\": \"\(weight.feature)\", \"product\": \(weight.product), "
                        + "\"moments\": \(weight.moments), \(learned)}"
                })
        }
        return "{\"least_dropouts\": \(LearnedWeights.leastDropouts), \"dropouts\": \(evaluation.together.dropouts), "
            + "\"parts\": \(LearnedWeights.parts), \"weights\": \(weights ?? "null")}"
    }

    private func object(_ comparison: SignEvaluation.Comparison) -> String {
        let learned = comparison.learned.map { "{\(members($0))}" } ?? "null"
        let better = comparison.better.map { "\"\($0.rawValue)\"" } ?? "null"
        return "{\"baseline\": \(object(comparison.baseline)), \(members(comparison.product)), "
            + "\"learned\": \(learned), \"caught_more\": \(better), "
            + "\"like_for_like\": \(comparison.isLikeForLike), \"by_lot\": \(object(comparison.byLot))}"
    }

    private func members(_ found: SignEvaluation.AtEqualAlarms) -> String {
        let bounds = found.interval.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null"
        let ratio = found.ratio.map { "\($0)" } ?? "null"
        return "\"even_baseline\": \(object(found.evenBaseline)), \"together\": \(object(found.together)), "
            + "\"ratio\": \(ratio), \"interval\": \(bounds)"
    }

    private func object(_ figures: DetectorFigures) -> String {
        let middle = figures.middleLeads.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null"
        return "{\"name\": \"\(figures.detector)\", \"sessions\": \(figures.sessions), \"alarms\": \(figures.alarms), "
            + "\"alarms_per_100_sessions\": \(figures.alarmsPer100), \"sensitivity\": \(object(figures.sensitivity)), "
            + "\"precision\": \(object(figures.precision)), "
            + "\"deteriorations\": \(object(figures.deteriorationSensitivity)), "
            + "\"median_lead_sessions\": \(figures.medianLead.map { String($0) } ?? "null"), "
            + "\"middle_half_lead_sessions\": \(middle), \"leads\": \(object(figures.leadsOfAlarms))}"
    }

    /// By ending, of the alarms that warn of it and from the first of the whole course.
    private func object(_ leads: LeadsOfAlarms) -> String {
        "{\"before_dropout\": \(object(leads.beforeDropout)), "
            + "\"first_alarm_before_dropout\": \(object(leads.firstBeforeDropout)), "
            + "\"before_deterioration\": \(object(leads.beforeDeterioration)), "
            + "\"first_alarm_before_deterioration\": \(object(leads.firstBeforeDeterioration))}"
    }

    private func object(_ leads: AlarmLeads) -> String {
        let middle = leads.middleHalf.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "null"
        return "{\"count\": \(leads.count), \"median_sessions\": \(leads.median.map { String($0) } ?? "null"), "
            + "\"middle_half_sessions\": \(middle)}"
    }

    /// What is expected of alarms by lot; `null` where both sides repeat their alarms or neither does.
    private func object(_ lot: AlarmsByLot?) -> String {
        guard let lot else { return "null" }
        let caught = lot.sensitivity == nil ? "null" : "\(lot.caughtDropouts)"
        let right = lot.precision == nil ? "null" : "\(lot.rightAlarms)"
        return "{\"alarms\": \(lot.alarms), \"caught\": \(caught), \"of\": \(lot.dropouts), \"right\": \(right)}"
    }

    private func object(_ part: Proportion?) -> String {
        guard let part else { return "null" }
        return "{\"count\": \(part.count), \"of\": \(part.total), \"share\": \(part.share), "
            + "\"interval\": [\(part.interval.lowerBound), \(part.interval.upperBound)]}"
    }

    private func list(_ objects: [String]) -> String { "[\(objects.joined(separator: ", "))]" }
}
