internal import Foundation

/// Numbers of one column of a table, all with as many decimals, enough for the smallest to show its digits.
enum NumberColumn {
    /// Where this would take more decimals, each number stands for itself.
    private static let mostDecimals = 8

    static func text(_ values: [Double], digits: Int = 5) -> [String] {
        let finite = values.filter { $0.isFinite && $0 != 0 }
        let decimals = finite.map { digits - 1 - exponent($0, digits) }.max() ?? 0
        guard decimals <= mostDecimals, finite.allSatisfy({ abs($0) < 1e9 }) else {
            return values.map { significant($0, digits: digits) }
        }
        return values.map { decimal($0, max(0, decimals)) }
    }

    static func significant(_ value: Double, digits: Int = 5) -> String {
        value.isFinite ? String(format: "%.\(digits)g", value) : "NA"
    }

    static func decimal(_ value: Double, _ places: Int) -> String {
        value.isFinite ? String(format: "%.\(places)f", value) : "NA"
    }

    /// Of the first digit once it is rounded.
    private static func exponent(_ value: Double, _ digits: Int) -> Int {
        let written = String(format: "%.\(digits - 1)e", abs(value))
        return written.split(separator: "e").last.flatMap { Int($0) } ?? 0
    }
}
