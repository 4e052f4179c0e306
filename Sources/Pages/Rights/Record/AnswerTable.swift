import Markup
import Measures

/// The questions of a measure in its own words, each with what was answered.
struct AnswerTable: Component {
    let words: Words
    let measure: Measure
    let answers: [ItemKey: Answer]

    func write(into html: inout HTML) {
        html.table(.class("qa")) {
            $0.thead {
                $0.tr {
                    $0.th(words.recordQuestion, .scope("col"))
                    $0.th(words.recordAnswer, .scope("col"))
                }
            }
            $0.tbody {
                for item in measure.items {
                    $0.tr {
                        $0.td { write(item, into: &$0) }
                        $0.td(
                            answers[item.key].map { words.answer($0, to: item, decimals: measure.scoring.decimals) }
                                ?? words.recordNoAnswer, .class(isText(item) ? "free" : nil), .dir("auto"))
                    }
                }
            }
        }
    }

    /// Which a page printed without the free text leaves out.
    private func isText(_ item: Item) -> Bool {
        if case .text? = answers[item.key] { true } else { false }
    }

    /// As it is asked, and what the ends of a line mean.
    private func write(_ item: Item, into html: inout HTML) {
        if let short = item.shortText { html.b("\(short(words.language))\(words.colon) ") }
        html.text(item.text(words.language))
        if case .line(let low, let high) = item.form {
            html.span(" (0\u{A0}= \(low(words.language)), 10\u{A0}= \(high(words.language)))", .class("soft"))
        }
    }
}

/// What stands behind a score, or in its place: open where the number alone would hide something.
struct WhatWasAnswered: Component {
    let words: Words
    let form: FormSeen
    let measure: Measure

    func write(into html: inout HTML) {
        guard case .answers(let answers) = form.response.content, !answers.isEmpty else { return }
        let wrote = answers.values.contains { answer in
            if case .text(let text) = answer { !text.isEmpty } else { false }
        }
        html.details(.open(form.score.total == nil || wrote || !form.score.risks.isEmpty)) {
            $0.summary(words.whatWasAnswered)
            $0.add(AnswerTable(words: words, measure: measure, answers: answers))
        }
    }
}

extension Words {
    var whatWasAnswered: String {
        say(en: "What was answered", es: "Lo que se respondió", fr: "Ce qui a été répondu")
    }
}
