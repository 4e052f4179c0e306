package import Attribution
internal import Signs

/// What is expected of one client: each band that was drawn before its session is in the timeline; here is the next one,
/// and where others stood who began alike.
package struct ClientCourse: Hashable, Sendable {
    package let next: NextExpected
    /// Of 100, how many outcomes the bands are to hold.
    package let percent: Int
    /// By the place of the session in the timeline; the last is the session to come.
    package let alike: [Int: ExpectedBand]
    /// Closed courses of the practice on this measure at the last fit, and how many are needed.
    package let closed: Int
    package let needed: Int

    package init(next: NextExpected, percent: Int, alike: [Int: ExpectedBand], closed: Int, needed: Int) {
        self.next = next
        self.percent = percent
        self.alike = alike
        self.closed = closed
        self.needed = needed
    }
}

extension PracticeService {
    func course(of timeline: Timeline, _ settings: RuleSettings, in store: any StoreReading) throws -> ClientCourse? {
        let set = try courses.inForce(in: store)
        guard let next = timeline.expectedNext(by: set, settings), let own = EpisodeCourse(timeline) else { return nil }
        let fitted = set.measures[next.measure]
        let intake = own.scores.intake
        let first = timeline.sessions[next.firstPlace].outcome.score
        let cutoff = first.flatMap { settings.outcome($0).cutoff }.map(next.scale.points)
        let prior = ExpectedCourse(CoursePrior.parameters(cutoff: cutoff), intake: intake)
        let counts =
            next.expected.isGeneral
            ? [:] : try store.alikeCounts(next.measure, bin: own.scores.bin)
        let totals = Dictionary(own.scores.later.map { ($0.position, $0.total) }) { first, _ in first }
        var alike: [Int: ExpectedBand] = [:]
        for place in (next.firstPlace + 1)..<max(next.firstPlace + 2, timeline.sessions.count + 1) {
            let position = place - next.firstPlace + 1
            guard position <= CourseScores.furthest else { break }
            var seen = counts[position] ?? AlikeCounts()
            if let total = totals[position] { seen = seen.without(total) }
            alike[place] = seen.band(next.scale, settings.level, prior: prior.forecast(position))
        }
        return ClientCourse(
            next: next, percent: settings.courseLevel, alike: alike, closed: fitted?.closed ?? 0,
            needed: settings.courseEpisodes)
    }
}
