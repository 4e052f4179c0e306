import Clinic

/// What the loop asks of one concern. `nil` where it cannot be said yet, or not at all.
extension LoopConcern {
    /// Talked about by the end of the first session that began after the sign; `nil` until that session is over.
    func talkedByNextSession(asOf: Instant) -> Bool? {
        guard let next = course.sessions.first(where: { $0.start > milestones.firstSignAt }), next.end <= asOf else {
            return nil
        }
        return milestones.firstTalkAt.map { $0 <= next.end } ?? false
    }

    /// Talked about within seven times 24 hours of the sign; `nil` until they are over, for the quick talks too, since
    /// counting those early would flatter.
    func talkedWithinWeek(asOf: Instant) -> Bool? {
        let end = milestones.firstSignAt.adding(days: 7)
        guard end <= asOf else { return nil }
        return milestones.firstTalkAt.map { $0 <= end } ?? false
    }

    /// Whether it went better at one of the next two sessions after the talk: alliance back over its cutoff or up by a
    /// point; where coming was the concern, the next two appointments kept; where assignments were, one of them done. It
    /// compares and claims no cause.
    ///
    /// `nil` before the talk, before two sessions (or appointments) have been, and where neither can be compared.
    func helped(asOf: Instant) -> Bool? {
        guard let talk = milestones.firstTalkAt else { return nil }
        let answers = [
            allianceBack(after: talk, asOf), attendanceBack(after: talk, asOf), assignmentsBack(after: talk, asOf),
        ].compactMap(\.self)
        return answers.isEmpty ? nil : answers.contains(true)
    }

    private static let sessionsToWait = 2
    private static let pointUp = 10

    private func allianceBack(after talk: Instant, _ asOf: Instant) -> Bool? {
        // The session of the talk itself is neither: its check is filled in after the talk, on the same day.
        let next = course.sessions.filter { $0.start > talk && $0.end <= asOf }.prefix(Self.sessionsToWait)
        guard next.count == Self.sessionsToWait,
            let before = course.sessions.last(where: { $0.start < talk && $0.alliance != nil })?.alliance
        else { return nil }
        let after = next.compactMap(\.alliance).filter { $0.measure == before.measure }
        guard !after.isEmpty else { return nil }
        return after.contains { score in
            if score.total - before.total >= Self.pointUp { return true }
            guard let was = before.cutoff, let limit = score.cutoff else { return false }
            return before.total < was && score.total >= limit
        }
    }

    private func attendanceBack(after talk: Instant, _ asOf: Instant) -> Bool? {
        guard subject == .attendance else { return nil }
        let next = course.visits.filter { $0.start > talk && $0.start <= asOf }.prefix(Self.sessionsToWait)
        return next.count == Self.sessionsToWait ? next.allSatisfy(\.wasSeen) : nil
    }

    /// `nil` where nobody said in either of the two sessions what came of an assignment.
    private func assignmentsBack(after talk: Instant, _ asOf: Instant) -> Bool? {
        guard subject == .assignment else { return nil }
        let next = course.sessions.filter { $0.start > talk && $0.end <= asOf }.prefix(Self.sessionsToWait)
        let said = next.compactMap(\.assignment).filter { $0 != .notDiscussed }
        guard next.count == Self.sessionsToWait, !said.isEmpty else { return nil }
        return said.contains(.done)
    }
}
