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
    /// Whoever owns what waits, where that is not the therapist.
    var owner: String?

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var standing: Standing { row.standing }

    func write(into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                $0.a(
                    words.name(of: row.client), .class("who"), .href(Route.client(row.client.id).path),
                    .id("\(place)-who"))
                writeSince(into: &$0)
                if showsTherapist, let name = row.therapistName { $0.p(name, .class("since")) }
            }
            writeWhy(into: &$0)
            $0.div(.class("row__act")) { writeAct(into: &$0) }
        }
    }

    /// What the ids of the row begin with: somebody can stand in several lanes.
    private var place: String { "\(lane.rawValue)-\(standing.episode)" }
    /// Whose row it is and what it says, for whoever hears one of its buttons: the other rows have the same ones.
    private var about: String { "\(place)-who \(place)-what" }

    private func writeSince(into html: inout HTML) {
        let since: Instant? =
            switch lane {
            case .saySo: praise?.since
            case .notSeen: standing.lastSession
            case .actNow, .waitingOn: standing.since
            }
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
        // What goes by days has no hour.
        let isOfToday = day == dates.today && lane != .notSeen && dates.zone.minuteOfDay(of: since) != 0
        let spoken = isOfToday ? words.timeToday(dates.time(since)) : dates.spoken(day)
        return dates.when(since, spoken: spoken)
    }

    /// The newest of what was done; an honest low mark is praised in the session, not from a list.
    private var praise: PraiseSuggestion? { standing.praises.first { $0.kind != .honestMark } }

    private func writeWhy(into html: inout HTML) {
        let nothingBooked = standing.nextAppointment == nil
        let lines: [StateLine] =
            switch lane {
            case .actNow, .waitingOn:
                words.why(standing).prefix(3).map {
                    words.line($0, dates, holding: standing.troubles, nothingIsBooked: nothingBooked)
                }
                    + standing.waiting.filter(\.signs.isEmpty).prefix(1).map {
                        StateLine(.watch, .pencil, words.concernTitle($0.title))
                    }
            case .notSeen: standing.troubles.filter { $0.kind == .notSeen }.map { words.line($0, dates) }
            case .saySo: [praise.map { words.occasion($0.kind, standing.onTrack, dates) }].compactMap(\.self)
            }
        html.div(.class("stack-s")) {
            $0.ul(.class("why"), .id("\(place)-what")) {
                for line in lines.prefix(3) { $0.li(.class(line.style)) { line.writeInside(&$0) } }
            }
            if lane == .saySo, let praise {
                $0.p(words.quoted(sentence(praise)), .class("say"))
            }
            if lane == .actNow, standing.actedOn?.isAgain == true {
                $0.p(words.againSinceTalk, .class("small faint"))
            }
            if lane == .actNow, let owner { $0.p(words.ownedBy(owner), .class("small faint")) }
        }
    }

    private func sentence(_ praise: PraiseSuggestion) -> String {
        words.praise(
            praise.kind, AgeBand(born: row.client.born, on: dates.today),
            count: standing.onTrack.times(behind: praise.kind))
    }

    private func writeAct(into html: inout HTML) {
        switch lane {
        case .actNow, .waitingOn:
            let missed = MissedTimes(standing.waiting.flatMap(\.signs))
            writeButton(act, missed: missed, style: isFirst ? "btn btn--first" : "btn", into: &html)
        case .notSeen:
            // Booking is for who may act; whoever reads is led to the client's page.
            // What else waits has its own row with its own act.
            let asked = standing.hasWaitingConcern ? NextAct.carryOn : standing.act
            let act = asked == .carryOn && row.mayAct ? NextAct.book : asked
            writeButton(act, missed: nil, style: "btn", into: &html)
        case .saySo:
            guard let praise else { return }
            if row.mayAct {
                PraiseForm(
                    context: context, episode: standing.episode, suggestion: praise, sentence: sentence(praise),
                    next: .today, describedBy: about
                ).write(into: &html)
            } else {
                html.a(
                    words.openClientPage, .class("btn"), .href(Route.client(row.client.id).path),
                    .aria("describedby", about))
            }
        }
    }

    /// What the button is for: where the rest is only read, what this person owns before it.
    private var actedOn: ConcernSummary? {
        let first = standing.actedOn
        if row.mayAct || first?.needsSafety == true { return first }
        return standing.waiting.first { row.own.contains($0.id) } ?? first
    }

    private var act: NextAct {
        guard let concern = actedOn, concern.id != standing.actedOn?.id else { return standing.act }
        return concern.act(isAway: standing.troubles.speakOfAbsence)
    }

    private func writeButton(_ act: NextAct, missed: MissedTimes?, style: String, into html: inout HTML) {
        // Whoever reads alone is led to the page, and the button says no more than that.
        let isForOthers = actedOn.map { !row.mayAct(on: $0) } ?? !row.mayAct
        let leadsOnly = isForOthers && lane == .actNow && act != .callNow
        html.a(.class(style), .href(target(act)), .aria("describedby", about)) {
            $0.icon(words.icon(act))
            $0.text(
                leadsOnly
                    ? words.openConcernOf(words.calledName(of: row.client))
                    : words.act(
                        act, words.calledName(of: row.client),
                        next: row.isHere ? words.rightNow : standing.nextAppointment.map(dates.brief), missed: missed))
        }
    }

    /// Where the act is done: on the page of the talk or of what was done for safety, by booking, else on the client's.
    private func target(_ act: NextAct) -> String {
        if act == .book { return "\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(standing.episode)" }
        guard act != .carryOn, let concern = actedOn else {
            return Route.client(row.client.id).path
        }
        if concern.needsSafety { return Route.safety(concern.id).path }
        if act == .askForCheck, row.mayAct, let session = row.session { return Route.session(session).path }
        return row.mayAct(on: concern) ? Route.talk(concern.id).path : Route.concern(concern.id).path
    }
}
