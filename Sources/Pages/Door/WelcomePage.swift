package import Clinic
import Markup
import Routes

/// Where a link for choosing a password leads.
package enum WelcomeModel: Hashable, Sendable {
    /// For what stands behind the link's "#"; a link with it sends itself.
    case enter(isOver: Bool)
    /// With the link's token, and what is wrong with what was typed.
    case choose(String, Person, [FormProblems.Problem])
}

/// Choosing a password by a link that works once.
package struct WelcomePage: Sendable {
    package let context: PageContext
    package let model: WelcomeModel

    package init(_ context: PageContext, _ model: WelcomeModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        switch model {
        case .enter(let isOver):
            let title = words.welcomeEnterTitle
            return DoorFrame(context: context, title: title, scripts: [Assets.link]).bytes { html in
                html.doorHeading([title], words, lead: words.welcomeEnterLead)
                if isOver { html.add(Notice(.watch, .alert, words.welcomeOver)) }
                writeEntrance(into: &html)
            }
        case .choose(let token, let person, let problems):
            let title = words.welcomeTitle(person.name)
            return DoorFrame(context: context, title: title, scripts: [Assets.link]).bytes { html in
                html.doorHeading([title], words, lead: words.welcomeLead(person.signInName, context.practiceName))
                writeChoice(token, FormProblems(problems, words), into: &html)
                html.linkTaker(.door(.welcome), context.seal)
            }
        }
    }

    private func writeEntrance(into html: inout HTML) {
        let words = context.words
        html.form(to: .door(.welcome), context.seal, name: "link", .class("stack"), .novalidate(), .data("link")) {
            $0.add(
                FormField(
                    name: Field.code.rawValue, label: words.welcomeLink, hint: words.welcomeLinkHint, isRequired: true,
                    options: FieldOptions(autocomplete: "off", maxlength: 300)))
            $0.button(words.welcomeGoOn, .class("btn btn--first btn--wide"))
        }
    }

    private func writeChoice(_ token: String, _ told: FormProblems, into html: inout HTML) {
        let words = context.words
        html.form(to: .door(.welcome), context.seal, name: "welcome", .class("stack"), .novalidate()) {
            $0.add(told)
            $0.hidden(.code, token)
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

extension HTML {
    /// Out of sight: takes the token of a link that is opened while another page of that door stands open, which loads
    /// nothing anew.
    mutating func linkTaker(_ route: Route, _ seal: FormSeal) {
        form(to: route, seal, name: "link", .hidden(true), .data("link")) { $0.hidden(.code, "") }
    }
}
