package import Clinic
package import Measures

/// What a FHIR Questionnaire does not carry and a measure needs: which measure it is and how it is scored.
package struct PackDeclaration: Hashable, Sendable {
    package let key: MeasureKey
    package let version: Int
    package let purpose: MeasurePurpose
    package let ages: Set<AgeBand>
    package let isForGroups: Bool
    package let method: ScoringRule.Method
    package let mayBeMissing: Int
    package let direction: ScoringRule.Direction
    /// The score's unit is 10^-`decimals` points; a weight that is finer is refused.
    package let decimals: Int
    /// By link id or item code; `nil` scores every choice whose options have weights, or where there is none, every
    /// number.
    package let scored: Set<String>?
    package let reversed: Set<String>
    /// By link id or item code: from which worth on, in units.
    package let riskFrom: [String: Int]
    package let subscores: [String: String]
    /// In units; becomes a threshold row of grade `own`.
    package let cutoff: Int?
    package let reliableChange: Int?
    /// Where cutoff and reliable change come from.
    package let source: String?
    /// The language of the file where it does not say.
    package let language: Language?
    package let licence: String?
    /// Characters.
    package static let longestLicence = 200

    package init(
        key: MeasureKey, version: Int = 1, purpose: MeasurePurpose = .other, ages: Set<AgeBand> = [],
        isForGroups: Bool = false, method: ScoringRule.Method, mayBeMissing: Int = 0,
        direction: ScoringRule.Direction, decimals: Int = 0, scored: Set<String>? = nil,
        reversed: Set<String> = [], riskFrom: [String: Int] = [:], subscores: [String: String] = [:],
        cutoff: Int? = nil, reliableChange: Int? = nil, source: String? = nil, language: Language? = nil,
        licence: String? = nil
    ) {
        self.key = key
        self.version = version
        self.purpose = purpose
        self.ages = ages
        self.isForGroups = isForGroups
        self.method = method
        self.mayBeMissing = mayBeMissing
        self.direction = direction
        self.decimals = decimals
        self.scored = scored
        self.reversed = reversed
        self.riskFrom = riskFrom
        self.subscores = subscores
        self.cutoff = cutoff
        self.reliableChange = reliableChange
        self.source = source
        self.language = language
        self.licence = licence
    }
}
