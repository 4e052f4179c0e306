import Clinic

/// The measures that a practice added, as they go from one practice to another: every version of each, which of them are
/// offered, and every version of the practice's own limits of them, such as cutoff and reliable change.
package struct KeptMeasures: Hashable, Sendable {
    /// By key and version.
    package let measures: [Measure]
    package let offered: Set<MeasureKey>
    /// By name, measure, ages and version.
    package let limits: [Threshold]

    package init(measures: [Measure], offered: Set<MeasureKey>, limits: [Threshold]) {
        self.measures = measures.sorted { $0.id < $1.id }
        self.offered = offered
        self.limits = limits.sorted { Self.place($0).lexicographicallyPrecedes(Self.place($1)) }
    }

    private static func place(_ row: Threshold) -> [String] {
        let digits = String(row.version)
        let version = String(repeating: "0", count: max(0, 20 - digits.count)) + digits
        return [row.measure?.name ?? "", row.key.name, row.ages?.rawValue ?? "", version]
    }
}
