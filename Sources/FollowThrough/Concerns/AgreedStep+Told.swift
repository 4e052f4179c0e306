extension AgreedStep {
    /// What was told of it so far, as a form carries it and brings it back.
    package var told: String {
        guard let report else { return Self.untold }
        return ([report.rawValue] + [helped?.rawValue].compactMap(\.self)).joined(separator: " ")
    }

    /// ``told`` of a step of which nothing was told yet.
    package static let untold = "nothing"
}
