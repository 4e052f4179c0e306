import Attribution
import Clinic
import Pages

/// Answers for the page of where outcomes come from.
enum AttributionSamples {
    static func page(
        _ subject: AttributionSubjectSeen, _ subjects: [AttributionSubjectSeen],
        _ result: Result<OutcomeAttribution, AttributionRefusal>, over choice: EpisodeChoice = .all
    ) -> AttributionModel {
        let sites = [
            Site(id: SiteID(high: 4, low: 1), name: "Harbour"), Site(id: SiteID(high: 4, low: 2), name: "Mill"),
        ]
        return AttributionModel(
            subject: subject, subjects: subjects,
            episodes: EpisodesSeen(
                choice: choice, site: sites.first { $0.name == choice.site }?.id, sites: sites,
                treatments: ["CBT", "Talk & walk"]),
            result: result)
    }

    /// A practice of 24 therapists on three sites, two treatments.
    static var full: OutcomeAttribution {
        var counts = FrameCounts()
        (counts.sessions, counts.clients, counts.therapists) = (3412, 388, 24)
        (counts.withoutOutcome, counts.withoutAlliance) = (41, 97)
        return answer(
            counts,
            [
                .alliance: Estimate(0.094, Interval(0.061, 0.132)), .client: Estimate(0.402, Interval(0.352, 0.451)),
                .therapist: Estimate(0.037, Interval(0.012, 0.081)),
                .treatment: Estimate(0.004, Interval(0, 0.015)), .time: Estimate(0.089, Interval(0.073, 0.106)),
                .site: Estimate(0.006, Interval(0, 0.031)), .residual: Estimate(0.36, Interval(0.331, 0.392)),
            ],
            caveats: [.sameSession, .ceiling(0.18), .shortCourses(71, of: 388), .dropout(52, of: 241)])
    }

    /// One therapist's own clients, too few to tell.
    static var own: OutcomeAttribution {
        var counts = FrameCounts()
        (counts.sessions, counts.clients, counts.therapists) = (251, 27, 1)
        return answer(
            counts,
            [
                .alliance: Estimate(0.031, Interval(0, 0.142)), .client: Estimate(0.463, Interval(0.281, 0.634)),
                .time: Estimate(0.071, Interval(0.034, 0.118)), .residual: Estimate(0.42, Interval(0.332, 0.538)),
            ], caveats: [.fewTherapists(1), .sameSession, .changedTherapist(1)])
    }

    /// With what was known at intake in the model, and nothing in common.
    static var withIntake: OutcomeAttribution {
        answer(
            FrameCounts(),
            [
                .alliance: Estimate(0.1), .client: Estimate(0.4), .intake: Estimate(0.1), .treatment: Estimate(0.1),
                .residual: Estimate(0.3),
            ], caveats: [.sameSession])
    }

    private static func answer(
        _ counts: FrameCounts, _ shares: [Source: Estimate], caveats: [Caveat]
    ) -> OutcomeAttribution {
        let alliance = shares[.alliance] ?? Estimate(0)
        let low = alliance.interval?.low ?? 0
        let high = alliance.interval?.high ?? 0
        return OutcomeAttribution(
            counts: counts, shares: shares,
            alliance: [
                .within: Estimate(alliance.value * 0.4, Interval(low * 0.4, high * 0.4)),
                .between: Estimate(alliance.value * 0.6, Interval(low * 0.6, high * 0.6)),
            ],
            partR2: [
                .alliance: Estimate(alliance.value * 0.96, Interval(low, high)), .client: Estimate(0.38),
                .time: Estimate(0.084, Interval(0.069, 0.1)),
            ],
            shapley: [.alliance: Estimate(alliance.value, Interval(low, high)), .time: Estimate(0.087)],
            slopes: [:],
            lagged: LaggedResult(
                pairs: counts.sessions - counts.clients,
                within: Slope(value: 0.11, standardError: 0.03, interval: Interval(0.05, 0.17), p: 0.0004),
                outcomeBefore: Slope(value: 0.42, standardError: 0.02, interval: Interval(0.38, 0.46), p: 0)),
            caveats: caveats, totalVariance: 61)
    }
}
