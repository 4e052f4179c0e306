import Clinic
import Markup
import Routes

/// What a file holds; the raw value is that of `Field.kind`.
package enum ImportKind: String, Hashable, Sendable, CaseIterable {
    case sessions, appointments, observations, comments
}

/// What came in or would come in, said in words.
package struct ImportOutcome: Sendable {
    /// Counts in order: rows that bring something, rows already here, rows refused.
    package let new: Int
    package let same: Int
    package let problemCount: Int
    package let clients: Int
    package let episodes: Int
    package let therapists: Int
    /// Courses of care that were open here.
    package let ended: Int
    package let appointments: Int
    package let sessions: Int
    package let responses: Int
    package let observations: Int
    package let comments: Int
    /// The first of them, by line.
    package let problems: [(line: Int, text: String)]
    package let notes: [String]
    package let wasApplied: Bool
    /// False for a preview.
    package let wasMeant: Bool

    package init(
        new: Int, same: Int, problemCount: Int, clients: Int, episodes: Int, therapists: Int, appointments: Int,
        sessions: Int, responses: Int, observations: Int = 0, comments: Int = 0, ended: Int = 0,
        problems: [(line: Int, text: String)], notes: [String], wasApplied: Bool, wasMeant: Bool
    ) {
        (self.observations, self.comments, self.ended) = (observations, comments, ended)
        (self.new, self.same, self.problemCount, self.clients) = (new, same, problemCount, clients)
        (self.episodes, self.therapists, self.appointments) = (episodes, therapists, appointments)
        (self.sessions, self.responses, self.problems, self.notes) = (sessions, responses, problems, notes)
        (self.wasApplied, self.wasMeant) = (wasApplied, wasMeant)
    }
}

package struct ImportModel: Sendable {
    /// Measures to choose from where the file names none.
    package let measures: [FormChoice]
    /// Therapists to choose from where the file names none, by what they type to sign in.
    package let therapists: [FormChoice]
    package let form: FormState
    package let outcome: ImportOutcome?
    /// What the columns say that the file holds, where another kind was chosen: it is chosen for the next time.
    package let suggested: ImportKind?

    package init(
        measures: [FormChoice], therapists: [FormChoice] = [], form: FormState, outcome: ImportOutcome?,
        suggested: ImportKind? = nil
    ) {
        self.suggested = suggested
        (self.measures, self.therapists, self.form, self.outcome) = (measures, therapists, form, outcome)
    }
}

/// Upload, preview, bring in.
package struct ImportPage: Sendable {
    package let context: PageContext
    package let model: ImportModel

    package init(_ context: PageContext, _ model: ImportModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.importTitle, room: .settings, icons: [.alert, .done, .next]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.settings, Route.settings.path)])
                $0.h1(words.importTitle)
                $0.p(words.importLead, .class("lead soft"))
            }
            html.add(problems)
            if let outcome = model.outcome { ImportReportSection(words: words, outcome: outcome).write(into: &html) }
            html.ledger("file", words.importFile, style: "ledger--strong") {
                $0.form(
                    to: .importing, context.seal, name: "import", .class("stack small-form"),
                    .enctype("multipart/form-data")
                ) { writeFields(into: &$0) }
            }
        }
    }

    private func writeFields(into html: inout HTML) {
        let isReady = model.outcome.map { !$0.wasMeant && $0.problemCount == 0 && $0.new > 0 } ?? false
        if isReady { html.p(words.importAgain, .class("soft")) }
        html.add(
            FormField(
                name: Field.upload.rawValue, label: words.importFile, kind: .input(type: "file"),
                hint: words.importFileHint, error: problems.error(Field.upload.rawValue), isRequired: true,
                options: FieldOptions(accept: ".csv,text/csv")))
        html.add(
            FormField(
                name: Field.kind.rawValue, label: words.importKind,
                kind: .choice(
                    [FormChoice("", words.importKindByColumns)]
                        + ImportKind.allCases.map { FormChoice($0.rawValue, words.importKind($0)) }),
                value: model.suggested?.rawValue ?? model.form.values[.kind],
                error: problems.error(Field.kind.rawValue)))
        html.add(
            FormField(
                name: Field.columns.rawValue, label: words.importColumns, kind: .words(rows: 5),
                value: model.form.values[.columns], hint: words.importColumnsHint,
                error: problems.error(Field.columns.rawValue)))
        if !model.therapists.isEmpty {
            html.add(
                FormField(
                    name: Field.therapist.rawValue, label: words.importTherapist,
                    kind: .choice([FormChoice("", words.importMeasureNone)] + model.therapists),
                    value: model.form.values[.therapist], hint: words.importTherapistHint,
                    error: problems.error(Field.therapist.rawValue)))
        }
        writeDates(into: &html)
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: Field.measure.rawValue, label: words.importMeasure,
                    kind: .choice([FormChoice("", words.importMeasureNone)] + model.measures),
                    value: model.form.values[.measure], error: problems.error(Field.measure.rawValue)))
            $0.add(
                FormField(
                    name: Field.value.rawValue, label: words.importScale,
                    kind: .choice([
                        FormChoice("10", words.importScaleTen), FormChoice("100", words.importScaleHundred),
                    ]),
                    value: model.form.values[.value]))
        }
        html.add(
            FormField(
                name: Field.option.rawValue, label: words.importChoices,
                kind: .choice([
                    FormChoice("", words.importChoicesEither), FormChoice("codes", words.importChoicesCodes),
                    FormChoice("worths", words.importChoicesWorths),
                ]),
                value: model.form.values[.option]))
        writeCalledOff(into: &html)
        html.p(words.importWaits, .class("small soft"))
        html.div(.class("acts")) {
            $0.button(words.importPreview, .class(isReady ? "btn" : "btn btn--first"))
            $0.button(
                words.importApply, .class(isReady ? "btn btn--first" : "btn"),
                .formaction(Route.importApplied.path), .data("busy", words.recording))
        }
    }

    /// The values are those of the command's `--dates`.
    private func writeDates(into html: inout HTML) {
        html.add(
            FormField(
                name: Field.dates.rawValue, label: words.importDates,
                kind: .choice([
                    FormChoice("iso", "2026-11-24"), FormChoice("dmy", "24.11.2026"), FormChoice("mdy", "11/24/2026"),
                ]),
                value: model.form.values[.dates], hint: words.importDatesHint))
    }

    private func writeCalledOff(into html: inout HTML) {
        let whom = CancelledBy.allCases.map { FormChoice($0.rawValue, words.byWhomOfThree($0)) }
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: Field.cancelledBy.rawValue, label: words.importCancelledBy,
                    kind: .choice([FormChoice("", words.importMeasureNone)] + whom),
                    value: model.form.values[.cancelledBy]))
            $0.add(
                FormField(
                    name: Field.noticeHours.rawValue, label: words.importNoticeHours, kind: .input(type: "number"),
                    value: model.form.values[.noticeHours], error: problems.error(Field.noticeHours.rawValue),
                    options: FieldOptions(min: "0", max: "8760")))
        }
        html.add(
            FormField(
                name: Field.minutes.rawValue, label: words.importLateMinutes, kind: .input(type: "number"),
                value: model.form.values[.minutes], error: problems.error(Field.minutes.rawValue),
                options: FieldOptions(min: "1", max: "240")))
    }
}
