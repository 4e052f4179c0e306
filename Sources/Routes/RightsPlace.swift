package import Clinic

/// Places of what a client may ask for, and of how long records are kept.
package enum RightsPlace: Hashable, Sendable {
    /// Everything about one client: the choice, and the file in each form.
    case file(ClientID), json(ClientID), csv(ClientID), html(ClientID)
    /// The client's own data and every correction of them.
    case details(ClientID)
    /// One course of care and every correction of it.
    case care(EpisodeID)
    /// Making the client's names and words unreadable for good.
    case erasure(ClientID)
    /// How long records are kept, and what was erased.
    case retention

    var path: String {
        switch self {
        case .file(let id): "/clients/\(id)/file"
        case .json(let id): "/clients/\(id)/file.json"
        case .csv(let id): "/clients/\(id)/file.csv"
        case .html(let id): "/clients/\(id)/file.html"
        case .details(let id): "/clients/\(id)/details"
        case .care(let id): "/episodes/\(id)/correction"
        case .erasure(let id): "/clients/\(id)/erasure"
        case .retention: "/settings/retention"
        }
    }

    init?(_ parts: [String]) {
        if parts == ["settings", "retention"] {
            self = .retention
            return
        }
        if parts.count == 3, parts[0] == "episodes", parts[2] == "correction", let id = EpisodeID(parts[1]) {
            self = .care(id)
            return
        }
        guard parts.count == 3, parts[0] == "clients", let id = ClientID(parts[1]) else { return nil }
        switch parts[2] {
        case "file": self = .file(id)
        case "file.json": self = .json(id)
        case "file.csv": self = .csv(id)
        case "file.html": self = .html(id)
        case "details": self = .details(id)
        case "erasure": self = .erasure(id)
        default: return nil
        }
    }

    package func rule(writing: Bool) -> AccessRule {
        switch self {
        case .details(let id): .record(writing ? .writeAppointments : .readAppointments, .client(id))
        case .care(let id): .record(.writeClinical, .episode(id))
        case .file(let id), .json(let id), .csv(let id), .html(let id): .record(.readClinical, .client(id))
        case .erasure(let id): .record(.erase, .client(id))
        case .retention: .practice(.changeSettings)
        }
    }
}
