import Clinic

/// How what the loop asks of one concern is worked out, for ``LoopAnswers``. `nil` where it cannot be said yet, or not at
/// all.
extension LoopConcern {
    /// Talked about by the end of the first session that began after the sign was known; `nil` until that session is over.
    /// Where the course of care ended before there was one, talked about by its ending.
    func talkedByNextSession(asOf: Instant) -> Bool? {
        let end = course.sessions.first { $0.start > knownAt }?.end ?? closedWithCourseAt
        guard let end, end <= asOf else { return nil }
        return milestones.firstTalkAt.map { $0 <= end } ?? false
    }

    private var closedWithCourseAt: Instant? {
        state == .dismissed && dismissReason == .episodeEnding ? milestones.closedAt : nil
    }

    /// Talked about by the same time of the day, seven days after the sign was known; `nil` until they are over, for the
    /// quick talks too, since counting those early would flatter.
    func talkedWithinWeek(asOf: Instant) -> Bool? {
        guard weekOver <= asOf else { return nil }
        return milestones.firstTalkAt.map { $0 <= weekOver } ?? false
    }

    private static let sessionsToWait = 2

    func allianceBack(after talk: HeldTalk, _ asOf: Instant) -> Bool? {
        guard let (_, before, after) = scores(\.alliance, isOfBeginning: false, around: talk, asOf) else { return nil }
        return after.contains { score in
            score.isBackOver(before) || score.step.map { score.gain(since: before) >= $0 } ?? false
        }
    }

    func outcomeBack(after talk: HeldTalk, _ asOf: Instant) -> Bool? {
        guard subject == .outcome,
            let (first, before, after) = scores(\.outcome, isOfBeginning: true, around: talk, asOf)
        else { return nil }
        return after.contains { score in
            if score.isBackOver(before) { return true }
            guard let limit = score.reliableChange else { return false }
            let (then, now) = (before.gain(since: first), score.gain(since: first))
            return then <= -limit && now > -limit || score.gain(since: before) >= limit
        }
    }

    /// The first of the course on the measure of the last before the talk, that last one, and those of the next two
    /// sessions. What is filled in after the talk in its own session is neither before nor after.
    private func scores(
        _ score: (LoopSession) -> LoopScore?, isOfBeginning: Bool, around talk: HeldTalk, _ asOf: Instant
    ) -> (first: LoopScore, before: LoopScore, after: [LoopScore])? {
        let next = next(after: talk, asOf)
        let earlier = course.sessions.compactMap { session -> LoopScore? in
            guard let found = score(session) else { return nil }
            let isBefore =
                if talk.session != nil, session.id == talk.session {
                    talk.follows(
                        found.response, answeredAt: found.isOnPaper ? nil : found.at, end: session.end,
                        isOfBeginning: isOfBeginning)
                } else { session.start < talk.at && found.at <= talk.at }
            return isBefore ? found : nil
        }
        guard next.count == Self.sessionsToWait, let before = earlier.last,
            let first = earlier.first(where: { $0.measure == before.measure })
        else { return nil }
        let after = next.compactMap(score).filter { $0.measure == before.measure }
        return after.isEmpty ? nil : (first, before, after)
    }

    /// The next two sessions that are over. One that was begun before its hour is that of the talk in it, and no next one.
    private func next(after talk: HeldTalk, _ asOf: Instant) -> [LoopSession] {
        let begun = begun(talk)
        return Array(course.sessions.filter { $0.start > begun && $0.end <= asOf }.prefix(Self.sessionsToWait))
    }

    private func begun(_ talk: HeldTalk) -> Instant {
        let own = course.sessions.first { talk.session != nil && $0.id == talk.session }
        return max(talk.at, own?.start ?? talk.at)
    }

    func attendanceBack(after talk: HeldTalk, _ asOf: Instant) -> Bool? {
        guard subject == .attendance else { return nil }
        let begun = begun(talk)
        let next = course.visits.filter { $0.start > begun && $0.start <= asOf }.prefix(Self.sessionsToWait)
        return next.count == Self.sessionsToWait ? next.allSatisfy(\.wasSeen) : nil
    }

    /// `nil` where nobody said in either of the two sessions what came of an assignment.
    func assignmentsBack(after talk: HeldTalk, _ asOf: Instant) -> Bool? {
        guard subject == .assignment else { return nil }
        let next = next(after: talk, asOf)
        let said = next.compactMap(\.assignment).filter { $0.tellsHowItWent }
        guard next.count == Self.sessionsToWait, !said.isEmpty else { return nil }
        return said.contains(.done)
    }
}
