package import Markup

/// One SVG for every width: lines live in stretched inner drawings, words and marks do not stretch.
package struct ChartDrawing: Component, Sendable {
    let model: ChartModel
    let layout: ChartLayout

    package init(_ model: ChartModel) {
        self.model = model
        layout = ChartLayout(model)
    }

    package func write(into html: inout HTML) {
        html.svg(
            .height(.points(layout.height)), .role("img"), .aria("labelledby", "\(model.id)-title \(model.id)-desc")
        ) { svg in
            svg.title(model.words.title, .id("\(model.id)-title"))
            svg.desc(model.description, .id("\(model.id)-desc"))
            for panel in layout.panels { writeBand(panel, into: &svg) }
            for panel in layout.panels { writeRules(panel, into: &svg) }
            for cast in layout.casts {
                svg.line(
                    .class("c-cast"), .x1(.percent(cast.x)), .x2(.percent(cast.x)), .y1(.points(cast.top)),
                    .y2(.points(cast.bottom)))
            }
            for panel in layout.panels { writeLines(panel, into: &svg) }
            for panel in layout.panels { writePoints(panel, into: &svg) }
            for panel in layout.panels { writeWords(panel, into: &svg) }
            for row in layout.rows { writeRow(row, into: &svg) }
            writeAxis(into: &svg)
        }
    }

    private func writeAxis(into svg: inout SVG) {
        let axis = layout.axis
        svg.line(.class("c-axis"), .x1(0), .x2(.percent(100)), .y1(.points(axis.y)), .y2(.points(axis.y)))
        for x in axis.ticks {
            svg.line(
                .class("c-axis"), .x1(.percent(x)), .x2(.percent(x)), .y1(.points(axis.y)), .y2(.points(axis.y + 4)))
        }
        for month in axis.months {
            svg.text(
                month.text, .class("c-small", WidthClass.names(month.widths)), .x(.percent(month.x)),
                .y(.points(axis.y + 20)))
        }
        for day in axis.days {
            svg.text(
                day.text, .class("c-small c-mid", WidthClass.names(day.widths)), .x(.percent(day.x)),
                .y(.points(axis.y + 20)))
        }
        if let x = axis.todayX {
            svg.text(
                model.words.today, .class("c-small c-mid c-strong"), .x(.percent(x)), .y(.points(axis.y + 20)))
        }
    }

    /// What a point or a mark says when pointed at.
    func title(visit: Int, _ what: String) -> String { model.words.at(model.visits[visit].title, what) }
}

extension SVG {
    /// A part of the drawing that stretches across, whatever its width: 1000 units are the whole plot.
    mutating func stretched(top: Double, bottom: Double, content: Content) {
        svg(
            .y(.points(top)), .width(.percent(100)), .height(.points(bottom - top)),
            .viewBox(0, top, 1000, bottom - top), .custom("preserveAspectRatio", "none"), content: content)
    }

    mutating func level(_ name: String, y: Double) {
        line(.class(name), .x1(0), .x2(.percent(100)), .y1(.points(y)), .y2(.points(y)))
    }
}

extension Path {
    /// Through places given in percent across and px down.
    init(through spots: [PanelLayout.Spot], closed: Bool = false) {
        self.init()
        for (index, spot) in spots.enumerated() {
            if index == 0 { move(spot.x * 10, spot.y) } else { line(spot.x * 10, spot.y) }
        }
        if closed { close() }
    }
}
