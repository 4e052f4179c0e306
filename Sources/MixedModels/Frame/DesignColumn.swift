/// One column of a design: a product of numeric variables and of indicators of levels.
struct DesignColumn: Sendable, Hashable {
    struct Part: Sendable, Hashable {
        let variable: ModelExpression
        /// The level that is indicated; `nil` for a numeric variable.
        let level: Int?
    }
    let name: String
    let parts: [Part]
    /// Which term of the formula it belongs to; `nil` is the intercept.
    let term: Int?

    static let intercept = DesignColumn(name: "(Intercept)", parts: [], term: nil)
    var isIntercept: Bool { parts.isEmpty }

    func values(_ variables: [ModelExpression: Variable], count: Int) -> [Double] {
        var result = [Double](repeating: 1, count: count)
        for part in parts {
            switch variables[part.variable] {
            case .numeric(let values): for row in 0..<count { result[row] *= values[row] }
            case .factor(let factor):
                let wanted = Int32(part.level ?? 0)
                for row in 0..<count where factor.codes[row] != wanted { result[row] = 0 }
            case nil: break
            }
        }
        return result
    }
}

/// Codes terms into columns by R's rules: treatment contrasts where the margin is in the model, else every level.
enum DesignCoding {
    static func columns(
        intercept: Bool, terms: [Formula.Term], variables: [ModelExpression: Variable]
    ) throws(MixedModelError) -> [DesignColumn] {
        var columns: [DesignColumn] = intercept ? [.intercept] : []
        let present = Set(terms.map(Set.init))
        var firstFactorIsFull = !intercept
        for (index, term) in terms.enumerated() {
            var parts: [[(name: String, part: DesignColumn.Part)]] = []
            for variable in term {
                guard case .factor(let factor)? = variables[variable] else {
                    parts.append([(variable.label, .init(variable: variable, level: nil))])
                    continue
                }
                let margin = Set(term.filter { $0 != variable })
                var usesContrasts = margin.isEmpty || present.contains(margin)
                if firstFactorIsFull {
                    usesContrasts = false
                    firstFactorIsFull = false
                }
                let from = usesContrasts ? 1 : 0
                parts.append(
                    (from..<max(from, factor.levels.count)).map {
                        (variable.label + factor.levels[$0], .init(variable: variable, level: $0))
                    })
            }
            let size = parts.reduce(1.0) { $0 * Double($1.count) } + Double(columns.count)
            guard size <= 20_000 else { throw .tooLarge("more than 20,000 columns, by '\(Formula.label(term))'") }
            var combined: [(name: String, parts: [DesignColumn.Part])] = [("", [])]
            for choice in parts {
                combined = choice.flatMap { next in
                    combined.map { ($0.parts.isEmpty ? next.name : $0.name + ":" + next.name, $0.parts + [next.part]) }
                }
            }
            columns += combined.map { DesignColumn(name: $0.name, parts: $0.parts, term: index) }
        }
        return columns
    }
}
