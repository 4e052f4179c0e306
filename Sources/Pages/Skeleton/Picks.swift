package import Markup

/// Answers side by side, one or several of which may be chosen, with and without scripts: radio buttons or checkboxes that
/// look like taps.
package struct Picks: Component, Sendable {
    package struct Option: Sendable {
        package let value: String
        package let text: String
        package let icon: Icon?

        package init(_ value: String, _ text: String, icon: Icon? = nil) {
            (self.value, self.text, self.icon) = (value, text, icon)
        }
    }

    /// Unlike for every group of the page.
    let id: String
    let name: String
    let label: String
    let options: [Option]
    let chosen: Set<String>
    let isMany: Bool
    let error: String?
    /// Under which name what is ticked is kept on the device until it is sent.
    let draft: String?

    package init(
        id: String? = nil, name: String, label: String, options: [Option], chosen: Set<String> = [],
        isMany: Bool = false, error: String? = nil, draft: String? = nil
    ) {
        self.draft = draft
        (self.id, self.name, self.label, self.options) = (id ?? name, name, label, options)
        (self.chosen, self.isMany, self.error) = (chosen, isMany, error)
    }

    package func write(into html: inout HTML) {
        html.call(id, label)
        let wrong: String? = error == nil ? nil : "true"
        html.fieldset(
            .class("tapline"), .id(id), .aria("describedby", error == nil ? nil : "\(id)-error"),
            .data("draft", draft), .role(isMany ? nil : wrong.map { _ in "radiogroup" }),
            .aria("invalid", isMany ? nil : wrong)
        ) {
            $0.legend(label, .class("label"))
            $0.div(.class("taps")) {
                for (index, option) in options.enumerated() {
                    let mark = "\(id)-\(index)"
                    $0.span(.class("pick")) {
                        $0.input(
                            .type(isMany ? "checkbox" : "radio"), .id(mark), .name(name), .value(option.value),
                            .checked(chosen.contains(option.value)),
                            .aria("invalid", isMany ? wrong : nil))
                        $0.label(.class("tap"), .for(mark)) {
                            if let icon = option.icon { $0.icon(icon) }
                            $0.text(option.text)
                        }
                    }
                }
                if let error {
                    $0.p(.class("state state--trouble wrong"), .id("\(id)-error")) {
                        $0.icon(.alert)
                        $0.span(error)
                    }
                }
            }
        }
    }
}

/// A longer text that is kept on the device while it is written. How long it may be is for its action to say, which keeps
/// all of it in the form: a field that takes no more would cut what is pasted into it without a word.
package struct KeptWords: Component, Sendable {
    let field: FormField
    let draft: String
    let words: Words

    package init(
        _ context: PageContext, id: String? = nil, name: String, label: String, page: String, value: String? = nil,
        hint: String? = nil, error: String? = nil, rows: Int = 3, isRequired: Bool = false
    ) {
        words = context.words
        draft = context.draft(page, id ?? name)
        field = FormField(
            id: id, name: name, label: label, kind: .words(rows: rows), value: value, hint: hint, error: error,
            isRequired: isRequired, options: FieldOptions(draft: draft))
    }

    package func write(into html: inout HTML) {
        html.add(field)
        html.add(DraftNote(draft: draft, words: words))
    }
}

/// Says of a field that is kept on the device when it was, and what else was written there.
struct DraftNote: Component, Sendable {
    let draft: String
    let words: Words

    func write(into html: inout HTML) {
        html.div(.class("kept-place")) {
            $0.p(.class("kept"), .hidden(), .data("draft-note", draft)) {
                $0.span(
                    "", .data("words-kept", words.draftKept), .data("words-other", words.draftOther),
                    .data("words-back", words.draftBack))
                $0.text(" ")
                $0.button(words.draftSwap, .type("button"), .class("link"), .hidden())
            }
        }
    }
}

extension PageContext {
    /// Under which name a field is kept on the device: apart for each person, page and field.
    func draft(_ page: String, _ field: String) -> String { "\(person?.name ?? "-")/\(page)/\(field)" }
}
