import Clinic
import Markup
import Routes

/// The second step at the door: the code on the phone, or one from paper.
package struct CodePage: Sendable {
    package let context: PageContext
    /// `nil` before the first try.
    package let triesLeft: Int?
    package let next: String?
    /// Whether a form was sent after the sign-in had ended.
    package let wasSent: Bool

    package init(_ context: PageContext, triesLeft: Int? = nil, next: String? = nil, wasSent: Bool = false) {
        (self.context, self.triesLeft, self.next, self.wasSent) = (context, triesLeft, next, wasSent)
    }

    package func bytes() -> [UInt8] {
        let words = context.words
        return DoorFrame(context: context, title: words.codeTitle, isRefused: triesLeft != nil).bytes { html in
            html.doorHeading([words.codeTitle], words, lead: words.codeLead)
            html.form(to: .door(.code), context.seal, name: "code", .class("stack")) {
                if let next { $0.hidden(.next, next) }
                if wasSent { $0.hidden(.report, UnlockModel.notTaken) }
                $0.add(
                    FormField(
                        name: Field.code.rawValue, label: words.codeLabel, hint: words.codeHint,
                        error: triesLeft.map(words.codeWrong), isRequired: true,
                        options: FieldOptions(autocomplete: "one-time-code", maxlength: 40, isFocused: true)))
                $0.button(words.signIn, .class("btn btn--first btn--wide"), .data("busy", words.signingIn))
            }
            html.form(to: .door(.code), context.seal, name: "sign-out", .data("draft-clear")) {
                $0.hidden(.answer, AnswerValue.decline.rawValue)
                $0.button(words.notMe, .class("btn btn--quiet"))
            }
        }
    }
}
