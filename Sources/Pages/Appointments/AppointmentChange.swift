import Clinic
import Markup
import Routes

/// How long before its time it was called off or moved; asked once that is over, when the clock does not tell any more.
struct NoticeHours: Component, Sendable {
    let words: Words
    let isAsked: Bool
    /// Where there is an error: the field's own id, unlike for every field of the page.
    var id: String?
    /// What was wrong with it a moment ago; whoever reads it stands in the field.
    var error: String?
    var typed: String?

    func write(into html: inout HTML) {
        guard isAsked else { return }
        let told: String? = if let id, error != nil { "\(id)-error" } else { nil }
        html.label(.class("notice-hours")) {
            $0.span(words.noticeHours, .class("small soft"))
            $0.input(
                .id(error == nil ? nil : id), .type("number"), .name(Field.noticeHours.rawValue), .min("0"),
                .max("8760"), .inputmode("numeric"), .value(typed), .aria("invalid", error == nil ? nil : "true"),
                .aria("describedby", told), .custom("autofocus", error == nil ? nil : ""))
        }
        if let error {
            html.span(.class("state state--trouble wrong"), .id(told)) {
                $0.icon(.alert)
                $0.span(error)
            }
        }
    }
}

/// What becomes of a booked time otherwise than by coming at it: called off or moved, and by whom; from its day on also
/// by how much somebody was late, and that they came on another. Folded up until it is wanted.
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
    /// What could not be recorded of it a moment ago.
    private var refused: RefusedTap? {
        context.refusedTap.flatMap { $0.appointment == id && $0.noticeHours != nil ? $0 : nil }
    }
    /// Whose it is, and when: one page has many.
    private var about: String {
        words.colon + " " + words.name(of: client) + ", " + context.dates.brief(appointment.start)
    }
    private var hasItsDayCome: Bool { context.zone.day(of: appointment.start) <= context.dates.today }

    func write(into html: inout HTML) {
        html.details(.class("later"), .open(refused != nil)) {
            $0.summary {
                $0.text(words.changeAppointment)
                $0.span(about, .class("vh"))
            }
            if hasItsDayCome { writeLate(into: &$0) }
            writeBy(.cancelled, words.cancelledTitle, name: "cancelled", into: &$0)
            writeBy(.rescheduled, words.movedTitle, name: "moved", into: &$0)
            if hasItsDayCome { writeWrongTime(into: &$0) }
        }
    }

    private func form(
        _ title: String, name: String, showsTitle: Bool = true, into html: inout HTML, content: HTML.Content
    ) {
        html.form(
            to: .attendance(id), context.seal, name: "\(name)-\(id)", .class("taps taps--part"),
            .aria("label", title + about)
        ) {
            $0.hidden(.next, back)
            $0.hidden(.base, Attendance.mark(of: appointment.attendance))
            if showsTitle { $0.span(title, .class("small soft")) }
            content(&$0)
        }
    }

    private func writeBy(_ value: CameValue, _ title: String, name: String, into html: inout HTML) {
        let here = refused?.came == value ? refused : nil
        form(title, name: name, into: &html) {
            $0.hidden(.came, value.rawValue)
            NoticeHours(
                words: words, isAsked: appointment.end <= context.now, id: "notice-\(name)-\(id)",
                error: here?.noticeHours, typed: here?.typedHours
            ).write(into: &$0)
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

    /// By how much, where the clock of the tap does not tell it.
    private func writeLate(into html: inout HTML) {
        form(words.late, name: "late-by", into: &html) { LateTaps(words: words, late: nil).write(into: &$0) }
        form(words.capitalised(words.minutesLateAfter), name: "late-minutes", showsTitle: false, into: &html) {
            LateMinutes(words: words, late: nil).write(into: &$0)
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
