package import Practice

/// A CSV file of what clients wrote on their checks, as an import reads it.
package struct CommentsFile: ImportSource {
    private let table: MappedTable
    package let notes: [ImportNote]

    /// See ``ObservationsFile``.
    package init(
        mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.comments, dates: dates, days: ExportColumns.days,
            moments: ExportColumns.moments, required: ["client", "response"])
        try FileKind.refuse(unless: .comments, table)
        try table.check()
        notes = try UnreadColumns.notes(of: table)
    }

    package init(
        path: String, mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, dates: dates) { () throws(CSVError) in try ByteSource.file(atPath: path) }
    }

    package init(
        bytes: [UInt8], mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, dates: dates) { ByteSource(bytes) }
    }

    package func forEach(_ body: (Int, Result<ImportedComment, ImportRowProblem>) throws -> Void) throws {
        try table.forEach { line, cells in try body(line, cells.flatMap(CommentColumns.read)) }
    }
}
