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

    /// The row for that measure and age; else for the measure at any age, or of the one age that its words are for, so that
    /// a child form is a child form on the thirteenth birthday too; else for any measure.
    package func row(_ key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil) -> Threshold? {
        index[Place(key: key, measure: measure, ages: ages)]
            ?? index[Place(key: key, measure: measure, ages: nil)]
            ?? ofOneAge(key, measure)
            ?? index[Place(key: key, measure: nil, ages: ages)]
            ?? index[Place(key: key, measure: nil, ages: nil)]
    }

    private func ofOneAge(_ key: ThresholdKey, _ measure: MeasureKey?) -> Threshold? {
        guard let measure, let ages = Self.oneAge[measure] else { return nil }
        return index[Place(key: key, measure: measure, ages: ages)]
    }

    /// The forms whose words are for one age band alone.
    private static let oneAge: [MeasureKey: AgeBand] = Dictionary(
        BuiltInMeasures.all.compactMap { measure -> (MeasureKey, AgeBand)? in
            guard measure.ages.count == 1, let ages = measure.ages.first else { return nil }
            return (measure.id.key, ages)
        }
    ) { first, _ in first }

    private static func outranks(_ row: Threshold, _ held: Threshold) -> Bool {
        row.isOverride == held.isOverride ? row.version > held.version : row.isOverride
    }
}
