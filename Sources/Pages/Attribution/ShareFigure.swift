import Attribution
import Markup

/// Shares with their intervals, one below the other on one axis.
struct ShareFigure: Component, Sendable {
    struct Row: Sendable {
        let name: String
        let note: String?
        let value: Double
        let low: Double?
        let high: Double?
        /// As shown: "6.2%".
        let label: String
        /// As shown beside it: "3.3% to 10%".
        let span: String?
        /// The practice's own, or the one that the page is about.
        let isOwn: Bool
    }

    let id: String
    let title: String
    let words: AttributionWords
    let rows: [Row]

    /// Characters of a name from which it takes more room beside the axis.
    private static let longName = 13

    /// The end of the axis: the highest that is shown, up to the next round number.
    private var most: Double {
        let highest = rows.reduce(0.05) { max($0, min(1, max($1.high ?? 0, $1.value))) }
        return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].first { $0 >= highest } ?? 1
    }

    func write(into html: inout HTML) {
        let height = Double(rows.count * 52 + 40)
        let isLong = rows.contains { $0.name.count >= Self.longName || ($0.note?.count ?? 0) >= Self.longName + 4 }
        html.div(.class("chart shares", isLong ? "shares--long" : nil)) {
            $0.svg(.height(.points(height)), .role("img"), .aria("labelledby", "\(id)-t \(id)-d")) { svg in
                svg.title(title, .id("\(id)-t"))
                svg.desc(
                    rows.map { row in "\(row.name) \(row.label)" + (row.span.map { " (\($0))" } ?? "") }
                        .joined(separator: "; "), .id("\(id)-d"))
                writeAxis(height, into: &svg)
                for (place, row) in rows.enumerated() { write(row, at: Double(place * 52 + 40), into: &svg) }
            }
        }
    }

    private func writeAxis(_ height: Double, into svg: inout SVG) {
        let steps = most <= 0.2 ? 4 : 5
        for step in 0...steps {
            let at = Length.percent(100 * Double(step) / Double(steps))
            svg.line(.class("c-rule"), .x1(at), .x2(at), .y1(8), .y2(.points(height - 30)))
            svg.text(
                words.axisPercent(most * Double(step) / Double(steps)), .class("c-small c-mid"), .x(at),
                .y(.points(height - 10)))
        }
    }

    private func write(_ row: Row, at y: Double, into svg: inout SVG) {
        func place(_ share: Double) -> Length { .percent(100 * min(1, max(0, share / most))) }
        let pencil = row.isOwn ? nil : "s-whisker--pencil"
        if let low = row.low, let high = row.high {
            svg.line(
                .class("s-whisker", pencil), .x1(place(low)), .x2(place(high)), .y1(.points(y)), .y2(.points(y)))
        }
        svg.circle(
            .class("s-point", row.isOwn ? nil : "s-point--pencil"), .cx(place(row.value)), .cy(.points(y)),
            .r(row.isOwn ? 6.5 : 5))
        svg.text(row.name, .class("c-name c-end c-wide c-medium"), .x(0), .dx(-14), .y(.points(y + 5)))
        if let note = row.note {
            svg.text(note, .class("c-small c-end c-wide c-medium"), .x(0), .dx(-14), .y(.points(y + 21)))
        }
        svg.text(.class("c-name c-wide c-medium"), .x(.percent(100)), .dx(16), .y(.points(y + 5))) {
            $0.tspan(row.label)
            if let span = row.span { $0.tspan(span, .class("c-small"), .dx(8)) }
        }
        svg.text(row.name, .class("c-text c-halo c-narrow"), .x(0), .y(.points(y - 13)))
        svg.text(.class("c-text c-end c-halo c-narrow"), .x(.percent(100)), .y(.points(y - 13))) {
            $0.tspan(row.label)
            if let span = row.span { $0.tspan(span, .class("c-small"), .dx(6)) }
        }
    }
}
