import Clinic
import Measures
import Signs

/// Whether new evidence is enough to bring a concern back that somebody dismissed.
///
/// Where a course stands is measured anew at every session. Whoever said that it is known is not asked again each time,
/// but once it is worse than it was then, by another kind of sign, or after some sessions.
enum ConcernReturn {
    /// So many sessions after it was dismissed the same is asked about again: a month of weekly ones.
    static let sessions = 4

    static func isWorthIt(_ sign: Sign, _ concern: Concern, in timeline: Timeline) -> Bool {
        guard concern.isClosed, let closed = concern.milestones.closedAt, let reason = concern.dismissReason,
            !reason.isOfTheRule, sign.kind.isOfTheCourse, let known = concern.latest(sign.kind)
        else { return true }
        if timeline.isWorse(sign, than: known) { return true }
        let since = timeline.sessions.count { $0.isDated && $0.start > closed && $0.start <= timeline.asOf }
        return since >= sessions
    }
}

extension SignKind {
    /// It holds as long as the outcome is where it is, so that every form shows it again.
    fileprivate var isOfTheCourse: Bool {
        [.outcomeDeteriorated, .outcomeOffCourse, .noReliableChange, .perfectWithoutProgress].contains(self)
    }
}

extension Timeline {
    /// The outcome behind it is worse than the one behind the other, or is of another measure.
    fileprivate func isWorse(_ sign: Sign, than known: Sign) -> Bool {
        guard let now = outcome(behind: sign) else { return true }
        guard let then = outcome(behind: known) else {
            // Its form was put right since: what it said is what somebody dismissed.
            guard let told = Self.telling(known) else { return known.kind != .perfectWithoutProgress }
            return now.range.gain(from: told.value, to: now.total) < 0
        }
        guard now.measure == then.measure else { return true }
        return now.range.gain(from: then.total, to: now.total) < 0
    }

    private static func telling(_ sign: Sign) -> Evidence? {
        if let outcome = sign.evidence.first(where: { $0.figure == .outcomeTotal }) { return outcome }
        // The totals of this one are of the alliance.
        return sign.kind == .perfectWithoutProgress ? nil : sign.evidence.first { $0.figure == .total }
    }

    private func outcome(behind sign: Sign) -> CheckScore? {
        guard let telling = Self.telling(sign) else { return nil }
        return sessions.lazy.compactMap(\.outcome.score).first { .response($0.response) == telling.record }
    }
}
