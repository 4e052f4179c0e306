import Clinic

/// Places where a record is opened in an emergency.
package enum EmergencyPlace: Hashable, Sendable {
    /// The form, and what is open now.
    case opening
    /// It is no longer needed.
    case ended(RecordKey)
    /// Somebody who was told of it has seen it.
    case seen(RecordKey)

    var path: String {
        switch self {
        case .opening: "/emergency"
        case .ended(let id): "/emergency/\(id)/ended"
        case .seen(let id): "/emergency/\(id)/seen"
        }
    }

    init?(_ parts: [String]) {
        guard parts.first == "emergency" else { return nil }
        switch parts.count {
        case 1: self = .opening
        case 3:
            guard let id = RecordKey(parts[1]) else { return nil }
            switch parts[2] {
            case "ended": self = .ended(id)
            case "seen": self = .seen(id)
            default: return nil
            }
        default: return nil
        }
    }
}
