import Clinic
import Markup
import Routes

package struct SignInModel: Hashable, Sendable {
    /// As it was typed, after a refusal.
    package let signInName: String
    package let isRefused: Bool
    /// Where to go once signed in; one of our own paths.
    package let next: String?
    /// Whether a form was sent after the sign-in had ended.
    package let wasSent: Bool
    /// The words of that form, in the answer to it.
    package let sent: [String]

    package init(
        signInName: String = "", isRefused: Bool = false, next: String? = nil, wasSent: Bool = false,
        sent: [String] = []
    ) {
        (self.signInName, self.isRefused, self.next, self.wasSent) = (signInName, isRefused, next, wasSent)
        self.sent = sent
    }
}

/// Name and password.
package struct SignInPage: Sendable {
    package let context: PageContext
    package let model: SignInModel

    package init(_ context: PageContext, _ model: SignInModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        return DoorFrame(context: context, title: words.signIn).bytes { html in
            let minute = context.zone.minuteOfDay(of: context.now)
            html.doorHeading([words.greeting(minuteOfDay: minute), words.thisIs(context.practiceName)], words)
            html.add(SentWords(words: words, texts: model.sent))
            html.form(to: .signIn, context.seal, name: "sign-in", .class("stack")) {
                if model.isRefused { $0.add(Notice(.trouble, .alert, words.signInRefused)) }
                if let next = model.next { $0.hidden(.next, next) }
                if model.wasSent { $0.hidden(.report, UnlockModel.notTaken) }
                $0.bring(along: model.sent)
                $0.add(
                    FormField(
                        name: Field.signInName.rawValue, label: words.signInNameLabel, value: model.signInName,
                        isRequired: true, options: FieldOptions(autocomplete: "username")))
                $0.add(
                    FormField(
                        name: Field.password.rawValue, label: words.password, kind: .input(type: "password"),
                        isRequired: true, options: FieldOptions(autocomplete: "current-password")))
                $0.button(words.signIn, .class("btn btn--first btn--wide"), .data("busy", words.signingIn))
            }
            html.div(.class("stack-s small soft")) {
                $0.p(words.passwordGone)
                $0.state(StateLine(.plain, .shared, "", words.staysAtTheDoor))
            }
        }
    }
}
