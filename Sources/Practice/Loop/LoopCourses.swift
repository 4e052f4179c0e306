internal import Clinic
internal import FollowThrough
internal import Measures
internal import Signs

extension PracticeService {
    /// The concerns of a span with the visits around each, and with who owns it.
    func loopConcerns(
        _ asked: LoopSpanAsked, _ zone: Zone, _ now: Instant, in store: any StoreReading
    ) throws -> [(owner: PersonID, concern: LoopConcern)] {
        let rows = try store.loopConcerns(asked)
        if rows.isEmpty { return [] }
        let own = try store.ownThresholds()
        let settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, shelf.rules(own, $0).settings) })
        let ranges = Dictionary(
            try (BuiltInMeasures.all + store.addedMeasures()).map { ($0.id.key, $0) }
        ) { $0.id < $1.id ? $1 : $0 }.mapValues { CheckRange($0.scoring) }
        let sessions = Dictionary(grouping: try store.loopSessions(asked), by: \.episode)
        let assignments = Dictionary(
            try store.loopAssignments(asked).map { ($0.session, $0.outcome) }
        ) { first, _ in first }
        let outcomes = Dictionary(grouping: try store.loopOutcomes(asked), by: \.session)
        let visits = Dictionary(grouping: try store.loopVisits(asked), by: \.episode)
        let talks = Dictionary(grouping: try store.loopTalks(asked), by: \.concern)
        let unsaid = Self.stepsUnsaid(try store.loopSteps(asked), on: zone.day(of: now))
        return rows.map { row in
            let record = row.record
            let concern = LoopConcern(
                client: row.client, subject: record.subject, state: record.state, dismissReason: record.dismissReason,
                kinds: record.kinds, milestones: record.milestones, stepsReported: record.stepsReported,
                stepsKept: record.stepsKept, stepsUnsaid: unsaid[record.id] ?? 0,
                course: LoopCourse(
                    sessions: loopSessions(
                        sessions[record.episode] ?? [], outcomes, assignments, row.born, settings, ranges, zone),
                    visits: (visits[record.episode] ?? []).compactMap(\.visit)),
                talk: HeldTalk(first: record.milestones.firstTalkAt, talks[record.id] ?? []), zone: zone)
            return (record.owner, concern)
        }
    }

    /// Of each concern, how many steps were due before today without anybody having said what came of them.
    private static func stepsUnsaid(_ acts: [ConcernAct], on today: Day) -> [ConcernID: Int] {
        var told: Set<ConcernActID> = []
        for act in acts { if case .stepReported(let step, _, _) = act.kind { told.insert(step) } }
        var unsaid: [ConcernID: Int] = [:]
        for act in acts {
            guard case .stepAgreed(let step) = act.kind, step.by < today, !told.contains(act.id) else { continue }
            unsaid[act.concern, default: 0] += 1
        }
        return unsaid
    }

    /// Each session once, with the last of its totals.
    private func loopSessions(
        _ rows: [LoopSessionRow], _ outcomes: [SessionID: [LoopCheckRow]],
        _ assignments: [SessionID: AssignmentOutcome], _ born: Day?, _ settings: [AgeBand: RuleSettings],
        _ ranges: [MeasureKey: CheckRange], _ zone: Zone
    ) -> [LoopSession] {
        var found: [SessionID: LoopSession] = [:]
        for row in rows {
            let rules = settings[AgeBand(born: born, on: zone.day(of: row.start))]
            let alliance = row.check.flatMap { check -> LoopScore? in
                let range = ranges[check.measure] ?? .fourLines
                return check.score(range, rules?.alliance(check.measure, in: range))
            }
            let outcome = (outcomes[row.session] ?? []).compactMap { check -> LoopScore? in
                let range = ranges[check.measure] ?? .fourLines
                return check.score(range, rules?.outcome(check.measure, in: range))
            }.last
            found[row.session] = LoopSession(
                id: row.session, start: row.start, end: row.end, alliance: alliance ?? found[row.session]?.alliance,
                outcome: outcome, assignment: assignments[row.session])
        }
        return Array(found.values)
    }
}

extension LoopCheckRow {
    /// `nil` without a total.
    fileprivate func score(_ range: CheckRange, _ limits: CheckLimits?) -> LoopScore? {
        total.map { total in
            LoopScore(
                measure: measure, total: total, at: answeredAt, response: response, isOnPaper: way == .paper,
                cutoff: limits?.cutoff, reliableChange: limits?.reliableChange, range: range)
        }
    }
}

extension LoopVisitRow {
    /// `nil` for one that the practice itself called off, and for one that was called off in good time or moved: neither
    /// kept nor missed.
    fileprivate var visit: LoopVisit? {
        switch attendance {
        case .cancelled(by: .client, let hours), .rescheduled(by: .client, let hours):
            hours >= 24 ? nil : LoopVisit(start: start, wasSeen: false)
        case .cancelled, .rescheduled: nil
        case .onTime, .late, .wrongTime, .noShow: LoopVisit(start: start, wasSeen: attendance.wasSeen)
        }
    }
}
