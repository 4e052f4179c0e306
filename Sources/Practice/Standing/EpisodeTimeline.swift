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
        let statements = records.confirmedStatements
        let consents = try consents(of: records.client.id, in: store)
        for held in records.inForce {
            guard let measure = try shelf.measure(held.response.measure, in: store) else {
                throw StoreError.missing("measure")
            }
            switch (measure.purpose, held.response.session) {
            case (.outcome, .some(let session)): outcomes[session] = held.check(measure)
            case (.alliance, .some(let session)): alliances[session] = held.check(measure)
            default: results.append(held.result(records))
            }
            // A pack in the place of one of the two checks may hold a risk item.
            let isCheck = measure.purpose != .other && held.response.session != nil
            if isCheck, measure.items.contains(where: { $0.riskFrom != nil }) { results.append(held.result(records)) }
        }
        let known = records.firstRecorded
        let broughtIn = records.broughtIn
        let born = records.client.born
        return Timeline(
            episode: records.episode.id, intake: records.episode.intake, zone: zone, ages: ages,
            hasEnded: records.episode.ending != nil, appointments: records.appointments,
            sessions: records.sessions.map { session in
                let day = zone.day(of: session.start)
                let isAsked = consents.asksForChecks(on: day)
                let ages = AgeBand(born: born, on: day)
                return TimelineSession(
                    id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                    isDated: session.isDated, knownAt: known[session.id],
                    outcome: (outcomes[session.id] ?? .absent).asked(isAsked).filledIn(at: ages),
                    alliance: (alliances[session.id] ?? .absent).asked(isAsked).filledIn(at: ages),
                    observed: records.observed(session.id, observed[session.id], statements[session.id]),
                    isBroughtIn: broughtIn.contains(session.id))
            },
            results: results,
            followUps: followUps + (try solvedBarriers(of: records.episode.id, in: store)),
            comesOfAge: born.flatMap { AgeBand.nextBirthday(born: $0, after: zone.day(of: asOf)) }
                .map { zone.instant($0, minuteOfDay: 0) },
            asOf: asOf)
    }

    /// A barrier that is open again counts no more.
    private func solvedBarriers(of episode: EpisodeID, in store: any StoreReading) throws -> [TimelineFollowUp] {
        try store.solvedBarriers(of: episode).map { solved in
            TimelineFollowUp(
                record: ID(high: solved.barrier.high, low: solved.barrier.low), kind: .barrierSolved, at: solved.at)
        }
    }
}

extension EpisodeRecords {
    /// When the first record of each session without a date was made.
    fileprivate var firstRecorded: [SessionID: Instant] {
        if sessions.allSatisfy(\.isDated) { return [:] }
        let undated = Set(sessions.lazy.filter { !$0.isDated }.map(\.id))
        var first: [SessionID: Instant] = [:]
        func take(_ session: SessionID?, _ at: Instant) {
            guard let session, undated.contains(session) else { return }
            first[session] = min(first[session] ?? at, at)
        }
        for held in responses { take(held.response.session, held.response.recordedAt) }
        // Earlier imports wrote the made-up end beside what they brought.
        let ends = Dictionary(sessions.map { ($0.id, $0.end) }) { first, _ in first }
        for observation in observations where observation.recordedAt != ends[observation.session] {
            take(observation.session, observation.recordedAt)
        }
        return first
    }

    /// Sessions that a file of others told of: numbered there, or with checks that were all brought in.
    fileprivate var broughtIn: Set<SessionID> {
        var (from, here): (Set<SessionID>, Set<SessionID>) = ([], [])
        for session in sessions where session.sourceNumber != nil { from.insert(session.id) }
        for held in responses {
            guard let session = held.response.session else { continue }
            if held.response.way == .imported { from.insert(session) } else { here.insert(session) }
        }
        return from.subtracting(here)
    }

    /// The comment that a person called a doubt, for each session that has one; the last of several.
    fileprivate var confirmedStatements: [SessionID: ResponseID] {
        var statements: [SessionID: ResponseID] = [:]
        for comment in comments.sorted(by: { ($0.writtenAt, $0.response) < ($1.writtenAt, $1.response) })
        where comment.isDoubt == true {
            guard let held = responses.first(where: { $0.response.id == comment.response }),
                let session = held.response.session
            else { continue }
            statements[session] = comment.response
        }
        return statements
    }

    fileprivate func observed(
        _ session: SessionID, _ observations: [Observation]?, _ statement: ResponseID?
    ) -> Observed {
        observations == nil && statement == nil ? .nothing : Observed(observations ?? [], statement: statement)
    }
}

extension ScoredResponse {
    fileprivate func check(_ measure: Measure) -> Check {
        switch score.result {
        case .declined: .declined(response.id)
        case .incomplete: .incomplete(response.id)
        case .unscored: .unscored(response.id)
        case .totalOnly(let total):
            .scored(
                CheckScore(
                    response: response.id, measure: measure.id.key, total: total, lines: nil,
                    range: CheckRange(measure.scoring)))
        case .valid(let sum):
            .scored(
                CheckScore(
                    response: response.id, measure: measure.id.key, total: sum.total, lines: measure.lines(of: sum),
                    range: CheckRange(measure.scoring)))
        }
    }

    fileprivate func result(_ records: EpisodeRecords) -> TimelineResult {
        let isFull =
            switch score.result {
            case .valid(let sum): sum.missing == 0
            default: false
            }
        return TimelineResult(
            response: response.id, session: response.session, measure: response.measure,
            answeredAt: response.answeredAt, total: score.total, risks: score.risks, isFull: isFull,
            earlier: response.replaces == nil || score.risks.isEmpty ? [] : earlier(records))
    }

    /// The versions of this form before it in which every risk answer of it was given already, as high or higher.
    private func earlier(_ records: EpisodeRecords) -> [ResponseID] {
        var found: [ResponseID] = []
        var next = response.replaces
        while let id = next, let old = records.responses.first(where: { $0.response.id == id }) {
            let isKnown = score.risks.allSatisfy { risk in
                old.score.risks.contains { $0.item == risk.item && $0.worth >= risk.worth }
            }
            if isKnown { found.append(id) }
            next = old.response.replaces
        }
        return found
    }
}

extension Measure {
    /// `nil` but for four lines of 0 to 40 together: of another form no line has a place that the rules know.
    fileprivate func lines(of sum: ScoreSum) -> SIMD4<Int16>? {
        guard items.count == 4, CheckRange(scoring).isOfFourLines else { return nil }
        var lines = SIMD4<Int16>()
        for (place, item) in items.enumerated() {
            guard let worth = sum.items[item.key].flatMap(Int16.init(exactly:)) else { return nil }
            lines[place] = worth
        }
        return lines
    }
}
