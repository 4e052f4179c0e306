/// Exact quantiles of whole scores by position in a sequence and by bin, from counts: one more score is one addition.
public struct QuantileBands: Sendable, Hashable {
    /// Bins of what is known beforehand, such as the intake score.
    public let bins: Int
    /// Places in the course, such as session numbers.
    public let positions: Int
    /// Scores run from 0 up to this.
    public let highest: Int
    private var counts: [Int32]

    /// `nil` where there is no bin or no position, where scores would end below 0, where there are more than 10,000 bins or
    /// positions or scores beyond 100,000, or where the counts would take more than a gigabyte.
    public init?(bins: Int, positions: Int, highest: Int) {
        guard bins > 0, positions > 0, highest >= 0, bins <= 10_000, positions <= 10_000, highest <= 100_000,
            bins * positions * (highest + 1) <= 250_000_000
        else { return nil }
        self.bins = bins
        self.positions = positions
        self.highest = highest
        counts = [Int32](repeating: 0, count: bins * positions * (highest + 1))
    }

    private func place(_ bin: Int, _ position: Int, _ score: Int) -> Int? {
        guard (0..<bins).contains(bin), (0..<positions).contains(position), (0...highest).contains(score) else {
            return nil
        }
        return (bin * positions + position) * (highest + 1) + score
    }

    /// Counts a score; one outside the bounds is not counted, and the answer is false.
    @discardableResult
    public mutating func add(bin: Int, position: Int, score: Int) -> Bool {
        guard let place = place(bin, position, score), counts[place] < .max else { return false }
        counts[place] += 1
        return true
    }

    /// Takes out a score that was counted before.
    @discardableResult
    public mutating func remove(bin: Int, position: Int, score: Int) -> Bool {
        guard let place = place(bin, position, score), counts[place] > 0 else { return false }
        counts[place] -= 1
        return true
    }

    /// Scores in a bin at a place, both from 0; 0 for one that there is not.
    public func count(bin: Int, position: Int) -> Int {
        guard let first = place(bin, position, 0) else { return 0 }
        return counts[first...first + highest].reduce(0) { $0 + Int($1) }
    }

    /// The least score that at least this share of the scores do not exceed; `nil` where there are none.
    public func quantile(_ probability: Double, bin: Int, position: Int) -> Int? {
        guard let first = place(bin, position, 0), probability >= 0, probability <= 1 else { return nil }
        let total = count(bin: bin, position: position)
        guard total > 0 else { return nil }
        var seen = 0
        for score in 0...highest {
            seen += Int(counts[first + score])
            if seen > 0, Double(seen) >= probability * Double(total) { return score }
        }
        return highest
    }
}
