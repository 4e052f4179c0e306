import Clinic
import FollowThrough
import Markup
import Routes

/// One appointment: when, who, where they stand in one sentence or what came of it, and the taps.
struct TodayAppointmentRow: Component, Sendable {
    let context: PageContext
    let item: AppointmentLine
    let isNext: Bool
    let view: TodayView

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var isRecorded: Bool { item.appointment.attendance != nil }

    func write(into html: inout HTML) {
        html.li(
            .class(isRecorded ? "is-past" : isNext ? "is-next" : "is-open"),
            .id(AppointmentLine.place(of: item.appointment.id)), .tabindex(-1)
        ) {
            $0.span(dates.time(item.appointment.start), .class("at num"))
            $0.a(words.name(of: item.client), .class("who"), .href(Route.client(item.client.id).path))
            writeWhere(into: &$0)
            let acts = AppointmentActs(
                context: context, item: item, when: dates.time(item.appointment.start), back: Route.today.path,
                isSmall: !isNext, asksBefore: false)
            if isRecorded || !item.mayRecord { return acts.write(into: &$0) }
            // The taps and what changes the time, in one row.
            $0.div(.class("acts", isNext ? nil : "acts--small")) { acts.write(into: &$0) }
        }
    }

    private func writeWhere(into html: inout HTML) {
        html.div(.class("where stack-s")) {
            if let attendance = item.appointment.attendance {
                $0.state(words.attended(attendance))
                for line in missingChecks(attendance) { $0.state(line) }
            } else {
                if let standing = item.standing { $0.p(words.whereTheyStand(standing, dates)) }
                if item.outcomeCheckIsIn { $0.state(words.checkIsInAhead) }
            }
            let day = dates.zone.day(of: item.appointment.start)
            if day < dates.today { $0.p(words.begunOn(dates.spoken(day)), .class("small faint")) }
            if view != .own { $0.p(item.therapistName, .class("small faint")) }
        }
    }

    /// Done or not done, never what it came to; said once somebody has been seen.
    private func missingChecks(_ attendance: Attendance) -> [StateLine] {
        guard attendance.wasSeen else { return [] }
        let isOver = item.appointment.end <= context.now
        var lines: [StateLine] = []
        for (isIn, name) in [
            (item.outcomeCheckIsIn, words.outcomeCheck), (item.allianceCheckIsIn, words.allianceCheck),
        ] {
            if isIn {
                if view == .frontDesk { lines.append(StateLine(.good, .done, words.checkDone(name))) }
            } else if item.asksForChecks, isOver || view == .frontDesk {
                lines.append(
                    StateLine(
                        isOver ? .watch : .plain, .noForm, isOver ? words.checkMissing(name) : words.checkNotYet(name)))
            }
        }
        return lines
    }
}
