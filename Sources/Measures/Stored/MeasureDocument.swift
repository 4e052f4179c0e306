/// A measure as it is written down in the store. Names of members are part of the stored form, version 1; a later form
/// is a document of its own beside this one, so that published versions stay readable.
struct MeasureDocument: Codable {
    static let currentForm = 1

    /// The version of this form, not of the measure.
    let form: Int
    let key: String
    let version: Int
    let title: [String: String]
    let instruction: [String: String]?
    let purpose: String
    let ages: [String]
    let isForGroups: Bool
    let items: [ItemDocument]
    let scoring: ScoringDocument
    let copyright: String?
    let licence: String?

    struct ItemDocument: Codable {
        let key: String
        let text: [String: String]
        let shortText: [String: String]?
        let form: FormDocument
        let isRequired: Bool
        let isScored: Bool
        let subscore: String?
        let isReversed: Bool
        let riskFrom: Int?
        let group: [String: String]?
    }

    /// `kind` says which of the others are there.
    struct FormDocument: Codable {
        let kind: String
        var low: [String: String]?
        var high: [String: String]?
        var choices: [ChoiceDocument]?
        var lowest: Int?
        var highest: Int?
        var step: Int?
        var yes: Int?
        var no: Int?
    }

    struct ChoiceDocument: Codable {
        let code: String
        let text: [String: String]
        let worth: Int?
    }

    struct ScoringDocument: Codable {
        let method: String
        let mayBeMissing: Int
        let direction: String
        let decimals: Int
        let lowest: Int
        let highest: Int
    }
}
