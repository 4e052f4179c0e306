import Clinic
package import Signs

/// What to say out loud: occasions that nobody has answered and nothing in the record speaks against, and not the same
/// as was said last time.
package enum PraiseRule {
    /// - Parameters:
    ///   - signs: all that hold now.
    ///   - concerns: all of the episode, closed ones too.
    ///   - said: everything answered in this episode, in any order; what was taken back counts for nothing.
    /// - Returns: the newest first; one of each kind.
    package static func suggestions(
        _ signs: [Sign], in timeline: Timeline, concerns: [Concern], said: [Praise]
    ) -> [PraiseSuggestion] {
        guard !timeline.hasEnded else { return [] }
        let said = said.filter { $0.takenBack == nil }
        // One thing said is enough for one session; the rest can wait for the next.
        let lastBegun = timeline.sessions.last { begins($0) <= timeline.asOf }.map(begins)
        if let lastBegun, said.contains(where: { $0.answer.wasSaid && $0.at >= lastBegun }) { return [] }
        var found: [PraiseSuggestion] = []
        for sign in signs {
            guard let kind = PraiseKind(sign.kind), let telling = sign.evidence.first,
                !found.contains(where: { $0.kind == kind }),
                !said.contains(where: { $0.kind == kind && $0.record == telling.record }),
                !isRunning(kind, timeline, said),
                !PraiseContradiction.holds(against: kind, signs, in: timeline, concerns: concerns)
            else { continue }
            // A low mark that has since been talked over is no news; only that of the last session is.
            if kind == .honestMark, let last = timeline.sessions.last, telling.at < last.start { continue }
            found.append(PraiseSuggestion(kind: kind, record: telling.record, since: telling.at))
        }
        return found.sorted { left, right in
            if left.since != right.since { return left.since > right.since }
            return place(left.kind) < place(right.kind)
        }
    }

    /// Said in this session or the one before.
    private static func isRunning(_ kind: PraiseKind, _ timeline: Timeline, _ said: [Praise]) -> Bool {
        guard let last = said.filter({ $0.kind == kind && $0.answer.wasSaid }).map(\.at).max() else { return false }
        return timeline.sessions.count { begins($0) > last && $0.start <= timeline.asOf } < 2
    }

    /// A check is often marked while waiting: what is said in the hour before a session belongs to it.
    private static func begins(_ session: TimelineSession) -> Instant { session.start.adding(minutes: -60) }

    /// What somebody did stands before what a number did.
    private static func place(_ kind: PraiseKind) -> Int { PraiseKind.allCases.firstIndex(of: kind) ?? 0 }
}
