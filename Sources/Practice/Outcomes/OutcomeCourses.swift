internal import Attribution
internal import Clinic
internal import FollowThrough
internal import Signs

extension PracticeService {
    /// The courses of care that ended in the span, each judged by the limits of its measure and of the client's age at the
    /// last session; where the birthday is lost, by what is the same at each age that the measure is for.
    func closedEpisodes(
        _ scope: BoardScope, _ from: Day, _ to: Day, _ zone: Zone, in store: any StoreReading
    ) throws -> [(therapist: PersonID?, episode: ClosedEpisode)] {
        let rows = try store.closedEpisodes(scope, from: from, to: to)
        if rows.isEmpty { return [] }
        let rules = LimitsByAge(try store.ownThresholds(), try store.addedMeasures(), shelf)
        return rows.map { row -> (therapist: PersonID?, episode: ClosedEpisode) in
            let day = row.lastSession.map(zone.day(of:)) ?? row.ended
            let change = row.course.flatMap { course -> OutcomeChange? in
                guard let last = course.scores.later.last, let range = rules.range(course.measure) else { return nil }
                let limits = rules.outcome(course.measure, born: row.born, isAgeLost: row.isAgeLost, on: day)
                return OutcomeChange(
                    first: course.scores.first, last: last.total, range: range, cutoff: limits.cutoff,
                    reliableChange: limits.reliableChange, isOfUnknownAge: limits.isOfUnknownAge)
            }
            let episode = ClosedEpisode(client: row.client, reason: row.reason, change: change)
            return (therapist: row.therapist, episode: episode)
        }
    }

    /// The barriers that were opened in the span, as they stand now.
    func countedBarriers(
        _ scope: BoardScope, _ from: Instant, _ to: Instant, _ zone: Zone, _ now: Instant, in store: any StoreReading
    ) throws -> [(therapist: PersonID?, barrier: CountedBarrier)] {
        let notice = shelf.rules(try store.ownThresholds(), .adult).settings.lateCancellationHours
        return try store.openedBarriers(scope, from: from, to: to).compactMap {
            row -> (therapist: PersonID?, barrier: CountedBarrier)? in
            guard let barrier = try store.barrier(row.barrier)?.barrier else { return nil }
            var attendance: BarrierAttendance?
            var solution: BarrierSolution?
            if let day = barrier.solvedFrom(zone) {
                let past = try store.appointments(of: row.episode).filter { $0.tells(by: now) }
                attendance = BarrierAttendance(past, from: day, zone: zone, noticeHours: notice)
                let isUsed = try store.referrals(of: row.episode).contains { record in
                    record.barrier == row.barrier && record.referral?.state == .used
                }
                let isGiven = try store.given(to: row.episode).contains { $0.barrier == row.barrier }
                solution = BarrierSolution(barrier, isReferralUsed: isUsed, isGiven: isGiven)
            }
            let counted = CountedBarrier(
                client: row.client, kind: barrier.needs.kind, state: barrier.state, solution: solution,
                attendance: attendance)
            return (therapist: row.therapist, barrier: counted)
        }
    }
}
