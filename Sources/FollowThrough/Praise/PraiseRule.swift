import Clinic
package import Signs

/// What to say out loud: occasions that nobody has answered, and not the same as was said last time.
package enum PraiseRule {
    /// - Parameters:
    ///   - signs: all that hold now.
    ///   - said: everything answered in this episode, in any order.
    /// - Returns: the newest first; one of each kind.
    package static func suggestions(_ signs: [Sign], in timeline: Timeline, said: [Praise]) -> [PraiseSuggestion] {
        guard !timeline.hasEnded else { return [] }
        // One thing said is enough for one session; the rest can wait for the next.
        let lastStart = timeline.sessions.last { $0.start <= timeline.asOf }?.start
        if let lastStart, said.contains(where: { $0.answer.wasSaid && $0.at >= lastStart }) { return [] }
        var found: [PraiseSuggestion] = []
        for sign in signs {
            guard let kind = PraiseKind(sign.kind), let telling = sign.evidence.first,
                !found.contains(where: { $0.kind == kind }),
                !said.contains(where: { $0.kind == kind && $0.record == telling.record }),
                !isRunning(kind, timeline, said)
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
        return timeline.sessions.count { $0.start > last && $0.start <= timeline.asOf } < 2
    }

    /// What somebody did stands before what a number did.
    private static func place(_ kind: PraiseKind) -> Int { PraiseKind.allCases.firstIndex(of: kind) ?? 0 }
}
