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
    public let rowCount: Int
    private let columns: [String: Column]

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

    /// This table with one column more, or another in its place.
    public func with(_ name: String, _ column: Column) throws(MixedModelError) -> DataTable {
        var all: [(name: String, column: Column)] = []
        for held in names where held != name { if let kept = columns[held] { all.append((held, kept)) } }
        return try DataTable(all + [(name, column)])
    }
}
