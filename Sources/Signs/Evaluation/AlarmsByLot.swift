/// What alarms at moments drawn by lot, none of them repeated, would catch at as many alarms; expected, not drawn.
///
/// Each moment is drawn with the same chance. Of the moments of one course within so many sessions as an alarm stands, at most
/// one has an alarm, so that their chances add up: that of an alarm at a moment is the chance to be drawn times what
/// remains of 1 after those just before it.
package struct AlarmsByLot: Hashable, Sendable {
    package private(set) var alarms = 0.0
    /// Those of courses of which it is known how they ended.
    package private(set) var judgedAlarms = 0.0
    package private(set) var rightAlarms = 0.0
    package private(set) var caughtDropouts = 0.0
    package private(set) var dropouts = 0

    private static let halvings = 40

    /// - Parameter alarms: how many; where there are not so many moments, as many as there can be.
    init(asMany alarms: Int, in replays: [Replay]) {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<Self.halvings {
            let middle = (low + high) / 2
            let raised = replays.reduce(0.0) { $0 + Self.chances(middle, $1).reduce(0.0, +) }
            if raised <= Double(alarms) { low = middle } else { high = middle }
        }
        for replay in replays { add(replay, Self.chances(low, replay)) }
    }

    package var sensitivity: Double? { dropouts > 0 ? caughtDropouts / Double(dropouts) : nil }
    package var precision: Double? { judgedAlarms > 0 ? rightAlarms / judgedAlarms : nil }

    private mutating func add(_ replay: Replay, _ chances: [Double]) {
        if replay.hasDroppedOut == true { dropouts += 1 }
        for (point, chance) in zip(replay.points, chances) {
            let warnsOfDropout = DetectorFigures.warns(point.sessions, of: replay)
            alarms += chance
            if replay.hasDroppedOut == nil { continue }
            judgedAlarms += chance
            if warnsOfDropout { caughtDropouts += chance }
            if warnsOfDropout || DetectorFigures.warnsOfDeterioration(point.sessions, of: replay) {
                rightAlarms += chance
            }
        }
    }

    /// Of each moment, the chance that it has an alarm.
    private static func chances(_ drawn: Double, _ replay: Replay) -> [Double] {
        var chances: [Double] = []
        chances.reserveCapacity(replay.points.count)
        var (first, standing) = (0, 0.0)
        for point in replay.points {
            while first < chances.count, point.sessions - replay.points[first].sessions >= DetectorFigures.horizon {
                standing -= chances[first]
                first += 1
            }
            let chance = drawn * max(0, 1 - standing)
            chances.append(chance)
            standing += chance
        }
        return chances
    }
}
