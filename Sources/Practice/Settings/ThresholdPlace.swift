package import Clinic
package import Measures

/// Where a threshold stands: two rows of one place are versions of the same number.
package struct ThresholdPlace: Hashable, Sendable {
    package let key: ThresholdKey
    package let measure: MeasureKey?
    package let ages: AgeBand?
    package init(key: ThresholdKey, measure: MeasureKey?, ages: AgeBand?) {
        self.key = key
        self.measure = measure
        self.ages = ages
    }

    package init(_ row: Threshold) {
        self.init(key: row.key, measure: row.measure, ages: row.ages)
    }
}
