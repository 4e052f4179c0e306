import FollowThrough
import Signs

extension Standing {
    /// The troubles worth naming in a row or a sentence, the most urgent first: one that only repeats another is left out.
    var tellingTroubles: [Sign] {
        let kinds = Set(troubles.map(\.kind))
        return troubles.filter { sign in
            switch sign.kind {
            case .allianceBelowCutoff: !kinds.contains(.allianceFell)
            case .doubtSaid: !kinds.contains(.doubtAfterFall)
            case .comesWhileFalling: kinds.isDisjoint(with: [.allianceFell, .allianceSliding])
            case .arrivedLate: !kinds.contains(.oftenLate)
            case .assignmentNotDone: !kinds.contains(.assignmentLeftUndone)
            case .notSeen: !(kinds.contains(.missed) && nextAppointment == nil)
            default: true
            }
        }
    }
}
