extension ModelFrame {
    /// A categorical variable of the fixed effects and the level that its coefficients are differences from.
    public struct Reference: Hashable, Sendable {
        /// The categorical variable.
        public let variable: String
        /// That which the others are compared with.
        public let level: String
    }

    /// In the order of the formula; a variable of which every level has its own coefficient has none.
    public var references: [Reference] {
        let coded = Set(fixed.flatMap(\.parts))
        return Self.variables(formula.terms).compactMap { variable in
            guard let first = coding.levels[variable]?.first,
                coded.contains(where: { $0.variable == variable && $0.level != nil }),
                !coded.contains(where: { $0.variable == variable && $0.level == 0 })
            else { return nil }
            return Reference(variable: variable.label, level: first)
        }
    }
}
