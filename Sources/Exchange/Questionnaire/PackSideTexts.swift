import Measures

/// Texts that belong to the answer of a question: what the ends of its slider mean, and in what its number is counted.
struct PackSideTexts {
    private(set) var low: LocalizedText?
    private(set) var high: LocalizedText?
    var unit: LocalizedText?

    /// The kinds of nested texts that say what they are for; any other is a heading of what is asked after it.
    private static let kinds: Set<String> = ["lower", "upper", "unit", "help", "flyover", "prompt"]

    /// Whether its answer is a number, which may have a unit.
    static func isNumber(_ type: String) -> Bool { type == "integer" || type == "decimal" }

    /// `nil` for whatever is no text that says what it is for. Reports nothing: the part itself is read afterwards.
    static func control(of part: PackElement) -> String? {
        guard part.members["type"] == .string("display") else { return nil }
        var unread = PackFindings()
        return PackExtensions(of: part, &unread).shownAs.intersection(kinds).min()
    }

    /// False where such a question has no place for it, or has that text already.
    mutating func takes(
        _ text: LocalizedText, as control: String, of type: String, _ extensions: PackExtensions
    ) -> Bool {
        let isSlider = Self.isNumber(type) && extensions.isSliding
        switch control {
        case "lower" where isSlider && low == nil: low = text
        case "upper" where isSlider && high == nil: high = text
        case "unit" where Self.isNumber(type) && unit == nil: unit = text
        default: return false
        }
        return true
    }
}

extension PackTexts {
    /// What a number is counted in, from the extension that says so: what it is called, else its code.
    func unit(_ entry: PackElement, _ findings: inout PackFindings) -> LocalizedText? {
        guard let coding = entry.object("valueCoding", &findings) else {
            findings.refuse(.absent("valueCoding"), at: entry.place)
            return nil
        }
        let member = coding.members["display"] == nil ? "code" : "display"
        if coding.members[member] == nil { findings.refuse(.absent("display"), at: coding.place) }
        return text(member, of: coding, &findings)
    }
}
