package import Practice

/// A CSV file of sessions and their responses, as an import reads it.
package struct SessionsFile: ImportSource {
    private let table: MappedTable
    private let highestLine: Int
    package let notes: [ImportNote]

    /// - Parameters:
    ///   - mapping: for a foreign file; a column that it names and the file does not have is refused here.
    ///   - dates: how days are written; those that begin with the year are read in any case.
    ///   - highestLine: what the right end of a line counts in the file, 10 (points) or 100 (millimetres).
    ///   - open: the file from its beginning, at every call.
    package init(
        mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10, dates: DateOrder = .iso,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.sessions + ExportColumns.alsoRead, dates: dates,
            days: ExportColumns.days)
        self.highestLine = highestLine
        try table.check()
        notes = try UnreadColumns.notes(
            of: table,
            elsewhere: ExportColumns.appointments + ExportColumns.observations + ExportColumns.comments
                + ExportColumns.supervision)
    }

    package init(
        path: String, mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10, dates: DateOrder = .iso
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, highestLine: highestLine, dates: dates) { () throws(CSVError) in
            try ByteSource.file(atPath: path)
        }
    }

    package init(bytes: [UInt8], mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10)
        throws(ImportRowProblem)
    {
        try self.init(mapping: mapping, highestLine: highestLine) { ByteSource(bytes) }
    }

    package func forEach(_ body: (Int, Result<ImportedSession, ImportRowProblem>) throws -> Void) throws {
        try table.forEach { line, cells in
            try body(line, cells.flatMap { SessionColumns.read($0, highestLine: highestLine) })
        }
    }
}
