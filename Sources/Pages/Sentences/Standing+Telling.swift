import FollowThrough
import Signs

extension Standing {
    /// The troubles worth naming in a row or a sentence, the most urgent first: one that only repeats another is left out.
    var tellingTroubles: [Sign] { troubles.telling(nothingIsBooked: nextAppointment == nil) }
}

extension [Sign] {
    func telling(nothingIsBooked: Bool) -> [Sign] {
        let kinds = Set(map(\.kind))
        return filter { sign in
            switch sign.kind {
            case .allianceBelowCutoff: !kinds.contains(.allianceFell)
            case .doubtSaid: !kinds.contains(.doubtAfterFall)
            case .comesWhileFalling: kinds.isDisjoint(with: [.allianceFell, .allianceSliding])
            case .arrivedLate: !kinds.contains(.oftenLate)
            case .assignmentNotDone: !kinds.contains(.assignmentLeftUndone)
            case .notSeen: !(kinds.contains(.missed) && nothingIsBooked)
            default: true
            }
        }
    }
}

extension Words {
    /// Why somebody stands under "Act now": the signs of what waits, the most urgent first.
    func why(_ standing: Standing) -> [Sign] {
        // What the act is for comes first: the row's day, its button and its reason are of one concern.
        let first = standing.actedOn
        let ordered = [first].compactMap(\.self) + standing.waiting.filter { $0.id != first?.id }
        return ordered.flatMap(\.signs).telling(nothingIsBooked: standing.nextAppointment == nil)
    }

    /// Its row under "Act now" says that they are not seen: by that sign, or beside what they missed.
    func saysAboveThatNobodyIsBooked(_ standing: Standing) -> Bool {
        guard standing.hasWaitingConcern else { return false }
        return why(standing).prefix(3).contains { sign in
            sign.kind == .notSeen || sign.kind == .missed && standing.nextAppointment == nil
        }
    }
}
