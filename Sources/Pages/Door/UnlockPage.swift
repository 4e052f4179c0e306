import Markup
import Routes

package struct UnlockModel: Hashable, Sendable {
    package let name: String
    /// `nil` before the first try.
    package let triesLeft: Int?
    /// Where to go on; one of our own paths.
    package let next: String?
    /// Value of `Field.report` on each page at the door, where a form was sent that was not taken.
    package static let notTaken = "not-taken"
    /// Value of `Field.form` on the page of the PIN, where no script runs.
    package static let withoutScript = "without-script"
    /// Whether a form was sent while it was locked.
    package let wasSent: Bool
    /// The words of that form, which only the practice opens, in the answer to it and in those to wrong PINs.
    package let sealed: String?

    package init(
        name: String, triesLeft: Int? = nil, next: String? = nil, wasSent: Bool = false, sealed: String? = nil
    ) {
        (self.name, self.triesLeft, self.next, self.wasSent) = (name, triesLeft, next, wasSent)
        self.sealed = sealed
    }
}

/// A browser that locked itself: PIN or password opens it where it was.
package struct UnlockPage: Sendable {
    package let context: PageContext
    package let model: UnlockModel

    package init(_ context: PageContext, _ model: UnlockModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let title = words.lockedTitle(model.name)
        return DoorFrame(context: context, title: title, isRefused: model.triesLeft != nil).bytes { html in
            html.doorHeading([title], words, lead: words.lockedLead)
            html.form(to: .unlock, context.seal, name: "unlock", .class("stack")) {
                if let next = model.next { $0.hidden(.next, next) }
                if model.wasSent { $0.hidden(.report, UnlockModel.notTaken) }
                if let sealed = model.sealed { $0.bring(sealed: sealed) }
                $0.add(
                    FormField(
                        name: Field.password.rawValue, label: words.pinOrPassword, kind: .input(type: "password"),
                        error: model.triesLeft.map(words.wrongSecret), isRequired: true,
                        options: FieldOptions(autocomplete: "current-password", isFocused: true)))
                $0.button(words.open, .class("btn btn--first btn--wide"))
            }
            html.form(to: .unlock, context.seal, name: "sign-out", .data("draft-clear")) {
                $0.hidden(.answer, AnswerValue.decline.rawValue)
                $0.button(words.notMe, .class("btn btn--quiet"))
            }
        }
    }
}
