import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// One row of a lane: who, why in at most three signs, since when, and the act as a button.
struct TodayLaneRow: Component, Sendable {
    let context: PageContext
    let row: TodayRow
    let lane: Lane
    /// The first row to act on carries the page's one filled button.
    let isFirst: Bool
    let showsTherapist: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var standing: Standing { row.standing }

    func write(into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                $0.a(row.client.name, .class("who"), .href(Route.client(row.client.id).path))
                writeSince(into: &$0)
                if showsTherapist, let name = row.therapistName { $0.p(name, .class("since")) }
            }
            writeWhy(into: &$0)
            $0.div(.class("row__act")) { writeAct(into: &$0) }
        }
    }

    private func writeSince(into html: inout HTML) {
        let since =
            lane == .saySo ? standing.onTrack.first?.since : lane == .notSeen ? standing.lastSession : standing.since
        guard let since else { return }
        html.p(.class("since")) {
            let when = sinceWords(since)
            $0.text(lane == .saySo ? "" : lane == .notSeen ? words.lastSeenBefore : words.sinceBefore)
            $0.add(when)
        }
    }

    /// A moment of today by its time, an earlier one by its day.
    private func sinceWords(_ since: Instant) -> When {
        let day = dates.zone.day(of: since)
        let spoken = day == dates.today && lane != .notSeen ? words.timeToday(dates.time(since)) : dates.spoken(day)
        return dates.when(since, spoken: spoken)
    }

    private func writeWhy(into html: inout HTML) {
        let nothingBooked = standing.nextAppointment == nil
        let lines: [StateLine] =
            switch lane {
            case .actNow:
                standing.tellingTroubles.prefix(3)
                    .map { words.line($0, dates, nothingIsBooked: nothingBooked) }
            case .notSeen: standing.troubles.filter { $0.kind == .notSeen }.map { words.line($0, dates) }
            case .saySo: standing.onTrack.prefix(2).map { words.line($0, dates) }
            }
        html.div(.class("stack-s")) {
            $0.ul(.class("why")) {
                for line in lines { $0.li(.class(line.style)) { line.writeInside(&$0) } }
            }
            if lane == .saySo, let praise = standing.onTrack.first.flatMap({ words.praise($0.kind) }) {
                $0.p(praise, .class("say"))
            }
        }
    }

    private func writeAct(into html: inout HTML) {
        switch lane {
        case .actNow:
            let missed = standing.troubles.first { $0.kind == .missed }?.figure(.count)
            writeButton(standing.act, missed: missed, style: isFirst ? "btn btn--first" : "btn", into: &html)
        case .notSeen:
            writeButton(standing.act == .carryOn ? .book : standing.act, missed: nil, style: "btn", into: &html)
        case .saySo:
            html.a(.class("btn"), .href(target(.carryOn))) {
                $0.icon(.praise)
                $0.text(
                    words.sayItTo(
                        row.client.calledName, row.session == nil ? standing.nextAppointment.map(dates.brief) : nil))
            }
        }
    }

    private func writeButton(_ act: NextAct, missed: Int?, style: String, into html: inout HTML) {
        html.a(.class(style), .href(target(act))) {
            $0.icon(words.icon(act))
            $0.text(
                words.act(act, row.client.calledName, next: standing.nextAppointment.map(dates.brief), missed: missed))
        }
    }

    /// Where the act is done: in today's session if there is one, by booking, else on the client's page.
    private func target(_ act: NextAct) -> String {
        if act == .book { return "\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(standing.episode)" }
        if let session = row.session, act == .talk || act == .askForCheck || act == .carryOn {
            return Route.session(session).path
        }
        return Route.client(row.client.id).path
    }
}
