import Clinic
import FollowThrough
import Markup
import Routes

/// What came after what: agreed, sent, heard, used.
struct ReferralClock: Component, Sendable {
    let context: PageContext
    let referral: Referral

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        html.ol(.class("clock"), .aria("label", words.referralSoFar)) {
            $0.li {
                $0.b(words.agreedShort)
                $0.small { $0.add(dates.whenShort(referral.consent.on)) }
            }
            if let sent = referral.sentAt {
                $0.li(.class(referral.state == .sent ? "is-now" : nil)) {
                    $0.b(words.referralState(.sent))
                    $0.small {
                        $0.add(dates.whenShort(dates.zone.day(of: sent)))
                        if let way = referral.way { $0.text(", " + words.way(way)) }
                        if referral.state == .sent { writeHearBy(into: &$0) }
                    }
                }
            }
            if referral.state != .sent {
                $0.li(.class(referral.isOpen ? "is-now" : nil)) {
                    $0.b(words.referralState(referral.state))
                    $0.small {
                        $0.add(dates.whenShort(dates.zone.day(of: referral.since)))
                        writeHearBy(into: &$0)
                    }
                }
            }
            if referral.isOpen {
                $0.li(.class("is-later")) {
                    $0.b(words.usedOrNot)
                    $0.small(words.orNot)
                }
            }
        }
    }

    private func writeHearBy(into html: inout HTML) {
        guard let day = referral.hearBy else { return }
        let spoken = dates.short(day)
        html.text(
            words.semicolon + " " + (referral.state == .prepared ? words.sendByDay(spoken) : words.hearByDay(spoken)))
    }
}

/// One tap for what was done or heard.
struct ReferralTaps: Component, Sendable {
    let context: PageContext
    let referral: Referral
    let phone: String
    let name: String
    /// Where the page is that carries them.
    let next: Route

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.div(.class("acts no-print")) {
            if !phone.isEmpty, referral.isOpen {
                $0.a(.class("btn"), .href("tel:" + phone.dialled)) {
                    $0.icon(.call)
                    $0.text(words.call(name))
                }
            }
            for (change, icon, text) in taps { writeTap(change, icon, text, into: &$0) }
        }
    }

    private func writeTap(_ change: String, _ icon: Icon, _ text: String, into html: inout HTML) {
        html.form(
            to: .barriers(.news(RecordKey(of: referral.id))), context.seal,
            name: "news-\(referral.id)-\(referral.standing.count)-\(change)"
        ) {
            $0.hidden(.next, next.path)
            $0.hidden(.answer, change)
            if let last = referral.standing.last { $0.hidden(.base, last.id.description) }
            $0.button(.class("btn"), .data("busy", words.recording)) {
                $0.icon(icon)
                $0.text(text)
            }
        }
    }

    private var taps: [(String, Icon, String)] {
        switch referral.state {
        case .prepared:
            [
                ("sent-email", .next, words.sentBy(.email)), ("sent-paper", .next, words.sentBy(.paper)),
                ("sent-telephone", .call, words.sentBy(.telephone)),
            ]
        case .sent:
            [
                ("waiting", .wait, words.theySaidWait), ("accepted", .done, words.theySaidYes),
                ("did-not-work-out", .notDone, words.theySaidNo),
            ]
        case .waiting:
            [
                ("accepted", .done, words.theySaidYes), ("did-not-work-out", .notDone, words.theySaidNo),
                ("chased", .call, words.chasedNothing),
            ]
        case .accepted: [("used", .came, words.wasUsed), ("did-not-work-out", .notDone, words.theySaidNo)]
        case .used: [("did-not-work-out", .notDone, words.theySaidNo), ("closed", .done, words.closeReferral)]
        case .didNotWorkOut: [("closed", .done, words.closeReferral)]
        case .closed: []
        }
    }
}
