import Markup

/// How a row of marks is drawn: a dot for what went as agreed, an icon and a word for all else.
extension ChartDrawing {
    func writeRow(_ row: RowLayout, into svg: inout SVG) {
        if row.nameStandsAbove {
            svg.text(row.row.name, .class("c-small"), .x(0), .y(.points(row.y - 13)))
        } else {
            svg.text(
                row.row.name, .class("c-text c-end c-wide c-medium"), .x(0), .dx(-12), .y(.points(row.y + 4.5)))
            svg.text(row.row.name, .class("c-small c-narrow"), .x(0), .y(.points(row.y - 13)))
        }
        svg.level("c-rule", y: row.y)
        for mark in row.marks { write(mark, of: row, into: &svg) }
        for label in row.labels + [row.nextLabel].compactMap(\.self) {
            svg.text(
                label.text, .class("c-small c-mid c-halo", WidthClass.names(label.widths)), .x(.percent(label.x)),
                .y(.points(row.y + 24)))
        }
        if let next = model.next, let x = row.nextX {
            svg.circle(.class("c-next"), .cx(.percent(x)), .cy(.points(row.y)), .r(4)) { $0.title(next.title) }
        }
    }

    private func write(_ mark: RowLayout.Mark, of row: RowLayout, into svg: inout SVG) {
        let words = title(visit: mark.visit, mark.words)
        if !mark.dotWidths.isEmpty {
            svg.circle(
                .class("c-dot", row.isDense ? "c-dot--dense" : nil, WidthClass.names(mark.dotWidths)),
                .cx(.percent(mark.x)), .cy(.points(row.y)), .r(2.5)
            ) { $0.title(words) }
        }
        guard let icon = mark.kind.icon, !mark.widths.isEmpty else { return }
        svg.svg(.class("c-at", WidthClass.names(mark.widths)), .x(.percent(mark.x)), .y(.points(row.y))) {
            $0.g(.custom("transform", mark.shift == 0 ? nil : "translate(\(Int(mark.shift)))")) {
                $0.circle(.class("c-hole"), .r(9.5))
                $0.use(
                    .class("c-mark c-mark--\(mark.kind.tone)"), .href("#i-\(icon.rawValue)"), .width(16), .height(16)
                ) { $0.title(words) }
            }
        }
    }
}
