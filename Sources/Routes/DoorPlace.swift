/// Places at the door besides name and password.
package enum DoorPlace: Hashable, Sendable {
    /// The second step of signing in.
    case code
    /// Choosing a password by a link. Its token stands behind the path, where no server and no log sees it.
    case welcome
    /// A check on the client's own phone. The token of its link stands behind the path, where no server and no log sees it.
    case ownPhone

    var path: String {
        switch self {
        case .code: "/sign-in/code"
        case .welcome: "/welcome"
        case .ownPhone: "/my-check"
        }
    }

    init?(_ parts: [String]) {
        switch parts {
        case ["sign-in", "code"]: self = .code
        case ["welcome"]: self = .welcome
        case ["my-check"]: self = .ownPhone
        default: return nil
        }
    }

    /// The address of a link, whose token no server sees until its page sends it in a form.
    package func path(bearing token: String) -> String { path + "#" + token }
}
