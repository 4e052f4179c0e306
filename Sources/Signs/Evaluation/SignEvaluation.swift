/// Every sign, all together and the baselines, on one set of closed courses.
package struct SignEvaluation: Sendable {
    package let courses: Int
    package let signs: [DetectorFigures]
    /// All signs, whatever they add up to.
    package let together: DetectorFigures
    package let comparisons: [Comparison]

    /// A baseline beside all signs at no more alarms than it raises.
    package struct Comparison: Sendable {
        package let baseline: DetectorFigures
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
            Self.figures(Detector(kind.rawValue, .sign(kind)), replays)
        }
        together = Self.figures(Detector("all signs together", .together(from: 1)), replays)
        comparisons = Detector.baselines.flatMap { baseline in
            // As it is used, beside all signs without and with alarms that stand; then both with alarms that stand.
            [(baseline, false), (baseline, true), (baseline.standing, true)].map { baseline, isStanding in
                Self.compare(baseline, replays, isStanding: isStanding, draws)
            }
        }
    }

    private static func figures(_ detector: Detector, _ replays: [Replay]) -> DetectorFigures {
        var figures = DetectorFigures(detector)
        for replay in replays { figures.add(replay) }
        return figures
    }

    private static func compare(
        _ detector: Detector, _ replays: [Replay], isStanding: Bool, _ draws: Int
    ) -> Comparison {
        let baseline = figures(detector, replays)
        let together = figures(allSigns(atMost: baseline.alarms, replays, isStanding: isStanding), replays)
        let pairs = replays.map { replay in
            (caught(detector, replay), caught(together.detector, replay))
        }
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
        return Comparison(
            baseline: baseline, together: together,
            ratio: baseline.caughtDropouts > 0
                ? Double(together.caughtDropouts) / Double(baseline.caughtDropouts) : nil, interval: interval)
    }

    private static func caught(_ detector: Detector, _ replay: Replay) -> Bool {
        var figures = DetectorFigures(detector)
        figures.add(replay)
        return figures.caughtDropouts > 0
    }

    /// All signs from the least weight at which they raise no more alarms than that, found by halving.
    private static func allSigns(atMost alarms: Int, _ replays: [Replay], isStanding: Bool) -> Detector {
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
        return detector(low)
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
