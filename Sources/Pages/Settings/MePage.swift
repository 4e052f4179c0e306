import Clinic
import Markup
import Routes

/// One's own language, PIN and password.
package struct MePage: Sendable {
    package let context: PageContext
    package let problems: [FormProblems.Problem]

    package init(_ context: PageContext, problems: [FormProblems.Problem] = []) {
        (self.context, self.problems) = (context, problems)
    }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let told = FormProblems(problems, words)
        return PageFrame(context, title: words.settingsMe, room: nil, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.h1(context.person?.name ?? words.settingsMe)
                $0.p(.class("meta dots")) {
                    for role in Role.allCases where context.person?.roles.contains(role) == true {
                        $0.text(" ")
                        $0.span(words.role(role))
                    }
                }
            }
            html.add(told)
            html.ledger("language-title", words.languageOfPages, style: "ledger--strong") { writeLanguage(into: &$0) }
            html.ledger("secrets", words.meSecrets) { writeSecrets(told, into: &$0) }
        }
    }

    private func writeLanguage(into html: inout HTML) {
        html.form(to: .me, context.seal, name: "language", .class("stack small-form")) {
            $0.add(
                FormField(
                    name: Field.language.rawValue, label: words.languageOfPages,
                    kind: .choice(Language.allCases.map { FormChoice($0.rawValue, Words($0).languageName) }),
                    value: context.language.rawValue))
            $0.p { $0.button(words.settingsSave, .class("btn"), .data("busy", words.recording)) }
        }
    }

    private func writeSecrets(_ told: FormProblems, into html: inout HTML) {
        html.form(to: .me, context.seal, name: "secrets", .class("stack small-form"), .novalidate()) {
            $0.add(
                FormField(
                    name: Field.pin.rawValue, label: words.mePIN, kind: .input(type: "password"),
                    hint: words.mePINHint, error: told.error(Field.pin.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "numeric", maxlength: 8)))
            $0.add(
                FormField(
                    name: Field.newPassword.rawValue, label: words.meNewPassword, kind: .input(type: "password"),
                    hint: words.meNewPasswordHint, error: told.error(Field.newPassword.rawValue),
                    options: FieldOptions(autocomplete: "new-password", maxlength: 1024)))
            $0.add(
                FormField(
                    name: Field.password.rawValue, label: words.mePassword, kind: .input(type: "password"),
                    error: told.error(Field.password.rawValue), isRequired: true,
                    options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
            $0.p { $0.button(words.settingsSave, .class("btn btn--first"), .data("busy", words.recording)) }
        }
    }
}
