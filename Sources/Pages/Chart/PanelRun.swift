/// The values of one measure as a run of points: joined, or dotted across what is missing.
struct PanelRun: Sendable {
    struct Stop: Sendable {
        let at: PanelLayout.Spot
        let isTotalOnly: Bool
        let visit: Int
    }

    let spots: [Stop]
    let solid: [[PanelLayout.Spot]]
    let dotted: [[PanelLayout.Spot]]

    init(values: [ChartValue], visits: [ChartVisit], scale: ChartScale, time: ChartTime) {
        var spots: [Stop] = []
        var solid: [[PanelLayout.Spot]] = []
        var dotted: [[PanelLayout.Spot]] = []
        var current: [PanelLayout.Spot] = []
        var before: PanelLayout.Spot?
        for (visit, value) in values.enumerated() {
            switch value {
            case .notAsked: continue
            case .missing, .away:
                if !current.isEmpty { solid.append(current) }
                before = current.last ?? before
                current = []
            case .scored(let number, _), .totalOnly(let number, _):
                let spot = PanelLayout.Spot(x: time.x(visits[visit].day), y: scale.clamped(number))
                if current.isEmpty, let before { dotted.append([before, spot]) }
                current.append(spot)
                if case .totalOnly = value {
                    spots.append(Stop(at: spot, isTotalOnly: true, visit: visit))
                } else {
                    spots.append(Stop(at: spot, isTotalOnly: false, visit: visit))
                }
            }
        }
        if !current.isEmpty { solid.append(current) }
        self.spots = spots
        self.solid = solid.filter { $0.count > 1 }
        self.dotted = dotted
    }

    /// Where the line stands at a place across, in px; `nil` outside it.
    func y(at x: Double) -> Double? {
        guard let next = spots.firstIndex(where: { $0.at.x >= x }) else { return nil }
        let right = spots[next].at
        if right.x == x || next == 0 { return right.x == x ? right.y : nil }
        let left = spots[next - 1].at
        return left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x)
    }

    /// The highest and the lowest place of the line, in px, within a part of the plot.
    func span(from left: Double, to right: Double) -> ClosedRange<Double>? {
        let ends = [y(at: left), y(at: right)].compactMap(\.self)
        let inside = spots.filter { (left...right).contains($0.at.x) }.map(\.at.y) + ends
        guard let top = inside.min(), let bottom = inside.max() else { return nil }
        return top...bottom
    }
}
