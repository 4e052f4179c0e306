import FollowThrough
import Signs

extension Standing {
    /// The troubles worth naming in a row or a sentence, the most urgent first: one that only repeats another is left out.
    var tellingTroubles: [Sign] {
        let kinds = Set(troubles.map(\.kind))
        return troubles.filter { sign in
            switch sign.kind {
            case .allianceBelowCutoff: !kinds.contains(.allianceFell)
            case .notSeen: !(kinds.contains(.missed) && nextAppointment == nil)
            default: true
            }
        }
    }
}
