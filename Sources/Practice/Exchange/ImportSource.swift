/// Rows from elsewhere, one after another, so that memory stays flat whatever the size.
package protocol ImportSource<Row>: Sendable {
    associatedtype Row: Sendable
    /// Calls `body` for each row in order, with its line in the file from 1. A row that cannot be read is a failure;
    /// where nothing after it can be read either, it is the last. Runs more than once, from the beginning each time.
    func forEach(_ body: (Int, Result<Row, ImportRowProblem>) throws -> Void) throws
    /// The same rows one by one, from the beginning; `nil` where they come only all together.
    func rowByRow() -> ImportRows<Row>?
    /// What is to be said of the file as a whole.
    var notes: [ImportNote] { get }
}

extension ImportSource {
    package var notes: [ImportNote] { [] }
    package func rowByRow() -> ImportRows<Row>? { nil }
}

/// Rows that are asked for one by one.
package struct ImportRows<Row: Sendable> {
    package typealias Line = (line: Int, row: Result<Row, ImportRowProblem>)
    private let step: () throws -> Line?
    package init(_ step: @escaping () throws -> Line?) { self.step = step }

    /// `nil` at the end.
    package func next() throws -> Line? { try step() }

    package func map<Other: Sendable>(
        _ read: @escaping (Row) -> Result<Other, ImportRowProblem>
    ) -> ImportRows<Other> {
        ImportRows<Other> { [step] in try step().map { (line: $0.line, row: $0.row.flatMap(read)) } }
    }

    package func forEach(_ body: (Int, Result<Row, ImportRowProblem>) throws -> Void) throws {
        while let (line, row) = try step() { try body(line, row) }
    }
}

/// Why a row cannot come in, by text key.
package struct ImportRowProblem: Error, Hashable, Sendable {
    package let key: String
    package let arguments: [String]

    package init(_ key: String, _ arguments: [String] = []) {
        self.key = key
        self.arguments = arguments
    }
}

/// Rows that are in memory already.
package struct RowsInMemory<Row: Sendable>: ImportSource {
    package let rows: [(line: Int, row: Result<Row, ImportRowProblem>)]

    /// The first row is on line 2, under the names of the columns.
    package init(read rows: [Result<Row, ImportRowProblem>]) {
        self.rows = rows.enumerated().map { (line: $0.offset + 2, row: $0.element) }
    }

    package init(_ rows: [Row]) { self.init(read: rows.map { .success($0) }) }

    package func forEach(_ body: (Int, Result<Row, ImportRowProblem>) throws -> Void) throws {
        for (line, row) in rows { try body(line, row) }
    }

    package func rowByRow() -> ImportRows<Row>? {
        var rest = rows[...]
        return ImportRows { rest.popFirst() }
    }
}
