internal import MixedModels

/// Where those who began alike stood at one session: exact quantiles from counts, drawn towards what the prior expects.
package struct AlikeCounts: Hashable, Sendable {
    /// How often each total was seen, in the measure's units.
    package private(set) var counts: [Int: Int]

    package init(_ counts: [Int: Int] = [:]) { self.counts = counts }

    package var total: Int { counts.values.reduce(0, +) }

    /// As many scores as the prior counts for in each cell.
    package static let priorScores = 10.0

    /// One client's own score, taken out so that nobody is compared with themselves.
    package func without(_ total: Int) -> AlikeCounts {
        var others = self
        if let count = others.counts[total] { others.counts[total] = count > 1 ? count - 1 : nil }
        return others
    }

    /// - Parameter prior: what the general prior expects; `nil` gives the exact quantiles of the counts alone.
    /// - Returns: `nil` where there is nothing to go by.
    package func band(
        _ scale: CourseScale, _ level: CourseLevel, prior: CourseForecast?
    ) -> ExpectedBand? {
        let seen = Double(total)
        guard seen > 0 || prior != nil else { return nil }
        let share = prior == nil ? 1 : seen / (seen + Self.priorScores)
        let tail = (1 - Double(level.percent) / 100) / 2
        var (sum, found): (Int, [Int]) = (0, [])
        let wanted = [tail, 0.5, 1 - tail]
        for total in scale.lowest...scale.highest {
            sum += counts[total] ?? 0
            var below = seen > 0 ? share * Double(sum) / seen : 0
            if share < 1, let prior { below += (1 - share) * chance(total, scale, prior) }
            while found.count < 3, below >= wanted[found.count] - 1e-12 { found.append(total) }
        }
        while found.count < 3 { found.append(scale.highest) }
        return ExpectedBand(lowest: found[0], middle: found[1], highest: found[2])
    }

    /// The chance of that total or a lower one.
    private func chance(_ total: Int, _ scale: CourseScale, _ forecast: CourseForecast) -> Double {
        guard total < scale.highest else { return 1 }
        let edge = Double(total) + 0.5
        let points = (edge - Double(scale.lowest)) / Double(scale.highest - scale.lowest) * CourseScale.most
        return scale.isHigherBetter
            ? Normal.cumulative((points - forecast.mean) / forecast.deviation)
            : 1 - Normal.cumulative((CourseScale.most - points - forecast.mean) / forecast.deviation)
    }
}
