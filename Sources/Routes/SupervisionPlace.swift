package import Clinic

/// Places of supervision.
package enum SupervisionPlace: Hashable, Sendable {
    case list
    /// Of one therapist.
    case with(PersonID)
    /// Where what came of the meeting is written.
    case entries(PersonID)

    var path: String {
        switch self {
        case .list: "/supervision"
        case .with(let id): "/supervision/\(id)"
        case .entries(let id): "/supervision/\(id)/entries"
        }
    }

    init?(_ parts: [String]) {
        guard parts.first == "supervision" else { return nil }
        switch parts.count {
        case 1: self = .list
        case 2:
            guard let id = PersonID(parts[1]) else { return nil }
            self = .with(id)
        case 3:
            guard parts[2] == "entries", let id = PersonID(parts[1]) else { return nil }
            self = .entries(id)
        default: return nil
        }
    }
}
