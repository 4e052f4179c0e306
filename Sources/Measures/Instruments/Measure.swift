package import Clinic

/// The short name of a measure, the same in every version: `alliance-adult`, `phq-9`. Lower case, digits, hyphens.
package struct MeasureKey: Hashable, Comparable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }
    package static func < (left: MeasureKey, right: MeasureKey) -> Bool { left.name < right.name }
}

/// One published version of a measure; it never changes, so a score can always be worked out again.
package struct MeasureVersion: Hashable, Comparable, Sendable {
    package let key: MeasureKey
    /// From 1.
    package let version: Int

    package init(_ key: MeasureKey, _ version: Int) {
        self.key = key
        self.version = version
    }

    package static func < (left: MeasureVersion, right: MeasureVersion) -> Bool {
        left.key == right.key ? left.version < right.version : left.key < right.key
    }
}

/// What a measure is for; the four-line checks are the first two.
package enum MeasurePurpose: String, Hashable, Sendable, CaseIterable {
    case outcome, alliance, other
}

/// An instrument as data: its questions, how they are scored, for whom, and whose words they are.
package struct Measure: Hashable, Sendable {
    package let id: MeasureVersion
    package let title: LocalizedText
    /// What stands above the questions; may be absent.
    package let instruction: LocalizedText?
    package let purpose: MeasurePurpose
    /// The ages that the words are for; empty means all.
    package let ages: Set<AgeBand>
    /// Filled in about a group session rather than a one-to-one session.
    package let isForGroups: Bool
    package let items: [Item]
    package let scoring: ScoringRule
    package let copyright: String?
    package let licence: String?

    package init(
        id: MeasureVersion, title: LocalizedText, instruction: LocalizedText? = nil, purpose: MeasurePurpose,
        ages: Set<AgeBand> = [], isForGroups: Bool = false, items: [Item], scoring: ScoringRule,
        copyright: String? = nil, licence: String? = nil
    ) {
        self.id = id
        self.title = title
        self.instruction = instruction
        self.purpose = purpose
        self.ages = ages
        self.isForGroups = isForGroups
        self.items = items
        self.scoring = scoring
        self.copyright = copyright
        self.licence = licence
    }
}
