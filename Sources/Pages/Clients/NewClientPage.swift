import Clinic
import Markup
package import Routes

/// What was typed so far and what is wrong with it.
package struct FormState: Sendable {
    package let values: [Field: String]
    package let problems: [FormProblems.Problem]

    package init(values: [Field: String] = [:], problems: [FormProblems.Problem] = []) {
        (self.values, self.problems) = (values, problems)
    }
}

package struct NewClientModel: Sendable {
    /// Those for whom this person may open an episode.
    package let therapists: [TodayTherapist]
    package let form: FormState

    package init(therapists: [TodayTherapist], form: FormState) {
        (self.therapists, self.form) = (therapists, form)
    }
}

/// Somebody new, with a first course of care.
package struct NewClientPage: Sendable {
    package let context: PageContext
    package let model: NewClientModel

    package init(_ context: PageContext, _ model: NewClientModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        let frame = PageFrame(
            context, title: words.newClientTitle, room: .clients, icons: [.alert], scripts: [Assets.draft])
        return frame.bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.clients, Route.clients.path)])
                $0.h1(words.newClientTitle)
            }
            html.add(problems)
            html.form(to: .newClient, context.seal, name: "new-client", .novalidate()) {
                $0.ledger("who", words.newClientWho, style: "ledger--strong") {
                    $0.div(.class("stack small-form")) { writePerson(into: &$0) }
                }
                $0.ledger("care", words.newClientCare) {
                    $0.div(.class("stack small-form")) {
                        CareFields(context: context, therapists: model.therapists, form: model.form).write(into: &$0)
                        writeBeside(into: &$0)
                        $0.p { $0.button(words.newClientAdd, .class("btn btn--first"), .data("busy", words.recording)) }
                    }
                }
            }
        }
    }

    /// Who is agreed to be another person than one of that name: with another name or birthday it is asked anew.
    package static func person(_ typed: (Field) -> String) -> String {
        [Field.clientName, .born].map(typed).joined(separator: "|")
    }

    /// Asked where somebody of that name is here already, and kept while something else is mended.
    private func writeBeside(into html: inout HTML) {
        html.add(
            AgreedTick(
                key: Self.person { model.form.values[$0] ?? "" }, label: words.newClientOther,
                typed: model.form.values[.beside],
                error: problems.error(Field.beside.rawValue)))
    }

    /// Of one line each: what was typed is still there after a look elsewhere.
    private func kept(
        _ field: Field, _ label: String, hint: String? = nil, isRequired: Bool = false, longest: Int,
        inputmode: String? = nil
    ) -> KeptField {
        KeptField(
            context, page: "new-client",
            FormField(
                name: field.rawValue, label: label, value: model.form.values[field], hint: hint,
                error: problems.error(field.rawValue), isRequired: isRequired,
                options: FieldOptions(autocomplete: "off", inputmode: inputmode, maxlength: longest)))
    }

    private func writePerson(into html: inout HTML) {
        html.add(kept(.clientName, words.newClientName, isRequired: true, longest: 120))
        html.div(.class("grid-2")) {
            $0.add(kept(.calledName, words.newClientCalled, hint: words.newClientCalledHint, longest: 60))
            $0.add(kept(.code, words.newClientCode, hint: words.newClientCodeHint, longest: 40))
            $0.add(kept(.phone, words.phone, longest: 60, inputmode: "tel"))
            $0.add(kept(.email, words.email, longest: 200, inputmode: "email"))
            $0.add(
                FormField(
                    name: Field.born.rawValue, label: words.newClientBorn, kind: .input(type: "date"),
                    value: model.form.values[.born], hint: words.newClientBornHint,
                    error: problems.error(Field.born.rawValue), options: FieldOptions(autocomplete: "off")))
            $0.add(
                FormField(
                    name: Field.language.rawValue, label: words.newClientLanguage,
                    kind: .choice(
                        Language.allCases.map { FormChoice($0.rawValue, words.capitalised(words.name(of: $0))) }),
                    value: model.form.values[.language] ?? context.language.rawValue,
                    error: problems.error(Field.language.rawValue)))
        }
    }
}

/// From which day, with whom, by which treatment.
struct CareFields: Component, Sendable {
    let context: PageContext
    let therapists: [TodayTherapist]
    let form: FormState

    func write(into html: inout HTML) {
        let words = context.words
        let problems = FormProblems(form.problems, words)
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: Field.intake.rawValue, label: words.newClientIntake, kind: .input(type: "date"),
                    value: form.values[.intake] ?? context.dates.today.description,
                    error: problems.error(Field.intake.rawValue), isRequired: true))
            $0.add(
                FormField(
                    name: Field.therapist.rawValue, label: words.therapist,
                    kind: .choice(therapists.map { FormChoice($0.id.description, $0.name) }),
                    value: form.values[.therapist], error: problems.error(Field.therapist.rawValue), isRequired: true))
            $0.add(
                FormField(
                    name: Field.treatment.rawValue, label: words.newClientTreatment, value: form.values[.treatment],
                    hint: words.newClientTreatmentHint, error: problems.error(Field.treatment.rawValue),
                    options: FieldOptions(autocomplete: "off", maxlength: 120)))
        }
    }
}
