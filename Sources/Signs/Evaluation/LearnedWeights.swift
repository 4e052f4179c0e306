/// What each sign weighs in one practice, learned from its own closed courses.
///
/// The courses are dealt into five parts, and each is weighed by what the other four taught: no course is judged by
/// weights that have seen how it ended.
package struct LearnedWeights: Sendable {
    package static let parts = 5
    /// From so many dropouts on there is something to learn from.
    package static let leastDropouts = 30

    /// Of each part what the others taught, in log odds: a weight for each of `AlarmFeature.all`.
    package let byPart: [[Double]]
    /// Of each replay by its place, the part that it was dealt into.
    package let partOf: [Int]
    /// Of each of `AlarmFeature.all`, at how many moments it was new.
    private let moments: [Int]

    /// `nil` where there are too few dropouts.
    package init?(_ replays: [Replay]) {
        guard replays.count(where: { $0.hasDroppedOut == true }) >= Self.leastDropouts else { return nil }
        let partOf = Self.dealt(replays)
        var counts = Array(repeating: [UInt64: MomentCount](), count: Self.parts)
        // What became of a course of which nobody said how it ended teaches nothing.
        for (place, replay) in replays.enumerated() where replay.hasDroppedOut != nil {
            for point in replay.points {
                let isWarning = DetectorFigures.warns(point.sessions, of: replay)
                counts[partOf[place]][point.features, default: MomentCount()].add(isWarning: isWarning)
            }
        }
        var byPart: [[Double]] = []
        for own in 0..<Self.parts {
            var others: [UInt64: MomentCount] = [:]
            for part in 0..<Self.parts where part != own {
                others.merge(counts[part]) { one, other in one + other }
            }
            byPart.append(AlarmRegression(others).weights())
        }
        self.byPart = byPart
        self.partOf = partOf
        moments = AlarmFeature.all.indices.map { place -> Int in
            let bit = UInt64(1) << UInt64(place)
            var sum = 0
            for part in counts {
                for (features, count) in part where features & bit != 0 { sum += count.moments }
            }
            return sum
        }
    }

    /// In the order of what the courses hold and not of their ids, which are made anew whenever a file is read; how
    /// they ended has no say in it.
    private static func dealt(_ replays: [Replay]) -> [Int] {
        let order = replays.indices.sorted { (replays[$0].lot, $0) < (replays[$1].lot, $1) }
        var partOf = Array(repeating: 0, count: replays.count)
        for (rank, place) in order.enumerated() { partOf[place] = rank % parts }
        return partOf
    }

    /// The same moments, each weighed by a thousand times the log odds that are learned for what is new, whole. What
    /// the product weighs comes to 1 at least, so that as many alarms can be raised as by the product's own weights.
    func weighing(_ replays: [Replay]) -> [Replay] {
        replays.enumerated().map { place, replay in
            let weights = byPart[partOf[place]]
            return replay.weighing { point in
                let learned = Int((1000 * AlarmRegression.sum(weights, of: point.features)).rounded())
                return max(learned, point.weight > 0 ? 1 : 0)
            }
        }
    }

    /// One feature's weight in log odds.
    package struct Weight: Hashable, Sendable {
        package let feature: AlarmFeature
        package let product: Double
        /// The mean of the five.
        package let learned: Double
        /// Of the five, from the lowest to the highest.
        package let range: ClosedRange<Double>
        /// At how many moments it was new; where it never was, there was nothing to learn.
        package let moments: Int

        package var isSeen: Bool { moments > 0 }
    }

    /// Of each feature that weighs something, by the product or as learned; of missing twice always.
    package var weights: [Weight] {
        AlarmFeature.all.enumerated().compactMap { place, feature -> Weight? in
            let five = byPart.map { $0[place] }
            guard let low = five.min(), let high = five.max() else { return nil }
            guard feature.product > 0 || high >= 0.005 || feature == .missedTwice else { return nil }
            return Weight(
                feature: feature, product: feature.product, learned: five.reduce(0, +) / Double(five.count),
                range: low...high, moments: moments[place])
        }
    }
}
