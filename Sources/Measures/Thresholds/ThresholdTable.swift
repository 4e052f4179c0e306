package import Clinic

/// All thresholds in force: the product's rows and the practice's own, looked up from the most special to the least.
package struct ThresholdTable: Hashable, Sendable {
    package let rows: [Threshold]
    private let index: [Place: Threshold]

    private struct Place: Hashable {
        let key: ThresholdKey
        let measure: MeasureKey?
        let ages: AgeBand?
    }

    /// Where two rows share a place, the practice's own wins, then the higher version.
    package init(_ rows: [Threshold]) {
        self.rows = rows
        var index: [Place: Threshold] = [:]
        for row in rows {
            let place = Place(key: row.key, measure: row.measure, ages: row.ages)
            if let held = index[place], !Self.outranks(row, held) { continue }
            index[place] = row
        }
        self.index = index
    }

    /// The row for that measure and age; else for the measure at any age; else for any measure.
    package func row(_ key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil) -> Threshold? {
        index[Place(key: key, measure: measure, ages: ages)]
            ?? index[Place(key: key, measure: measure, ages: nil)]
            ?? index[Place(key: key, measure: nil, ages: ages)]
            ?? index[Place(key: key, measure: nil, ages: nil)]
    }

    private static func outranks(_ row: Threshold, _ held: Threshold) -> Bool {
        row.isOverride == held.isOverride ? row.version > held.version : row.isOverride
    }
}
