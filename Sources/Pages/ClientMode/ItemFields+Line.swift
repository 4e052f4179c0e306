import Clinic
import Markup
import Measures
import Routes

/// A line to mark, and the number that may be typed in its place.
extension ItemFields {
    func writeLine(_ item: Item, _ low: LocalizedText, _ high: LocalizedText, into html: inout HTML) {
        let name = Field.item(item.key.name)
        let error = values[Field.typed(item.key.name)] == nil ? problems.error(name) : nil
        let described = ["\(name)-ends", "how"] + (error == nil ? [] : ["\(name)-error"])
        let called = (item.shortText ?? item.text)(words.language)
        html.div(
            .class("line"), .data("line"), .data("words-marked", words.markedOutOfTen),
            .data("words-unmarked", words.noMarkYet), .data("words-range", words.typedRange)
        ) {
            $0.label(.for(name)) {
                if let short = item.shortText {
                    $0.b(short(words.language) + words.colon, .lang(short.otherLanguage(words)))
                    $0.text(" ")
                }
                $0.span(item.text(words.language), .lang(item.text.otherLanguage(words)))
            }
            // Seen where there is a mark, which only the script says.
            $0.span(.class("marked")) {
                $0.icon(.came)
                $0.text(words.marked + " ")
                $0.button(
                    words.clearMark, .class("link"), .type("button"), .data("line-clear"),
                    .aria("label", "\(words.clearMark)\(words.colon) \(called)"))
            }
            $0.div(.class("track")) {
                $0.input(
                    .id(name), .name(name), .type("range"), .min("-5"), .max("100"), .step("1"),
                    .value(values[name] ?? "-5"), .aria("describedby", described.joined(separator: " ")))
            }
            $0.p(.class("ends"), .id("\(name)-ends")) {
                $0.span(low(words.language), .lang(low.otherLanguage(words)))
                $0.span(high(words.language), .lang(high.otherLanguage(words)))
            }
            ItemError(id: "\(name)-error", text: error).write(into: &$0)
        }
    }

    /// Not `type="number"`: that drops a decimal comma, and says nothing of what it dropped.
    func writeTyped(into html: inout HTML) {
        html.p(words.lineHow, .class("vh"), .id("how"))
        html.details(.class("typed"), .open(lines.contains(where: isTyped))) {
            $0.summary(words.typeNumbers)
            $0.div(.class("typed__fields")) {
                for item in lines {
                    let (name, text) = (Field.typed(item.key.name), item.shortText ?? item.text)
                    let error = values[name] == nil ? nil : problems.error(Field.item(item.key.name))
                    $0.div(.class("field", error == nil ? nil : "field--error")) {
                        $0.label(text(words.language), .for(name), .lang(text.otherLanguage(words)))
                        $0.input(
                            .id(name), .name(name), .type("text"), .inputmode("decimal"), .value(values[name]),
                            .maxlength(12), .autocomplete("off"), .aria("invalid", error == nil ? nil : "true"),
                            .aria("describedby", error.map { _ in "\(name)-error" }),
                            .data("for", Field.item(item.key.name)))
                        ItemError(id: "\(name)-error", text: error).write(into: &$0)
                    }
                }
            }
        }
    }

    /// Whether its number says more than the mark on its line, which the script writes there as well.
    private func isTyped(_ item: Item) -> Bool {
        guard let typed = values[Field.typed(item.key.name)] else { return false }
        guard let mark = values[Field.item(item.key.name)].flatMap({ Int($0) }), mark >= 0 else { return true }
        let number = Self.plain(typed)
        return number != "\(mark / 10).\(mark % 10)" && !(mark.isMultiple(of: 10) && number == "\(mark / 10)")
    }
}

extension LocalizedText {
    /// For the part of a page that this text stands in, where there is none in the language of the page; else `nil`.
    func otherLanguage(_ words: Words) -> String? {
        if byLanguage[words.language] != nil { return nil }
        return Language.allCases.first { byLanguage[$0] != nil }?.rawValue
    }
}
