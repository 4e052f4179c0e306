/// One column of data.
public enum Column: Sendable, Hashable {
    /// Not-a-number is a missing value.
    case numeric([Double])
    /// Categories.
    case factor(Factor)

    /// Rows of the column.
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
    /// In the order in which they were given.
    public let names: [String]
    /// Rows of every column.
    public private(set) var rowCount: Int
    private let columns: [String: Column]
    /// The names in the file that the table comes from, those of columns that were not read among them.
    private(set) var header: [String] = []
    /// What the cells of the file that the table comes from were.
    private(set) var source = TableSource()

    /// By column, the level that comes first.
    private var references: [String: String] = [:]

    /// A table that comes from a file; with no columns it still has its rows.
    init(
        _ columns: [(name: String, column: Column)], rowCount: Int, header: [String], source: TableSource
    ) throws(MixedModelError) {
        try self.init(columns)
        self.rowCount = rowCount
        self.header = header
        self.source = source
    }

    /// Columns of as many rows each, in their order.
    ///
    /// - Throws: `duplicateColumn` and `unequalColumns`.
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

    /// `nil` where there is no such column.
    public subscript(name: String) -> Column? { columns[name] }

    func column(_ name: String) throws(MixedModelError) -> Column {
        guard let column = columns[name] else { throw .unknownColumn(name) }
        return column
    }

    /// This table with another level first in a categorical column, so that coefficients are differences from it.
    ///
    /// - Throws: `unknownColumn`, and `unknownLevel` for a level that does not occur.
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
    func led(_ factor: Factor, _ variable: ModelExpression) -> Factor {
        guard let column = variable.columns.first, let level = references[column] else { return factor }
        return factor.leading(level)
    }

    /// This table with one column more, or another in its place.
    ///
    /// - Throws: `unequalColumns` for one that has not as many rows as the table.
    public func with(_ name: String, _ column: Column) throws(MixedModelError) -> DataTable {
        var all: [(name: String, column: Column)] = []
        guard column.count == rowCount || names.isEmpty && header.isEmpty else { throw .unequalColumns(name) }
        for held in names where held != name { if let kept = columns[held] { all.append((held, kept)) } }
        var changed = source
        changed.forget(name)
        var table = try DataTable(
            all + [(name, column)], rowCount: column.count,
            header: header.isEmpty || header.contains(name) ? header : header + [name],
            source: changed)
        table.references = references
        table.references[name] = nil
        return table
    }
}
