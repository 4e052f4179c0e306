import Clinic
import Markup
import Routes

/// Late by so much, one tap each: the minutes are the button's own value. The form around it says what came of the
/// appointment and where the tap comes back to.
struct LateTaps: Component, Sendable {
    let words: Words
    /// As it is recorded; `nil` where nobody has said that they were late.
    let late: Int?

    func write(into html: inout HTML) {
        html.hidden(.came, CameValue.late.rawValue)
        for minutes in [5, 10, 15, 20] {
            let isPressed = late.map { minutes == 20 ? $0 >= 20 : $0 == minutes } ?? false
            html.button(
                .class("tap"), .name(Field.minutes.rawValue), .value(minutes), .aria("pressed", isPressed),
                .data("busy", words.recording)
            ) {
                if minutes == 5 { $0.icon(.late) }
                switch minutes {
                case 5: $0.text(words.fiveMinutesLate)
                case 20:
                    let parts = words.twentyOrMore
                    $0.text(parts.first)
                    $0.span(" " + words.minutesLateAfter, .class("vh"))
                    if !parts.last.isEmpty { $0.text(" " + parts.last) }
                default:
                    $0.text(minutes)
                    $0.span(" " + words.minutesLateAfter, .class("vh"))
                }
            }
        }
    }
}

/// Late by any number of minutes, typed.
struct LateMinutes: Component, Sendable {
    let words: Words
    /// As it is recorded; `nil` where nobody has said that they were late.
    let late: Int?

    func write(into html: inout HTML) {
        html.hidden(.came, CameValue.late.rawValue)
        html.label(.class("notice-hours")) {
            $0.span(words.capitalised(words.minutesLateAfter), .class("small soft"))
            $0.input(
                .type("number"), .name(Field.minutes.rawValue), .min("1"), .max("240"), .inputmode("numeric"),
                .value(late.map(String.init)), .required())
        }
        html.button(words.record, .class("tap"), .data("busy", words.recording))
    }
}
