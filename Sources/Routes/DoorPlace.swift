/// Places at the door besides name and password.
package enum DoorPlace: Hashable, Sendable {
    /// The second step of signing in.
    case code
    /// Choosing a password by a link; the text is its token.
    case welcome(String)
    /// A check on the client's own phone. The token of its link stands behind the path, where no server and no log sees it.
    case ownPhone

    var path: String {
        switch self {
        case .code: "/sign-in/code"
        case .welcome(let token): "/welcome/\(token)"
        case .ownPhone: "/my-check"
        }
    }

    init?(_ parts: [String]) {
        if parts == ["my-check"] {
            self = .ownPhone
            return
        }
        guard parts.count == 2 else { return nil }
        switch (parts[0], parts[1]) {
        case ("sign-in", "code"): self = .code
        case ("welcome", let token) where token.utf8.count == 43 && token.utf8.allSatisfy(Self.isOfToken):
            self = .welcome(token)
        default: return nil
        }
    }

    private static func isOfToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 95: true
        default: false
        }
    }
}
