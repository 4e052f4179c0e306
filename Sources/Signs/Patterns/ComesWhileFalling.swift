import Clinic
import Measures

/// The client came to each of the last appointments, and over those sessions the alliance fell by the set amount.
enum ComesWhileFalling: SignRule {
    static let kind = SignKind.comesWhileFalling
    static let version = 3

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let from = steadySince(timeline, settings) else { return nil }
        var (first, before, now): (CheckScore?, CheckScore?, (score: CheckScore, place: Int)?)
        for place in timeline.sessions.indices.reversed() {
            let session = timeline.sessions[place]
            guard session.start >= from else { break }
            guard let score = session.alliance.score else { continue }
            guard let held = now else {
                now = (score, place)
                continue
            }
            guard score.measure == held.score.measure else { continue }
            before = before ?? score
            first = score
        }
        guard let now, let first, let before, let limit = settings.fallLimit(now.score),
            now.score.range.gain(from: before.total, to: now.score.total) <= 0,
            now.score.range.gain(from: first.total, to: now.score.total) <= -limit
        else { return nil }
        let at = timeline.sessions[now.place].start
        return Sign(
            kind: kind, severity: settings.severity(kind), since: at,
            evidence: [
                Evidence(.response(now.score.response), .total, now.score.total, at: at),
                Evidence(.response(first.response), .firstTotal, first.total, at: from),
                Evidence(.response(now.score.response), .change, now.score.total - first.total, at: at),
                Evidence(.response(now.score.response), .window, settings.steadyVisits, at: at),
                Evidence(.response(now.score.response), .threshold, limit, at: at),
            ].inUnits(of: now.score, at: at).inUnits(of: first, at: from),
            ruleVersion: version)
    }

    /// The start of the first of the last few appointments, where the client came to each; what the practice called off
    /// is left out, and what is still to come.
    private static func steadySince(_ timeline: Timeline, _ settings: RuleSettings) -> Instant? {
        var visits = 0
        for appointment in timeline.appointments.reversed() where appointment.tells(by: timeline.asOf) {
            switch appointment.attendance {
            case nil, .cancelled(.therapist, _), .cancelled(.practice, _), .rescheduled(.therapist, _),
                .rescheduled(.practice, _):
                continue
            case .onTime, .late, .wrongTime(seen: true): visits += 1
            case .noShow, .wrongTime(seen: false), .cancelled(.client, _), .rescheduled(.client, _): return nil
            }
            if visits >= settings.steadyVisits { return appointment.start }
        }
        return nil
    }
}
