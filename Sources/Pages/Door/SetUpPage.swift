import Clinic
import Markup
package import Routes

package struct SetUpModel: Sendable {
    /// IANA names to choose from.
    package let zones: [String]
    /// What was typed, by field; passwords are never given back.
    package let values: [Field: String]
    package let problems: [FormProblems.Problem]

    package init(zones: [String], values: [Field: String] = [:], problems: [FormProblems.Problem] = []) {
        (self.zones, self.values, self.problems) = (zones, values, problems)
    }
}

/// The first visit: the practice, and its administrator.
package struct SetUpPage: Sendable {
    package let context: PageContext
    package let model: SetUpModel

    package init(_ context: PageContext, _ model: SetUpModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.problems, words) }

    package func bytes() -> [UInt8] {
        DoorFrame(context: context, title: words.setUpTitle, scripts: [Assets.zone]).bytes { html in
            html.doorHeading([words.setUpTitle], words, lead: words.setUpLead)
            html.add(problems)
            html.form(to: .setUp, context.seal, name: "set-up", .class("stack")) {
                $0.h2(words.setUpPractice, .class("lead"))
                $0.add(field(.practiceName, words.practiceNameLabel, autocomplete: "organization"))
                $0.add(
                    choice(
                        .zone, words.zoneLabel, [FormChoice("", "")] + model.zones.map { FormChoice($0, $0) },
                        hint: words.zoneHint, isRequired: true))
                $0.h2(words.setUpYou, .class("lead"))
                $0.add(field(.personName, words.ownNameLabel, hint: words.ownNameHint, autocomplete: "name"))
                $0.add(
                    field(.signInName, words.signInNameLabel, hint: words.signInNameHint, autocomplete: "username"))
                $0.add(secret(.password, words.password, hint: words.newPasswordHint, isRequired: true))
                $0.add(secret(.pin, words.pinLabel, hint: words.pinHint, isRequired: false))
                $0.add(
                    choice(
                        .language, words.languageLabel, Language.allCases.map { FormChoice($0.rawValue, $0.ownName) }))
                $0.label(.class("check")) {
                    $0.input(
                        .type("checkbox"), .name(Field.role.rawValue), .value(Role.therapist.rawValue),
                        .checked(model.values[.role] != nil))
                    $0.text(" ")
                    $0.span(words.alsoSeeClients)
                }
                $0.button(words.setUpDo, .class("btn btn--first btn--wide"), .data("busy", words.recording))
            }
            html.state(StateLine(.plain, .shared, "", words.staysAtTheDoor))
        }
    }

    private func field(_ field: Field, _ label: String, hint: String? = nil, autocomplete: String) -> FormField {
        FormField(
            name: field.rawValue, label: label, value: model.values[field], hint: hint,
            error: problems.error(field.rawValue), isRequired: true,
            options: FieldOptions(autocomplete: autocomplete, maxlength: 120))
    }

    private func secret(_ field: Field, _ label: String, hint: String, isRequired: Bool) -> FormField {
        FormField(
            name: field.rawValue, label: label, kind: .input(type: "password"), hint: hint,
            error: problems.error(field.rawValue), isRequired: isRequired,
            options: FieldOptions(
                autocomplete: isRequired ? "new-password" : "off", inputmode: isRequired ? nil : "numeric"))
    }

    private func choice(
        _ field: Field, _ label: String, _ choices: [FormChoice], hint: String? = nil, isRequired: Bool = false
    ) -> FormField {
        FormField(
            name: field.rawValue, label: label, kind: .choice(choices), value: model.values[field], hint: hint,
            error: problems.error(field.rawValue), isRequired: isRequired)
    }
}
