package import Clinic

/// How good the evidence for a number is (FACTS.md).
package enum EvidenceGrade: String, Hashable, Sendable, CaseIterable {
    /// A meta-analysis or a large study.
    case a = "A"
    /// A vendor's or publisher's own rule.
    case b = "B"
    /// Seen once, weak.
    case c = "C"
    /// The practice's own choice, or a default of the product's that no study stands behind.
    case own = "own"
}

/// A number that a rule compares with: a row of data with its source, never a bare constant.
package struct Threshold: Hashable, Sendable {
    package let key: ThresholdKey
    /// `nil` for a number that belongs to no measure (days, minutes, sessions).
    package let measure: MeasureKey?
    /// `nil` for every age.
    package let ages: AgeBand?
    /// In units of the measure (tenths of a point for the four-line checks), or as the key says.
    package let value: Int
    package let grade: EvidenceGrade
    package let source: String
    /// From 1; a practice's own value is a new version.
    package let version: Int
    /// Set by the practice in place of the product's row.
    package let isOverride: Bool

    package init(
        key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil, value: Int, grade: EvidenceGrade,
        source: String, version: Int = 1, isOverride: Bool = false
    ) {
        self.key = key
        self.measure = measure
        self.ages = ages
        self.value = value
        self.grade = grade
        self.source = source
        self.version = version
        self.isOverride = isOverride
    }
}

/// What a threshold is for, such as `cutoff` or `late-minutes`. Rooms above define their own keys.
package struct ThresholdKey: Hashable, Comparable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }
    package static func < (left: ThresholdKey, right: ThresholdKey) -> Bool { left.name < right.name }

    /// Where the clinical and the non-clinical range meet; the side is the measure's direction.
    package static let cutoff = ThresholdKey("cutoff")
    /// The least change that counts as reliable.
    package static let reliableChange = ThresholdKey("reliable-change")
}
