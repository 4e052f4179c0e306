package import Clinic
import Markup
import Routes

package struct CareModel: Sendable {
    package let client: Client
    package let episode: Episode
    /// Stands for what is recorded now.
    package let base: String
    /// The newest first.
    package let changes: [CareChangeSeen]
    package let people: [PersonID: String]
    package let typed: TypedFields
    /// Somebody changed it since that form was shown.
    package let wasChanged: Bool

    package init(
        client: Client, episode: Episode, base: String, changes: [CareChangeSeen], people: [PersonID: String],
        typed: TypedFields = TypedFields(), wasChanged: Bool = false
    ) {
        (self.client, self.episode, self.base, self.changes) = (client, episode, base, changes)
        (self.people, self.typed, self.wasChanged) = (people, typed, wasChanged)
    }
}

/// A course of care as it is recorded, a form to correct it, and what stood there before each correction.
package struct CarePage: Sendable {
    package let context: PageContext
    package let model: CareModel

    package init(_ context: PageContext, _ model: CareModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }
    private func name(_ person: PersonID) -> String { model.people[person] ?? words.notRecorded }

    package func bytes() -> [UInt8] {
        let title = words.careTitle(model.client.name)
        return PageFrame(context, title: words.careCorrect, room: .clients, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(model.client.name, Route.episode(model.episode.id).path)])
                $0.h1(title)
                $0.p(words.careLead, .class("lead soft"))
            }
            if model.wasChanged {
                html.add(FormProblems([FormProblems.Problem(field: nil, words.careChangedMeanwhile)], words))
            }
            html.add(problems)
            writeForm(into: &html)
            html.add(
                CorrectionList(
                    words: words, dates: dates,
                    corrections: model.changes.map {
                        CorrectionList.Correction(
                            at: $0.at, by: $0.by, lines: CareLine.changed($0, words, dates, name))
                    }))
        }
    }

    private func writeForm(into html: inout HTML) {
        let episode = model.episode
        html.form(to: .rights(.care(episode.id)), context.seal, name: "care", .novalidate()) {
            $0.hidden(.base, model.base)
            $0.ledger("now", words.careNow, style: "ledger--strong") {
                $0.div(.class("stack small-form")) {
                    day(Field.intake.rawValue, words.intakeDay, episode.intake, hint: words.intakeHint, into: &$0)
                    for (place, spell) in episode.therapists.enumerated().dropFirst() {
                        day(Field.taken(place), words.takenOverBy(name(spell.therapist)), spell.from, into: &$0)
                    }
                    for (place, spell) in episode.treatments.enumerated() {
                        treatment(place, spell, into: &$0)
                    }
                    treatment(episode.treatments.count, nil, into: &$0)
                    if let ending = episode.ending { writeEnding(ending, into: &$0) }
                    $0.p { $0.button(words.detailsSave, .class("btn btn--first"), .data("busy", words.recording)) }
                }
            }
        }
    }

    private func treatment(_ place: Int, _ spell: TreatmentSpell?, into html: inout HTML) {
        let (name, since) = (Field.treatment(place), Field.since(place))
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: name, label: spell == nil ? words.anotherTreatment : words.treatment,
                    value: model.typed.one(name) ?? spell?.treatment ?? "",
                    hint: spell == nil ? nil : words.treatmentHint, error: problems.error(name),
                    options: FieldOptions(autocomplete: "off", maxlength: 120)))
            let label = "\(spell?.treatment ?? words.anotherTreatment)\(words.colon) \(words.within(words.fromDay))"
            day(since, label, spell?.from, isRequired: false, into: &$0)
        }
    }

    private func writeEnding(_ ending: Ending, into html: inout HTML) {
        let (reason, ended) = (Field.reason.rawValue, Field.ended.rawValue)
        let reasons = EndingReason.allCases.map { FormChoice($0.rawValue, words.capitalised(words.endingReason($0))) }
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: reason, label: words.howItEnded,
                    kind: .choice(
                        reasons + [FormChoice(EndingValue.notEnded.rawValue, words.capitalised(words.notEnded))]),
                    value: model.typed.one(reason) ?? ending.reason.rawValue, hint: words.notEndedHint,
                    error: problems.error(reason), isRequired: true))
            day(ended, words.onWhichDay, ending.day, into: &$0)
        }
    }

    private func day(
        _ name: String, _ label: String, _ held: Day?, hint: String? = nil, isRequired: Bool = true,
        into html: inout HTML
    ) {
        html.add(
            FormField(
                name: name, label: label, kind: .input(type: "date"),
                value: model.typed.one(name) ?? held?.description ?? "", hint: hint, error: problems.error(name),
                isRequired: isRequired, options: FieldOptions(autocomplete: "off")))
    }
}
