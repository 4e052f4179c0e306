import Measures
import Signs

/// How totals of one measure of the two checks stand in a chart: on its own axis, with its own decimals.
struct CheckWindow: Sendable {
    private let range: CheckRange

    init(_ range: CheckRange) { self.range = range }

    init(_ measure: Measure?) { self.init(measure.map { CheckRange($0.scoring) } ?? .fourLines) }

    var decimals: Int { range.decimals }
    var isLessBetter: Bool { !range.isHigherBetter }
    var best: Int { range.best }

    /// Of four lines the upper part, where most totals are; of any other measure all of it.
    func window(from low: Double) -> ClosedRange<Double> {
        if range.isOfFourLines { return low...40 }
        return points(range.lowest)...points(max(range.highest, range.lowest + 1))
    }

    var floor: Double { points(range.lowest) }

    func points(_ units: Int) -> Double { Double(units) / Double(range.unitsInAPoint) }

    func label(_ units: Int, _ words: Words) -> String { words.points(units, decimals: decimals) }

    /// `nil` for one that no total can be on either side of.
    func cutoff(_ units: Int, _ words: Words) -> ChartCutoff? {
        guard (range.lowest...max(range.highest, range.lowest)).contains(units) else { return nil }
        return ChartCutoff(points(units), label: words.cutoff(words.limit(units, decimals: decimals)))
    }
}
