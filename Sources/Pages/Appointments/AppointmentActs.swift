package import Clinic
import FollowThrough
import Markup
import Routes

/// What can be done with one appointment, on Today and in the diary: the taps that say what came of it, or, once that is
/// said, the way into its session and back.
struct AppointmentActs: Component, Sendable {
    let context: PageContext
    let item: AppointmentLine
    /// How the taps' label tells the time.
    let when: String
    /// Where they come back to.
    let back: String
    let isSmall: Bool
    /// Whether the check beforehand is among them, where it can be asked for.
    let asksBefore: Bool

    private var words: Words { context.words }
    private var id: AppointmentID { item.appointment.id }
    /// Whose it is, and when: one page has many.
    private var about: String { words.name(of: item.client) + ", " + when }

    func write(into html: inout HTML) {
        if item.appointment.attendance != nil {
            writeRecorded(into: &html)
        } else if item.mayRecord {
            writeTaps(into: &html)
            AppointmentChange(
                context: context, appointment: item.appointment, client: item.client, back: back
            ).write(into: &html)
        }
    }

    private func writeRecorded(into html: inout HTML) {
        html.div(.class("acts")) {
            if item.mayOpen, let session = item.session {
                $0.a(.class("btn btn--small"), .href(Route.session(session).path)) {
                    $0.text(words.openSession)
                    $0.span(words.colon + " " + about, .class("vh"))
                }
            }
            if item.mayRecord, !item.holdsAnswers {
                AppointmentUndo(context: context, appointment: item.appointment, back: back, about: about)
                    .write(into: &$0)
            }
            if item.mayRecord, case .late(let minutes) = item.appointment.attendance {
                writeLate(minutes, into: &$0)
            }
        }
    }

    /// "Late" takes the minutes of the moment of its tap, which in a busy hour are too many: by how much it really was.
    private func writeLate(_ minutes: Int, into html: inout HTML) {
        func form(_ name: String, _ label: String, _ style: String, into html: inout HTML, content: HTML.Content) {
            html.form(
                to: .attendance(id), context.seal, name: "\(name)-\(id)", .class(style), .aria("label", label)
            ) {
                $0.hidden(.next, back)
                $0.hidden(.base, Attendance.mark(of: item.appointment.attendance))
                content(&$0)
            }
        }
        let label = words.late + words.colon + " " + about
        form("late", label, "acts acts--small", into: &html) {
            LateTaps(words: words, late: minutes).write(into: &$0)
        }
        html.details(.class("later")) {
            $0.summary {
                $0.text(words.changeAppointment)
                $0.span(words.colon + " " + about, .class("vh"))
            }
            let minutesLate = words.capitalised(words.minutesLateAfter) + words.colon + " " + about
            form("late-minutes", minutesLate, "taps taps--part", into: &$0) {
                LateMinutes(words: words, late: minutes).write(into: &$0)
            }
        }
    }

    private func writeTaps(into html: inout HTML) {
        html.form(
            to: .attendance(id), context.seal, name: "came-\(id)", .class("acts", isSmall ? "acts--small" : nil),
            .aria("label", words.attendanceOf(words.name(of: item.client), when))
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
            if asksBefore, item.canBeAskedBefore(at: context.now), item.appointment.start > context.now {
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

extension AppointmentLine {
    /// The id of its row on Today and in the diary, which a tap within it leads back to.
    package static func place(of id: AppointmentID) -> String { "a-\(id)" }

    /// Whether one therapist has both at one time, with another client in each.
    func isBeside(_ other: AppointmentLine) -> Bool {
        let (one, two) = (appointment, other.appointment)
        return one.therapist == two.therapist && client.id != other.client.id && one.start < two.end
            && two.start < one.end && keepsItsTime && other.keepsItsTime
    }

    private var keepsItsTime: Bool { appointment.attendance?.keptItsTime ?? true }

    /// A check beforehand: not where one is in already.
    func canBeAskedBefore(at now: Instant) -> Bool {
        mayOpen && asksForChecks && session == nil && !outcomeCheckIsIn && appointment.canBeAskedBefore(at: now)
    }
}
