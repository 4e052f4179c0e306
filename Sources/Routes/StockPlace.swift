import Clinic

/// Places of the small help that a practice keeps at hand.
package enum StockPlace: Hashable, Sendable {
    case list
    case one(RecordKey), moves(RecordKey), giving(RecordKey)
    /// Taking back what was given.
    case givingUndone(RecordKey)

    var path: String {
        switch self {
        case .list: "/stock"
        case .one(let id): "/stock/\(id)"
        case .moves(let id): "/stock/\(id)/moves"
        case .giving(let id): "/stock/\(id)/giving"
        case .givingUndone(let id): "/stock/givings/\(id)/undone"
        }
    }

    init?(_ parts: [String]) {
        guard parts.first == "stock" else { return nil }
        switch parts.count {
        case 1: self = .list
        case 2:
            guard let id = RecordKey(parts[1]) else { return nil }
            self = .one(id)
        case 3:
            guard let id = RecordKey(parts[1]), parts[2] == "moves" || parts[2] == "giving" else { return nil }
            self = parts[2] == "moves" ? .moves(id) : .giving(id)
        case 4:
            guard parts[1] == "givings", parts[3] == "undone", let id = RecordKey(parts[2]) else { return nil }
            self = .givingUndone(id)
        default: return nil
        }
    }
}
