import Clinic
import Markup
import Routes

/// Came: on time, late by so much, another day, not at all, called off. Each is one tap, and the pressed one shows it.
struct SessionAttendance: Component, Sendable {
    let context: PageContext
    let model: SessionPageModel

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        guard let appointment = model.appointment else { return }
        let said = appointment.attendance.map { words.attended($0) }
        html.ledger(
            "came", words.cameTitle, note: said == nil ? words.oneTap : nil, state: said,
            style: said == nil ? "no-print" : nil, isPlace: true
        ) {
            guard model.mayWrite else { return }
            $0.div(.class("stack-s no-print")) {
                $0.div(.class("taps")) {
                    writeMain(appointment, into: &$0)
                    writeLate(appointment, into: &$0)
                    writeElse(appointment, into: &$0)
                }
                writeCancelled(appointment, into: &$0)
            }
        }
    }

    private func form(_ appointment: Appointment, _ name: String, into html: inout HTML, content: HTML.Content) {
        html.form(
            to: .attendance(appointment.id), context.seal, name: "\(name)-\(appointment.id)", .class("taps taps--part")
        ) {
            $0.hidden(.next, Route.session(model.session.id).path)
            $0.hidden(.base, Attendance.mark(of: appointment.attendance))
            content(&$0)
        }
    }

    private func tap(
        _ value: CameValue, _ icon: Icon?, _ text: String, pressed: Bool, from: Instant? = nil, into html: inout HTML
    ) {
        html.button(
            .class("tap"), .name(Field.came.rawValue), .value(value.rawValue), .aria("pressed", pressed),
            .data("busy", words.recording), .hidden(context.isLater(from)), .data("from", context.later(from))
        ) {
            if let icon { $0.icon(icon) }
            $0.text(text)
        }
    }

    private func writeMain(_ appointment: Appointment, into html: inout HTML) {
        form(appointment, "on-time", into: &html) {
            tap(.onTime, .came, words.onTime, pressed: appointment.attendance == .onTime, into: &$0)
        }
    }

    private func writeLate(_ appointment: Appointment, into html: inout HTML) {
        let late: Int? = if case .late(let minutes) = appointment.attendance { minutes } else { nil }
        form(appointment, "late", into: &html) { LateTaps(words: words, late: late).write(into: &$0) }
    }

    private func writeElse(_ appointment: Appointment, into html: inout HTML) {
        let isWrong =
            appointment.attendance == .wrongTime(seen: true) || appointment.attendance == .wrongTime(seen: false)
        form(appointment, "else", into: &html) {
            tap(.wrongTimeSeen, .wrongDay, words.wrongDay, pressed: isWrong, into: &$0)
            // Nobody has missed what has not begun.
            let isSaid = appointment.attendance == .noShow
            tap(
                .noShow, .missed, words.didNotComeTap, pressed: isSaid, from: isSaid ? nil : appointment.start,
                into: &$0)
        }
    }

    private func writeCancelled(_ appointment: Appointment, into html: inout HTML) {
        var isOff = false
        if case .cancelled = appointment.attendance { isOff = true }
        let hours = Field.noticeHours.rawValue
        let error = FormProblems(model.problems, words).error(hours)
        html.details(.class("later"), .open(isOff || error != nil)) {
            $0.summary(words.cancelledTitle)
            form(appointment, "cancelled", into: &$0) {
                $0.hidden(.came, CameValue.cancelled.rawValue)
                NoticeHours(
                    words: words, isAsked: appointment.end <= context.now, id: hours, error: error,
                    typed: model.typed.noticeHours
                ).write(into: &$0)
                for by in CancelledBy.allCases {
                    $0.button(
                        words.byWhom(by), .class("tap"), .name(Field.cancelledBy.rawValue), .value(by.rawValue),
                        .data("busy", words.recording))
                }
            }
        }
    }
}
