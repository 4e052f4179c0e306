internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice
internal import Signs

extension SimulatedCourse {
    /// Where the course stands, by the same rules as the practice's own.
    func standing(zone: Zone, asOf: Instant, settings: RuleSettings) -> Standing {
        StandingRule.derive(timeline(zone: zone, asOf: asOf, ages: settings.ages), settings, owner: episode.therapist)
    }

    private func timeline(zone: Zone, asOf: Instant, ages: AgeBand) -> Timeline {
        var outcomes: [SessionID: Check] = [:]
        var alliances: [SessionID: Check] = [:]
        for held in responses {
            guard let session = held.scored.response.session else { continue }
            if held.purpose == .outcome { outcomes[session] = held.check } else { alliances[session] = held.check }
        }
        return Timeline(
            episode: episode.id, intake: episode.intake, zone: zone, ages: ages, hasEnded: episode.ending != nil,
            appointments: appointments,
            sessions: sessions.map { session in
                TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    outcome: outcomes[session.id] ?? .absent, alliance: alliances[session.id] ?? .absent)
            },
            asOf: asOf)
    }
}

extension PurposedResponse {
    fileprivate var check: Check {
        let id = scored.response.id
        let key = scored.response.measure.key
        switch scored.score.result {
        case .declined: return .declined(id)
        case .incomplete: return .incomplete(id)
        case .unscored: return .unscored(id)
        case .totalOnly(let total): return .scored(CheckScore(response: id, measure: key, total: total, lines: nil))
        case .valid(let sum):
            return .scored(CheckScore(response: id, measure: key, total: sum.total, lines: lines(sum)))
        }
    }

    private func lines(_ sum: ScoreSum) -> SIMD4<Int16>? {
        let items = BuiltInMeasures.measure(scored.response.measure.key)?.items ?? []
        let worths = items.compactMap { sum.items[$0.key] }.compactMap(Int16.init(exactly:))
        return worths.count == 4 && items.count == 4 ? SIMD4(worths[0], worths[1], worths[2], worths[3]) : nil
    }
}
