package import Markup

/// A share as a dot on a line from none to all, with its interval.
package struct SharePicture: Component, Sendable {
    let share: Double
    let low: Double
    let high: Double
    /// The same in words.
    let description: String

    package func write(into html: inout HTML) {
        html.svg(.class("share"), .role("img"), .aria("label", description)) { svg in
            svg.line(.class("share__all"), .x1(.percent(0)), .x2(.percent(100)), .y1(10), .y2(10))
            for end in [0.0, 100.0] {
                svg.line(.class("share__all"), .x1(.percent(end)), .x2(.percent(end)), .y1(6), .y2(14))
            }
            svg.line(
                .class("share__span"), .x1(.percent(low * 100)), .x2(.percent(high * 100)), .y1(10), .y2(10))
            svg.circle(.class("share__dot"), .cx(.percent(share * 100)), .cy(10), .r(5))
        }
    }
}
