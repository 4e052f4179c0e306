/// A detector with further alarms that are drawn by lot among moments that are alike, so that two ways of raising alarms can
/// be judged at equally many: weights are whole, and all alarms of one weight would come or go together.
struct EvenAlarms {
    /// The mean of the draws.
    let figures: DetectorFigures
    /// Of each replay in order, in what part of the draws its dropout was caught.
    let caught: [Double]

    /// So many draws are made.
    private static let draws = 9

    /// As many of those moments, in an order by lot that is the same each time, as raise no more alarms than that.
    init(_ detector: Detector, among moments: [(replay: Int, point: Int)], atMost alarms: Int, in replays: [Replay]) {
        let affected = Set(moments.map(\.replay))
        var fixed = 0
        for (place, replay) in replays.enumerated() where !affected.contains(place) {
            fixed += detector.alarms(in: replay).count
        }
        var draw = EvaluationDraw()
        var all: [DetectorFigures] = []
        var caught = Array(repeating: 0, count: replays.count)
        for _ in 0..<Self.draws {
            var order = moments
            for place in order.indices.reversed() where place > 0 { order.swapAt(place, draw.below(place + 1)) }
            var (low, high) = (0, order.count)
            while low < high {
                let middle = (low + high + 1) / 2
                let drawn = Self.byReplay(order.prefix(middle))
                let raised = affected.reduce(fixed) { sum, place in
                    sum + detector.alarms(in: replays[place], drawn: drawn[place] ?? []).count
                }
                if raised <= alarms { low = middle } else { high = middle - 1 }
            }
            let drawn = Self.byReplay(order.prefix(low))
            all.append(DetectorFigures(detector, replays, drawn: drawn))
            for (place, isCaught) in Self.caught(detector, replays, drawn).enumerated() where isCaught {
                caught[place] += 1
            }
        }
        figures = DetectorFigures(meanOf: all, detector)
        self.caught = caught.map { Double($0) / Double(Self.draws) }
    }

    /// Without any drawn.
    init(_ detector: Detector, in replays: [Replay]) {
        figures = DetectorFigures(detector, replays)
        caught = Self.caught(detector, replays, [:]).map { $0 ? 1 : 0 }
    }

    private static func byReplay(_ moments: ArraySlice<(replay: Int, point: Int)>) -> [Int: Set<Int>] {
        moments.reduce(into: [:]) { $0[$1.replay, default: []].insert($1.point) }
    }

    private static func caught(
        _ detector: Detector, _ replays: [Replay], _ drawn: [Int: Set<Int>]
    ) -> [Bool] {
        replays.enumerated().map { place, replay in
            var own = DetectorFigures(detector)
            own.add(replay, drawn: drawn[place] ?? [])
            return own.caughtDropouts > 0
        }
    }
}
