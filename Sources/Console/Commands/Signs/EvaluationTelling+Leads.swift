internal import Signs

/// How many sessions ahead the alarms came, before either ending.
extension EvaluationTelling {
    private static let leadWidth = 17

    /// The signs that came ahead of any ending, all of them together, and each baseline as it is used.
    var leadLines: [String] {
        var baselines: [DetectorFigures] = []
        for comparison in evaluation.comparisons where !baselines.contains(comparison.baseline) {
            baselines.append(comparison.baseline)
        }
        let repeated = baselines.filter { !$0.detector.isStanding }
        let all = (evaluation.signs + [evaluation.together] + repeated).filter { isAhead($0.leadsOfAlarms) }
        if all.isEmpty { return [] }
        let columns = ["dropout", "from the first", "deterioration", "from the first"]
        var lines = wrapped(Self.leads)
        lines.append("")
        lines.append(line("", columns))
        for figures in all {
            let leads = figures.leadsOfAlarms
            let parts = [
                leads.beforeDropout, leads.firstBeforeDropout, leads.beforeDeterioration,
                leads.firstBeforeDeterioration,
            ]
            lines.append(line(figures.detector.description, parts.map { told($0) }))
        }
        return lines
    }

    private func isAhead(_ leads: LeadsOfAlarms) -> Bool {
        leads.firstBeforeDropout.count + leads.firstBeforeDeterioration.count > 0
    }

    private func told(_ leads: AlarmLeads) -> String {
        guard let median = leads.median, let middle = leads.middleHalf else { return "-" }
        return "\(Self.halves(median)) (\(middle.lowerBound)-\(middle.upperBound))"
    }

    private func line(_ name: String, _ cells: [String]) -> String {
        pad(name, Self.nameWidth) + cells.dropLast().map { pad($0, Self.leadWidth) }.joined() + (cells.last ?? "")
    }
}
