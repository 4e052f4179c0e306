/// Places the words of one measure, so that they keep off one another.
struct PanelLabels: Sendable {
    typealias Label = PanelLayout.Label
    typealias Spot = PanelLayout.Spot

    let panel: ChartPanel
    let run: PanelRun
    let scale: ChartScale

    private static let everywhere = Set(WidthClass.allCases)

    /// Above its line, at the left; at the right where the last value's words stand at the left.
    var cutoff: Label? {
        panel.cutoff.map { cutoff in
            let y = scale.y(cutoff.value) - 6
            let isTaken = run.spots.last.map { $0.at.x < 25 && (y - 32...y + 16).contains($0.at.y + 6) } ?? false
            return isTaken
                ? Label(text: cutoff.label, at: Spot(x: 100, y: y), dx: -2, side: .end, widths: Self.everywhere)
                : Label(text: cutoff.label, at: Spot(x: 0, y: y), dx: 2, side: .start, widths: Self.everywhere)
        }
    }

    /// Left of the first point; below or above it where there is no room, or where the cutoff's words stand. Left out
    /// where neither is free: the table has it.
    func first(values: [ChartValue]) -> [Label] {
        guard run.spots.count > 1, let first = run.spots.first, let text = values[first.visit].label else { return [] }
        let width = LabelPlacing.width(text, size: 13)
        return WidthClass.allCases.compactMap { size in
            let x = first.at.x / 100 * size.plot
            let beside = first.at.y + 4.5
            if x - 9 - width >= -2, !meetsCutoff(from: x - 9 - width, baseline: beside) {
                return Label(text: text, at: Spot(x: first.at.x, y: beside), dx: -9, side: .end, widths: [size])
            }
            let rises = run.spots[1].at.y < first.at.y
            let free = (rises ? [20.0, -11] : [-11, 20]).map { first.at.y + $0 }.first {
                $0 > scale.top + 6 && !meetsCutoff(from: x - width / 2, baseline: $0)
            }
            guard let free else { return nil }
            // Clear of the scale's numbers, which end 8 px before the plot.
            return x - width / 2 < 2
                ? Label(text: text, at: Spot(x: 0, y: free), dx: 2, side: .start, widths: [size])
                : Label(text: text, at: Spot(x: first.at.x, y: free), dx: 0, side: .middle, widths: [size])
        }
    }

    private func meetsCutoff(from left: Double, baseline: Double) -> Bool {
        guard let cutoff, cutoff.side == .start else { return false }
        let right = 4 + LabelPlacing.width(cutoff.text, size: 12)
        return left < right && abs(baseline - cutoff.at.y) < 13
    }

    /// Right of the last point.
    func last(values: [ChartValue]) -> Label? {
        guard let last = run.spots.last, let text = values[last.visit].label else { return nil }
        return Label(
            text: text, at: Spot(x: last.at.x, y: last.at.y + 6), dx: 11, side: .start, widths: Self.everywhere)
    }

    /// Below the last value; at the drawing's edge where the words are too long for what is left.
    func change() -> [Label] {
        guard let last = run.spots.last, let change = panel.change else { return [] }
        let width = LabelPlacing.width(change.text, size: 13)
        let y = last.at.y + 24
        let roomy = WidthClass.allCases.filter { last.at.x / 100 * $0.plot + 11 + width <= $0.plot + $0.after }
        let beside = Label(
            text: change.text, at: Spot(x: last.at.x, y: y), dx: 11, side: .start, widths: Set(roomy))
        let edge = WidthClass.allCases.filter { !roomy.contains($0) }.map { size in
            let from = 100 - (width - size.after) / size.plot * 100
            return Label(
                text: change.text, at: Spot(x: 100, y: clear(of: run.span(from: from, to: 100), near: y)),
                dx: size.after, side: .end, widths: [size])
        }
        return roomy.isEmpty ? edge : [beside] + edge
    }

    /// A baseline at or below `y` that the line does not cross; above the line where there is no room below.
    private func clear(of line: ClosedRange<Double>?, near y: Double) -> Double {
        guard let line, line.upperBound > y - 16 else { return y }
        let below = line.upperBound + 20
        return below < scale.bottom - 4 ? below : Swift.max(scale.top + 14, line.lowerBound - 14)
    }

    /// Above the band, or below it where the line runs through those words.
    func band(top: [Spot], bottom: [Spot]) -> [Label] {
        guard let band = panel.band, !top.isEmpty else { return [] }
        return WidthClass.allCases.compactMap { size in
            guard let text = band.labels[size] else { return nil }
            let x = size == .narrow ? 53.0 : 58
            let width = LabelPlacing.width(text, size: 12) / size.plot * 100
            let places = [x - width / 2, x, x + width / 2]
            // The band may slope: its label keeps clear of the whole edge above which it stands.
            let free = (places.compactMap { edge(top, at: $0) }.min() ?? scale.top) - 8
            let above = free < scale.top + 14 ? scale.top - 5 : free
            let under = (places.compactMap { edge(bottom, at: $0) }.max() ?? scale.bottom) + 17
            let crossing = places.contains { run.y(at: $0).map { abs($0 - (above - 4)) < 13 } ?? false }
            let y = clearOfCutoff(crossing && under < scale.bottom - 3 ? under : above)
            return Label(text: text, at: Spot(x: x, y: y), dx: 0, side: .middle, widths: [size])
        }
    }

    /// A baseline whose words would lie on the cutoff's line goes above it.
    private func clearOfCutoff(_ baseline: Double) -> Double {
        guard let cutoff = panel.cutoff else { return baseline }
        let line = scale.y(cutoff.value)
        return (baseline - 12...baseline + 3).contains(line) && line - 6 > scale.top + 8 ? line - 6 : baseline
    }

    private func edge(_ spots: [Spot], at x: Double) -> Double? {
        guard let next = spots.firstIndex(where: { $0.x >= x }) else { return spots.last?.y }
        if next == 0 { return spots[0].y }
        let (left, right) = (spots[next - 1], spots[next])
        return left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x)
    }

    /// The sentence in an empty window, or what is said of a scale's end.
    func note() -> Label? {
        let middle = Spot(x: 50, y: (scale.top + scale.bottom) / 2 + 30)
        if run.spots.isEmpty {
            return panel.emptyWords.map {
                Label(text: $0, at: middle, dx: 0, side: .middle, widths: Self.everywhere)
            }
        }
        return panel.ceilingWords.map {
            Label(
                text: $0, at: Spot(x: 48, y: Swift.min(scale.top + 60, scale.bottom - 12)), dx: 0, side: .middle,
                widths: Self.everywhere)
        }
    }
}
