import Clinic
import Pages
import Practice
import Routes

/// One request, decoded: what every handler reads.
struct Call: Sendable {
    let service: PracticeService
    let live: LiveHub
    let method: CallMethod
    let route: Route
    var query: FormFields
    let form: FormFields
    /// The session cookie's text, if the browser sent a well-formed one.
    let token: String?
    let now: Instant
    let practice: Practice?
    let language: Language
    /// Against cross-site requests: derived from the session's token, or from the door's cookie before sign-in.
    var csrf: String
    let notice: NoticeKey?
    /// What went well and was answered by the act before.
    var answered: PraiseAnswered?
    /// Numbers that go with the notice.
    var figures: [Int] = []
    /// Of whoever chose a password in this browser a moment ago; empty otherwise.
    var signInName = ""
    /// To whom something went, by name, where the numbers tell of that; empty otherwise.
    var toWhom = ""
    /// A tap about an appointment that could not be recorded, told in its row and above the page.
    var refusedTap: RefusedTap?
    /// The token of an earlier sign-in in this browser, well formed or not.
    var device: String?
    /// "Firefox, Windows"; empty where nobody knows.
    var browser = ""
    /// Scheme and authority as the browser asked, for a link that leads back here.
    var origin = ""
    /// Says which request it was, to the administrator.
    let reference: String

    var words: Words { Words(language) }

    /// Another one each time.
    var seal: FormSeal { FormSeal(csrf: csrf, base: service.chance.id()) }

    /// - Parameter emergency: by what the page is read, where the visitor is not responsible for the client.
    func context(
        _ visitor: Visitor?, notice shown: Notice? = nil, language chosen: Language? = nil,
        emergency: EmergencyOpening? = nil
    ) -> PageContext {
        let language = chosen ?? language
        return PageContext(
            language: language, now: now, zone: practice?.zone ?? .utc, practiceName: practice?.name ?? "Rapport",
            isDemo: practice?.isDemo ?? false,
            person: visitor.map { SignedInPerson(name: $0.person.name, roles: $0.person.roles, id: $0.person.id) },
            seal: seal,
            notice: shown ?? refusedTap.map { Notice(.trouble, .alert, $0.text) }
                ?? notice?.notice(
                    Words(language), figures, Dates(now: now, zone: practice?.zone ?? .utc, language: language),
                    to: toWhom),
            answered: shown == nil ? answered : nil,
            emergency: emergency.map { EmergencyBanner(id: $0.id, until: $0.closesAt) }, refusedTap: refusedTap,
            deviceKey: { visitor.flatMap { service.deviceKey(of: $0.person.id) } })
    }

    /// Of a page that a client holds.
    func clientContext(_ asked: CheckForm.Answer) -> PageContext {
        context(nil, language: asked.handOver.language).keeping(isOnOwnPhone: asked.isOnOwnPhone) {
            asked.isOnOwnPhone
                ? service.deviceKey(ofCheck: asked.handOver.response) : service.deviceKey(of: nil)
        }
    }

    /// Where the form says to go next, if that is one of our own pages, or a place whose form stands on one; otherwise
    /// `route`.
    func next(or route: Route) -> String {
        guard let path = form[.next] ?? query[.next], let bare = path.split(separator: "?").first,
            let place = Route(path: String(bare)), let page = place.page,
            path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
        else { return route.path }
        return page == place ? path : page.path
    }

    /// The same, at the part of that page that the tap stood in: nothing jumps.
    ///
    /// - Parameter part: the id of that part; `nil` leaves the page at its top.
    func next(or route: Route, at part: (Route) -> String?) -> String {
        let path = next(or: route)
        guard let page = path.split(separator: "?").first.flatMap({ Route(path: String($0)) }), let part = part(page)
        else { return path }
        return "\(path)#\(part)"
    }
}
