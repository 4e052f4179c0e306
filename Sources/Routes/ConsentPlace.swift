package import Clinic

/// Places of what a client agreed to.
package enum ConsentPlace: Hashable, Sendable {
    case list(ClientID)
    /// To be printed and signed.
    case sheet(ClientID)

    var path: String {
        switch self {
        case .list(let id): "/clients/\(id)/consents"
        case .sheet(let id): "/clients/\(id)/consents/sheet"
        }
    }

    init?(_ parts: [String]) {
        guard (3...4).contains(parts.count), parts[0] == "clients", parts[2] == "consents",
            let id = ClientID(parts[1])
        else { return nil }
        if parts.count == 3 { self = .list(id) } else if parts[3] == "sheet" { self = .sheet(id) } else { return nil }
    }

    package var client: ClientID {
        switch self {
        case .list(let id), .sheet(let id): id
        }
    }
}
