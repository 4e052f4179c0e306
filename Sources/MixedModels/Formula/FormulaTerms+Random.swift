extension FormulaTerms {
    /// The random terms that one bracket stands for: `a/b` makes two groups, `||` a term for each effect.
    static func random(
        _ effects: FormulaSyntax, _ group: FormulaSyntax, areCorrelated: Bool
    ) throws(MixedModelError) -> [Formula.RandomTerm] {
        var model = FormulaTerms()
        var inner: [Formula.RandomTerm] = []
        var offsets: [ModelExpression] = []
        try model.add(effects, random: &inner, offsets: &offsets)
        guard inner.isEmpty, offsets.isEmpty else {
            throw .badFormula(position: effects.position, problem: "a random effect cannot hold another")
        }
        guard model.hasIntercept || !model.terms.isEmpty else {
            throw .badFormula(position: effects.position, problem: "a random effect with neither intercept nor slope")
        }
        var result: [Formula.RandomTerm] = []
        for name in try groups(group) {
            if areCorrelated {
                result.append(Formula.RandomTerm(intercept: model.hasIntercept, model.ordered, by: name))
            } else {
                if model.hasIntercept { result.append(Formula.RandomTerm(by: name)) }
                result += model.ordered.map { Formula.RandomTerm(intercept: false, [$0], by: name) }
            }
        }
        return result
    }

    /// Groups, innermost first, as lme4 orders them.
    private static func groups(_ syntax: FormulaSyntax) throws(MixedModelError) -> [[ModelExpression]] {
        switch syntax {
        case .binary("/", let left, let right, _):
            let outer = try groups(left)
            guard let innermost = outer.first else { return outer }
            return try groups(right).map { $0 + innermost } + outer
        case .binary("+", _, _, let at):
            throw .badFormula(
                position: at,
                problem: "two groups are two brackets: (1 | g) + (1 | h), or (1 | g:h) for each combination")
        case .binary(":", let left, let right, let at):
            let (first, second) = (try groups(left), try groups(right))
            guard first.count == 1, second.count == 1, let one = first.first, let two = second.first else {
                throw .badFormula(position: at, problem: "':' joins two groups")
            }
            return [one + two]
        case .bracket(let inner, _): return try groups(inner)
        case .name(let name, _): return [[.column(name)]]
        case .call(let name, _, let at):
            guard let function = ModelExpression.Function(rawValue: name), function.makesFactor else {
                throw .badFormula(position: at, problem: "a group is a column, or columns joined by ':' or '/'")
            }
            return [[try syntax.expression()]]
        default:
            throw .badFormula(
                position: syntax.position, problem: "a group is a column, or columns joined by ':' or '/'")
        }
    }
}
