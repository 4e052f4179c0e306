import Practice

/// A CSV file read row by row under the product's names of columns, from the beginning each time.
struct MappedTable: Sendable {
    let open: @Sendable () throws(CSVError) -> ByteSource
    let mapping: ColumnMapping
    /// The product's names.
    let known: [String]
    var dates = DateOrder.iso
    /// Which of the product's names hold days of the calendar.
    var days: [String] = []
    /// Which of them hold a day with or without a time.
    var moments: [String] = []
    /// Which of them no file of this kind can do without.
    var required: [String] = []

    /// The names on the first line, by whatever they are parted; those without a name are left out.
    func header() throws(ImportRowProblem) -> [String] {
        do throws(CSVError) {
            return try table().columns.filter { !$0.isEmpty }
        } catch {
            throw ImportRowProblem(error)
        }
    }

    /// Columns without a name in which something stands, by place from 1, looked for in the first rows.
    func unnamed() -> [Int] {
        guard var table = try? self.table() else { return [] }
        let places = table.columns.indices.filter { table.columns[$0].isEmpty }
        if places.isEmpty { return [] }
        var filled: Set<Int> = []
        for _ in 0..<20 {
            guard let record = try? table.next() else { break }
            filled.formUnion(places.filter { !Checks.trimmed(record.fields[$0]).isEmpty })
        }
        return filled.sorted().map { $0 + 1 }
    }

    /// Whether the header can be read and holds what the mapping names.
    func check() throws(ImportRowProblem) {
        let header = try header()
        let places = try mapping.places(in: header, known: known)
        for name in required where !places.contains(where: { $0.name == name }) {
            try UnreadColumns.tellMeant(name, in: header, besides: places.map(\.index), mapping)
            throw ImportRowProblem("import.column-missing", [name])
        }
    }

    /// Throws once for the whole file where a column is not there, by whatever name, that a file of others must have too.
    func require(_ name: String) throws(ImportRowProblem) {
        let header = try header()
        let places = try mapping.places(in: header, known: known)
        if places.contains(where: { $0.name == name }) { return }
        try UnreadColumns.tellMeant(name, in: header, besides: places.map(\.index), mapping)
        throw ImportRowProblem("import.no-such-column", [name, header.prefix(40).joined(separator: ", ")])
    }

    func forEach(_ body: (Int, Result<[String: String], ImportRowProblem>) throws -> Void) throws {
        try rows().forEach(body)
    }

    func rows() -> ImportRows<[String: String]> {
        var reading = MappedReading(self)
        return ImportRows { reading.next() }
    }

    /// What stands first in that column of the file, looked for in its first rows.
    func firstCell(of column: String) -> String? {
        guard var table = try? self.table(), let index = table.columns.firstIndex(of: column) else { return nil }
        for _ in 0..<20 {
            guard let record = try? table.next() else { return nil }
            let cell = Checks.trimmed(record.fields[index])
            if !cell.isEmpty { return cell }
        }
        return nil
    }

    func table() throws(CSVError) -> CSVTable {
        try CSVTable(open(), separator: try CSVSeparator.sniffed(open()), isOfOthers: true, allowsTwins: true)
    }
}

extension ImportRowProblem {
    /// By text key, as every other reason why a row does not come in.
    init(_ error: CSVError) {
        switch error.reason {
        case .unreadable: self.init("import.file-unreadable")
        case .binary, .invalidUTF8: self.init("import.not-text")
        case .unclosedQuote: self.init("import.quote-open")
        case .quoteInsideField, .textAfterQuote: self.init("import.quote-stray")
        case .bareCarriageReturn: self.init("import.line-end")
        case .fieldTooLong(let limit), .recordTooLong(let limit): self.init("import.row-too-long", ["\(limit)"])
        case .tooManyFields(let limit): self.init("import.row-too-wide", ["\(limit)"])
        case .empty: self.init("import.file-empty")
        case .emptyColumnName: self.init("import.column-unnamed", ["\(error.column ?? 1)"])
        case .duplicateColumnName(let name): self.init("import.column-twice", [String(name.prefix(60))])
        case .ragged(let found, let expected): self.init("import.row-width", ["\(found)", "\(expected)"])
        }
    }
}
