package import Measures
internal import FollowThrough
internal import Signs

/// The product's rows, of every room.
package enum ProductThresholds {
    package static let rows = BuiltInThresholds.rows + BuiltInSignThresholds.rows + ResourceThresholds.rows
}

/// The practice's own rows: every version is kept, the highest of each place counts.
package enum OwnThresholds {
    /// A highest version that is not an override takes the place back to the product's row, unless the product has
    /// none there: then it is the row itself, as a pack brought it.
    package static func inForce(_ rows: [Threshold]) -> [Threshold] {
        var highest: [ThresholdPlace: Threshold] = [:]
        for row in rows {
            if let held = highest[ThresholdPlace(row)], held.version > row.version { continue }
            highest[ThresholdPlace(row)] = row
        }
        return highest.values.filter { $0.isOverride || product(ThresholdPlace($0)) == nil }
    }

    static func product(_ place: ThresholdPlace) -> Threshold? {
        ProductThresholds.rows.first { ThresholdPlace($0) == place }
    }
}
