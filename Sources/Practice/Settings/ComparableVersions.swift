internal import Measures

extension Measure {
    /// Whether a number means the same under both versions of a measure, so that one cutoff and one line of a chart hold for
    /// them. How many answers may be missing is no part of that.
    func isComparable(with other: Measure) -> Bool {
        purpose == other.purpose && scoring.method == other.scoring.method
            && scoring.direction == other.scoring.direction && scoring.decimals == other.scoring.decimals
            && wholeRange == other.wholeRange
    }

    /// What the score comes to where nothing is missing.
    private var wholeRange: ClosedRange<Int> {
        let ranges = items.filter(\.isScored).compactMap(\.form.worthRange)
        let (least, most) = (ranges.map(\.lowerBound), ranges.map(\.upperBound))
        switch scoring.method {
        case .unscored: return 0...0
        case .mean: return (least.min() ?? 0)...(most.max() ?? 0)
        case .sum, .proratedSum: return least.reduce(0, +)...most.reduce(0, +)
        }
    }
}
