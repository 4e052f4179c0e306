import Clinic
import Measures

extension Timeline {
    /// The last session whose day is known, by its place in `sessions`.
    var lastDated: Int? { sessions.lastIndex { $0.isDated } }

    /// The appointment of the last session whose day is known, by its place in `appointments`.
    var lastVisit: Int? {
        guard let last = lastDated, let id = sessions[last].appointment else { return nil }
        return appointments.lastIndex { $0.id == id }
    }

    /// Whether a session took place after that appointment's time, other than its own.
    func wasSeen(after appointment: Appointment) -> Bool {
        guard let last = sessions.last(where: { $0.isDated && $0.appointment != appointment.id }) else { return false }
        return last.start > appointment.start
    }

    /// Since when a sign holds that would hold with the sessions up to each of those places alone.
    ///
    /// - Parameter last: a place up to which it holds.
    func since(_ last: Int, _ holds: (Int) -> Bool) -> Instant {
        var first = last
        while first > 0, holds(first - 1) { first -= 1 }
        return sessions[first].start
    }

    /// The last scored alliance check among the sessions up to that place, with the place of its session.
    func lastAlliance(through place: Int) -> (Int, CheckScore)? {
        for index in stride(from: place, through: 0, by: -1) {
            if let score = sessions[index].alliance.score { return (index, score) }
        }
        return nil
    }

    /// The start of the session that this was filled in for; that moment where it is of none.
    func start(of score: CheckScore, else moment: Instant) -> Instant {
        sessions.first { $0.alliance.score == score || $0.outcome.score == score }?.start ?? moment
    }

    /// The same, with the last scored one on the same measure before it.
    func alliance(through place: Int) -> ScoredPair? {
        guard let (place, now) = lastAlliance(through: place) else { return nil }
        for index in stride(from: place - 1, through: 0, by: -1) {
            guard let before = sessions[index].alliance.score, before.measure == now.measure else { continue }
            return ScoredPair(now: now, place: place, before: before)
        }
        return ScoredPair(now: now, place: place, before: nil)
    }

    /// The last scored outcome check among the sessions up to that place beside the first on the same measure; `nil`
    /// until there are two.
    func outcome(through place: Int) -> OutcomeCourse? {
        for index in stride(from: place, through: 0, by: -1) {
            guard let now = sessions[index].outcome.score else { continue }
            for start in 0..<index {
                guard let first = sessions[start].outcome.score, first.measure == now.measure else { continue }
                return OutcomeCourse(
                    first: first, start: start, began: sessions[start].start, now: now, place: index,
                    at: sessions[index].start)
            }
            return nil
        }
        return nil
    }
}

struct ScoredPair {
    let now: CheckScore
    /// The place of `now`'s session.
    let place: Int
    let before: CheckScore?

    func unitEvidence(in timeline: Timeline) -> [Evidence] {
        if now.range.decimals == 1 { return [] }
        let at = timeline.sessions[place].start
        return now.unitEvidence(at: at) + (before.map { $0.unitEvidence(at: timeline.start(of: $0, else: at)) } ?? [])
    }
}

struct OutcomeCourse {
    let first: CheckScore
    /// The place of `first`'s session.
    let start: Int
    let began: Instant
    let now: CheckScore
    /// The place of `now`'s session.
    let place: Int
    let at: Instant

    /// Units of the measure; up is above 0, whatever is better.
    var change: Int { now.total - first.total }

    /// Above 0 where it went the better way.
    var gain: Int { now.range.gain(from: first.total, to: now.total) }

    /// Sessions from the one of the first score to that of the last, both counted.
    var sessions: Int { place - start + 1 }

    func evidence(against limit: Int) -> [Evidence] {
        [
            Evidence(.response(now.response), .total, now.total, at: at),
            Evidence(.response(first.response), .firstTotal, first.total, at: began),
            Evidence(.response(now.response), .change, change, at: at),
            Evidence(.response(now.response), .threshold, limit, at: at),
        ].inUnits(of: self)
    }
}

extension CheckScore {
    /// The lowest line and its place on the form, the first of equals; `nil` where only the total is known.
    var lowestLine: (index: Int, value: Int)? {
        guard let lines else { return nil }
        var lowest = 0
        for index in 1..<4 where lines[index] < lines[lowest] { lowest = index }
        return (lowest, Int(lines[lowest]))
    }

    /// How many decimals its numbers have, where that is not the one of the product's own checks.
    func unitEvidence(at moment: Instant) -> [Evidence] {
        range.decimals == 1 ? [] : [Evidence(.response(response), .decimals, range.decimals, at: moment)]
    }

    func lineEvidence(at moment: Instant) -> [Evidence] {
        guard let lowest = lowestLine else { return [] }
        return [
            Evidence(.response(response), .line, lowest.value, at: moment),
            Evidence(.response(response), .lineIndex, lowest.index, at: moment),
        ]
    }
}

extension [Evidence] {
    /// With how many decimals the numbers of that form have, where it is not the one of the product's own.
    func inUnits(of score: CheckScore, at moment: Instant) -> [Evidence] {
        score.range.decimals == 1 ? self : self + score.unitEvidence(at: moment)
    }

    func inUnits(of pair: ScoredPair, in timeline: Timeline) -> [Evidence] {
        pair.now.range.decimals == 1 ? self : self + pair.unitEvidence(in: timeline)
    }

    func inUnits(of course: OutcomeCourse) -> [Evidence] {
        inUnits(of: course.now, at: course.at).inUnits(of: course.first, at: course.began)
    }
}
