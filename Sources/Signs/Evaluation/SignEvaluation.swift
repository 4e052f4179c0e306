/// Every sign, all together and the baselines, on one set of closed courses.
package struct SignEvaluation: Sendable {
    package let courses: Int
    package let signs: [DetectorFigures]
    /// All signs, whatever they add up to.
    package let together: DetectorFigures
    package let comparisons: [Comparison]

    /// A baseline beside all signs, at equally many alarms.
    package struct Comparison: Sendable {
        /// As it is used.
        package let baseline: DetectorFigures
        /// The same with so many of its alarms, drawn by lot, as all signs can raise; the same as `baseline` where they can
        /// raise as many.
        package let evenBaseline: DetectorFigures
        /// From the least weight on at which they raise no more, and as many of those just under it, drawn by lot, as make
        /// up for what is wanting.
        package let together: DetectorFigures
        /// How many times as many dropouts were caught; `nil` where the baseline caught none.
        package let ratio: Double?
        /// The middle 95 of 100 draws of as many courses with replacement.
        package let interval: ClosedRange<Double>?
    }

    package init(_ courses: [ReplayedCourse], draws: Int = 500) {
        let replays = courses.map { $0.replayed() }.filter { $0.sessions > 0 }
        self.courses = replays.count
        signs = SignKind.allCases.filter(\.isOfTrouble).map { kind in
            DetectorFigures(Detector(kind.rawValue, .sign(kind)), replays)
        }
        together = DetectorFigures(Detector("all signs together", .together(from: 1)), replays)
        comparisons = Detector.baselines.flatMap { baseline in
            // As it is used, beside all signs without and with alarms that stand; then both with alarms that stand.
            [(baseline, false), (baseline, true), (baseline.standing, true)].map { baseline, isStanding in
                Self.compare(baseline, replays, isStanding: isStanding, draws)
            }
        }
    }

    private static func compare(
        _ detector: Detector, _ replays: [Replay], isStanding: Bool, _ draws: Int
    ) -> Comparison {
        let baseline = DetectorFigures(detector, replays)
        let together = evenSigns(baseline.alarms, replays, isStanding: isStanding)
        let even = evenBaseline(baseline, together.figures.alarms, replays)
        let pairs = Array(zip(even.caught(replays), together.caught(replays)))
        var (draw, ratios): (EvaluationDraw, [Double]) = (EvaluationDraw(), [])
        for _ in 0..<draws {
            var (before, now) = (0, 0)
            for _ in pairs.indices {
                let one = pairs[draw.below(pairs.count)]
                before += one.0 ? 1 : 0
                now += one.1 ? 1 : 0
            }
            if before > 0 { ratios.append(Double(now) / Double(before)) }
        }
        ratios.sort()
        let interval: ClosedRange<Double>? =
            ratios.count < 40 ? nil : ratios[ratios.count * 25 / 1000]...ratios[ratios.count * 975 / 1000]
        let (before, now) = (even.figures.caughtDropouts, together.figures.caughtDropouts)
        return Comparison(
            baseline: baseline, evenBaseline: even.figures, together: together.figures,
            ratio: before > 0 ? Double(now) / Double(before) : nil, interval: interval)
    }

    /// All signs with that many alarms, as near as it can be: those just under the bar make up for what is wanting.
    private static func evenSigns(_ alarms: Int, _ replays: [Replay], isStanding: Bool) -> EvenAlarms {
        let (detector, least) = allSigns(atMost: alarms, replays, isStanding: isStanding)
        let whole = EvenAlarms(detector, in: replays)
        let weights = replays.map { $0.points.map(\.weight) }
        guard whole.figures.alarms < alarms, let under = weights.joined().filter({ $0 > 0 && $0 < least }).max() else {
            return whole
        }
        let moments = weights.enumerated().flatMap { replay, all in
            all.indices.filter { all[$0] == under }.map { (replay: replay, point: $0) }
        }
        let named = Detector("all signs, from \(least), some \(under)", detector.way)
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
        atMost alarms: Int, _ replays: [Replay], isStanding: Bool
    ) -> (detector: Detector, least: Int) {
        func detector(_ least: Int) -> Detector {
            let detector = Detector("all signs, from \(least)", .together(from: least))
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

/// Draws that are the same every time (SplitMix64), so that the same courses give the same interval.
struct EvaluationDraw {
    private var state: UInt64 = 20_261_125

    mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, count)))
    }
}
