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
        let measures = Dictionary(
            try (BuiltInMeasures.all + store.addedMeasures()).map { ($0.id.key, $0) }
        ) { $0.id < $1.id ? $1 : $0 }
        let rules = LoopRules(
            settings: settings, ages: measures.mapValues(\.ages), ranges: measures.mapValues { CheckRange($0.scoring) })
        let hours = CareSettings(try store.practiceSettings()).hours
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
                    sessions: loopSessions(sessions[record.episode] ?? [], outcomes, assignments, row, rules, zone),
                    visits: (visits[record.episode] ?? []).compactMap { visit in
                        let notice = rules.noticeHours(of: row, on: zone.day(of: visit.start))
                        return visit.visit(noticeHours: notice)
                    }),
                talk: HeldTalk(first: record.milestones.firstTalkAt, talks[record.id] ?? []), zone: zone, hours: hours)
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
        _ assignments: [SessionID: AssignmentOutcome], _ concern: LoopConcernRow, _ rules: LoopRules, _ zone: Zone
    ) -> [LoopSession] {
        var found: [SessionID: LoopSession] = [:]
        for row in rows {
            let day = zone.day(of: row.start)
            let alliance = row.check.flatMap { check -> LoopScore? in
                let range = rules.range(check.measure)
                return check.score(
                    range, rules.all(of: concern, on: day, check.measure).map { $0.alliance(check.measure, in: range) })
            }
            let outcome = (outcomes[row.session] ?? []).compactMap { check -> LoopScore? in
                let range = rules.range(check.measure)
                return check.score(
                    range, rules.all(of: concern, on: day, check.measure).map { $0.outcome(check.measure, in: range) })
            }.last
            found[row.session] = LoopSession(
                id: row.session, start: row.start, end: row.end, alliance: alliance ?? found[row.session]?.alliance,
                outcome: outcome, assignment: assignments[row.session])
        }
        return Array(found.values)
    }
}

/// The rules of every age with the measures.
private struct LoopRules {
    let settings: [AgeBand: RuleSettings]
    /// Whom each measure is for; none is everybody.
    let ages: [MeasureKey: Set<AgeBand>]
    let ranges: [MeasureKey: CheckRange]

    func range(_ measure: MeasureKey) -> CheckRange { ranges[measure] ?? .fourLines }

    /// Of the client's age on the day; of every age that the measure is for where the birthday is lost (decision 56).
    func all(of concern: LoopConcernRow, on day: Day, _ measure: MeasureKey? = nil) -> [RuleSettings] {
        if !concern.isAgeLost { return [settings[AgeBand(born: concern.born, on: day)]].compactMap(\.self) }
        let named = measure.flatMap { ages[$0] } ?? []
        return AgeBand.allCases.filter { named.isEmpty || named.contains($0) }.compactMap { settings[$0] }
    }

    /// Where it hangs on an age that is lost, the shortest: nothing counts as missed in doubt.
    func noticeHours(of concern: LoopConcernRow, on day: Day) -> Int {
        all(of: concern, on: day).map(\.lateCancellationHours).min() ?? 0
    }
}

extension LoopCheckRow {
    /// `nil` without a total. What is not the same in all of the limits is none.
    fileprivate func score(_ range: CheckRange, _ limits: [CheckLimits]) -> LoopScore? {
        total.map { total in
            LoopScore(
                measure: measure, total: total, at: answeredAt, response: response, isOnPaper: way == .paper,
                cutoff: Self.onlyOne(limits.map(\.cutoff)), reliableChange: Self.onlyOne(limits.map(\.reliableChange)),
                range: range)
        }
    }

    private static func onlyOne(_ limits: [Int?]) -> Int? {
        guard let first = limits.first, limits.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension LoopVisitRow {
    /// `nil` for one that did not stand: neither kept nor missed.
    fileprivate func visit(noticeHours: Int) -> LoopVisit? {
        attendance.stood(noticeHours: noticeHours) ? LoopVisit(start: start, wasSeen: attendance.wasSeen) : nil
    }
}
