package import Clinic
internal import FollowThrough
package import Measures
internal import Practice
package import Signs

extension SimulatedCourse {
    /// Where the course stands, by the same rules as the practice's own, and the concerns that its signs open.
    func standing(
        zone: Zone, asOf: Instant, settings: RuleSettings, confirmed: Set<ResponseID> = [],
        remarks: [WrittenRemark] = []
    ) -> (standing: Standing, acts: [ConcernAct], statistics: EpisodeStatistics) {
        var timeline = timeline(zone: zone, asOf: asOf, ages: settings.ages, confirmed: confirmed)
        timeline.expect(by: .none, settings)
        let signs = RuleSet.signs(in: timeline, settings)
        var acts: [ConcernAct] = []
        if let owner = episode.therapist {
            // Apart from the course's own ids, so that a course is the same with and without concerns.
            let ids = RisingIDs(episode.id, asOf)
            acts = ConcernRule.update(
                [], signs, in: timeline, settings, owner: owner, mayOwn: { _ in true }, now: asOf, nextID: ids.next)
        }
        let concerns = Dictionary(grouping: acts, by: \.concern).values.compactMap { Concern($0) }
        return (
            StandingRule.derive(
                timeline, settings, signs: signs, owner: episode.therapist, concerns: concerns, said: [],
                remarks: remarks), acts,
            EpisodeStatistics(
                timeline, heldBy: Dictionary(sessions.map { ($0.id, $0.therapist) }) { first, _ in first })
        )
    }

    /// What the rules read of it.
    ///
    /// - Parameter confirmed: the alliance checks whose comments a person confirmed to be a doubt.
    package func timeline(
        zone: Zone, asOf: Instant, ages: AgeBand, confirmed: Set<ResponseID> = []
    ) -> Timeline {
        let observed = Dictionary(grouping: observations, by: \.session)
        var statements: [SessionID: ResponseID] = [:]
        var outcomes: [SessionID: Check] = [:]
        var alliances: [SessionID: Check] = [:]
        for held in responses {
            guard let session = held.scored.response.session else { continue }
            if confirmed.contains(held.scored.response.id) { statements[session] = held.scored.response.id }
            if held.purpose == .outcome { outcomes[session] = held.check } else { alliances[session] = held.check }
        }
        return Timeline(
            episode: episode.id, intake: episode.intake, zone: zone, ages: ages, hasEnded: episode.ending != nil,
            appointments: appointments,
            sessions: sessions.map { session in
                let ages = AgeBand(born: client.born, on: zone.day(of: session.start))
                return TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    outcome: (outcomes[session.id] ?? .absent).filledIn(at: ages),
                    alliance: (alliances[session.id] ?? .absent).filledIn(at: ages),
                    observed: Observed(observed[session.id] ?? [], statement: statements[session.id]))
            },
            comesOfAge: client.born.flatMap { AgeBand.nextBirthday(born: $0, after: zone.day(of: asOf)) }
                .map { zone.instant($0, minuteOfDay: 0) },
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

/// Ids for one course's concerns, the same for the same course and moment.
private final class RisingIDs {
    private var ids: SimulatedIDs
    private let at: Instant

    init(_ episode: EpisodeID, _ at: Instant) {
        ids = SimulatedIDs(random: SimulatedRandom(seed: episode.low ^ episode.high &* 0x9E37_79B9))
        self.at = at
    }

    func next() -> (high: UInt64, low: UInt64) {
        let id: ConcernID = ids.next(at: at)
        return (id.high, id.low)
    }
}
