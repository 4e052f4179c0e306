internal import Clinic
internal import Measures
internal import Signs

extension PracticeService {
    /// The records of one episode as the rules read them: what is in force, with each session's two checks.
    func timeline(
        of records: EpisodeRecords, zone: Zone, ages: AgeBand, followUps: [TimelineFollowUp], asOf: Instant,
        in store: any StoreReading
    ) throws -> Timeline {
        var outcomes: [SessionID: Check] = [:]
        var alliances: [SessionID: Check] = [:]
        var results: [TimelineResult] = []
        let observed = records.observations.isEmpty ? [:] : Dictionary(grouping: records.observations, by: \.session)
        for held in records.inForce {
            guard let measure = try shelf.measure(held.response.measure, in: store) else {
                throw StoreError.missing("measure")
            }
            switch (measure.purpose, held.response.session) {
            case (.outcome, .some(let session)): outcomes[session] = held.check(measure)
            case (.alliance, .some(let session)): alliances[session] = held.check(measure)
            default: results.append(held.result)
            }
        }
        return Timeline(
            episode: records.episode.id, intake: records.episode.intake, zone: zone, ages: ages,
            hasEnded: records.episode.ending != nil, appointments: records.appointments,
            sessions: records.sessions.map { session in
                TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    isDated: session.isDated, outcome: outcomes[session.id] ?? .absent,
                    alliance: alliances[session.id] ?? .absent,
                    observed: observed[session.id].map { Observed($0) } ?? .nothing)
            },
            results: results, followUps: followUps, asOf: asOf)
    }
}

extension ScoredResponse {
    fileprivate func check(_ measure: Measure) -> Check {
        switch score.result {
        case .declined: .declined(response.id)
        case .incomplete: .incomplete(response.id)
        case .unscored: .unscored(response.id)
        case .totalOnly(let total):
            .scored(CheckScore(response: response.id, measure: measure.id.key, total: total, lines: nil))
        case .valid(let sum):
            .scored(
                CheckScore(
                    response: response.id, measure: measure.id.key, total: sum.total, lines: measure.lines(of: sum)))
        }
    }

    fileprivate var result: TimelineResult {
        let isFull =
            switch score.result {
            case .valid(let sum): sum.missing == 0
            default: false
            }
        return TimelineResult(
            response: response.id, session: response.session, measure: response.measure,
            answeredAt: response.answeredAt, total: score.total, risks: score.risks, isFull: isFull)
    }
}

extension Measure {
    fileprivate func lines(of sum: ScoreSum) -> SIMD4<Int16>? {
        guard items.count == 4 else { return nil }
        var lines = SIMD4<Int16>()
        for (place, item) in items.enumerated() {
            guard let worth = sum.items[item.key].flatMap(Int16.init(exactly:)) else { return nil }
            lines[place] = worth
        }
        return lines
    }
}
