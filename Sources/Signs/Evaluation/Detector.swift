/// A way of raising alarms, judged on replayed courses.
package struct Detector: Hashable, Sendable, CustomStringConvertible {
    package enum Way: Hashable, Sendable {
        /// One sign alone.
        case sign(SignKind)
        /// Missed twice or more in a row, and nothing else.
        case missedTwice
        /// All signs, where the weights of what is new add up to that much.
        case together(from: Int)
        /// Nothing but what is drawn by lot.
        case drawn
    }

    package let description: String
    package let way: Way
    /// Whether an alarm stands for as many sessions as it warns of: until then somebody has it to act on, and it is not given
    /// again.
    package let isStanding: Bool

    package init(_ description: String, _ way: Way, isStanding: Bool = false) {
        self.description = description
        self.way = way
        self.isStanding = isStanding
    }

    /// The same, each alarm standing.
    package var standing: Detector { Detector(description + ", not repeated", way, isStanding: true) }

    /// What practices use today, each alone.
    package static let baselines = [
        Detector("score cutoff alone", .sign(.allianceBelowCutoff)),
        Detector("reliable deterioration alone", .sign(.outcomeDeteriorated)),
        Detector("missed twice alone", .missedTwice),
    ]

    /// After how many sessions it raised an alarm, in order.
    ///
    /// - Parameter drawn: places of moments at which it raises one beside its own.
    func alarms(in replay: Replay, drawn: Set<Int> = []) -> [Int] {
        var last: Int?
        return replay.points.enumerated().compactMap { place, point -> Int? in
            if isStanding, let last, point.sessions - last < DetectorFigures.horizon { return nil }
            guard drawn.contains(place) || raises(at: point) else { return nil }
            last = point.sessions
            return point.sessions
        }
    }

    /// An alarm needs something new: what was known the last time one looked is no new alarm.
    func raises(at point: ReplayPoint) -> Bool {
        switch way {
        case .sign(let kind): point.fresh.contains(kind)
        case .missedTwice: point.isMissedTwice
        case .together(let least): point.weight >= least
        case .drawn: false
        }
    }
}
