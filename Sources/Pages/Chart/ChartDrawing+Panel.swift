import Markup

/// How one measure is drawn, from the pencil below to the words on top.
extension ChartDrawing {
    func writeBand(_ panel: PanelLayout, into svg: inout SVG) {
        guard let band = panel.panel.band, panel.bandTop.count > 1 else { return }
        svg.stretched(top: panel.top, bottom: panel.bottom) {
            if band.isOwn {
                $0.path(.class("c-band"), .d(Path(through: panel.bandTop + panel.bandBottom.reversed(), closed: true)))
                $0.path(.class("c-expected"), .d(Path(through: panel.bandMiddle)))
            } else {
                $0.path(.class("c-band--prior"), .d(Path(through: panel.bandTop)))
                $0.path(.class("c-band--prior"), .d(Path(through: panel.bandBottom)))
            }
        }
    }

    func writeRules(_ panel: PanelLayout, into svg: inout SVG) {
        svg.level("c-rule", y: panel.top)
        svg.level("c-rule", y: panel.bottom)
        if let y = panel.cutoffY { svg.level("c-cut", y: y) }
    }

    func writeLines(_ panel: PanelLayout, into svg: inout SVG) {
        guard !panel.solid.isEmpty || !panel.dotted.isEmpty else { return }
        let line = panel.panel.weight == .main ? "c-line" : "c-line c-line--thin"
        svg.stretched(top: panel.top, bottom: panel.bottom) {
            for run in panel.solid { $0.path(.class(line), .d(Path(through: run))) }
            for run in panel.dotted { $0.path(.class("c-gap"), .d(Path(through: run))) }
        }
    }

    func writePoints(_ panel: PanelLayout, into svg: inout SVG) {
        for point in panel.points {
            let kind =
                point.isTotalOnly
                ? "c-point--total" : point.isLast ? "c-point--last" : panel.isDense ? "c-point--dense" : nil
            svg.circle(
                .class("c-point", kind), .cx(.percent(point.at.x)), .cy(.points(point.at.y)), .r(.points(point.radius))
            ) {
                if let label = model.visits[point.visit].values[panel.index].label {
                    $0.title(title(visit: point.visit, model.words.value(panel.panel.title, label)))
                }
            }
        }
    }

    func writeWords(_ panel: PanelLayout, into svg: inout SVG) {
        for tick in panel.ticks {
            svg.text(
                Self.short(tick.value), .class("c-small c-end"), .x(0), .dx(-8), .y(.points(tick.y + 4)))
        }
        svg.text(.class("c-title"), .x(0), .y(.points(panel.top - 18))) {
            $0.string(panel.panel.title)
            if let subtitle = panel.panel.subtitle { $0.tspan(subtitle, .class("c-small c-plain"), .dx(8)) }
        }
        if let label = panel.cutoffLabel { write(label, "c-pencil", into: &svg) }
        for label in panel.bandLabels { write(label, "c-pencil", into: &svg) }
        for label in panel.firstLabels { write(label, "c-text", into: &svg) }
        if let label = panel.lastLabel { write(label, "c-number", into: &svg) }
        let change = panel.panel.change?.isTrouble == true ? "c-trouble" : "c-text"
        for label in panel.changeLabels { write(label, change, into: &svg) }
        if let note = panel.note { write(note, "c-pencil", into: &svg) }
    }

    private func write(_ label: PanelLayout.Label, _ voice: String, into svg: inout SVG) {
        let side: String? =
            switch label.side {
            case .start: nil
            case .middle: "c-mid"
            case .end: "c-end"
            }
        svg.text(
            label.text, .class(voice, "c-halo", side, WidthClass.names(label.widths)), .x(.percent(label.at.x)),
            .dx(.points(label.dx)), .y(.points(label.at.y)))
    }

    /// A number of the scale: whole, since the ticks are.
    private static func short(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
