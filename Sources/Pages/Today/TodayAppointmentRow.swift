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
        html.li(.class(isRecorded ? "is-past" : isNext ? "is-next" : "is-open"), .id("a-\(item.appointment.id)")) {
            $0.span(dates.time(item.appointment.start), .class("at num"))
            $0.a(words.name(of: item.client), .class("who"), .href(Route.client(item.client.id).path))
            writeWhere(into: &$0)
            if isRecorded { writeRecorded(into: &$0) } else if item.mayRecord { writeTaps(into: &$0) }
        }
    }

    private func writeWhere(into html: inout HTML) {
        html.div(.class("where stack-s")) {
            if let attendance = item.appointment.attendance {
                $0.state(words.attended(attendance))
                for line in missingChecks(attendance) { $0.state(line) }
            } else if let standing = item.standing {
                $0.p(words.whereTheyStand(standing, dates))
            }
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

    private func writeRecorded(into html: inout HTML) {
        html.div(.class("acts")) {
            if item.mayOpen, let session = item.session {
                $0.a(words.openSession, .class("btn btn--small"), .href(Route.session(session).path))
            }
            guard item.mayRecord else { return }
            let route = Route.attendanceUndone(item.appointment.id)
            if !item.holdsAnswers {
                $0.form(to: route, context.seal, name: "undo-\(item.appointment.id)") {
                    $0.hidden(.next, Route.today.path)
                    $0.hidden(.base, Attendance.mark(of: item.appointment.attendance))
                    $0.button(words.undo, .class("btn btn--small btn--quiet"), .data("busy", words.recording))
                }
            }
        }
    }

    private func writeTaps(into html: inout HTML) {
        let id = item.appointment.id
        html.form(
            to: .attendance(id), context.seal, name: "came-\(id)", .class("acts", isNext ? nil : "acts--small"),
            .aria("label", words.attendanceOf(words.name(of: item.client), dates.time(item.appointment.start)))
        ) {
            $0.hidden(.next, Route.today.path)
            $0.hidden(.base, Attendance.mark(of: item.appointment.attendance))
            tap(.onTime, .came, words.came, into: &$0)
            tap(.late, .late, words.late, into: &$0)
            // Nobody has missed what has not begun.
            tap(.noShow, .missed, words.didNotComeTap, from: item.appointment.start, into: &$0)
            if item.mayOpen {
                $0.button(.class("tap"), .formaction(Route.start(id).path), .data("busy", words.recording)) {
                    $0.icon(.tablet)
                    $0.text(words.startCheckIn)
                }
            }
        }
    }

    /// - Parameter from: until then it is not shown; a page that stands open shows it when the time has come.
    private func tap(
        _ value: CameValue, _ icon: Icon, _ text: String, from: Instant? = nil, into html: inout HTML
    ) {
        html.button(
            .class("tap"), .name(Field.came.rawValue), .value(value.rawValue), .data("busy", words.recording),
            .hidden(context.isLater(from)), .data("from", context.later(from))
        ) {
            $0.icon(icon)
            $0.text(text)
        }
    }
}
