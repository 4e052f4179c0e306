/// New rows in the columns of a fit.
struct PredictionDesign {
    let fixed: [[Double]]
    let effects: [[[Double]]]
    let offset: [Double]
    /// For each group of the frame the level of each row, or -1 for one that was not seen.
    let levels: [[Int]]
    let isComplete: [Bool]

    init(_ fit: Fit, _ table: DataTable, _ scope: PredictionScope) throws(MixedModelError) {
        let (frame, formula, count) = (fit.frame, fit.formula, table.rowCount)
        var reader = VariableReader(table: table, coding: frame.coding, learns: false)
        let expressions = ModelFrame.variables(formula.terms + formula.random.flatMap(\.terms))
        let names = Set((expressions + formula.offsets).flatMap(\.columns))
        let whole = try ModelFrame.completeRows(table, names)
        var isComplete = [Bool](repeating: false, count: count)
        for row in whole { isComplete[row] = true }
        var variables: [ModelExpression: Variable] = [:]
        for expression in expressions {
            let variable = try Self.coded(try reader.read(expression), expression, frame.coding)
            if case .numeric(let values) = variable { _ = try ModelFrame.finite(whole, values, expression.label) }
            variables[expression] = variable
        }
        fixed = frame.fixed.map { $0.values(variables, count: count) }
        effects = frame.terms.map { term in term.columns.map { $0.values(variables, count: count) } }
        var offset = [Double](repeating: 0, count: count)
        for part in formula.offsets { offset = zip(offset, try reader.numbers(part)).map { $0 + $1 } }
        _ = try ModelFrame.finite(whole, offset, "offset")
        self.offset = offset
        var levels: [[Int]] = []
        for group in frame.groups {
            let known = Dictionary(group.levels.enumerated().map { ($1, $0) }) { first, _ in first }
            guard scope == .groups, let term = formula.random.first(where: { $0.groupLabel == group.label }) else {
                levels.append([Int](repeating: -1, count: count))
                continue
            }
            // Joined names may be the same of two combinations: `a:b` with `c`, and `a` with `b:c`.
            guard known.count == group.levels.count else {
                throw .notAvailable("predictions of '\(group.label)', of which two levels have the same name")
            }
            let factor = try reader.group(term.group)
            let place = factor.levels.map { known[$0] ?? -1 }
            levels.append(factor.codes.map { $0 < 0 ? -1 : place[Int($0)] })
            // What is missing may be any group, a known one too.
            for (row, code) in factor.codes.enumerated() where code < 0 { isComplete[row] = false }
        }
        self.isComplete = isComplete
        self.levels = levels
    }

    /// A categorical variable in the levels of the fit.
    private static func coded(
        _ variable: Variable, _ expression: ModelExpression, _ coding: VariableCoding
    ) throws(MixedModelError) -> Variable {
        guard let known = coding.levels[expression] else {
            if case .factor = variable { throw .notNumeric(column: expression.label) }
            return variable
        }
        let factor: Factor
        switch variable {
        case .factor(let given): factor = given
        case .numeric(let values): factor = Factor(numbers: values)
        }
        let place = Dictionary(known.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
        for code in Set(factor.codes) where code >= 0 && place[factor.levels[Int(code)]] == nil {
            throw .unknownLevel(column: expression.label, level: factor.levels[Int(code)])
        }
        let codes = factor.codes.map { $0 < 0 ? -1 : place[factor.levels[Int($0)]] ?? -1 }
        return .factor(Factor(trusted: codes, levels: known))
    }
}
