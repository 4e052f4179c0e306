package import Measures
internal import FollowThrough
internal import Signs

/// The product's rows, of every room.
package enum ProductThresholds {
    package static let rows = BuiltInThresholds.rows + BuiltInSignThresholds.rows + ResourceThresholds.rows
}

/// The practice's own rows: every version is kept, the highest of each place counts.
package enum OwnThresholds {
    /// What a value says of itself that the practice chose.
    package static let ownSource = "The practice's own value"
    /// Of a place that the practice emptied again.
    static let emptySource = "Empty: the practice took its own value back"
    /// Characters.
    package static let longestSource = 400

    /// A highest version that is not an override takes the place back to the product's row, unless the product has
    /// none there: then it is the row itself, as a pack brought it, or, of the practice's own grade, says that the place is
    /// empty again.
    package static func inForce(_ rows: [Threshold]) -> [Threshold] {
        var highest: [ThresholdPlace: Threshold] = [:]
        for row in rows {
            if let held = highest[ThresholdPlace(row)], held.version > row.version { continue }
            highest[ThresholdPlace(row)] = row
        }
        return highest.values.filter { row in
            row.isOverride || (row.grade != .own && product(ThresholdPlace(row)) == nil)
        }
    }

    static func product(_ place: ThresholdPlace) -> Threshold? {
        ProductThresholds.rows.first { ThresholdPlace($0) == place }
    }
}
