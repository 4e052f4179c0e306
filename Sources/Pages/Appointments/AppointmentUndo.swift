import Clinic
import Markup
import Routes

/// Takes back what was said of one appointment; of one that was called off ahead, with those called off by the same act.
struct AppointmentUndo: Component, Sendable {
    let context: PageContext
    let appointment: Appointment
    /// Where the tap comes back to.
    let back: String
    /// Whose it is and when, for whoever hears the button; where a page has several.
    var about: String?

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.form(to: .attendanceUndone(appointment.id), context.seal, name: "undo-\(appointment.id)") {
            $0.hidden(.next, back)
            $0.hidden(.base, Attendance.mark(of: appointment.attendance))
            // Before the button, which acts at once.
            if appointment.start > context.now, case .cancelled = appointment.attendance {
                $0.label(.class("check")) {
                    $0.input(.type("checkbox"), .name(Field.laterOnes.rawValue), .value("yes"))
                    $0.span(words.undoLaterOnes)
                }
            }
            $0.button(.class("btn btn--small btn--quiet"), .data("busy", words.recording)) {
                $0.text(words.undo)
                if let about { $0.span(words.colon + " " + about, .class("vh")) }
            }
        }
    }
}
