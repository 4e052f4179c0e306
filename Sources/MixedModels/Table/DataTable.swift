/// One column of data.
public enum Column: Sendable, Hashable {
    /// Not-a-number is a missing value.
    case numeric([Double])
    case factor(Factor)

    public var count: Int {
        switch self {
        case .numeric(let values): values.count
        case .factor(let factor): factor.codes.count
        }
    }

    func isMissing(_ row: Int) -> Bool {
        switch self {
        case .numeric(let values): values[row].isNaN
        case .factor(let factor): factor.codes[row] < 0
        }
    }
}

/// Columns of equal length, by name.
public struct DataTable: Sendable {
    public let names: [String]
    public private(set) var rowCount: Int
    private let columns: [String: Column]
    /// The names in the file that the table comes from, those of columns that were not read among them.
    private var header: [String] = []
    /// For each column that is not of numbers the first cell that is none.
    private var texts: [String: TextCell] = [:]

    /// By column, the level that comes first.
    private var references: [String: String] = [:]

    /// A table that comes from a file; with no columns it still has its rows.
    init(
        _ columns: [(name: String, column: Column)], rowCount: Int, header: [String], texts: [String: TextCell]
    ) throws(MixedModelError) {
        try self.init(columns)
        self.rowCount = rowCount
        self.header = header
        self.texts = texts
    }

    public init(_ columns: [(name: String, column: Column)]) throws(MixedModelError) {
        var held: [String: Column] = [:]
        let count = columns.first?.column.count ?? 0
        for (name, column) in columns {
            guard column.count == count else { throw .unequalColumns(name) }
            guard held.updateValue(column, forKey: name) == nil else { throw .duplicateColumn(name) }
        }
        names = columns.map(\.name)
        rowCount = count
        self.columns = held
    }

    public subscript(name: String) -> Column? { columns[name] }

    func column(_ name: String) throws(MixedModelError) -> Column {
        guard let column = columns[name] else { throw .unknownColumn(name) }
        return column
    }

    /// An error's sentence with what this table knows of it: the columns that there are, and the cell that is no number.
    ///
    /// - Parameter formula: what was to be fitted; its predictors of text with nearly a category for each row are named.
    public func explained(_ error: MixedModelError, for formula: Formula? = nil) -> String {
        switch error {
        case .tooFewRows, .tooLarge:
            let columns = (formula?.terms ?? []).flatMap { $0 }.flatMap(\.columns)
            guard let column = columns.first(where: { texts[$0] != nil && isNearlyOneEach($0) }),
                let cell = texts[column]
            else { return error.description }
            return
                "\(error.description) '\(column)' holds text, and so nearly a category for each row. The first cell "
                + "that is no number: '\(cell.text.prefix(60))' in line \(cell.line)."
        case .badWeights(_, let row) where !header.isEmpty:
            return
                "\(error.description) Rows count without the header line: here it is line \(row + 1), if no cell holds "
                + "a line break. Leave rows of weight 0 out beforehand."

        case .unknownColumn:
            let known = header.isEmpty ? names : header
            let listed = known.prefix(40).map { "'\($0)'" }.joined(separator: ", ")
            return
                "\(error.description) The columns are \(listed)\(known.count > 40 ? " and \(known.count - 40) more" : "")."
        case .notNumeric(let column), .textAmongNumbers(let column, _):
            guard let cell = texts[column] else { return error.description }
            return "\(error.description) The first: '\(cell.text.prefix(60))' in line \(cell.line)."
        default: return error.description
        }
    }

    private func isNearlyOneEach(_ name: String) -> Bool {
        guard case .factor(let factor)? = columns[name] else { return false }
        return factor.levels.count * 2 > rowCount
    }

    /// This table with another level first in a categorical column, so that coefficients are differences from it.
    public func with(reference level: String, of column: String) throws(MixedModelError) -> DataTable {
        let factor: Factor =
            switch try self.column(column) {
            case .factor(let factor): factor
            case .numeric(let values): Factor(numbers: values)
            }
        guard factor.levels.contains(level) else { throw .unknownLevel(column: column, level: level) }
        var table = self
        table.references[column] = level
        return table
    }

    /// The levels of a variable that is made of a column, in the order that was asked for.
    func led(_ factor: Factor, _ variable: Expression) -> Factor {
        guard let column = variable.columns.first, let level = references[column] else { return factor }
        return factor.leading(level)
    }

    /// This table with one column more, or another in its place.
    public func with(_ name: String, _ column: Column) throws(MixedModelError) -> DataTable {
        var all: [(name: String, column: Column)] = []
        for held in names where held != name { if let kept = columns[held] { all.append((held, kept)) } }
        var changed = texts
        changed[name] = nil
        var table = try DataTable(
            all + [(name, column)], rowCount: rowCount,
            header: header.isEmpty || header.contains(name) ? header : header + [name],
            texts: changed)
        table.references = references
        table.references[name] = nil
        return table
    }
}
