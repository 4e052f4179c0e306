extension Formula {
    /// How deep an expression may be nested.
    static let deepest = 1_000
    /// How many parts an expression may have: arithmetic on arithmetic doubles them with each step.
    static let mostParts = 100_000

    /// How many brackets with a bar and variables in all terms there may be, together.
    static let mostTerms = 20_000

    /// Refuses what values can spell and text cannot: a bracket without effects, a group or a term of nothing, arithmetic
    /// too deep to be worked out, more terms than any model has.
    func check() throws(MixedModelError) {
        var variables = offsets.count + random.count
        for term in terms { variables += term.count }
        for bracket in random { variables += bracket.terms.reduce(bracket.group.count) { $0 + $1.count } }
        guard variables <= Self.mostTerms else { throw Self.refused("it has more than \(Self.mostTerms) variables") }
        for term in random {
            guard !term.group.isEmpty else { throw Self.refused("a random term needs a group") }
            guard term.hasIntercept || !term.terms.isEmpty else {
                throw Self.refused("a random term needs an effect: an intercept, a slope or both")
            }
        }
        for term in terms + random.flatMap(\.terms) where term.isEmpty {
            throw Self.refused("a term needs at least one variable")
        }
        let all = terms + random.flatMap(\.terms) + random.map(\.group) + [offsets, [response]]
        for expression in all.flatMap({ $0 }) { try Self.checkSize(expression) }
    }

    /// Without recursion, which is what too deep a nesting would end.
    private static func checkSize(_ expression: ModelExpression) throws(MixedModelError) {
        var open: [(part: ModelExpression, depth: Int)] = [(expression, 1)]
        var parts = 0
        while let (part, depth) = open.popLast() {
            parts += 1
            guard depth <= deepest, parts <= mostParts else {
                throw refused("an expression has at most \(mostParts) parts and is nested at most \(deepest) deep")
            }
            switch part {
            case .column, .number: break
            case .negated(let inner), .call(_, let inner), .parenthesised(let inner): open.append((inner, depth + 1))
            case .binary(_, let left, let right):
                open.append((left, depth + 1))
                open.append((right, depth + 1))
            }
        }
    }

    private static func refused(_ problem: String) -> MixedModelError { .badFormula(position: 0, problem: problem) }
}
