package import Clinic
import Markup
import Routes

/// Choosing a password by a link that works once.
package struct WelcomePage: Sendable {
    package let context: PageContext
    package let token: String
    package let person: Person
    package let problems: [FormProblems.Problem]

    package init(_ context: PageContext, token: String, person: Person, problems: [FormProblems.Problem] = []) {
        (self.context, self.token, self.person, self.problems) = (context, token, person, problems)
    }

    package func bytes() -> [UInt8] {
        let words = context.words
        let told = FormProblems(problems, words)
        let title = words.welcomeTitle(person.name)
        return DoorFrame(context: context, title: title).bytes { html in
            html.doorHeading([title], words, lead: words.welcomeLead(person.signInName, context.practiceName))
            html.form(to: .door(.welcome(token)), context.seal, name: "welcome", .class("stack"), .novalidate()) {
                $0.add(told)
                $0.add(
                    FormField(
                        name: Field.password.rawValue, label: words.meNewPassword, kind: .input(type: "password"),
                        hint: words.welcomePasswordHint, error: told.error(Field.password.rawValue), isRequired: true,
                        options: FieldOptions(autocomplete: "new-password", maxlength: 1024)))
                $0.add(
                    FormField(
                        name: Field.pin.rawValue, label: words.mePIN, kind: .input(type: "password"),
                        hint: words.welcomePINHint, error: told.error(Field.pin.rawValue),
                        options: FieldOptions(autocomplete: "off", inputmode: "numeric", maxlength: 8)))
                $0.button(words.welcomeDone, .class("btn btn--first btn--wide"), .data("busy", words.recording))
            }
        }
    }
}
