package import Clinic

/// Places of the record of who looked.
package enum AuditPlace: Hashable, Sendable {
    case list, csv, fhir
    /// For one client, to be given to them.
    case looks(ClientID)

    var path: String {
        switch self {
        case .list: "/audit"
        case .csv: "/audit/audit.csv"
        case .fhir: "/audit/audit.ndjson"
        case .looks(let id): "/clients/\(id)/looks"
        }
    }

    init?(_ parts: [String]) {
        switch parts {
        case ["audit"]: self = .list
        case ["audit", "audit.csv"]: self = .csv
        case ["audit", "audit.ndjson"]: self = .fhir
        default:
            guard parts.count == 3, parts[0] == "clients", parts[2] == "looks", let id = ClientID(parts[1]) else {
                return nil
            }
            self = .looks(id)
        }
    }
}
