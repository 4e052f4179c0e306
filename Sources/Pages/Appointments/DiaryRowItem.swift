import Clinic
import FollowThrough
import Markup
import Routes

/// One appointment of the diary and, up to today, the taps that say what came of it.
struct DiaryRowItem: Component, Sendable {
    let context: PageContext
    let item: AppointmentLine
    /// Where the taps come back to.
    let back: String

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var id: AppointmentID { item.appointment.id }

    func write(into html: inout HTML) {
        let isRecorded = item.appointment.attendance != nil
        let isAhead = context.zone.day(of: item.appointment.start) > dates.today
        html.li(.class(isRecorded ? "is-past" : isAhead ? "is-ahead" : "is-open"), .id("a-\(id)")) {
            $0.span(dates.time(item.appointment.start), .class("at num"))
            $0.a(words.name(of: item.client), .class("who"), .href(Route.client(item.client.id).path))
            $0.div(.class("where stack-s")) {
                if let attendance = item.appointment.attendance {
                    $0.state(words.attended(attendance))
                } else if item.appointment.end <= context.now {
                    $0.state(StateLine(.watch, .alert, words.notSaidWhoCame))
                }
                $0.p("\(item.therapistName), \(words.minutes(item.appointment.minutes))", .class("small faint"))
            }
            if isRecorded {
                writeRecorded(into: &$0)
            } else if isAhead {
                if mayAskBefore { writeCheckBefore(into: &$0) }
            } else if item.mayRecord {
                writeTaps(into: &$0)
            }
        }
    }

    private var mayAskBefore: Bool {
        item.mayOpen && item.asksForChecks && item.session == nil
            && item.appointment.canBeAskedBefore(at: context.now)
    }

    /// Before the day: the check can go to the client's own phone ahead.
    private func writeCheckBefore(into html: inout HTML) {
        html.form(to: .checkBefore(id), context.seal, name: "before-\(id)", .class("acts")) {
            $0.hidden(.next, back)
            $0.button(
                .class("btn btn--small btn--quiet"),
                .aria(
                    "label",
                    words.checkBefore + words.colon + " " + words.name(of: item.client) + ", "
                        + dates.brief(item.appointment.start))
            ) {
                $0.icon(.qrCode)
                $0.text(words.checkBefore)
            }
        }
    }

    private func writeRecorded(into html: inout HTML) {
        html.div(.class("acts")) {
            if item.mayOpen, let session = item.session {
                $0.a(words.openSession, .class("btn btn--small"), .href(Route.session(session).path))
            }
            if item.mayRecord, !item.holdsAnswers {
                $0.form(to: .attendanceUndone(id), context.seal, name: "undo-\(id)") {
                    $0.hidden(.next, back)
                    $0.hidden(.base, Attendance.mark(of: item.appointment.attendance))
                    $0.button(words.undo, .class("btn btn--small btn--quiet"), .data("busy", words.recording))
                }
            }
        }
    }

    private func writeTaps(into html: inout HTML) {
        html.form(
            to: .attendance(id), context.seal, name: "came-\(id)", .class("acts acts--small"),
            .aria("label", words.attendanceOf(words.name(of: item.client), dates.brief(item.appointment.start)))
        ) {
            $0.hidden(.next, back)
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
            if mayAskBefore, item.appointment.start > context.now {
                $0.button(.class("tap"), .formaction(Route.checkBefore(id).path)) {
                    $0.icon(.qrCode)
                    $0.text(words.checkBefore)
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
