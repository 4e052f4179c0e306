import Clinic
import Measures

/// The alliance is at the top several times in a row, and the outcome has not reliably improved although it began on the
/// clinical side of its cutoff, with room to.
///
/// It says nothing until two outcome checks can be compared: not knowing is not "no progress". Nor of somebody who began
/// well, for whom a reliable improvement is not to be had.
enum PerfectWithoutProgress: SignRule {
    static let kind = SignKind.perfectWithoutProgress
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (course, limit, cutoff) = stuck(in: timeline, through: last, settings) else { return nil }
        var evidence: [Evidence] = []
        var units: [Evidence] = []
        var latest: (score: CheckScore, at: Instant)?
        for session in timeline.sessions.reversed() where evidence.count < settings.perfectSessions {
            guard let score = session.alliance.score else { continue }
            latest = latest ?? (score, session.start)
            evidence.append(Evidence(.response(score.response), .total, score.total, at: session.start))
            units = units.inUnits(of: score, at: session.start)
        }
        if let latest {
            let record = RecordReference.response(latest.score.response)
            evidence.append(Evidence(record, .threshold, settings.topLimit(latest.score), at: latest.at))
            evidence.append(Evidence(record, .fromCount, settings.perfectSessions, at: latest.at))
        }
        let now = RecordReference.response(course.now.response)
        evidence += [
            Evidence(now, .outcomeTotal, course.now.total, at: course.at),
            Evidence(.response(course.first.response), .firstOutcome, course.first.total, at: course.began),
            Evidence(now, .outcomeChange, course.change, at: course.at),
            Evidence(now, .reliableChange, limit, at: course.at),
            Evidence(.response(course.first.response), .cutoff, cutoff, at: course.began),
        ]
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { stuck(in: timeline, through: $0, settings) != nil },
            evidence: (evidence + units).inUnits(of: course), ruleVersion: version)
    }

    private static func stuck(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (OutcomeCourse, limit: Int, cutoff: Int)? {
        var perfect = 0
        for index in stride(from: place, through: 0, by: -1) where perfect < settings.perfectSessions {
            guard let score = timeline.sessions[index].alliance.score else { continue }
            guard score.range.gain(from: settings.topLimit(score), to: score.total) >= 0 else { return nil }
            perfect += 1
        }
        guard perfect >= settings.perfectSessions, let course = timeline.outcome(through: place),
            let limit = settings.outcome(course.now).reliableChange, course.gain < limit,
            let cutoff = settings.outcome(course.first).cutoff
        else { return nil }
        let (range, first) = (course.first.range, course.first.total)
        guard range.isWorse(first, than: cutoff), range.gain(from: first, to: range.best) >= limit else { return nil }
        return (course, limit, cutoff)
    }
}
