import Clinic
import Markup
import Measures
import Routes

/// The questions of a measure as fields: `item.<key>`, and for a line `typed.<key>` beside it.
///
/// Nothing is marked before somebody marks it.
struct ItemFields: Component, Sendable {
    enum Manner: Sendable {
        /// Lines are drawn, with numbers to type folded away.
        case client
        /// Lines are typed.
        case paper
    }

    let measure: Measure
    let words: Words
    let manner: Manner
    /// What was marked or typed, by field name.
    let values: [String: String]
    let problems: FormProblems
    /// Under which name its fields are kept on the device while they are filled in, each with its own name behind it;
    /// `nil` where that is done otherwise.
    var kept: String?

    private func draft(_ field: String) -> String? { kept.map { "\($0)\(field)" } }

    var lines: [Item] { measure.items.filter(\.isLine) }

    func write(into html: inout HTML) {
        for (index, item) in measure.items.enumerated() {
            let isNewGroup = index == 0 || measure.items[index - 1].group != item.group
            if isNewGroup, let group = item.group {
                html.h2(group(words.language), .class("lead"), .lang(group.otherLanguage(words)))
            }
            write(item, into: &html)
        }
        if manner == .client, !lines.isEmpty { writeTyped(into: &html) }
    }

    private func write(_ item: Item, into html: inout HTML) {
        let name = Field.item(item.key.name)
        switch item.form {
        case .line(let low, let high):
            if manner == .paper {
                html.add(typedLine(item))
            } else {
                writeLine(item, low, high, into: &html)
            }
        case .choice(let choices):
            writeRadios(
                item, choices.map { FormChoice($0.code, $0.text(words.language)) }, chosen: values[name],
                languages: choices.map { $0.text.otherLanguage(words) }, into: &html)
        case .boolean:
            writeRadios(
                item, [FormChoice("yes", words.yes), FormChoice("no", words.no)], chosen: values[name], into: &html)
        case .integer(let lowest, let highest):
            let limits = [lowest, highest].map { $0.map { words.limit($0, decimals: 0) } }
            html.div(.class("item")) { $0.add(number(item, limits[0], limits[1], inputmode: "numeric")) }
        case .decimal(let lowest, let highest):
            let limits = [lowest, highest].map { $0.map { words.limit($0, decimals: measure.scoring.decimals) } }
            html.div(.class("item")) { $0.add(number(item, limits[0], limits[1], inputmode: "decimal")) }
        case .slider(let lowest, let highest, let step, let low, let high):
            writeSlider(item, lowest, highest, step: max(1, step), [low, high], into: &html)
        case .text:
            html.div(.class("item")) {
                $0.add(
                    FormField(
                        name: name, label: label(item), kind: .words(rows: 3), value: values[name],
                        error: problems.error(name), options: FieldOptions(maxlength: 4_000, draft: draft(name)),
                        labelLanguage: item.text.otherLanguage(words)))
                if let draft = draft(name) { $0.add(DraftNote(draft: draft, words: words)) }
            }
        }
    }

    private func number(_ item: Item, _ lowest: String?, _ highest: String?, inputmode: String) -> FormField {
        var hint: String?
        if let lowest, let highest { hint = words.numberFromTo(lowest, highest) }
        return number(item, hint, inputmode: inputmode)
    }

    private func number(_ item: Item, _ hint: String?, inputmode: String) -> FormField {
        let name = Field.item(item.key.name)
        return FormField(
            name: name, label: label(item), value: values[name], hint: hint, error: problems.error(name),
            options: FieldOptions(autocomplete: "off", inputmode: inputmode, maxlength: 12, draft: draft(name)),
            labelLanguage: item.text.otherLanguage(words))
    }

    /// Says so where an answer is needed, before anybody sends the form without one.
    private func label(_ item: Item) -> String {
        item.text(words.language) + (item.isRequired ? " (\(words.needed))" : "")
    }

    /// Few steps are all shown, many are typed.
    private func writeSlider(
        _ item: Item, _ lowest: Int, _ highest: Int, step: Int, _ given: [LocalizedText?], into html: inout HTML
    ) {
        let decimals = measure.scoring.decimals
        // Numbers are the same in every language.
        let endsLanguage = given.compactMap(\.self).first?.otherLanguage(words)
        let ends = given.map { $0?(words.language) ?? "" }
        let limits = [lowest, highest].map { words.limit($0, decimals: decimals) }
        let meant = zip(limits, ends).filter { !$0.1.isEmpty }.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")
        guard lowest <= highest, (highest - lowest) / step <= 10 else {
            let hint = [
                words.numberFromTo(limits[0], limits[1])
                    + (step > 1 ? ", " + words.inSteps(words.limit(step, decimals: decimals)) : ""),
                meant,
            ].filter { !$0.isEmpty }.joined(separator: ". ")
            html.div(.class("item")) { $0.add(number(item, hint, inputmode: "decimal")) }
            return
        }
        let choices = stride(from: lowest, through: highest, by: step).map { units in
            FormChoice(words.limit(units, decimals: decimals), words.limit(units, decimals: decimals))
        }
        // Chosen in another language, it has another decimal mark.
        let chosen = values[Field.item(item.key.name)].map(Self.plain)
        writeRadios(
            item, choices, chosen: choices.first { Self.plain($0.value) == chosen }?.value,
            hint: ends.contains("") ? (meant.isEmpty ? nil : meant) : ends.joined(separator: " – "),
            hintLanguage: endsLanguage, isRow: true, into: &html)
    }

    static func plain(_ number: String) -> String { String(number.map { $0 == "," ? "." : $0 }) }

    private func writeRadios(
        _ item: Item, _ choices: [FormChoice], chosen: String?, hint: String? = nil, hintLanguage: String? = nil,
        languages: [String?] = [], isRow: Bool = false, into html: inout HTML
    ) {
        let name = Field.item(item.key.name)
        let error = problems.error(name)
        html.fieldset(
            .class("item", isRow ? "item--row" : nil), .aria("describedby", error.map { _ in "\(name)-error" }),
            .data("draft", draft(name)), .role(error == nil ? nil : "radiogroup"),
            .aria("invalid", error == nil ? nil : "true")
        ) {
            $0.legend {
                $0.span(item.text(words.language), .lang(item.text.otherLanguage(words)))
                if item.isRequired { $0.text(" (\(words.needed))") }
            }
            if let hint { $0.p(hint, .class("hint"), .lang(hintLanguage)) }
            for (index, choice) in choices.enumerated() {
                $0.label(.class("check")) {
                    $0.input(
                        .type("radio"), .id(index == 0 ? name : "\(name)-\(index)"), .name(name), .value(choice.value),
                        .checked(chosen == choice.value))
                    $0.text(" ")
                    $0.span(choice.text, .lang(languages.indices.contains(index) ? languages[index] : nil))
                }
            }
            if let error { ItemError(id: "\(name)-error", text: error).write(into: &$0) }
        }
    }

    private func typedLine(_ item: Item) -> FormField {
        let name = Field.typed(item.key.name)
        return FormField(
            id: Field.item(item.key.name), name: name,
            label: item.shortText?(words.language) ?? item.text(words.language),
            value: values[name], error: problems.error(Field.item(item.key.name)),
            options: FieldOptions(autocomplete: "off", inputmode: "decimal", maxlength: 4, draft: draft(name)),
            labelLanguage: (item.shortText ?? item.text).otherLanguage(words))
    }
}

/// What is wrong with one answer, beside it; without a text it waits for the script to say something.
struct ItemError: Component, Sendable {
    let id: String
    let text: String?

    func write(into html: inout HTML) {
        html.p(.class("state state--trouble wrong"), .id(id), .hidden(text == nil)) {
            $0.icon(.alert)
            $0.span(text ?? "")
        }
    }
}

extension Item {
    var isLine: Bool {
        if case .line = form { true } else { false }
    }
}
