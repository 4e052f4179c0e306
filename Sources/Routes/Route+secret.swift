extension Route {
    /// Whether the address itself opens something, so that no page may tell it on.
    package var holdsSecret: Bool {
        if case .door(.welcome) = self { true } else { false }
    }
}
