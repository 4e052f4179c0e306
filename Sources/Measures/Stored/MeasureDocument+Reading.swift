import Clinic

extension MeasureDocument {
    func measure() throws(MeasureCodecError) -> Measure {
        guard form == Self.currentForm else { throw .unknownForm(form) }
        var bands: Set<AgeBand> = []
        for name in ages { bands.insert(try known(AgeBand(rawValue: name), "ages")) }
        var read: [Item] = []
        for item in items { read.append(try item.item()) }
        return Measure(
            id: MeasureVersion(MeasureKey(key), version), title: try localized(title, "title"),
            instruction: try optionalText(instruction, "instruction"),
            purpose: try known(MeasurePurpose(rawValue: purpose), "purpose"), ages: bands, isForGroups: isForGroups,
            items: read, scoring: try scoring.rule(), copyright: copyright, licence: licence)
    }
}

extension MeasureDocument.ItemDocument {
    func item() throws(MeasureCodecError) -> Item {
        Item(
            key: ItemKey(key), text: try localized(text, key), shortText: try optionalText(shortText, key),
            form: try form.form(of: key), isRequired: isRequired, isScored: isScored, subscore: subscore,
            isReversed: isReversed, riskFrom: riskFrom, group: try optionalText(group, key))
    }
}

extension MeasureDocument.FormDocument {
    func form(of item: String) throws(MeasureCodecError) -> ItemForm {
        switch kind {
        case "line": return .line(low: try localized(low, item), high: try localized(high, item))
        case "choice":
            var read: [Choice] = []
            for choice in try known(choices, item) {
                read.append(Choice(code: choice.code, text: try localized(choice.text, item), worth: choice.worth))
            }
            return .choice(read)
        case "integer": return .integer(lowest: lowest, highest: highest)
        case "decimal": return .decimal(lowest: lowest, highest: highest)
        case "slider":
            return .slider(
                lowest: try known(lowest, item), highest: try known(highest, item), step: try known(step, item),
                low: try optionalText(low, item), high: try optionalText(high, item))
        case "boolean": return .boolean(yesIsWorth: try known(yes, item), noIsWorth: try known(no, item))
        case "text": return .text
        default: throw .damaged(at: item)
        }
    }
}

extension MeasureDocument.ScoringDocument {
    func rule() throws(MeasureCodecError) -> ScoringRule {
        ScoringRule(
            method: try known(ScoringRule.Method(rawValue: method), "scoring.method"), mayBeMissing: mayBeMissing,
            direction: try known(ScoringRule.Direction(rawValue: direction), "scoring.direction"), decimals: decimals,
            lowest: lowest, highest: highest)
    }
}

private func known<Value>(_ value: Value?, _ place: String) throws(MeasureCodecError) -> Value {
    guard let value else { throw .damaged(at: place) }
    return value
}

private func localized(_ stored: [String: String]?, _ place: String) throws(MeasureCodecError) -> LocalizedText {
    var byLanguage: [Language: String] = [:]
    for (name, words) in try known(stored, place) {
        byLanguage[try known(Language(rawValue: name), place)] = words
    }
    return try known(LocalizedText(byLanguage), place)
}

private func optionalText(
    _ stored: [String: String]?, _ place: String
) throws(MeasureCodecError) -> LocalizedText? {
    guard let stored else { return nil }
    return try localized(stored, place)
}
