/// Every sign, all together and the baselines, on one set of closed courses.
package struct SignEvaluation: Sendable {
    package let courses: Int
    package let signs: [DetectorFigures]
    /// All signs, whatever they add up to.
    package let together: DetectorFigures
    /// What the signs weigh in these courses; `nil` where too few dropped out to learn from.
    package let learned: LearnedWeights?
    package let comparisons: [Comparison]

    package init(_ courses: [ReplayedCourse], draws: Int = 500) {
        let replays = courses.map { $0.replayed() }.filter { $0.sessions > 0 }
        self.courses = replays.count
        signs = SignKind.allCases.filter(\.isOfTrouble).map { kind in
            DetectorFigures(Detector(kind.rawValue, .sign(kind)), replays)
        }
        together = DetectorFigures(Detector("all signs together", .together(from: 1)), replays)
        let learned = LearnedWeights(replays)
        let weighed = learned.map { $0.weighing(replays) }
        self.learned = learned
        comparisons = Detector.baselines.flatMap { baseline in
            // As it is used, beside all signs without and with alarms that stand; then both with alarms that stand.
            [(baseline, false), (baseline, true), (baseline.standing, true)].map { baseline, isStanding in
                Comparison(baseline, replays, learned: weighed, isStanding: isStanding, draws)
            }
        }
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
