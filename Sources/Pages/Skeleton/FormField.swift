package import Markup

/// One labelled field, with its hint and what is wrong with it tied to it for those who listen.
package struct FormField: Component, Sendable {
    package enum Kind: Sendable {
        /// An `input` of that type: `text`, `password`, `email`, `number`, `date`, `time`, `search`, `file`.
        case input(type: String)
        case words(rows: Int)
        case choice([FormChoice])
    }

    package let id: String
    package let name: String
    package let label: String
    package let kind: Kind
    package let value: String?
    package let hint: String?
    package let error: String?
    package let isRequired: Bool
    package let options: FieldOptions
    /// Of the label, where that is not in the language of the page.
    package let labelLanguage: String?

    /// - Parameter id: unlike for every field of the page; the field's name if left out.
    package init(
        id: String? = nil, name: String, label: String, kind: Kind = .input(type: "text"), value: String? = nil,
        hint: String? = nil, error: String? = nil, isRequired: Bool = false, options: FieldOptions = FieldOptions(),
        labelLanguage: String? = nil
    ) {
        self.labelLanguage = labelLanguage
        (self.id, self.name, self.label, self.kind) = (id ?? name, name, label, kind)
        (self.value, self.hint, self.error, self.isRequired) = (value, hint, error, isRequired)
        self.options = options
    }

    package func write(into html: inout HTML) {
        html.call(id, label)
        html.div(.class("field", error == nil ? nil : "field--error")) {
            $0.label(label, .for(id), .lang(labelLanguage))
            writeInput(into: &$0)
            if let hint { $0.span(hint, .class("hint"), .id("\(id)-hint")) }
            if let error {
                $0.span(.class("state state--trouble wrong"), .id("\(id)-error")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
    }

    private func writeInput(into html: inout HTML) {
        let described = [hint == nil ? nil : "\(id)-hint", error == nil ? nil : "\(id)-error"].compactMap(\.self)
        let by: Attribute = .aria("describedby", described.isEmpty ? nil : described.joined(separator: " "))
        let wrong: Attribute = .aria("invalid", error == nil ? nil : "true")
        let focus: Attribute = .custom("autofocus", options.isFocused ? "" : nil)
        switch kind {
        case .input(let type):
            html.input(
                .id(id), .name(name), .type(type), .value(value), .required(isRequired), wrong, by,
                .autocomplete(options.autocomplete), .inputmode(options.inputmode), .min(options.min),
                .max(options.max), .step(options.step), .custom("maxlength", options.maxlength.map(String.init)),
                .custom("accept", options.accept), .data("draft", options.draft),
                focus)
        case .words(let rows):
            html.textarea(
                value ?? "", .id(id), .name(name), .rows(rows), .required(isRequired), wrong, by,
                .custom("maxlength", options.maxlength.map(String.init)), .data("draft", options.draft))
        case .choice(let choices):
            html.select(
                .id(id), .name(name), .required(isRequired), wrong, by, .data("draft", options.draft)
            ) {
                for choice in choices {
                    $0.option(choice.text, .value(choice.value), .selected(choice.value == value))
                }
            }
        }
    }
}
