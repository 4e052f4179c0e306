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
        let rules = LimitsByAge(own, try store.addedMeasures(), shelf)
        let notice = shelf.rules(own, .adult).settings.lateCancellationHours
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
                    visits: (visits[record.episode] ?? []).compactMap { $0.visit(noticeHours: notice) }),
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
        _ assignments: [SessionID: AssignmentOutcome], _ concern: LoopConcernRow, _ rules: LimitsByAge, _ zone: Zone
    ) -> [LoopSession] {
        var found: [SessionID: LoopSession] = [:]
        for row in rows {
            let day = zone.day(of: row.start)
            let alliance = row.check.flatMap { check -> LoopScore? in
                let limits = rules.alliance(
                    check.measure, born: concern.born, isAgeLost: concern.isAgeLost, on: day)
                return check.score(rules.range(check.measure), limits)
            }
            let outcome = (outcomes[row.session] ?? []).compactMap { check -> LoopScore? in
                let limits = rules.outcome(
                    check.measure, born: concern.born, isAgeLost: concern.isAgeLost, on: day)
                return check.score(rules.range(check.measure), limits)
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
    fileprivate func score(_ range: CheckRange?, _ limits: LimitsByAge.Found) -> LoopScore? {
        total.map { total in
            LoopScore(
                measure: measure, total: total, at: answeredAt, response: response, isOnPaper: way == .paper,
                cutoff: limits.cutoff, reliableChange: limits.reliableChange, range: range ?? .fourLines)
        }
    }
}

extension LoopVisitRow {
    /// `nil` for one that did not stand: neither kept nor missed.
    fileprivate func visit(noticeHours: Int) -> LoopVisit? {
        attendance.stood(noticeHours: noticeHours) ? LoopVisit(start: start, wasSeen: attendance.wasSeen) : nil
    }
}
