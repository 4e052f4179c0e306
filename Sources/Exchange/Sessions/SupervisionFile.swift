package import Practice

/// A CSV file of what came of supervision meetings, as an import reads it.
package struct SupervisionFile: ImportSource {
    private let table: MappedTable
    package let notes: [ImportNote]

    /// See ``ObservationsFile``.
    package init(
        mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.supervision, dates: dates, days: ExportColumns.days,
            moments: ExportColumns.moments, required: ["entry"])
        try FileKind.refuse(unless: .supervision, table)
        try table.check()
        notes = try UnreadColumns.notes(of: table)
    }

    package init(
        path: String, mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, dates: dates) { () throws(CSVError) in try ByteSource.file(atPath: path) }
    }

    package init(bytes: [UInt8], mapping: ColumnMapping = ColumnMapping()) throws(ImportRowProblem) {
        try self.init(mapping: mapping) { ByteSource(bytes) }
    }

    package func forEach(_ body: (Int, Result<ImportedSupervision, ImportRowProblem>) throws -> Void) throws {
        try table.forEach { line, cells in try body(line, cells.flatMap(SupervisionColumns.read)) }
    }
}
