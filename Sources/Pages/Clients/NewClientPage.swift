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
        PageFrame(context, title: words.newClientTitle, room: .clients, icons: [.alert]).bytes { html in
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
                        $0.p { $0.button(words.newClientAdd, .class("btn btn--first"), .data("busy", words.recording)) }
                    }
                }
            }
        }
    }

    private func writePerson(into html: inout HTML) {
        html.add(
            FormField(
                name: Field.clientName.rawValue, label: words.newClientName, value: model.form.values[.clientName],
                error: problems.error(Field.clientName.rawValue), isRequired: true,
                options: FieldOptions(autocomplete: "off", maxlength: 120)))
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: Field.calledName.rawValue, label: words.newClientCalled,
                    value: model.form.values[.calledName], hint: words.newClientCalledHint,
                    error: problems.error(Field.calledName.rawValue),
                    options: FieldOptions(autocomplete: "off", maxlength: 60)))
            $0.add(
                FormField(
                    name: Field.code.rawValue, label: words.newClientCode, value: model.form.values[.code],
                    hint: words.newClientCodeHint, error: problems.error(Field.code.rawValue),
                    options: FieldOptions(autocomplete: "off", maxlength: 40)))
            $0.add(
                FormField(
                    name: Field.phone.rawValue, label: words.phone, value: model.form.values[.phone],
                    error: problems.error(Field.phone.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "tel", maxlength: 60)))
            $0.add(
                FormField(
                    name: Field.email.rawValue, label: words.email, value: model.form.values[.email],
                    error: problems.error(Field.email.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "email", maxlength: 200)))
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
