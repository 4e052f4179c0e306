extension SignEvaluation {
    /// A baseline beside all signs, at equally many alarms: as the product weighs them, and as is learned from the
    /// courses.
    package struct Comparison: Sendable {
        /// As it is used.
        package let baseline: DetectorFigures
        package let product: AtEqualAlarms
        /// `nil` where too few dropped out to learn from.
        package let learned: AtEqualAlarms?
        /// Alarms that stand, drawn by lot, as many as all signs raise; where all signs stand and the baseline is
        /// repeated, so that it can be seen how much the standing itself catches.
        package let byLot: AlarmsByLot?

        /// - Parameter learned: the same replays, weighed by what was learned.
        init(
            _ detector: Detector, _ replays: [Replay], learned: [Replay]?, isStanding: Bool, _ draws: Int
        ) {
            let baseline = DetectorFigures(detector, replays)
            self.baseline = baseline
            product = AtEqualAlarms(baseline, replays, named: "all signs", isStanding: isStanding, draws)
            self.learned = learned.map {
                AtEqualAlarms(baseline, $0, named: "as learned", isStanding: isStanding, draws)
            }
            byLot =
                isStanding && !detector.isStanding
                ? AlarmsByLot(asMany: product.together.alarms, in: replays) : nil
        }

        /// Both repeat their alarms, or neither does.
        package var isLikeForLike: Bool { byLot == nil }

        /// By which weights more dropouts were caught; `nil` where nothing was learned.
        package var better: Better? {
            guard let learned else { return nil }
            let (own, other) = (product.together.caughtDropouts, learned.together.caughtDropouts)
            return own == other ? .neither : own > other ? .product : .learned
        }
    }

    package enum Better: String, Hashable, Sendable {
        case product, learned, neither
    }

    /// All signs and a baseline, one of them drawn down to as many alarms as the other raises.
    package struct AtEqualAlarms: Sendable {
        /// The same with so many of its alarms, drawn by lot, as all signs can raise; the same as the baseline where
        /// they can raise as many.
        package let evenBaseline: DetectorFigures
        /// From the least weight on at which they raise no more, and as many of those just under it, drawn by lot, as
        /// make up for what is wanting.
        package let together: DetectorFigures
        /// How many times as many dropouts were caught; `nil` where the baseline caught none.
        package let ratio: Double?
        /// The middle 95 of 100 draws of as many courses with replacement; the bar, the lot and the weights are held
        /// fixed. `nil` where the baseline caught fewer than `leastCaught`.
        package let interval: ClosedRange<Double>?
    }
}

extension SignEvaluation.AtEqualAlarms {
    init(_ baseline: DetectorFigures, _ replays: [Replay], named name: String, isStanding: Bool, _ draws: Int) {
        let together = Self.evenSigns(baseline.alarms, replays, named: name, isStanding: isStanding)
        let even = Self.evenBaseline(baseline, together.figures.alarms, replays)
        let pairs = Array(zip(even.caught, together.caught))
        var (draw, ratios): (EvaluationDraw, [Double]) = (EvaluationDraw(), [])
        let (before, now) = (even.caught.reduce(0.0, +), together.caught.reduce(0.0, +))
        for _ in 0..<(before < Self.leastCaught ? 0 : draws) {
            var (before, now) = (0.0, 0.0)
            for _ in pairs.indices {
                let one = pairs[draw.below(pairs.count)]
                before += one.0
                now += one.1
            }
            if before > 0 { ratios.append(now / before) }
        }
        ratios.sort()
        let interval: ClosedRange<Double>? =
            ratios.count < 40 ? nil : ratios[ratios.count * 25 / 1000]...ratios[ratios.count * 975 / 1000]
        self.init(
            evenBaseline: even.figures, together: together.figures, ratio: before > 0 ? now / before : nil,
            interval: interval)
    }

    /// From so many dropouts that the baseline caught on there is an interval of how many times as many.
    package static let leastCaught = 5.0

    /// All signs with that many alarms, as near as it can be: those just under the bar make up for what is wanting.
    private static func evenSigns(
        _ alarms: Int, _ replays: [Replay], named name: String, isStanding: Bool
    ) -> EvenAlarms {
        let (detector, least) = allSigns(atMost: alarms, replays, named: name, isStanding: isStanding)
        let whole = EvenAlarms(detector, in: replays)
        let weights = replays.map { $0.points.map(\.weight) }
        guard whole.figures.alarms < alarms, let under = weights.joined().filter({ $0 > 0 && $0 < least }).max() else {
            return whole
        }
        let moments = weights.enumerated().flatMap { replay, all in
            all.indices.filter { all[$0] == under }.map { (replay: replay, point: $0) }
        }
        let named = Detector("\(name), from \(least), some \(under)", detector.way)
        return EvenAlarms(isStanding ? named.standing : named, among: moments, atMost: alarms, in: replays)
    }

    /// As many of a baseline's alarms, where all signs together cannot raise as many as it does.
    private static func evenBaseline(_ baseline: DetectorFigures, _ alarms: Int, _ replays: [Replay]) -> EvenAlarms {
        let detector = baseline.detector
        guard alarms < baseline.alarms else { return EvenAlarms(detector, in: replays) }
        let moments = replays.enumerated().flatMap { replay, held in
            held.points.indices.filter { detector.raises(at: held.points[$0]) }.map { (replay: replay, point: $0) }
        }
        return EvenAlarms(
            Detector(detector.description + ", some", .drawn, isStanding: detector.isStanding), among: moments,
            atMost: alarms, in: replays)
    }

    /// All signs from the least weight at which they raise no more alarms than that, found by halving.
    private static func allSigns(
        atMost alarms: Int, _ replays: [Replay], named name: String, isStanding: Bool
    ) -> (detector: Detector, least: Int) {
        func detector(_ least: Int) -> Detector {
            let detector = Detector("\(name), from \(least)", .together(from: least))
            return isStanding ? detector.standing : detector
        }
        func raised(_ least: Int) -> Int {
            let detector = detector(least)
            return replays.reduce(0) { $0 + detector.alarms(in: $1).count }
        }
        var (low, high) = (1, 2 + (replays.lazy.flatMap(\.points).map(\.weight).max() ?? 0))
        while low < high {
            let middle = (low + high) / 2
            if raised(middle) <= alarms { high = middle } else { low = middle + 1 }
        }
        return (detector(low), low)
    }
}
