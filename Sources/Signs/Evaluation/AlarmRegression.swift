/// How many moments were alike in what was new, and how many of them came soon before a dropout.
struct MomentCount: Hashable, Sendable {
    private(set) var moments = 0
    private(set) var warnings = 0

    mutating func add(isWarning: Bool) {
        moments += 1
        if isWarning { warnings += 1 }
    }

    static func + (left: MomentCount, right: MomentCount) -> MomentCount {
        var sum = left
        sum.moments += right.moments
        sum.warnings += right.warnings
        return sum
    }
}

/// What each feature adds to the log odds of a dropout soon, by logistic regression: drawn towards the product's own
/// weights by a penalty on the squares of the distances, none below 0, one weight after the other until nothing moves.
/// The same counts give the same weights.
struct AlarmRegression {
    /// More keeps nearer to the product's own.
    static let penalty = 5.0
    private static let mostRounds = 200
    private static let still = 1e-6

    private struct Row {
        let features: UInt64
        let moments: Double
        let warnings: Double
    }

    private let rows: [Row]
    /// Of each of `AlarmFeature.all`, the rows that have it.
    private let places: [[Int]]

    init(_ counts: [UInt64: MomentCount]) {
        let rows = counts.sorted { $0.key < $1.key }.map { features, count in
            Row(features: features, moments: Double(count.moments), warnings: Double(count.warnings))
        }
        self.rows = rows
        places = AlarmFeature.all.indices.map { place in
            rows.indices.filter { rows[$0].features & (UInt64(1) << UInt64(place)) != 0 }
        }
    }

    /// One for each of `AlarmFeature.all`; of what never was new, the product's own.
    func weights() -> [Double] {
        let product = AlarmFeature.all.map(\.product)
        let everywhere = Array(rows.indices)
        var (weights, bias) = (product, 0.0)
        var sums = rows.map { Self.sum(weights, of: $0.features) }
        for _ in 0..<Self.mostRounds {
            let change = step(everywhere, sums, slope: 0, bend: 0)
            bias += change
            for row in everywhere { sums[row] += change }
            var most = abs(change)
            for place in weights.indices {
                let slope = Self.penalty * (weights[place] - product[place])
                let wanted = step(places[place], sums, slope: slope, bend: Self.penalty)
                let change = max(-weights[place], wanted)
                if change == 0 { continue }
                weights[place] += change
                for row in places[place] { sums[row] += change }
                most = max(most, abs(change))
            }
            if most < Self.still { break }
        }
        return weights
    }

    /// Newton's step for one weight, never more than 1.
    ///
    /// - Parameters:
    ///   - among: the rows that have it.
    ///   - sums: the log odds of each row so far.
    ///   - slope: of the penalty.
    ///   - bend: of the penalty.
    private func step(_ among: [Int], _ sums: [Double], slope: Double, bend: Double) -> Double {
        var (rise, curve) = (slope, bend)
        for place in among {
            let row = rows[place]
            let share = LogisticCurve.share(sums[place])
            rise += row.moments * share - row.warnings
            curve += row.moments * share * (1 - share)
        }
        return curve > 1e-9 ? min(1, max(-1, -rise / curve)) : 0
    }

    /// What those features weigh together.
    static func sum(_ weights: [Double], of features: UInt64) -> Double {
        var sum = 0.0
        for place in weights.indices where features & (UInt64(1) << UInt64(place)) != 0 { sum += weights[place] }
        return sum
    }
}

/// The logistic curve, by nothing but the four operations, so that every machine comes to the same weights.
enum LogisticCurve {
    static func share(_ logOdds: Double) -> Double { 1 / (1 + exponential(min(40, max(-40, -logOdds)))) }

    /// By its series near 0, squared ten times; right to some 13 digits up to 40.
    private static func exponential(_ value: Double) -> Double {
        let small = value / 1024
        var power = 1.0
        var term = 8
        while term > 0 {
            power = 1 + small / Double(term) * power
            term -= 1
        }
        for _ in 0..<10 { power *= power }
        return power
    }
}
