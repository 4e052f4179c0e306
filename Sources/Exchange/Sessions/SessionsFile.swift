package import Practice

/// A CSV file of sessions and their responses, as an import reads it.
package struct SessionsFile: ImportSource {
    private let table: MappedTable
    private let highestLine: Int

    /// - Parameters:
    ///   - mapping: for a foreign file; a column that it names and the file does not have is refused here.
    ///   - highestLine: what the right end of a line counts in the file, 10 (points) or 100 (millimetres).
    ///   - open: the file from its beginning, at every call.
    package init(
        mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(open: open, mapping: mapping, known: ExportColumns.sessions + ExportColumns.alsoRead)
        self.highestLine = highestLine
        try table.check()
    }

    package init(path: String, mapping: ColumnMapping = ColumnMapping(), highestLine: Int = 10)
        throws(ImportRowProblem)
    {
        try self.init(mapping: mapping, highestLine: highestLine) { () throws(CSVError) in
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
