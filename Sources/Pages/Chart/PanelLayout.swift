/// Where one measure's lines, points and labels stand.
struct PanelLayout: Sendable {
    struct Spot: Sendable, Equatable {
        let x: Double
        let y: Double
    }

    struct Point: Sendable {
        let at: Spot
        let radius: Double
        let isTotalOnly: Bool
        let isLast: Bool
        /// The visit it belongs to.
        let visit: Int
    }

    /// Words at a place, shown at some widths.
    struct Label: Sendable {
        enum Side: Sendable { case start, middle, end }
        let text: String
        let at: Spot
        let dx: Double
        let side: Side
        let widths: Set<WidthClass>
    }

    let index: Int
    let panel: ChartPanel
    let top: Double
    let bottom: Double
    /// Numbers on the scale, and where.
    let ticks: [(value: Double, y: Double)]
    let cutoffY: Double?
    let cutoffLabel: Label?
    let solid: [[Spot]]
    let dotted: [[Spot]]
    let points: [Point]
    /// So many points that they are drawn small where the chart is narrow.
    let isDense: Bool
    let bandTop: [Spot]
    let bandMiddle: [Spot]
    let bandBottom: [Spot]
    let bandLabels: [Label]
    let firstLabels: [Label]
    let lastLabel: Label?
    let changeLabels: [Label]
    let note: Label?

    init(_ panel: ChartPanel, index: Int, top: Double, visits: [ChartVisit], time: ChartTime) {
        let values = visits.map { index < $0.values.count ? $0.values[index] : ChartValue.notAsked }
        let scale = ChartScale(panel, lowest: values.compactMap(\.number).min(), top: top)
        (self.index, self.panel, self.top, bottom) = (index, panel, top, scale.bottom)
        ticks = scale.ticks.map { ($0, scale.y($0)) }
        cutoffY = panel.cutoff.map { scale.y($0.value) }

        let run = PanelRun(values: values, visits: visits, scale: scale, time: time)
        (solid, dotted) = (run.solid, run.dotted)
        let isMain = panel.weight == .main
        points = run.spots.enumerated().map { place, spot in
            let isLast = place == run.spots.count - 1
            return Point(
                at: spot.at, radius: isLast ? (isMain ? 5 : 4.5) : (isMain ? 3.75 : 3.25),
                isTotalOnly: spot.isTotalOnly,
                isLast: isLast, visit: spot.visit)
        }
        isDense = run.spots.count > 20

        let steps = (panel.band?.steps ?? []).cut(at: time.end)
        bandTop = steps.map { Spot(x: time.x($0.day), y: scale.clamped($0.high)) }
        bandMiddle = steps.map { Spot(x: time.x($0.day), y: scale.clamped($0.middle)) }
        bandBottom = steps.map { Spot(x: time.x($0.day), y: scale.clamped($0.low)) }

        let labels = PanelLabels(panel: panel, run: run, scale: scale)
        cutoffLabel = labels.cutoff
        bandLabels = labels.band(top: bandTop, bottom: bandBottom)
        firstLabels = labels.first(values: values)
        lastLabel = labels.last(values: values)
        changeLabels = labels.change()
        note = labels.note()
    }
}

/// Turns points of a measure into px: 6 px a point, so that a fall looks the same in every chart of the same scale.
struct ChartScale: Sendable {
    let top: Double
    let low: Double
    let high: Double
    /// 6 px; less only for scales so long that a window would not fit a screen, more for those of a few points.
    let perPoint: Double

    init(_ panel: ChartPanel, lowest: Double?, top: Double) {
        self.top = top
        high = panel.window.upperBound
        low = (lowest ?? .infinity) < panel.window.lowerBound ? panel.floor : panel.window.lowerBound
        let span = Swift.max(high - low, 0.1)
        perPoint = Swift.min(Swift.max(6, 96 / span), 252 / span)
    }

    var bottom: Double { y(low) }

    func y(_ value: Double) -> Double { top + (high - value) * perPoint }
    func clamped(_ value: Double) -> Double { y(Swift.max(low, Swift.min(high, value))) }

    private static let steps: [Double] = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000]

    /// Both ends, and the round numbers between that have room: tens at 6 px a point.
    var ticks: [Double] {
        let step = Self.steps.first { $0 * perPoint > 31 } ?? (high - low)
        var inner: [Double] = []
        var value = (low / step).rounded(.up) * step
        while value < high {
            if value > low, y(value) - top >= 24, bottom - y(value) >= 24 { inner.append(value) }
            value += step
        }
        return [high] + inner.reversed() + [low]
    }
}
