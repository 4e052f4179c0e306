import Clinic
import Markup
import Measures
import Routes

/// A form that was filled in on paper is typed in, or one that was recorded is corrected.
package struct PaperPage: Sendable {
    package let context: PageContext
    package let model: PaperModel

    package init(_ context: PageContext, _ model: PaperModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.problems, words, names: names) }

    /// Each line by its name: many can be out of range in the same words.
    private var names: [String: String] {
        var names = [Field.total.rawValue: words.total]
        for item in model.measure.items {
            names[Field.item(item.key.name)] = (item.shortText ?? item.text)(words.language)
        }
        return names
    }

    /// Under which name a field is kept on the device until the form is sent.
    private func draft(_ field: String) -> String { context.draft(model.route.path, field) }

    private var title: String {
        let measure = model.measure.title(words.language)
        return model.isCorrection
            ? words.correctTitle(measure, model.client.name) : words.fromPaperTitle(measure, model.client.name)
    }

    package func bytes() -> [UInt8] {
        PageFrame(
            context, title: model.measure.title(words.language), room: .clients,
            icons: [.form, .alert, .done, .pencil], scripts: [Assets.draft],
            printHead: words.printHead(of: model.client)
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(model.client.name, model.back.path)])
                $0.h1(title)
                $0.p(model.isCorrection ? words.correctionLead : words.paperLead, .class("lead soft"))
            }
            writeCurrent(into: &html)
            if model.isCorrection || model.current == nil {
                html.add(problems)
                writeForm(into: &html)
            }
            html.rights(of: model.measure, words)
        }
    }

    private func writeCurrent(into html: inout HTML) {
        guard let current = model.current else { return }
        let result = words.formResult(current, model.measure)
        if model.isCorrection {
            html.state(StateLine(.plain, .form, words.recordedWas, result))
            return
        }
        html.state(StateLine(.watch, .form, words.isInAlready, result))
        html.p(.class("acts")) {
            let correction = Route.correction(response: current.response.id.description)
            $0.a(words.correctIt, .class("btn btn--first"), .href(correction.path))
        }
    }

    private func writeForm(into html: inout HTML) {
        html.form(to: model.route, context.seal, name: "paper") {
            let hasLines = model.measure.isFourLineCheck
            $0.ledger("answers", words.paperAnswers, note: hasLines ? words.paperLinesNote : nil) {
                $0.div(.class(hasLines ? "grid-2 small-form" : "stack small-form")) {
                    $0.add(
                        ItemFields(
                            measure: model.measure, words: words, manner: .paper, values: model.values,
                            problems: problems, kept: draft("")))
                }
            }
            if model.measure.scoring.method != .unscored { writeTotal(into: &$0) }
            $0.ledger("recording", words.record) {
                $0.div(.class("stack small-form")) {
                    if !model.isCorrection {
                        let name = Field.answeredOn.rawValue
                        $0.add(
                            FormField(
                                name: name, label: words.answeredOnLabel, kind: .input(type: "date"),
                                value: model.values[name] ?? model.day.description, error: problems.error(name),
                                options: FieldOptions(max: context.dates.today.description, draft: draft(name))))
                    }
                    if model.empty > 0 { $0.state(StateLine(.watch, .alert, words.emptyAnswers(model.empty))) }
                    $0.div(.class("acts")) {
                        $0.button(
                            words.record, .class("btn btn--first"), .name(Field.answer.rawValue),
                            .value(AnswerValue.send.rawValue), .data("busy", words.recording))
                        if model.empty > 0 {
                            $0.button(
                                words.recordIncomplete, .class("btn"), .name(Field.answer.rawValue),
                                .value(AnswerValue.incomplete.rawValue), .data("busy", words.recording))
                        }
                        $0.button(
                            words.clientRatherNot, .class("btn"), .name(Field.answer.rawValue),
                            .value(AnswerValue.decline.rawValue))
                        $0.a(words.cancel, .class("btn btn--quiet"), .href(model.back.path))
                    }
                }
            }
        }
    }

    private func writeTotal(into html: inout HTML) {
        let rule = model.measure.scoring
        let name = Field.total.rawValue
        html.ledger("total-alone", words.totalAlone) {
            $0.div(.class("small-form")) {
                $0.add(
                    FormField(
                        name: name, label: words.total, value: model.values[name],
                        hint: words.totalHint(
                            words.limit(rule.lowest, decimals: rule.decimals),
                            words.limit(rule.highest, decimals: rule.decimals)),
                        error: problems.error(name),
                        options: FieldOptions(
                            autocomplete: "off", inputmode: "decimal", maxlength: 8, draft: draft(name))))
            }
        }
    }
}
