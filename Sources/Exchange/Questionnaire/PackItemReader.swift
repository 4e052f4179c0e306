import Measures

/// Walks the items of a file and gathers its questions, headings and totals.
struct PackItemReader {
    let texts: PackTexts
    let decimals: Int
    let valueSets: PackValueSets
    private(set) var questions: [PackQuestion] = []
    private(set) var totals: [PackTotal] = []
    /// Texts before the first question.
    private(set) var instruction: LocalizedText?
    private var linkIds: Set<String> = []

    init(texts: PackTexts, decimals: Int, valueSets: PackValueSets) {
        self.texts = texts
        self.decimals = decimals
        self.valueSets = valueSets
    }

    private static let members: Set<String> = [
        "linkId", "definition", "code", "prefix", "text", "type", "enableWhen", "enableBehavior", "required", "repeats",
        "readOnly", "maxLength", "answerValueSet", "answerOption", "initial", "item", "extension",
    ]

    /// Members that change what is asked or answered in a way that is not carried out.
    private static let unsupported = ["enableWhen", "enableBehavior", "maxLength", "answerValueSet", "initial"]

    /// The options of a set that the file holds, in the place of the reference to it.
    private func withOptions(_ item: PackElement) -> PackElement {
        guard let reference = item.members["answerValueSet"], item.members["answerOption"] == nil,
            let options = valueSets.options(reference)
        else { return item }
        var members = item.members
        members["answerValueSet"] = nil
        members["answerOption"] = .array([])
        return PackElement(members: members, place: item.place, elsewhere: ["answerOption": options])
    }

    mutating func read(_ items: [PackElement], under heading: LocalizedText?, _ findings: inout PackFindings) {
        var heading = heading
        var hasOpenText: String?
        for item in items.map(withOptions) {
            let before = questions.count
            if let text = read(item, under: heading, &findings) {
                if questions.isEmpty {
                    instruction = instruction.map { $0.joined(text, by: "\n") } ?? text
                } else {
                    heading = text
                    hasOpenText = item.place
                }
            } else if questions.count > before {
                hasOpenText = nil
            }
        }
        if let hasOpenText { findings.refuse(.textAfterLastQuestion, at: hasOpenText) }
    }

    /// The text of a display item, which becomes the heading of what follows.
    private mutating func read(
        _ item: PackElement, under heading: LocalizedText?, _ findings: inout PackFindings
    ) -> LocalizedText? {
        item.refuseOthers(than: Self.members, &findings)
        for member in Self.unsupported where item.members[member] != nil {
            findings.refuse(.unsupported(member), at: item.place)
        }
        if item.isTrue("repeats", &findings) { findings.refuse(.unsupported("repeats"), at: item.place) }
        let linkId = item.string("linkId", &findings) ?? ""
        if item.members["linkId"] == nil { findings.refuse(.absent("linkId"), at: item.place) }
        if case .string? = item.members["linkId"], PackTexts.isBlank(linkId) {
            findings.refuse(.blank("linkId"), at: item.place)
        }
        if !linkIds.insert(PackQuestion.plain(linkId)).inserted {
            findings.refuse(.linkIdTwice(linkId), at: item.place)
        }
        let type = item.string("type", &findings) ?? ""
        let extensions = PackExtensions(of: item, readsUnit: PackSideTexts.isNumber(type), &findings)
        var text = texts.text("text", of: item, &findings)
        if let prefix = texts.text("prefix", of: item, &findings) { text = text?.prefixed(prefix) }
        let nested = item.list("item", &findings)
        if let calculation = extensions.calculation {
            if let unit = extensions.unit { findings.note(.looks(PackExtensions.unitName), at: unit.place) }
            refuseQuestions(nested, under: item, &findings)
            readTotal(calculation, extensions.variables, of: item, &findings)
            return nil
        }
        for variable in extensions.variables {
            findings.refuse(.unsupportedExpression(variable.name ?? ""), at: variable.place)
        }
        if type == "display", !nested.isEmpty { findings.refuse(.unsupported("item"), at: item.place) }
        if extensions.isHidden {
            if type == "display" {
                findings.note(.hiddenText, at: item.place)
            } else {
                findings.refuse(.hiddenQuestion, at: item.place)
            }
            return nil
        }
        switch type {
        case "display": return text
        case "group":
            let inner = heading.flatMap { outer in text.map { outer.joined($0, by: "\n") } } ?? text ?? heading
            if nested.isEmpty { findings.refuse(.noQuestions, at: item.place) }
            read(nested, under: inner, &findings)
        default:
            var beside = PackSideTexts()
            let others = readSideTexts(nested, type, extensions, &beside, &findings)
            if let unit = extensions.unit {
                if beside.unit == nil {
                    beside.unit = texts.unit(unit, &findings)
                } else {
                    findings.note(.looks(PackExtensions.unitName), at: unit.place)
                }
            }
            readQuestion(item, type, text, extensions, beside, under: heading, &findings)
            read(others, under: heading, &findings)
        }
        return nil
    }

    /// Where nothing is asked, what is nested would go unseen: a text may, a question may not.
    private func refuseQuestions(_ nested: [PackElement], under item: PackElement, _ findings: inout PackFindings) {
        guard let first = nested.first else { return }
        let isText = nested.allSatisfy { $0.members["type"] == .string("display") && $0.members["item"] == nil }
        if isText {
            findings.note(.hiddenText, at: first.place)
        } else {
            findings.refuse(.unsupported("item"), at: item.place)
        }
    }

    /// Takes what belongs to the answer of a question out of what is nested in it; a text that says what it is for and
    /// has no place with this question is refused.
    private mutating func readSideTexts(
        _ nested: [PackElement], _ type: String, _ extensions: PackExtensions, _ beside: inout PackSideTexts,
        _ findings: inout PackFindings
    ) -> [PackElement] {
        var others: [PackElement] = []
        for part in nested {
            guard let control = PackSideTexts.control(of: part) else {
                others.append(part)
                continue
            }
            guard let text = read(part, under: nil, &findings) else { continue }
            if !beside.takes(text, as: control, of: type, extensions) {
                findings.refuse(.textBesideQuestion(control), at: part.place)
            }
        }
        return others
    }

    private mutating func readQuestion(
        _ item: PackElement, _ type: String, _ text: LocalizedText?, _ extensions: PackExtensions,
        _ beside: PackSideTexts, under heading: LocalizedText?, _ findings: inout PackFindings
    ) {
        if item.isTrue("readOnly", &findings) { findings.refuse(.unsupported("readOnly"), at: item.place) }
        if item.members["text"] == nil { findings.refuse(.absent("text"), at: item.place) }
        var reader = PackFormReader(texts: texts, decimals: decimals)
        let form = reader.form(of: item, type: type, extensions, beside: beside, &findings)
        let isRequired = item.isTrue("required", &findings)
        guard let text, let form, let linkId = item.string("linkId", &findings) else { return }
        let names = Set(item.codes("code", &findings) + [PackQuestion.plain(linkId)])
        questions.append(
            PackQuestion(
                place: item.place, linkId: linkId, names: names, text: beside.unit.map(text.counted(in:)) ?? text,
                form: form, withoutWeight: reader.withoutWeight, isRequired: isRequired, group: heading))
    }

    private mutating func readTotal(
        _ calculation: PackExpression, _ variables: [PackExpression], of item: PackElement,
        _ findings: inout PackFindings
    ) {
        guard
            let sum = CalculatedTotal(calculation.text, variables: variables, &findings)
        else {
            findings.refuse(.unsupportedExpression("calculatedExpression"), at: calculation.place)
            return
        }
        findings.note(.calculatedTotal, at: item.place)
        if case .items(_, countsMissingAsZero: true) = sum { findings.note(.missingIsNotZero, at: item.place) }
        totals.append(PackTotal(place: item.place, sum: sum))
    }
}
