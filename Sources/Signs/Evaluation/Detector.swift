/// A way of raising alarms, judged on replayed courses.
package struct Detector: Hashable, Sendable, CustomStringConvertible {
    package enum Way: Hashable, Sendable {
        /// One sign alone.
        case sign(SignKind)
        /// Missed twice or more in a row, and nothing else.
        case missedTwice
        /// All signs, where their severities add up to that much.
        case together(from: Int)
    }

    package let description: String
    package let way: Way

    package init(_ description: String, _ way: Way) {
        self.description = description
        self.way = way
    }

    /// What practices use today, each alone.
    package static let baselines = [
        Detector("score cutoff alone", .sign(.allianceBelowCutoff)),
        Detector("reliable deterioration alone", .sign(.outcomeDeteriorated)),
        Detector("missed twice alone", .missedTwice),
    ]

    /// An alarm needs something new: what was known the last time one looked is no new alarm.
    func raises(at point: ReplayPoint) -> Bool {
        switch way {
        case .sign(let kind): point.fresh.contains(kind)
        case .missedTwice:
            point.fresh.contains(.missed)
                && point.troubles.contains { $0.kind == .missed && $0.figure(.count) ?? 0 >= 2 }
        case .together(let least): !point.fresh.isEmpty && point.weight >= least
        }
    }
}
