import Clinic

extension Timeline {
    /// The same signs, each moment that was made up to put a session without a date in its place replaced by the one at
    /// which the session became known here: nothing invented is told as a day, nor counted from.
    func withoutMadeUpDays(_ signs: [Sign]) -> [Sign] {
        if signs.isEmpty || sessions.allSatisfy(\.isDated) { return signs }
        var known: [Instant: Instant] = [:]
        for session in sessions where !session.isDated {
            for moment in [session.start, session.end] { known[moment] = session.knownAt }
        }
        // A day that something real was on is told, also where a session was put on it.
        for session in sessions where session.isDated {
            known[session.start] = nil
            known[session.end] = nil
        }
        for appointment in appointments { known[appointment.start] = nil }
        return signs.map { sign in
            Sign(
                kind: sign.kind, severity: sign.severity, since: known[sign.since] ?? sign.since,
                evidence: sign.evidence.map { piece in
                    Evidence(piece.record, piece.figure, piece.value, at: known[piece.at] ?? piece.at)
                },
                ruleVersion: sign.ruleVersion)
        }
    }
}
