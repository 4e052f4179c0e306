extension Route {
    /// Whether the address itself opens something, with what stands behind its path, so that no page may tell it on.
    package var holdsSecret: Bool {
        switch self {
        case .door(.welcome), .door(.ownPhone): true
        default: false
        }
    }
}
