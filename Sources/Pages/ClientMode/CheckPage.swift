package import FollowThrough
import Markup
package import Measures
import Routes

package struct CheckModel: Sendable {
    package let measure: Measure
    package let calledName: String
    /// A first name as the client knows it; `nil` where nobody is assigned.
    package let therapistName: String?
    /// The id of the response to come: the same form sent twice is one record.
    package let key: String
    /// What was marked, by field name, when the page is shown again.
    package let values: [String: String]
    /// By field name.
    package let problems: [FormProblems.Problem]
    /// Sent without a single mark: asked once more.
    package let isAskedAgain: Bool
    /// Sent with some answers and without these: it is asked once whether they stay so.
    package let missing: [ItemKey]
    /// Whether there is room for a sentence of one's own.
    package let asksForComment: Bool
    /// What was written, when the page is shown again.
    package let comment: String
    /// Whom to call, where the measure asks about safety; `nil` where it does not.
    package let contacts: [SafetyContact]?

    package static let longestComment = 1000

    package init(
        measure: Measure, calledName: String, therapistName: String?, key: String, values: [String: String] = [:],
        problems: [FormProblems.Problem] = [], isAskedAgain: Bool = false, missing: [ItemKey] = [],
        asksForComment: Bool = false, comment: String = "", contacts: [SafetyContact]? = nil
    ) {
        self.contacts = contacts
        (self.measure, self.calledName, self.therapistName) = (measure, calledName, therapistName)
        (self.key, self.values, self.problems) = (key, values, problems)
        (self.asksForComment, self.comment) = (asksForComment, comment)
        (self.isAskedAgain, self.missing) = (isAskedAgain, missing)
    }
}

/// One measure, in the hands of the client.
package struct CheckPage: Sendable {
    package let context: PageContext
    package let model: CheckModel

    package init(_ context: PageContext, _ model: CheckModel) { (self.context, self.model) = (context, model) }

    private static let form = "check"

    private var words: Words { context.words }
    private var isSomeNeeded: Bool { model.measure.items.contains(where: \.isRequired) }
    private var leftEmpty: String { words.leftEmpty(missing.count, areLines: missing.allSatisfy(\.isLine)) }
    /// Before it what the page comes back for, which is heard first.
    private var title: String {
        let asked = model.problems.isEmpty ? nil : words.clientProblems(model.problems.count)
        let said = asked ?? (missing.isEmpty ? nil : leftEmpty)
        return (said.map { $0 + " " } ?? "") + words.checkTitle
    }
    private var missing: [Item] { model.measure.items.filter { model.missing.contains($0.key) } }

    package func bytes() -> [UInt8] {
        ClientFrame(
            context, title: title, icons: [.came, .offline, .done],
            scripts: [Assets.line, Assets.queue], form: Self.form
        ).bytes { html in
            writeQueue(into: &html)
            html.form(
                to: .check, context.seal, name: "check", .id(Self.form), .novalidate(), .data("queue"), .data("marks")
            ) {
                $0.input(.type("hidden"), .name("key"), .value(model.key))
                if context.isOnOwnPhone { $0.hidden(.way, WayValue.link.rawValue) }
                $0.div(.class("ask")) {
                    $0.h1(words.hello(model.calledName, model.measure.purpose))
                    if let instruction = model.measure.instruction {
                        $0.p(instruction(words.language), .lang(instruction.otherLanguage(words)))
                    }
                }
                if model.isAskedAgain {
                    $0.div(.tabindex(-1), .custom("autofocus", "")) {
                        $0.add(Notice(.watch, .alert, words.nothingMarkedYet(isSomeNeeded: isSomeNeeded)))
                    }
                }
                writeProblems(into: &$0)
                writeMissing(into: &$0)
                $0.add(
                    ItemFields(
                        measure: model.measure, words: words, manner: .client, values: model.values,
                        problems: FormProblems(model.problems + missing.map(notAnswered), words)))
                if model.asksForComment { writeComment(into: &$0) }
                $0.div(.class("send")) {
                    $0.button(
                        words.sendTo(model.therapistName), .class("btn btn--first"), .name(Field.answer.rawValue),
                        .value((model.missing.isEmpty ? AnswerValue.send : .incomplete).rawValue))
                    $0.button(
                        words.ratherNotToday, .class("btn"), .name(Field.answer.rawValue),
                        .value(AnswerValue.decline.rawValue))
                }
            }
            if let contacts = model.contacts {
                html.add(SafetyLine(context: context, contacts: contacts, therapistName: model.therapistName))
            }
            html.rights(of: model.measure, words)
            html.clientBottom(
                context, therapistName: model.therapistName, note: words.lookedAtTogether(model.therapistName),
                form: Self.form)
        }
    }

    /// The line says what it is for; nothing is asked of anybody who leaves it empty.
    private func writeComment(into html: inout HTML) {
        html.div(.class("field comment")) {
            $0.label(words.commentLabel(model.therapistName), .for("comment"))
            $0.textarea(
                model.comment, .id("comment"), .name(Field.comment.rawValue), .maxlength(CheckModel.longestComment),
                .rows(3), .autocomplete("off"), .aria("describedby", "comment-note"))
            $0.p(words.commentNote, .class("small soft"), .id("comment-note"))
        }
    }

    private func notAnswered(_ item: Item) -> FormProblems.Problem {
        FormProblems.Problem(
            field: Field.item(item.key.name), item.isLine ? words.noMarkHere : words.noAnswerHere)
    }

    /// As on paper: what is left empty may stay so, once that was asked.
    private func writeMissing(into html: inout HTML) {
        guard let first = missing.first else { return }
        html.div(
            .class("notice notice--watch"), .role("alert"), .tabindex(-1), .id("missing"), .custom("autofocus", "")
        ) {
            $0.icon(.alert)
            $0.div(.class("stack-s")) {
                $0.b(leftEmpty)
                $0.ul {
                    for item in missing {
                        let name = item.shortText ?? item.text
                        $0.li {
                            $0.a(
                                name(words.language), .href("#\(Field.item(item.key.name))"),
                                .lang(name.otherLanguage(words)))
                        }
                    }
                }
                $0.div(.class("acts")) {
                    $0.a(words.goOnMarking, .class("btn"), .href("#\(Field.item(first.key.name))"))
                    $0.button(
                        words.sendAllTheSame, .class("btn"), .name(Field.answer.rawValue),
                        .value(AnswerValue.incomplete.rawValue))
                }
            }
        }
    }

    private func writeProblems(into html: inout HTML) {
        if model.problems.isEmpty { return }
        html.div(
            .class("notice notice--watch"), .role("alert"), .tabindex(-1), .id("problems"), .custom("autofocus", "")
        ) {
            $0.icon(.alert)
            $0.div {
                $0.b(words.clientProblems(model.problems.count))
                $0.ul {
                    for problem in model.problems {
                        $0.li { write(problem, into: &$0) }
                    }
                }
            }
        }
    }

    /// By the name of its question: many can be wrong in the same words. A line is wrong where its number was typed.
    private func write(_ problem: FormProblems.Problem, into html: inout HTML) {
        guard let item = model.measure.items.first(where: { Field.item($0.key.name) == problem.field }) else {
            html.a(problem.text, .href("#\(problem.field ?? "problems")"))
            return
        }
        let name = item.shortText ?? item.text
        let typed = Field.typed(item.key.name)
        let place = item.isLine && model.values[typed] != nil ? typed : Field.item(item.key.name)
        html.a(.href("#\(place)")) {
            $0.span(name(words.language), .lang(name.otherLanguage(words)))
            $0.text("\(words.colon) \(problem.text)")
        }
    }

    private func writeQueue(into html: inout HTML) {
        let panels: [(Attribute, Icon, String)] = [
            (.data("queue-kept"), .offline, words.queueKept(isOnOwnPhone: context.isOnOwnPhone)),
            (.data("queue-sent"), .done, words.queueSent),
            (.data("queue-held"), .offline, words.queueHeld),
            (.data("queue-refused"), .alert, words.queueRefused(isOnOwnPhone: context.isOnOwnPhone)),
        ]
        for (attribute, icon, text) in panels {
            html.p(.class("notice notice--watch"), .hidden(), .tabindex(-1), attribute) {
                $0.icon(icon)
                $0.span(text)
            }
        }
    }
}
