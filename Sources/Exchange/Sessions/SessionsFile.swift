package import Practice

/// A CSV file of sessions and their responses, as an import reads it.
package struct SessionsFile: ImportSource {
    private let table: MappedTable
    private let highestLine: Int
    private let choices: ChoiceNumbers
    package let notes: [ImportNote]

    /// - Parameters:
    ///   - mapping: for a foreign file; a column that it names and the file does not have is refused here.
    ///   - dates: how days are written; those that begin with the year are read in any case.
    ///   - highestLine: what the right end of a line counts in the file, 10 (points) or 100 (millimetres).
    ///   - choices: what a number stands for that answers an item.
    ///   - isOneOfSeveral: columns of other kinds of file are no mistake, and are not named.
    ///   - open: the file from its beginning, at every call.
    package init(
        mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10, dates: DateOrder = .iso,
        choices: ChoiceNumbers = .either, isOneOfSeveral: Bool = false,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        let header = try MappedTable(open: open, mapping: mapping, known: []).header()
        let items = Self.items(header, mapping)
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.sessions + ExportColumns.alsoRead + items, dates: dates,
            days: ExportColumns.days, moments: ExportColumns.moments)
        self.highestLine = highestLine
        self.choices = choices
        if !isOneOfSeveral { try FileKind.refuse(unless: .sessions, table) }
        try table.check()
        let scale = highestLine == 100 ? try Self.doubts(table) : []
        notes = try UnreadColumns.notes(of: table, isOneOfSeveral: isOneOfSeveral) + scale
        try table.require("client")
    }

    package init(
        path: String, mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10, dates: DateOrder = .iso,
        choices: ChoiceNumbers = .either, isOneOfSeveral: Bool = false
    ) throws(ImportRowProblem) {
        try self.init(
            mapping: mapping, highestLine: highestLine, dates: dates, choices: choices, isOneOfSeveral: isOneOfSeveral
        ) { () throws(CSVError) in try ByteSource.file(atPath: path) }
    }

    package init(
        bytes: [UInt8], mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10, dates: DateOrder = .iso,
        choices: ChoiceNumbers = .either
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, highestLine: highestLine, dates: dates, choices: choices) { ByteSource(bytes) }
    }

    /// The columns that hold the answers to one item: those that a mapping names, and those that the file calls so.
    private static func items(_ header: [String], _ mapping: ColumnMapping) -> [String] {
        let mapped = mapping.columns.keys.filter { $0.hasPrefix(ExportColumns.itemPrefix) }
        let taken = mapped.map(ColumnMapping.folded)
        let own = header.map(ColumnMapping.folded).filter { name in
            name.hasPrefix(ExportColumns.itemPrefix) && !taken.contains(name)
        }
        return (mapped + Set(own)).sorted()
    }

    /// A file in millimetres has marks beyond 10, which cannot be read as points.
    private static func doubts(_ table: MappedTable) throws(ImportRowProblem) -> [ImportNote] {
        var (hasMarks, isBeyond) = (false, false)
        do {
            try table.forEach { _, row in
                guard case .success(let cells) = row else { return }
                switch SessionColumns.read(cells, highestLine: 10) {
                case .success(let session):
                    if case .lines? = session.response?.content { hasMarks = true }
                case .failure(let problem):
                    if problem.key == "problem.range", problem.arguments.first?.hasPrefix("line-") == true {
                        isBeyond = true
                    }
                }
            }
        } catch let problem as ImportRowProblem {
            throw problem
        } catch {
            throw ImportRowProblem("import.file-unreadable")
        }
        return hasMarks && !isBeyond ? [ImportNote(key: "import.scale-doubt", arguments: [])] : []
    }

    package func forEach(_ body: (Int, Result<ImportedSession, ImportRowProblem>) throws -> Void) throws {
        try read().forEach(body)
    }

    package func rowByRow() -> ImportRows<ImportedSession>? { read() }

    private func read() -> ImportRows<ImportedSession> {
        table.rows().map { [highestLine, choices] in
            SessionColumns.read($0, highestLine: highestLine, choices: choices)
        }
    }
}
