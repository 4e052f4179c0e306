package import Measures

/// The range of a check's totals, in the measure's own units, and which of its ends is the better one.
package struct CheckRange: Hashable, Sendable {
    package let lowest: Int
    package let highest: Int
    package let isHigherBetter: Bool
    private let places: Int8

    package init(lowest: Int, highest: Int, isHigherBetter: Bool, decimals: Int = 1) {
        self.lowest = lowest
        self.highest = highest
        self.isHigherBetter = isHigherBetter
        places = Int8(clamping: decimals)
    }

    /// 0 to 3; a unit is 10^-`decimals` points.
    package var decimals: Int { Int(places) }

    package init(_ scoring: ScoringRule) {
        self.init(
            lowest: scoring.lowest, highest: scoring.highest, isHigherBetter: scoring.direction == .higherIsBetter,
            decimals: scoring.decimals)
    }

    /// Tenths of 0 to 40.
    package static let fourLines = CheckRange(lowest: 0, highest: 400, isHigherBetter: true)

    /// From 0 to 40 points, whatever the unit, and higher is better: what the product's own numbers are for.
    package var isOfFourLines: Bool {
        self == .fourLines || (isHigherBetter && lowest == 0 && highest == 40 * unitsInAPoint)
    }

    package var unitsInAPoint: Int {
        switch decimals {
        case ...0: 1
        case 1: 10
        case 2: 100
        default: 1000
        }
    }

    /// What is stated in tenths of a point, in units: of part units the next whole one, so that "from 1.5 points on" is 2
    /// where points are whole.
    package func units(ofTenths tenths: Int) -> Int {
        if decimals == 1 { return tenths }
        if decimals > 1 { return tenths * (unitsInAPoint / 10) }
        return tenths > 0 ? (tenths + 9) / 10 : tenths / 10
    }

    /// Units in tenths of a point.
    package func tenths(_ units: Int) -> Int {
        decimals > 1 ? units / (unitsInAPoint / 10) : units * (10 / unitsInAPoint)
    }

    /// Above 0 where it went the better way.
    package func gain(from before: Int, to now: Int) -> Int { isHigherBetter ? now - before : before - now }

    /// The clinical range of an outcome, the range to talk about of an alliance. Exactly at the cutoff is the better side
    /// where higher is better, and the worse one where higher is worse.
    package func isWorse(_ total: Int, than cutoff: Int) -> Bool {
        isHigherBetter ? total < cutoff : total >= cutoff
    }

    /// The better end.
    package var best: Int { isHigherBetter ? highest : lowest }
}
