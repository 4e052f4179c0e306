import Measures

/// Reads how a question is answered.
struct PackFormReader {
    let texts: PackTexts
    let decimals: Int
    /// Where the first option without a weight stands, if others of that question have one.
    private(set) var withoutWeight: String?

    init(texts: PackTexts, decimals: Int) {
        self.texts = texts
        self.decimals = decimals
    }

    private static let optionMembers: Set<String> = [
        "valueCoding", "valueString", "valueInteger", "initialSelected", "extension",
    ]

    /// Members of FHIR that are not offered as answers.
    private static let otherValues = ["valueDate", "valueReference", "valueTime"]

    mutating func form(
        of item: PackElement, type: String, _ extensions: PackExtensions, beside: PackSideTexts,
        _ findings: inout PackFindings
    ) -> ItemForm? {
        if type != "choice", item.members["answerOption"] != nil {
            findings.refuse(.unsupported("answerOption of a question of type \(type)"), at: item.place)
        }
        switch type {
        case "choice": return choice(item, &findings)
        case "boolean": return .boolean(yesIsWorth: unit, noIsWorth: 0)
        case "string", "text": return .text
        case "integer", "decimal": return number(item, type, extensions, beside, &findings)
        case "": findings.refuse(.absent("type"), at: item.place)
        default: findings.refuse(.unsupportedType(type), at: item.place)
        }
        return nil
    }

    /// One point in units.
    private var unit: Int { packUnits("1", decimals: decimals) ?? 1 }

    private func number(
        _ item: PackElement, _ type: String, _ extensions: PackExtensions, _ beside: PackSideTexts,
        _ findings: inout PackFindings
    ) -> ItemForm? {
        let isInteger = type == "integer"
        func units(_ digits: String?) -> Int? {
            guard let digits else { return nil }
            let isWhole = !isInteger || packUnits(digits, decimals: 0) != nil
            guard isWhole, let units = packUnits(digits, decimals: decimals) else {
                findings.refuse(.badNumber(digits), at: item.place)
                return nil
            }
            return units
        }
        if let stated = extensions.decimalPlaces.flatMap({ Int($0) }), stated > (isInteger ? 0 : decimals) {
            findings.refuse(.unsupported("maxDecimalPlaces \(stated)"), at: item.place)
        }
        let lowest = units(extensions.lowest)
        let highest = units(extensions.highest)
        if let lowest, let highest, lowest > highest { findings.refuse(.emptyRange, at: item.place) }
        guard extensions.isSliding else {
            return isInteger
                ? wholeNumber(extensions, lowest: lowest, highest: highest)
                : .decimal(lowest: lowest, highest: highest)
        }
        let step = extensions.step == nil ? (isInteger ? unit : 1) : units(extensions.step)
        guard let lowest, let highest else {
            findings.refuse(.sliderWithoutRange, at: item.place)
            return nil
        }
        guard let step, step > 0 else {
            findings.refuse(.badNumber(extensions.step ?? ""), at: item.place)
            return nil
        }
        if lowest <= highest, !(highest - lowest).isMultiple(of: step) {
            findings.refuse(.stepPastEnd, at: item.place)
        }
        return .slider(lowest: lowest, highest: highest, step: step, low: beside.low, high: beside.high)
    }

    /// An answer to `integer` counts whole units. Where a point has several and both ends are known, it becomes steps of
    /// a point, so that 7 counts 7 points.
    private func wholeNumber(_ extensions: PackExtensions, lowest: Int?, highest: Int?) -> ItemForm {
        if decimals > 0, let lowest, let highest {
            return .slider(lowest: lowest, highest: highest, step: unit, low: nil, high: nil)
        }
        func whole(_ digits: String?) -> Int? { digits.flatMap { packUnits($0, decimals: 0) } }
        return .integer(lowest: whole(extensions.lowest), highest: whole(extensions.highest))
    }

    private mutating func choice(_ item: PackElement, _ findings: inout PackFindings) -> ItemForm? {
        var choices: [Choice] = []
        var without: String?
        for option in item.list("answerOption", &findings) {
            option.refuseOthers(than: Self.optionMembers.union(Self.otherValues), &findings)
            for member in Self.otherValues where option.members[member] != nil {
                findings.refuse(.unsupported(member), at: option.place)
            }
            if option.members.keys.count(where: { $0.hasPrefix("value") }) > 1 {
                findings.refuse(.twoValues, at: option.place)
            }
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
        if choices.contains(where: { $0.worth != nil }) { withoutWeight = without }
        if item.members["answerValueSet"] == nil, choices.isEmpty { findings.refuse(.noOptions, at: item.place) }
        return .choice(choices)
    }

    private func offered(_ option: PackElement, _ findings: inout PackFindings) -> Choice? {
        var weights = [PackExtensions(of: option, &findings).weight]
        for member in ["_valueString", "_valueInteger"] {
            weights += [weight(of: option, member, &findings)]
        }
        let code: String
        let text: LocalizedText?
        if let coding = option.object("valueCoding", &findings) {
            weights += [PackExtensions(of: coding, &findings).weight, weight(of: coding, "_display", &findings)]
            code = coding.string("code", &findings) ?? ""
            if code.isEmpty { findings.refuse(.absent("code"), at: coding.place) }
            text = texts.text("display", of: coding, mayWeigh: true, &findings)
            if coding.members["display"] == nil { findings.refuse(.absent("display"), at: coding.place) }
        } else if case .number(let digits)? = option.members["valueInteger"] {
            code = digits
            text = LocalizedText([texts.language: digits])
        } else if option.members["valueInteger"] != nil {
            findings.refuse(.wrongType("valueInteger"), at: option.place)
            return nil
        } else {
            text = texts.text("valueString", of: option, mayWeigh: true, &findings)
            code = option.string("valueString", &findings) ?? ""
            if !option.members.keys.contains(where: { $0.hasPrefix("value") }) {
                findings.refuse(.absent("valueCoding"), at: option.place)
            }
        }
        let stated = weights.compactMap(\.self)
        if let first = stated.first, !stated.allSatisfy({ PackExtensions.isSame($0, first) }) {
            findings.refuse(.weightsDiffer, at: option.place)
        }
        guard let text else { return nil }
        guard let weight = stated.first else { return Choice(code: code, text: text, worth: nil) }
        guard let worth = packUnits(weight, decimals: decimals) else {
            findings.refuse(.badNumber(weight), at: option.place)
            return nil
        }
        return Choice(code: code, text: text, worth: worth)
    }

    /// That hangs on a text or a number itself.
    private func weight(of element: PackElement, _ member: String, _ findings: inout PackFindings) -> String? {
        guard let twin = element.object(member, &findings) else { return nil }
        var weighing = twin
        weighing.elsewhere["extension"] = twin.list("extension", &findings).filter { entry in
            guard case .string(let url)? = entry.members["url"] else { return false }
            return PackExtensions.weights.contains(PackExtensions.name(of: url) ?? "")
        }
        return PackExtensions(of: weighing, &findings).weight
    }
}
