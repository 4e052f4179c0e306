import Measures

/// A question as the file puts it, before it is known what is scored.
struct PackQuestion {
    let place: String
    let linkId: String
    /// The link id without a leading slash, and the item's codes.
    let names: Set<String>
    let text: LocalizedText
    let form: ItemForm
    /// Where an option without a weight stands among others that have one.
    let withoutWeight: String?
    let isRequired: Bool
    let group: LocalizedText?

    /// The link id, which is unique in the file, without the slash that some files put before it.
    var key: ItemKey { ItemKey(Self.plain(linkId)) }

    static func plain(_ linkId: String) -> String { linkId.hasPrefix("/") ? String(linkId.dropFirst()) : linkId }

    /// A choice of which something counts.
    var hasWeights: Bool {
        guard case .choice(let choices) = form else { return false }
        return choices.contains { $0.worth != nil }
    }

    /// A choice of which at least two options have a weight.
    var isWeighted: Bool {
        guard case .choice(let choices) = form else { return false }
        return choices.count { $0.worth != nil } > 1
    }

    /// A number with both ends known.
    var isBoundedNumber: Bool {
        switch form {
        case .integer, .decimal, .slider: form.worthRange != nil
        case .line, .choice, .boolean, .text: false
        }
    }

    /// Can stand in a total.
    var canBeScored: Bool {
        if case .boolean = form { return true }
        return isWeighted || isBoundedNumber
    }
}

/// A total that the file works out itself.
struct PackTotal {
    let place: String
    let sum: CalculatedTotal
}
