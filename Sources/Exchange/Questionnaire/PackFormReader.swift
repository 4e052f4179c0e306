import Measures

/// Reads how a question is answered.
struct PackFormReader {
    let texts: PackTexts
    let decimals: Int

    private static let optionMembers: Set<String> = [
        "valueCoding", "valueString", "valueInteger", "initialSelected", "extension",
    ]

    func form(
        of item: PackElement, type: String, _ extensions: PackExtensions, _ findings: inout PackFindings
    ) -> ItemForm? {
        if type != "choice", item.members["answerOption"] != nil {
            findings.refuse(.unsupported("answerOption of a question of type \(type)"), at: item.place)
        }
        switch type {
        case "choice": return choice(item, &findings)
        case "boolean": return .boolean(yesIsWorth: unit, noIsWorth: 0)
        case "string", "text": return .text
        case "integer", "decimal": return number(item, type, extensions, &findings)
        case "": findings.refuse(.absent("type"), at: item.place)
        default: findings.refuse(.unsupportedType(type), at: item.place)
        }
        return nil
    }

    /// One point in units.
    private var unit: Int { packUnits("1", decimals: decimals) ?? 1 }

    private func number(
        _ item: PackElement, _ type: String, _ extensions: PackExtensions, _ findings: inout PackFindings
    ) -> ItemForm? {
        let places = type == "integer" ? 0 : decimals
        func units(_ digits: String?) -> Int? {
            guard let digits else { return nil }
            guard let units = packUnits(digits, decimals: places) else {
                findings.refuse(.badNumber(digits), at: item.place)
                return nil
            }
            return units
        }
        if let stated = extensions.decimalPlaces.flatMap({ Int($0) }), stated > places {
            findings.refuse(.unsupported("maxDecimalPlaces \(stated)"), at: item.place)
        }
        let lowest = units(extensions.lowest)
        let highest = units(extensions.highest)
        if let lowest, let highest, lowest > highest { findings.refuse(.emptyRange, at: item.place) }
        guard extensions.isSlider || extensions.step != nil else {
            return type == "integer"
                ? .integer(lowest: lowest, highest: highest) : .decimal(lowest: lowest, highest: highest)
        }
        let step = extensions.step == nil ? 1 : units(extensions.step)
        guard let lowest, let highest else {
            findings.refuse(.sliderWithoutRange, at: item.place)
            return nil
        }
        guard let step, step > 0 else {
            findings.refuse(.badNumber(extensions.step ?? ""), at: item.place)
            return nil
        }
        return .slider(lowest: lowest, highest: highest, step: step, low: nil, high: nil)
    }

    private func choice(_ item: PackElement, _ findings: inout PackFindings) -> ItemForm? {
        var choices: [Choice] = []
        var without: String?
        for option in item.list("answerOption", &findings) {
            option.refuseOthers(than: Self.optionMembers, &findings)
            if option.isTrue("initialSelected", &findings) {
                findings.refuse(.unsupported("initialSelected"), at: option.place)
            }
            guard let choice = offered(option, &findings) else { continue }
            if choices.contains(where: { $0.code == choice.code }) {
                findings.refuse(.codeTwice(choice.code), at: option.place)
            }
            if choice.worth == nil { without = without ?? option.place }
            choices.append(choice)
        }
        if item.members["answerValueSet"] == nil, choices.isEmpty { findings.refuse(.noOptions, at: item.place) }
        if let without, choices.contains(where: { $0.worth != nil }) {
            findings.note(.optionWithoutWeight, at: without)
        }
        return .choice(choices)
    }

    private func offered(_ option: PackElement, _ findings: inout PackFindings) -> Choice? {
        var weight = PackExtensions(of: option, &findings).weight
        let code: String
        let text: LocalizedText?
        if let coding = option.object("valueCoding", &findings) {
            weight = weight ?? PackExtensions(of: coding, &findings).weight
            code = coding.string("code", &findings) ?? ""
            if code.isEmpty { findings.refuse(.absent("code"), at: coding.place) }
            text = texts.text("display", of: coding, &findings)
            if text == nil { findings.refuse(.absent("display"), at: coding.place) }
        } else if case .number(let digits)? = option.members["valueInteger"] {
            code = digits
            text = LocalizedText([texts.language: digits])
        } else {
            text = texts.text("valueString", of: option, &findings)
            code = option.string("valueString", &findings) ?? ""
            if text == nil { findings.refuse(.absent("valueCoding"), at: option.place) }
        }
        guard let text else { return nil }
        guard let weight else { return Choice(code: code, text: text, worth: nil) }
        guard let worth = packUnits(weight, decimals: decimals) else {
            findings.refuse(.badNumber(weight), at: option.place)
            return nil
        }
        return Choice(code: code, text: text, worth: worth)
    }
}
