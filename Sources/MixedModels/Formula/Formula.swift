/// A linear mixed model, as values: `response ~ terms + (terms | group)`.
public struct Formula: Hashable, Sendable {
    /// Variables multiplied with one another: one is a main effect, two or more an interaction.
    public typealias Term = [ModelExpression]

    /// One bracket with a bar: effects that vary between the levels of a group, correlated with one another.
    public struct RandomTerm: Hashable, Sendable {
        /// Whether the levels differ on average.
        public var hasIntercept: Bool
        /// The effects beside the intercept; one of several levels makes several.
        public var terms: [Term]
        /// The columns whose combined values make the groups; several stand for `a:b`.
        public var group: [ModelExpression]

        /// Effects of any terms.
        ///
        /// - Parameters:
        ///   - intercept: whether the levels differ on average.
        ///   - terms: beside it; without it at least one.
        ///   - group: at least one; several are taken together, as `a:b`.
        public init(intercept: Bool = true, _ terms: [Term] = [], by group: [ModelExpression]) {
            hasIntercept = intercept
            self.terms = terms
            self.group = group
        }

        /// Effects by one column: `RandomTerm(slopes: ["days"], by: "subject")`.
        public init(intercept: Bool = true, slopes: [String] = [], by group: String) {
            self.init(intercept: intercept, slopes.map { [.column($0)] }, by: [.column(group)])
        }

        /// As lme4 names it: `class:school`.
        public var groupLabel: String {
            group.map { if case .column(let name) = $0 { name } else { $0.label } }.joined(separator: ":")
        }

        var label: String {
            let effects = [hasIntercept ? "1" : "0"] + terms.map { Formula.label($0) }
            return "(\(effects.joined(separator: " + ")) | \(Formula.label(group)))"
        }
    }

    /// What is to be accounted for.
    public var response: ModelExpression
    /// Whether there is a fixed intercept.
    public var hasIntercept: Bool
    /// Main effects and interactions; none of them empty.
    public var terms: [Term]
    /// Added as they are, without a coefficient.
    public var offsets: [ModelExpression]
    /// At least one, for a fit.
    public var random: [RandomTerm]

    /// A model of any expressions. Whether it can be fitted is found by the fit; see ``ModelExpression`` for what is
    /// too deep.
    public init(
        response: ModelExpression, intercept: Bool = true, terms: [Term] = [], offsets: [ModelExpression] = [],
        random: [RandomTerm]
    ) {
        self.response = response
        hasIntercept = intercept
        self.terms = terms
        self.offsets = offsets
        self.random = random
    }

    /// Main effects of columns: `Formula("reaction", fixed: ["days"], random: [RandomTerm(slopes: ["days"], by: "subject")])`.
    public init(_ response: String, fixed: [String], random: [RandomTerm]) {
        self.init(response: .column(response), terms: fixed.map { [.column($0)] }, random: random)
    }

    /// The columns that the model reads.
    public var columns: Set<String> {
        var found = Set(response.columns + offsets.flatMap(\.columns))
        for term in terms + random.flatMap(\.terms) + random.map(\.group) { found.formUnion(term.flatMap(\.columns)) }
        return found
    }

    static func label(_ term: Term) -> String { term.map(\.label).joined(separator: ":") }
}

extension Formula: CustomStringConvertible {
    /// As text that reads as the same formula, but for how it was written.
    public var description: String {
        var parts = [hasIntercept ? "1" : "0"]
        if hasIntercept, !terms.isEmpty { parts = [] }
        parts += terms.map { Self.label($0) } + offsets.map { "offset(\($0.label))" } + random.map(\.label)
        return "\(response.label) ~ \(parts.joined(separator: " + "))"
    }
}
