/// Every sign, all together and the baselines, on one set of closed courses.
package struct SignEvaluation: Sendable {
    package let courses: Int
    /// `nil` where the courses are invented.
    package let leftOut: CoursesLeftOut?
    package let endings: ReplayedEndings
    package let signs: [DetectorFigures]
    /// All signs, whatever they add up to.
    package let together: DetectorFigures
    /// What the signs weigh in these courses; `nil` where too few dropped out to learn from.
    package let learned: LearnedWeights?
    package let comparisons: [Comparison]

    package init(_ courses: [ReplayedCourse], leftOut: CoursesLeftOut? = nil, draws: Int = 500) {
        let found = courses.map { $0.replayed() }.filter { $0.sessions > 0 }
        let endings = ReplayedEndings(found)
        let replays = endings.counted(found).sorted(by: Replay.isBefore)
        self.courses = replays.count
        self.endings = endings
        self.leftOut = leftOut
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

/// A practice's records as they can be replayed.
package struct ReplayedPractice: Sendable {
    package let courses: [ReplayedCourse]
    package let leftOut: CoursesLeftOut

    package init(courses: [ReplayedCourse], leftOut: CoursesLeftOut) {
        self.courses = courses
        self.leftOut = leftOut
    }
}

/// How many courses are not replayed, each counted for the first of these that holds.
package struct CoursesLeftOut: Hashable, Sendable {
    /// Still open: nobody knows how they will end.
    package var open = 0
    /// No session is known.
    package var neverSeen = 0

    package init() {}
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
