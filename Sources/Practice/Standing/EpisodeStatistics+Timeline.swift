internal import Attribution
package import Clinic
internal import Measures
package import Signs

extension EpisodeStatistics {
    /// Worked out from the whole episode, so that the same records give the same sums.
    ///
    /// - Parameter held: who held each session.
    package init(_ timeline: Timeline, heldBy held: [SessionID: PersonID]) {
        var sites: [SiteID: Int] = [:]
        for appointment in timeline.appointments { if let site = appointment.site { sites[site, default: 0] += 1 } }
        let (intake, isAtSession) = Self.intake(timeline)
        let points = timeline.sessions.enumerated().map { place, session in
            SessionPoint(
                ordinal: place + 1, outcome: Self.points(session.outcome), alliance: Self.points(session.alliance),
                isIntake: isAtSession && place == 0)
        }
        let sums = EpisodeSums(points)
        self.init(
            episode: timeline.episode,
            site: sites.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key,
            sums: sums,
            parts: Self.parts(zip(timeline.sessions, points).map { (owner: held[$0.id], point: $1) }, whole: sums),
            intake: intake, course: EpisodeCourse(timeline),
            courseVersion: timeline.sessions.last { $0.expected != nil }?.expected?.version ?? 0)
    }

    private static func parts(
        _ points: [(owner: PersonID?, point: SessionPoint)], whole: EpisodeSums
    ) -> [TherapistSums] {
        let therapists = Set(points.compactMap(\.owner))
        guard therapists.count != 1 else { return therapists.map { TherapistSums(therapist: $0, sums: whole) } }
        return EpisodeSums.byOwner(points).sorted { $0.key < $1.key }.map {
            TherapistSums(therapist: $0.key, sums: $0.value)
        }
    }

    /// Where the client began: an outcome form from before the first session, else the one at it.
    private static func intake(_ timeline: Timeline) -> (total: Int?, isAtSession: Bool) {
        guard let first = timeline.sessions.first else { return (nil, false) }
        let score = timeline.sessions.lazy.compactMap { $0.outcome.score }.first
        if let score, score.range.isOfFourLines {
            let before = timeline.results.first { result in
                result.answeredAt <= first.start && result.session == nil && result.measure.key == score.measure
                    && result.total.map((score.range.lowest...score.range.highest).contains) ?? false
            }
            if let total = before?.total { return (score.range.tenths(total), false) }
        }
        guard let at = first.outcome.score, isOfFourLines(at) else { return (nil, false) }
        return (at.range.tenths(at.total), true)
    }

    /// Of 40; `nil` for what was not scored, and for a form with another range.
    private static func points(_ check: Check) -> Double? {
        guard let score = check.score, isOfFourLines(score) else { return nil }
        return Double(score.total) / Double(score.range.unitsInAPoint)
    }

    private static func isOfFourLines(_ score: CheckScore) -> Bool {
        score.range.isOfFourLines && (score.range.lowest...score.range.highest).contains(score.total)
    }
}
