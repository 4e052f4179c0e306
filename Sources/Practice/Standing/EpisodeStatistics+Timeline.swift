internal import Attribution
internal import Clinic
internal import Measures
package import Signs

extension EpisodeStatistics {
    /// Worked out from the whole episode, so that the same records give the same sums.
    package init(_ timeline: Timeline) {
        var sites: [SiteID: Int] = [:]
        for appointment in timeline.appointments { if let site = appointment.site { sites[site, default: 0] += 1 } }
        self.init(
            episode: timeline.episode,
            site: sites.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key,
            sums: EpisodeSums(
                timeline.sessions.enumerated().lazy.map { place, session in
                    SessionPoint(
                        ordinal: place + 1, outcome: Self.points(session.outcome),
                        alliance: Self.points(session.alliance))
                }),
            course: EpisodeCourse(timeline),
            courseVersion: timeline.sessions.last { $0.expected != nil }?.expected?.version ?? 0)
    }

    /// Points of 40; `nil` for what was not scored, and for a form with another range.
    private static func points(_ check: Check) -> Double? {
        guard let score = check.score, (0...400).contains(score.total),
            score.lines != nil || BuiltInMeasures.measure(score.measure) != nil
        else { return nil }
        return Double(score.total) / 10
    }
}
