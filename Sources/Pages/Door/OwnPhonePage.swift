import Markup
import Routes

/// Where a link for a client's own phone leads.
package enum OwnPhoneModel: Hashable, Sendable {
    /// For the code; a link with its token sends itself.
    case enter(isWrong: Bool)
    /// The name as the client knows it.
    case sent(therapist: String?)
    /// Somebody of the practice is signed in in this browser.
    case signedIn
}

package struct OwnPhonePage: Sendable {
    package let context: PageContext
    package let model: OwnPhoneModel

    package init(_ context: PageContext, _ model: OwnPhoneModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let (title, lead) = told
        return DoorFrame(context: context, title: title, scripts: [Assets.link]).bytes { html in
            html.doorHeading([title], words, lead: lead)
            if case .enter(let isWrong) = model { writeForm(isWrong, into: &html) }
        }
    }

    private func writeForm(_ isWrong: Bool, into html: inout HTML) {
        let words = context.words
        if isWrong { html.add(Notice(.watch, .alert, words.ownPhoneOver)) }
        html.form(
            to: .door(.ownPhone), context.seal, name: "link", .class("stack"), .novalidate(), .data("link")
        ) {
            $0.add(
                FormField(
                    name: Field.code.rawValue, label: words.ownPhoneCode, hint: words.ownPhoneCodeHint,
                    isRequired: true, options: FieldOptions(autocomplete: "off", maxlength: 16)))
            $0.button(words.ownPhoneBegin, .class("btn btn--first btn--wide"))
        }
    }

    private var told: (title: String, lead: String?) {
        let words = context.words
        return switch model {
        case .enter: (words.checkTitle, words.ownPhoneWhat(context.practiceName))
        case .sent(let therapist): (words.ownPhoneSentTitle, words.ownPhoneSent(therapist))
        case .signedIn: (words.ownPhoneHereTitle, words.ownPhoneHere)
        }
    }
}
