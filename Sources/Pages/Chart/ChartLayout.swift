/// Where everything of a chart stands: across in percent of the plot, down in px. Pure, and the same for every width.
package struct ChartLayout: Sendable {
    let panels: [PanelLayout]
    let rows: [RowLayout]
    let axis: AxisLayout
    /// Lines that a talk or a solved barrier casts up through the measures.
    let casts: [Cast]
    /// Of the whole drawing, in px.
    let height: Double

    struct Cast: Sendable, Equatable {
        let x: Double
        let top: Double
        let bottom: Double
    }

    package init(_ model: ChartModel) {
        let time = ChartTime(model)
        var top = 40.0
        var panels: [PanelLayout] = []
        for (index, panel) in model.panels.enumerated() {
            let laid = PanelLayout(panel, index: index, top: top, visits: model.visits, time: time)
            panels.append(laid)
            top = laid.bottom + 62
        }
        let bottom = panels.last?.bottom ?? 40

        let kept = model.rows.indices.filter { row in
            model.visits.contains { row < $0.marks.count && !$0.marks[row].isEmpty } || (row == 0 && model.next != nil)
        }
        let needsOwnLine = kept.contains { LabelPlacing.width(model.rows[$0].name, size: 13) > 86 }
        let next = model.next.flatMap { next in model.today.map { (x: time.x(next, today: $0), label: next.label) } }
        var rows: [RowLayout] = []
        for (place, row) in kept.enumerated() {
            rows.append(
                RowLayout(
                    model.rows[row], index: row, y: bottom + 44 + 56 * Double(place), nameStandsAbove: needsOwnLine,
                    next: row == 0 ? next : nil, visits: model.visits, time: time))
        }
        casts = model.visits.compactMap { visit in
            rows.last { row in row.index < visit.marks.count && visit.marks[row.index].contains { $0.kind.casts } }
                .map { Cast(x: time.x(visit.day), top: panels.first?.top ?? 40, bottom: $0.y - 12) }
        }
        axis = AxisLayout(model, y: rows.last.map { $0.y + 42 } ?? bottom + 30, time: time)
        height = axis.y + 26
        (self.panels, self.rows) = (panels, rows)
    }
}

/// Turns a day number into percent of the plot: the first appointment a little in, today before the end.
package struct ChartTime: Sendable {
    let first: Double
    let last: Double

    /// - Parameters:
    ///   - first: the day of the first appointment.
    ///   - last: today, or the day of the last appointment of a closed episode.
    package init(first: Double, last: Double) {
        self.first = first
        // A course that has just begun has time before it.
        self.last = Swift.max(last, first + 28)
    }

    init(_ model: ChartModel) {
        var days = model.visits.map(\.day) + (model.today.map { [$0] } ?? [])
        if let span = model.span { days += [span.lowerBound, span.upperBound] }
        self.init(first: days.min() ?? 0, last: days.max() ?? 0)
    }

    /// The day at the drawing's right edge: how far an expected band is worth working out.
    package var end: Double { first + (last - first) * (100 - 4.17) / 87.5 }

    func x(_ day: Double) -> Double { 4.17 + (day - first) / (last - first) * 87.5 }

    /// At its day where the axis reaches so far, else at its end; never so near to today that it seems to be of today.
    func x(_ next: ChartNext, today: Double) -> Double {
        guard let day = next.day else { return x(today) }
        return Swift.min(98, Swift.max(x(day), x(today) + 4))
    }
}
