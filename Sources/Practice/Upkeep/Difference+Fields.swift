internal import FollowThrough
internal import Signs

extension Difference {
    /// What differs between the standing that is stored and the one that its records come to, by name; in the order in
    /// which a standing lists them.
    package var fields: [String] {
        guard let stored else { return [] }
        let pairs: [(String, Bool)] = [
            ("owner", stored.owner == derived.owner),
            ("open or ended", stored.isOpen == derived.isOpen),
            ("signs of trouble", stored.troubles == derived.troubles),
            ("signs on track", stored.onTrack == derived.onTrack),
            ("concerns", stored.concerns == derived.concerns),
            ("praise", stored.praises == derived.praises),
            ("unanswered doubts", stored.unanswered == derived.unanswered),
            ("act (stored \(stored.act.rawValue), derived \(derived.act.rawValue))", stored.act == derived.act),
            (
                "urgency (stored \(stored.urgency), derived \(derived.urgency))", stored.urgency == derived.urgency
            ),
            ("since", stored.since == derived.since),
            (
                "number of sessions (stored \(stored.sessions), derived \(derived.sessions))",
                stored.sessions == derived.sessions
            ),
            ("last session", stored.lastSession == derived.lastSession),
            ("next appointment", stored.nextAppointment == derived.nextAppointment),
            ("last outcome", stored.lastOutcome == derived.lastOutcome),
            ("last alliance", stored.lastAlliance == derived.lastAlliance),
            ("when to work it out again", stored.recheckAt == derived.recheckAt),
        ]
        return pairs.filter { !$0.1 }.map(\.0) + (sumsDiffer ? ["sums of its sessions"] : [])
    }
}
