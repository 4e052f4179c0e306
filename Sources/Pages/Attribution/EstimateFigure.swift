import Attribution
import Markup

/// One estimate with its interval on an axis of points, zero the average of the practice.
struct EstimateFigure: Component, Sendable {
    let title: String
    let estimate: TherapistEstimate
    /// As shown: "+1.2".
    let value: String
    let span: String
    let average: String
    let description: String

    /// Both ends of the axis, the same on both sides of the average.
    private var most: Double {
        let highest = max(abs(estimate.interval.low), abs(estimate.interval.high))
        return [2.0, 4, 6, 8, 10, 20].first { $0 >= highest } ?? 40
    }

    func write(into html: inout HTML) {
        html.div(.class("chart estimate")) {
            $0.svg(.height(118), .role("img"), .aria("labelledby", "estimate-t estimate-d")) { svg in
                svg.title(title, .id("estimate-t"))
                svg.desc(description, .id("estimate-d"))
                for step in -2...2 {
                    let points = most * Double(step) / 2
                    svg.line(
                        .class(step == 0 ? "c-rule c-rule--zero" : "c-rule"), .x1(place(points)), .x2(place(points)),
                        .y1(56), .y2(84))
                    let size = abs(points)
                    let text = size == size.rounded() ? "\(Int(size))" : "\(size)"
                    svg.text(
                        step < 0 ? "−" + text : step > 0 ? "+" + text : "0", .class("c-small c-mid"), .x(place(points)),
                        .y(104))
                }
                // Not through the words that stand between.
                svg.line(.class("c-rule c-rule--zero"), .x1(place(0)), .x2(place(0)), .y1(20), .y2(32))
                svg.text(average, .class("c-small c-mid"), .x(place(0)), .y(14))
                svg.line(
                    .class("s-whisker"), .x1(place(estimate.interval.low)), .x2(place(estimate.interval.high)), .y1(66),
                    .y2(66))
                svg.circle(.class("s-point"), .cx(place(estimate.value)), .cy(66), .r(6.5))
                svg.text(.class("c-text c-halo c-mid"), .x(label), .y(48)) {
                    $0.tspan(value)
                    $0.tspan(span, .class("c-small"), .dx(8))
                }
            }
        }
    }

    private func place(_ points: Double) -> Length { .percent(percent(points)) }

    /// Near the point, and far enough from the ends for the words to stand within.
    private var label: Length { .percent(min(64, max(36, percent(estimate.value)))) }

    private func percent(_ points: Double) -> Double { 50 + 42 * min(1, max(-1, points / most)) }
}
