import Clinic
import FollowThrough

/// One row under "Act now": a client's concerns, or something written that waits for a yes or no.
enum TodayAct: Sendable {
    case concern(TodayRow)
    case doubt(UnansweredDoubt, TodayRow)

    var row: TodayRow {
        switch self {
        case .concern(let row), .doubt(_, let row): row
        }
    }

    /// Concerns in the order of the rows; what was written before those that are less urgent, the oldest first.
    ///
    /// - Parameter ownFirst: concerns that this person owns before those of others, but for a risk answer.
    static func all(_ rows: [TodayRow], ownFirst: Bool = false) -> [TodayAct] {
        var concerns = rows.filter(\.standing.hasWaitingConcern)
        if ownFirst {
            let risks = concerns.filter(\.needsSafety)
            let others = concerns.filter { !$0.needsSafety }
            concerns = risks + others.filter(\.ownWaits) + others.filter { !$0.ownWaits }
        }
        let doubts = rows.filter(\.standing.isOpen).flatMap { row in row.standing.unanswered.map { ($0, row) } }
            .sorted { left, right in
                let (one, other) = (left.0, right.0)
                if one.urgency != other.urgency { return one.urgency > other.urgency }
                return (one.writtenAt, one.response) < (other.writtenAt, other.response)
            }
        var (acts, rest): ([TodayAct], ArraySlice<TodayRow>) = ([], concerns[...])
        for (doubt, row) in doubts {
            while let next = rest.first, ownFirst && next.ownWaits || next.comesBefore(doubt) {
                acts.append(.concern(next))
                rest = rest.dropFirst()
            }
            acts.append(.doubt(doubt, row))
        }
        return acts + rest.map { .concern($0) }
    }
}

extension TodayRow {
    fileprivate var needsSafety: Bool { standing.concerns.contains(where: \.needsSafety) }

    /// A risk answer stands before everything, however urgent a practice calls it.
    fileprivate func comesBefore(_ doubt: UnansweredDoubt) -> Bool {
        needsSafety || standing.urgency >= doubt.urgency
    }
}
