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
    let query: FormFields
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
            notice: shown
                ?? notice?.notice(
                    Words(language), figures, Dates(now: now, zone: practice?.zone ?? .utc, language: language)),
            answered: shown == nil ? answered : nil,
            emergency: emergency.map { EmergencyBanner(id: $0.id, until: $0.closesAt) },
            deviceKey: { visitor.flatMap { service.deviceKey(of: $0.person.id) } })
    }

    /// Of a page that a client holds.
    func clientContext(_ asked: CheckForm.Answer) -> PageContext {
        context(nil, language: asked.handOver.language).keeping(isOnOwnPhone: asked.isOnOwnPhone) {
            asked.isOnOwnPhone
                ? service.deviceKey(ofCheck: asked.handOver.response) : service.deviceKey(of: nil)
        }
    }

    /// Where the form says to go next, if that is one of our own places; otherwise `route`.
    func next(or route: Route) -> String {
        guard let path = form[.next] ?? query[.next], let bare = path.split(separator: "?").first,
            Route(path: String(bare)) != nil, path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
        else { return route.path }
        return path
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
