import Clinic
import Markup
import Routes

package struct TakeBackModel: Hashable, Sendable {
    package let therapistName: String?
    /// `nil` before the first try.
    package let triesLeft: Int?
    /// What was marked and typed on the check by field name, to be there again on the way back to it. It stands in the
    /// page and in no address.
    package let kept: [String: String]

    package init(therapistName: String?, triesLeft: Int? = nil, kept: [String: String] = [:]) {
        (self.therapistName, self.triesLeft, self.kept) = (therapistName, triesLeft, kept)
    }
}

/// The tablet comes back: the PIN of whoever handed it over. What was kept while there was no network goes out from here
/// too, as nothing sends it once the sign-in goes on under a new token.
package struct TakeBackPage: Sendable {
    package let context: PageContext
    package let model: TakeBackModel

    package init(_ context: PageContext, _ model: TakeBackModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        return ClientFrame(
            context, title: words.titled(words.takeBackTitle, isError: model.triesLeft != nil),
            scripts: [Assets.queue], hasLanguages: false
        ).bytes { html in
            html.div(.class("ask")) {
                $0.h1(words.takeBackTitle)
                $0.p(words.takeBackLead(model.therapistName))
            }
            html.form(
                to: .takeBack, context.seal, name: "take-back", .id("take-back"), .class("stack small-form")
            ) {
                for (name, value) in model.kept.sorted(by: { $0.key < $1.key }) {
                    $0.input(.type("hidden"), .name(name), .value(value))
                }
                $0.add(
                    FormField(
                        name: Field.pin.rawValue, label: words.pinLabel, kind: .input(type: "password"),
                        error: model.triesLeft.map(words.wrongSecret), isRequired: true,
                        options: FieldOptions(
                            autocomplete: "off", inputmode: "numeric", maxlength: 8,
                            isFocused: model.triesLeft != nil)))
                $0.button(words.open, .class("btn btn--first btn--wide"))
            }
            html.p {
                if model.kept.isEmpty {
                    $0.a(words.backToTheCheck, .class("btn btn--quiet"), .href(Route.check.path))
                } else {
                    $0.button(
                        words.backToTheCheck, .class("btn btn--quiet"), .form("take-back"),
                        .formaction(Route.checkLanguage.path), .formnovalidate(), .name(Field.language.rawValue),
                        .value(context.language.rawValue))
                }
            }
        }
    }
}
