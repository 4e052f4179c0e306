package import Clinic
package import FollowThrough
import Markup
import Routes

/// One thing that something should have been heard of by now.
package struct TodayWaiting: Hashable, Sendable {
    package enum Matter: Hashable, Sendable {
        case referral(ReferralID, resource: String, state: ReferralState)
        /// A try of which nobody has told how it went.
        case tryOut(BarrierID, kind: BarrierKind)
    }

    package let matter: Matter
    package let day: Day
    package let client: Client
    package let therapistName: String?

    package init(matter: Matter, day: Day, client: Client, therapistName: String?) {
        (self.matter, self.day, self.client, self.therapistName) = (matter, day, client, therapistName)
    }
}

/// One row of it in the lane of what is waited for.
struct TodayHelpRow: Component, Sendable {
    let context: PageContext
    let row: TodayWaiting
    let showsTherapist: Bool

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                $0.a(
                    words.name(of: row.client), .class("who"), .href(Route.client(row.client.id).path),
                    .id("\(place)-who"))
                $0.p(.class("since")) {
                    $0.text(before(row))
                    $0.add(context.dates.when(row.day))
                }
                if showsTherapist, let name = row.therapistName { $0.p(name, .class("since")) }
            }
            $0.ul(.class("why"), .id("\(place)-what")) {
                let line = line(row)
                $0.li(.class(line.style)) { line.writeInside(&$0) }
            }
            $0.div(.class("row__act")) {
                let act = act(row)
                $0.a(
                    .class("btn"), .href(act.route.path), .aria("describedby", "\(place)-who \(place)-what")
                ) {
                    $0.icon(act.icon)
                    $0.text(act.text)
                }
            }
        }
    }

    /// What the ids of the row begin with: it is unlike for every row.
    private var place: String {
        switch row.matter {
        case .referral(let id, _, _): "referral-\(id)"
        case .tryOut(let id, _): "try-\(id)"
        }
    }

    private func before(_ row: TodayWaiting) -> String {
        switch row.matter {
        case .referral(_, _, .prepared): words.hadToSendBefore
        case .referral: words.hadToHearBefore
        case .tryOut: words.triedSinceBefore
        }
    }

    private func line(_ row: TodayWaiting) -> StateLine {
        switch row.matter {
        case .referral(_, let resource, let state): StateLine(.plain, .wait, "", words.waitsFor(state, resource))
        case .tryOut(_, let kind): StateLine(.plain, .step, "", words.askHowItWent(kind))
        }
    }

    private func act(_ row: TodayWaiting) -> (route: Route, icon: Icon, text: String) {
        switch row.matter {
        case .referral(let id, _, let state):
            (
                .barriers(.referral(RecordKey(of: id))), state == .prepared ? .next : .call,
                state == .prepared ? words.sendIt : words.chase
            )
        case .tryOut(let id, _): (.barriers(.one(RecordKey(of: id))), .talk, words.askAboutIt)
        }
    }
}
