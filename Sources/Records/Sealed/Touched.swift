internal import Clinic
internal import Practice

/// Rows that one transaction changed and that get a code of what they hold at its end.
final class Touched {
    fileprivate var rows: [TouchedRow] = []
    fileprivate var known: Set<TouchedRow> = []
}

private struct TouchedRow: Hashable {
    let table: Int
    let id: SQLValue
}

extension RecordsTransaction {
    /// The values of a new row, and its code after them.
    func coded(_ table: CodedTable, _ values: [SQLValue]) throws -> [SQLValue] {
        values + [.blob(try code(table, values))]
    }

    func touch<Subject>(_ table: CodedTable, _ id: ID<Subject>) { touch(table, .id(id)) }

    func touch(_ table: CodedTable, _ id: SQLValue) {
        guard let place = CodedTable.all.firstIndex(where: { $0.name == table.name }) else { return }
        let row = TouchedRow(table: place, id: id)
        if touched.known.insert(row).inserted { touched.rows.append(row) }
    }

    /// The same for a row that must not have been changed from outside until now: a new code would hide it. Called before
    /// the first change.
    func changing(_ table: CodedTable, _ id: SQLValue) throws {
        guard try isTouched(table, id) || isAsCoded(table, id) != false else {
            throw StoreError.corrupt("\(table.fault(id, .changed)): see rapport verify")
        }
        touch(table, id)
    }

    func changing<Subject>(_ table: CodedTable, _ id: ID<Subject>) throws { try changing(table, .id(id)) }

    func isTouched(_ table: CodedTable, _ id: SQLValue) -> Bool {
        CodedTable.all.firstIndex { $0.name == table.name }
            .map { touched.known.contains(TouchedRow(table: $0, id: id)) } ?? false
    }

    /// Codes for all that was touched. Called once, as the last of the transaction.
    func codeTouched() throws {
        for row in touched.rows {
            let table = CodedTable.all[row.table]
            let found = try sql.first(table.one, [row.id]) { try table.values($0).values }
            guard let found else { continue }
            let values = try found + (table.also?(sql, row.id) ?? [])
            try run(table.put, [.blob(try code(table, values)), row.id])
        }
    }

    private func code(_ table: CodedTable, _ values: [SQLValue]) throws -> [UInt8] {
        do { return try sealing.code(of: table.content(values)) } catch let error as SealingError {
            throw StoreError(error, "code of a row")
        }
    }
}
