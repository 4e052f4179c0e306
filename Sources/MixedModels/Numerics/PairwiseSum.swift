/// Sums whose rounding error grows with the logarithm of the count.
enum PairwiseSum {
    static func of(_ values: some RandomAccessCollection<Double>) -> Double {
        of(values.count) { values[values.index(values.startIndex, offsetBy: $0)] }
    }

    static func of(_ count: Int, _ value: (Int) -> Double) -> Double { of(0, count, value) }

    private static func of(_ from: Int, _ to: Int, _ value: (Int) -> Double) -> Double {
        if to - from <= 64 {
            var sum = 0.0
            for index in from..<max(from, to) { sum += value(index) }
            return sum
        }
        let middle = from + (to - from) / 2
        return of(from, middle, value) + of(middle, to, value)
    }
}
