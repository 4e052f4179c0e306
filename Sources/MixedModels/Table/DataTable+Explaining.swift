extension DataTable {
    /// An error's sentence with what this table knows of it: the columns that there are, and the cell of the file.
    ///
    /// - Parameter formula: what was to be fitted; its predictors of text with nearly a category for each row are named.
    public func explained(_ error: MixedModelError, for formula: Formula? = nil) -> String {
        switch error {
        case .tooFewRows, .tooLarge:
            let columns = (formula?.terms ?? []).flatMap { $0 }.flatMap(\.columns)
            guard let column = columns.first(where: { source.texts[$0] != nil && isNearlyOneEach($0) }),
                let cell = source.texts[column]
            else { return error.description }
            return
                "\(error.description) '\(column)' holds text, and so nearly a category for each row. The first cell "
                + "that is no number: \(Self.quoted(cell))."
        case .badWeights(let column, let row):
            guard row > 0, row <= rowCount, let line = source.lines.line(of: row - 1) else { return error.description }
            let beyond = source.infinities[column].flatMap { $0.line == line ? $0.text : nil }
            let cell = beyond ?? number(column, row - 1).map(ModelExpression.spelled)
            return
                "The weights '\(column)' are not all positive numbers; the first that is not stands in line \(line) of the "
                + "file\(cell.map { ": '\($0.prefix(60))'" } ?? ""). Leave rows of weight 0 out beforehand."
        case .nonFinite(let label, let row):
            guard row > 0, row <= rowCount, let line = source.lines.line(of: row - 1) else { return error.description }
            return
                "'\(label)' is not a finite number in line \(line) of the file"
                + "\(cells(of: label, row - 1, line, formula))."
        case .unknownColumn:
            let known = header.isEmpty ? names : header
            let listed = known.prefix(40).map { "'\($0)'" }.joined(separator: ", ")
            return
                "\(error.description) The columns are \(listed)\(known.count > 40 ? " and \(known.count - 40) more" : "")."
        case .notNumeric(let column), .textAmongNumbers(let column, _):
            guard let cell = source.texts[column] else { return error.description }
            return "\(error.description) The first: \(Self.quoted(cell))."
        case .oneLevel(let label), .oneLevelPredictor(let label):
            let expressions = names.flatMap { name -> [(label: String, name: String)] in
                let own = ModelExpression.column(name)
                return [own, .call(.factor, own), .call(.asFactor, own)].map { ($0.label, name) }
            }
            guard source.lines.line(of: 0) != nil, let name = expressions.first(where: { $0.label == label })?.name,
                case .numeric? = self[name]
            else { return error.description }
            return "\(error.description) '\(name)' was read as numbers, so that 1, 01 and 1.0 are the same."
        default: return error.description
        }
    }

    private static func quoted(_ cell: TextCell) -> String { "'\(cell.text.prefix(60))' in line \(cell.line)" }

    private func number(_ column: String, _ row: Int) -> Double? {
        guard case .numeric(let values)? = self[column], values.indices.contains(row) else { return nil }
        return values[row]
    }

    /// The cells that a variable is worked out from in a row.
    private func cells(of label: String, _ row: Int, _ line: Int, _ formula: Formula?) -> String {
        if let name = names.first(where: { ModelExpression.column($0).label == label }) {
            guard let cell = source.infinities[name], cell.line == line else { return "" }
            return ": '\(cell.text.prefix(60))'"
        }
        guard let formula else { return "" }
        let variables = ModelFrame.variables(formula.terms + formula.random.flatMap(\.terms))
        guard let variable = ([formula.response] + variables).first(where: { $0.label == label }) else { return "" }
        let held = Set(variable.columns).sorted().compactMap { name -> String? in
            let cell = source.infinities[name].flatMap { $0.line == line ? $0.text : nil }
            return (cell ?? number(name, row).map(ModelExpression.spelled)).map { "'\(name)' is \($0.prefix(60))" }
        }
        return held.isEmpty ? "" : ": " + held.joined(separator: " and ")
    }

    private func isNearlyOneEach(_ name: String) -> Bool {
        guard case .factor(let factor)? = self[name] else { return false }
        return factor.levels.count * 2 > rowCount
    }
}
