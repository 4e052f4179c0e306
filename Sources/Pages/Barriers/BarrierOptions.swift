import Clinic
import FollowThrough
import Markup
import Routes

/// The ways out that were thought of, the one that is tried, and a place to write the next.
struct BarrierOptions: Component, Sendable {
    let context: PageContext
    let model: BarrierModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var key: RecordKey { RecordKey(of: model.barrier.id) }
    private var mayAct: Bool { model.mayWrite && model.barrier.isOpen }

    func write(into html: inout HTML) {
        html.ledger("options", words.options, note: words.optionsNote, isPlace: true) {
            $0.div(.class("stack")) {
                let lines = model.options.filter { !$0.option.isDropped }
                if lines.isEmpty {
                    $0.p(words.noOptions, .class("soft"))
                } else {
                    $0.ol(.class("options")) { for line in lines { write(line, into: &$0) } }
                }
                if mayAct { writeAdd(into: &$0) }
            }
        }
    }

    private func write(_ line: OptionLine, into html: inout HTML) {
        html.li(.class("stack-s")) {
            $0.p(line.what, .class("h3"))
            if !line.takes.isEmpty { $0.p(words.takes(line.takes), .class("soft")) }
            for done in model.barrier.tries where done.option == line.option.id { write(done, into: &$0) }
            if mayAct, model.barrier.underWay == nil { writeTry(line, into: &$0) }
        }
    }

    private func write(_ done: BarrierTry, into html: inout HTML) {
        if let outcome = done.outcome {
            html.p(.class(style(outcome) + " small")) {
                $0.icon(icon(outcome))
                $0.span {
                    $0.b(words.tried(outcome))
                    $0.text(" · ")
                    $0.add(dates.whenShort(done.from))
                }
            }
        } else if model.barrier.underWay?.act == done.act {
            html.p(.class("state state--now")) {
                $0.icon(.step)
                $0.span {
                    $0.text(words.trying(done.from > dates.today))
                    $0.add(dates.when(done.from))
                }
            }
        }
    }

    private func style(_ outcome: TryOutcome) -> String {
        switch outcome {
        case .worked: "state state--good"
        case .partly: "state state--watch"
        case .didNotWork, .notTried: "state state--plain"
        }
    }

    private func icon(_ outcome: TryOutcome) -> Icon {
        switch outcome {
        case .worked: .solved
        case .partly: .partly
        case .didNotWork, .notTried: .notDone
        }
    }

    private func writeTry(_ line: OptionLine, into html: inout HTML) {
        let id = line.option.id.description
        html.form(to: .barriers(.trial(key)), context.seal, name: "try-\(id)", .class("add add--small no-print")) {
            $0.hidden(.option, id)
            $0.button(.class("btn btn--small"), .data("busy", words.recording)) {
                $0.icon(.step)
                $0.text(words.tryThis)
            }
            $0.label(words.tryFrom, .class("small soft"), .for("from-\(id)"))
            $0.input(
                .id("from-\(id)"), .name(Field.date.rawValue), .type("date"), .value(dates.today.description),
                .required())
            $0.button(
                words.drop, .class("btn btn--small btn--quiet"), .name(Field.answer.rawValue), .value("drop"),
                .custom("formnovalidate", ""), .aria("label", "\(words.drop)\(words.colon) \(line.what)"))
        }
    }

    private func writeAdd(into html: inout HTML) {
        let problems = FormProblems(model.form.problems, words)
        let page = "options-\(model.barrier.id)-\(model.options.count)"
        html.form(
            to: .barriers(.options(key)), context.seal, name: "option-\(model.options.count)",
            .class("stack-s no-print"),
            .novalidate()
        ) {
            $0.div(.class("grid-2")) {
                $0.add(
                    KeptField(
                        context, page: page,
                        FormField(
                            name: Field.option.rawValue, label: words.anotherOption,
                            value: model.form.values[.option], error: problems.error(Field.option.rawValue),
                            isRequired: true, options: FieldOptions(autocomplete: "off", maxlength: 300))))
                $0.add(
                    KeptField(
                        context, page: page,
                        FormField(
                            name: Field.takes.rawValue, label: words.whatItTakes, value: model.form.values[.takes],
                            error: problems.error(Field.takes.rawValue),
                            options: FieldOptions(autocomplete: "off", maxlength: 300))))
            }
            $0.button(.class("btn", model.options.isEmpty ? "btn--first" : nil), .data("busy", words.recording)) {
                $0.icon(.plus)
                $0.text(words.add)
            }
        }
    }
}
