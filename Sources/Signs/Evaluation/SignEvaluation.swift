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
        comparisons = Detector.baselines.map { Self.compare($0, replays, draws) }
    }

    private static func figures(_ detector: Detector, _ replays: [Replay]) -> DetectorFigures {
        var figures = DetectorFigures(detector)
        for replay in replays { figures.add(replay) }
        return figures
    }

    private static func compare(_ detector: Detector, _ replays: [Replay], _ draws: Int) -> Comparison {
        let baseline = figures(detector, replays)
        let least = level(atMost: baseline.alarms, replays)
        let together = figures(Detector("all signs, from \(least)", .together(from: least)), replays)
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

    /// The least weight from which all signs raise no more alarms than that.
    private static func level(atMost alarms: Int, _ replays: [Replay]) -> Int {
        var counts: [Int: Int] = [:]
        for point in replays.lazy.flatMap(\.points) where !point.fresh.isEmpty {
            counts[point.weight, default: 0] += 1
        }
        var (sum, least) = (0, (counts.keys.max() ?? 0) + 1)
        for weight in counts.keys.sorted(by: >) {
            sum += counts[weight] ?? 0
            guard sum <= alarms else { break }
            least = weight
        }
        return max(1, least)
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
