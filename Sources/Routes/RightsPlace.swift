package import Clinic

/// Places of what a client may ask for.
package enum RightsPlace: Hashable, Sendable {
    /// Everything about one client: the choice, and the file in each form.
    case file(ClientID), json(ClientID), csv(ClientID), html(ClientID)

    var path: String {
        switch self {
        case .file(let id): "/clients/\(id)/file"
        case .json(let id): "/clients/\(id)/file.json"
        case .csv(let id): "/clients/\(id)/file.csv"
        case .html(let id): "/clients/\(id)/file.html"
        }
    }

    init?(_ parts: [String]) {
        guard parts.count == 3, parts[0] == "clients", let id = ClientID(parts[1]) else { return nil }
        switch parts[2] {
        case "file": self = .file(id)
        case "file.json": self = .json(id)
        case "file.csv": self = .csv(id)
        case "file.html": self = .html(id)
        default: return nil
        }
    }

    package var client: ClientID {
        switch self {
        case .file(let id), .json(let id), .csv(let id), .html(let id): id
        }
    }
}
