package import Practice

/// A CSV file of what was seen in sessions, as an import reads it.
package struct ObservationsFile: ImportSource {
    private let table: MappedTable
    package let notes: [ImportNote]

    /// - Parameters:
    ///   - mapping: for a foreign file; a column that it names and the file does not have is refused here.
    ///   - open: the file from its beginning, at every call.
    package init(
        mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.observations + ExportColumns.alsoReadOfTime,
            dates: dates, days: ExportColumns.days, moments: ExportColumns.moments)
        try FileKind.refuse(unless: .observations, table)
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

    package func forEach(_ body: (Int, Result<ImportedObservation, ImportRowProblem>) throws -> Void) throws {
        try table.forEach { line, cells in try body(line, cells.flatMap(ObservationColumns.read)) }
    }
}
