extension ModelFrame {
    /// Picks rows and columns: rows with a missing value are left out, and what the formula needs is worked out.
    ///
    /// At most 20,000 columns of fixed effects; these times the rows at most 1,000,000,000, those of random effects
    /// 250,000,000; and at most 5,000 variances and covariances of random effects (99 effects in one term).
    ///
    /// - Parameter weights: the column of prior weights, if any; each positive and finite.
    /// - Throws: whatever the formula, the columns and the rows lack for a model; see ``MixedModelError``.
    public init(_ formula: Formula, _ table: DataTable, weights weightColumn: String? = nil) throws(MixedModelError) {
        try formula.check()
        guard table.rowCount > 0 else { throw .emptyData }
        guard !formula.random.isEmpty else { throw .noRandomEffects }
        var reader = VariableReader(table: table, coding: VariableCoding(), learns: true)
        let fixedVariables = Self.variables(formula.terms)
        let randomVariables = Self.variables(formula.random.flatMap(\.terms))
        var full: [ModelExpression: Variable] = [:]
        for variable in Set(fixedVariables + randomVariables) {
            let read = try reader.read(variable)
            if case .column(let name) = variable, case .factor(let factor) = read {
                try factor.refuseTextAmongNumbers(name)
            }
            full[variable] = read
        }
        let response = try reader.numbers(formula.response)
        var offsets: [[Double]] = []
        for offset in formula.offsets { offsets.append(try reader.numbers(offset)) }
        var factors: [(label: String, factor: Factor)] = []
        for term in formula.random where !factors.contains(where: { $0.label == term.groupLabel }) {
            factors.append((term.groupLabel, try reader.group(term.group)))
        }
        let weightValues = try weightColumn.map { name throws(MixedModelError) in
            try reader.numbers(.column(name))
        }
        let needed = formula.columns.union(weightColumn.map { [$0] } ?? [])
        let rows = try Self.completeRows(table, needed)
        guard !rows.isEmpty else { throw .noCompleteRows(dropped: table.rowCount) }

        self.formula = formula
        self.rows = rows
        rowCount = rows.count
        droppedRows = table.rowCount - rows.count
        missingColumns =
            rows.count == table.rowCount
            ? []
            : needed.sorted().filter { name in
                guard let column = table[name] else { return false }
                return (0..<table.rowCount).contains { column.isMissing($0) }
            }
        self.response = try Self.finite(rows, response, formula.response.label)
        if offsets.isEmpty {
            offset = nil
        } else {
            let sum = (0..<table.rowCount).map { row in offsets.reduce(0) { $0 + $1[row] } }
            offset = try Self.finite(rows, sum, "offset")
        }
        weights = try weightValues.map { values throws(MixedModelError) in
            let kept = rows.map { values[$0] }
            if let bad = rows.first(where: { !(values[$0] > 0 && values[$0].isFinite) }) {
                throw .badWeights(weightColumn ?? "", row: bad + 1)
            }
            return kept
        }
        var variables: [ModelExpression: Variable] = [:]
        for (name, variable) in full {
            let kept = variable.kept(rows)
            if case .numeric(let values) = variable { _ = try Self.finite(rows, values, name.label) }
            if case .factor(let factor) = kept {
                reader.coding.levels[name] = factor.levels
                if factor.levels.count < 2 { throw .oneLevelPredictor(name.label) }
            }
            variables[name] = kept
        }
        // As in R, the response is none of its own predictors.
        let own: Formula.Term = [formula.response]
        let design = try DesignCoding.columns(
            intercept: formula.hasIntercept, terms: formula.terms.filter { $0 != own }, variables: variables)
        guard !design.isEmpty else { throw .noFixedEffects }
        let (groups, terms) = try Self.random(
            formula, factors.map { ($0.label, $0.factor.kept(rows)) }, variables, rows.count)
        self.groups = groups
        self.terms = terms
        guard design.count <= 20_000, design.count * rows.count <= 1_000_000_000 else {
            throw .tooLarge("\(design.count) columns of fixed effects for \(rows.count) rows")
        }
        let values = design.map { $0.values(variables, count: rows.count) }
        let kept = RankReduction.independent(values)
        fixed = kept.map { design[$0] }
        fixedValues = kept.map { values[$0] }
        let keptSet = Set(kept)
        droppedColumns =
            (formula.terms.contains(own) ? [formula.response.label] : [])
            + design.indices.filter { !keptSet.contains($0) }.map { design[$0].name }
        coding = reader.coding
        guard !fixed.isEmpty else { throw .noFixedEffects }
        guard rowCount > fixed.count else { throw .tooFewRows(rows: rowCount, coefficients: fixed.count) }
        guard self.response.contains(where: { $0 != self.response[0] }) else {
            throw .constantResponse(formula.response.label)
        }
    }

    /// Variances and covariances of all random terms together.
    private static let mostVariances = 5_000
    /// Numbers in the columns of the fixed effects, in those of the random ones, and in the squares of each group's: 2 GB.
    private static let mostNumbers = 250_000_000

    static func variables(_ terms: [Formula.Term]) -> [ModelExpression] {
        var seen: Set<ModelExpression> = []
        return terms.flatMap { $0 }.filter { seen.insert($0).inserted }
    }

    static func completeRows(_ table: DataTable, _ names: Set<String>) throws(MixedModelError) -> [Int] {
        var isComplete = [Bool](repeating: true, count: table.rowCount)
        for name in names {
            switch try table.column(name) {
            case .numeric(let values): for row in values.indices where values[row].isNaN { isComplete[row] = false }
            case .factor(let factor):
                for row in factor.codes.indices where factor.codes[row] < 0 { isComplete[row] = false }
            }
        }
        return isComplete.indices.filter { isComplete[$0] }
    }

    static func finite(_ rows: [Int], _ values: [Double], _ label: String) throws(MixedModelError) -> [Double] {
        for row in rows where !values[row].isFinite { throw .nonFinite(column: label, row: row + 1) }
        return rows.map { values[$0] }
    }

    /// Groups and terms, checked as lme4 checks them and in its order.
    private static func random(
        _ formula: Formula, _ factors: [(label: String, factor: Factor)], _ variables: [ModelExpression: Variable],
        _ count: Int
    ) throws(MixedModelError) -> ([Group], [Term]) {
        for (label, factor) in factors {
            guard factor.levels.count > 1 else { throw .oneLevel(group: label) }
            guard factor.levels.count < count else {
                throw .asManyLevelsAsRows(group: label, levels: factor.levels.count, rows: count)
            }
        }
        let groups = factors.map { Group(label: $0.label, levels: $0.factor.levels, codes: $0.factor.codes) }
        var terms: [Term] = []
        var (parameters, columnCount) = (0, 0)
        var widths = [Int](repeating: 0, count: groups.count)
        for term in formula.random {
            guard let index = groups.firstIndex(where: { $0.label == term.groupLabel }) else { continue }
            let columns = try DesignCoding.columns(
                intercept: term.hasIntercept, terms: term.terms, variables: variables)
            let effects = columns.count * groups[index].levels.count
            guard effects < count else {
                throw .tooManyParameters(group: term.groupLabel, effects: effects, rows: count)
            }
            // The search holds a square of them.
            parameters += columns.count * (columns.count + 1) / 2
            guard parameters <= mostVariances else {
                throw .tooLarge("\(parameters) variances and covariances; at most \(mostVariances)")
            }
            columnCount += columns.count
            widths[index] += columns.count
            guard columnCount * count <= mostNumbers,
                widths[index] * widths[index] * groups[index].levels.count <= mostNumbers
            else { throw .tooLarge("\(columnCount) columns of random effects for \(count) rows") }
            let values = columns.map { $0.isIntercept ? nil : $0.values(variables, count: count) }
            terms.append(Term(group: index, columns: columns, values: values))
        }
        let levels = terms.map { groups[$0.group].levels.count }
        if zip(levels, levels.dropFirst()).contains(where: { $0 < $1 }) {
            let ascending = terms.indices.sorted { (levels[$0], $0) < (levels[$1], $1) }
            terms = ascending.reversed().map { terms[$0] }
        }
        return (groups, terms)
    }
}
