package import Clinic
import Markup
import Routes

/// That somebody else opened the record of a client for whom this person is responsible.
package struct EmergencyTold: Hashable, Sendable {
    package let id: EmergencyID
    package let client: Client
    package let by: String
    package let kind: EmergencyKind
    package let words: String
    package let at: Instant
    package let until: Instant
    /// Whether the page of who looked may be opened.
    package let mayLook: Bool

    package init(
        id: EmergencyID, client: Client, by: String, kind: EmergencyKind, words: String, at: Instant, until: Instant,
        mayLook: Bool
    ) {
        (self.id, self.client, self.by, self.kind, self.words) = (id, client, by, kind, words)
        (self.at, self.until, self.mayLook) = (at, until, mayLook)
    }
}

/// On Today, above everything, until it was seen.
struct TodayEmergencies: Component, Sendable {
    let context: PageContext
    let told: [EmergencyTold]

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        if told.isEmpty { return }
        html.ledger(
            "emergencies", words.emergencyTold, count: told.count, note: words.emergencyToldNote,
            style: "ledger--strong"
        ) {
            $0.ol(.class("rows")) { for one in told { write(one, into: &$0) } }
        }
    }

    private func write(_ one: EmergencyTold, into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                if one.mayLook {
                    $0.a(words.name(of: one.client), .class("who"), .href(Route.client(one.client.id).path))
                } else {
                    $0.b(words.name(of: one.client), .class("who"))
                }
                $0.p(.class("since")) { $0.add(dates.when(one.at, spoken: dates.brief(one.at))) }
            }
            $0.div(.class("why stack-s")) {
                $0.p(.class("state state--watch")) {
                    $0.icon(.alert)
                    $0.span {
                        $0.b(words.emergencyBy(one.by))
                        $0.text(" " + words.emergencyKind(one.kind) + ". ")
                        $0.text(
                            one.until > context.now
                                ? words.emergencyUntil(dates.time(one.until)) : words.emergencyOver)
                    }
                }
                $0.p(one.words, .class("free"))
            }
            $0.div(.class("acts")) {
                $0.form(
                    to: .emergency(.seen(RecordKey(of: one.id))), context.seal, name: "seen-\(one.id)",
                    .class("plain")
                ) {
                    $0.button(.class("btn btn--small"), .data("busy", words.recording)) {
                        $0.icon(.done)
                        $0.text(words.emergencySaw)
                    }
                }
                if one.mayLook {
                    $0.a(
                        words.emergencyLooks, .class("btn btn--small btn--quiet"),
                        .href(Route.audit(.looks(one.client.id)).path))
                }
            }
        }
    }
}
