package import Clinic
import Markup
import Routes

/// Where a link for a client's own phone leads.
package enum OwnPhoneModel: Hashable, Sendable {
    /// For the code, with what is wrong; a link with its token sends itself.
    case enter(Problem?)
    /// Another check is open in this browser; what was brought can be opened in its place.
    case another(brought: String)
    /// It opens the day before the session.
    case early(Instant)
    /// The name as the client knows it.
    case sent(therapist: String?)
    /// Somebody of the practice is signed in in this browser.
    case signedIn
    /// The check that was open here is not needed any more, or its time is over: without which of the two, or whose it was.
    /// Whether its marks had just been sent, and were not taken.
    case closed(wasSent: Bool)

    package enum Problem: Hashable, Sendable {
        /// No such link or code, or not any more.
        case over
        /// So many codes were tried that none is looked at for a while.
        case tooMany
    }
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
            switch model {
            case .enter(let problem): writeForm(problem, into: &html)
            case .another(let brought): writeChoice(brought, into: &html)
            case .closed(let wasSent): writeClosed(wasSent, into: &html)
            case .sent, .signedIn, .early: break
            }
            switch model {
            // Here a link opens nothing, and stays in the address for another browser.
            case .enter, .signedIn: break
            // At the address of the check, where no link leads.
            case .closed: break
            case .early, .another, .sent: html.linkTaker(.door(.ownPhone), context.seal)
            }
        }
    }

    private func writeClosed(_ wasSent: Bool, into html: inout HTML) {
        let words = context.words
        if wasSent { html.add(Notice(.watch, .alert, words.checkClosedSent)) }
        html.p(words.checkClosedAsk)
        // It may be a tablet of the practice: nobody is to be caught here.
        html.p(.class("small")) { $0.a(words.checkClosedStaff, .href(Route.signIn.path)) }
    }

    private func writeChoice(_ brought: String, into html: inout HTML) {
        html.p {
            $0.a(context.words.ownPhoneStay, .class("btn btn--first btn--wide"), .href(Route.check.path))
        }
        html.form(to: .door(.ownPhone), context.seal, name: "instead") {
            $0.hidden(.code, brought)
            $0.hidden(.way, WayValue.link.rawValue)
            $0.button(context.words.ownPhoneInstead, .class("btn btn--wide"))
        }
    }

    private func writeForm(_ problem: OwnPhoneModel.Problem?, into html: inout HTML) {
        let words = context.words
        switch problem {
        case .over: html.add(Notice(.watch, .alert, words.ownPhoneOver))
        case .tooMany: html.add(Notice(.watch, .alert, words.ownPhoneTooMany))
        case nil: break
        }
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
        case .another: (words.ownPhoneAnotherTitle, words.ownPhoneAnother)
        case .early(let opens): (words.ownPhoneEarlyTitle, words.ownPhoneEarly(context.dates.spoken(opens)))
        case .sent(let therapist): (words.ownPhoneSentTitle, words.ownPhoneSent(therapist))
        case .signedIn: (words.ownPhoneHereTitle, words.ownPhoneHere)
        case .closed(let wasSent): (words.checkClosedTitle, wasSent ? nil : words.checkClosedLead)
        }
    }
}
