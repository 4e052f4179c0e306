import Clinic
import Markup
import Routes

/// How long before its time it was called off or moved; asked once that is over, when the clock does not tell any more.
struct NoticeHours: Component, Sendable {
    let words: Words
    let isAsked: Bool

    func write(into html: inout HTML) {
        guard isAsked else { return }
        html.label(.class("notice-hours")) {
            $0.span(words.noticeHours, .class("small soft"))
            $0.input(
                .type("number"), .name(Field.noticeHours.rawValue), .min("0"), .max("8760"),
                .inputmode("numeric"))
        }
    }
}

/// What becomes of a booked time otherwise than by coming at it: called off or moved, and by whom; from its day on also
/// that somebody came on another. Folded up until it is wanted.
struct AppointmentChange: Component, Sendable {
    let context: PageContext
    let appointment: Appointment
    let client: Client
    /// Where the taps come back to.
    let back: String

    private var words: Words { context.words }
    private var id: AppointmentID { appointment.id }
    /// Whether its therapist looks at it.
    private var isOwn: Bool { context.person?.id == appointment.therapist }
    private var hasItsDayCome: Bool { context.zone.day(of: appointment.start) <= context.dates.today }

    func write(into html: inout HTML) {
        html.details(.class("later")) {
            $0.summary {
                $0.text(words.changeAppointment)
                $0.span(
                    words.colon + " " + words.name(of: client) + ", " + context.dates.brief(appointment.start),
                    .class("vh"))
            }
            writeBy(.cancelled, words.cancelledTitle, name: "cancelled", into: &$0)
            writeBy(.rescheduled, words.movedTitle, name: "moved", into: &$0)
            if hasItsDayCome { writeWrongTime(into: &$0) }
        }
    }

    private func form(_ title: String, name: String, into html: inout HTML, content: HTML.Content) {
        html.form(
            to: .attendance(id), context.seal, name: "\(name)-\(id)", .class("taps taps--part"), .aria("label", title)
        ) {
            $0.hidden(.next, back)
            $0.hidden(.base, Attendance.mark(of: appointment.attendance))
            $0.span(title, .class("small soft"))
            content(&$0)
        }
    }

    private func writeBy(_ value: CameValue, _ title: String, name: String, into html: inout HTML) {
        form(title, name: name, into: &html) {
            $0.hidden(.came, value.rawValue)
            NoticeHours(words: words, isAsked: appointment.end <= context.now).write(into: &$0)
            // Before the buttons, which act at once.
            if value == .cancelled, !hasItsDayCome {
                $0.label(.class("check")) {
                    $0.input(.type("checkbox"), .name(Field.laterOnes.rawValue), .value("yes"))
                    $0.span(words.laterOnesToo)
                }
            }
            for by in CancelledBy.allCases {
                $0.button(
                    isOwn ? words.byWhom(by) : words.byWhomOfThree(by), .class("tap"),
                    .name(Field.cancelledBy.rawValue), .value(by.rawValue), .data("busy", words.recording))
            }
        }
    }

    private func writeWrongTime(into html: inout HTML) {
        form(words.cameAtWrongTime, name: "wrong", into: &html) {
            for (value, text) in [
                (CameValue.wrongTimeSeen, words.wrongTimeSeen),
                (CameValue.wrongTimeNotSeen, words.wrongTimeNotSeen),
            ] {
                $0.button(
                    text, .class("tap"), .name(Field.came.rawValue), .value(value.rawValue),
                    .data("busy", words.recording))
            }
        }
    }
}
