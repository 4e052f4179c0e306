package import Clinic

/// Any record's id, as an address has it.
package typealias RecordKey = ID<Route>

extension ID {
    /// The same id, of another subject: addresses do not know the rooms that their records belong to.
    package init<Other>(of other: ID<Other>) { self.init(high: other.high, low: other.low) }
}

/// Places of the directory of resources.
package enum DirectoryPlace: Hashable, Sendable {
    case list, new, importing, importApplied
    case one(RecordKey), edit(RecordKey), check(RecordKey), closing(RecordKey), undone(RecordKey)

    var path: String {
        switch self {
        case .list: "/resources"
        case .new: "/resources/new"
        case .importing: "/resources/import"
        case .importApplied: "/resources/import/applied"
        case .one(let id): "/resources/\(id)"
        case .edit(let id): "/resources/\(id)/edit"
        case .check(let id): "/resources/\(id)/check"
        case .closing(let id): "/resources/\(id)/closing"
        case .undone(let id): "/resources/\(id)/undone"
        }
    }

    init?(_ parts: [String]) {
        guard parts.first == "resources" else { return nil }
        switch (parts.count, parts.count > 1 ? parts[1] : "", parts.count > 2 ? parts[2] : "") {
        case (1, _, _): self = .list
        case (2, "new", _): self = .new
        case (2, "import", _): self = .importing
        case (3, "import", "applied"): self = .importApplied
        case (2, let id, _):
            guard let id = RecordKey(id) else { return nil }
            self = .one(id)
        case (3, let text, let what):
            guard let id = RecordKey(text) else { return nil }
            switch what {
            case "edit": self = .edit(id)
            case "check": self = .check(id)
            case "closing": self = .closing(id)
            case "undone": self = .undone(id)
            default: return nil
            }
        default: return nil
        }
    }
}
