package import Practice

/// A CSV file of appointments and who came, as an import reads it.
package struct AppointmentsFile: ImportSource {
    private let table: MappedTable
    private let unsaid: CalledOffUnsaid
    package let notes: [ImportNote]

    /// - Parameters:
    ///   - mapping: for a foreign file; a column that it names and the file does not have is refused here.
    ///   - unsaid: what holds of lines that do not say by whom or how long before an appointment was called off.
    ///   - isOneOfSeveral: columns of other kinds of file are no mistake, and are not named.
    ///   - open: the file from its beginning, at every call.
    package init(
        mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        unsaid: CalledOffUnsaid = CalledOffUnsaid(), isOneOfSeveral: Bool = false,
        open: @escaping @Sendable () throws(CSVError) -> ByteSource
    ) throws(ImportRowProblem) {
        table = MappedTable(
            open: open, mapping: mapping, known: ExportColumns.appointments + ExportColumns.alsoRead, dates: dates,
            days: ExportColumns.days, moments: ExportColumns.moments)
        self.unsaid = unsaid
        if !isOneOfSeveral { try FileKind.refuse(unless: .appointments, table) }
        try table.check()
        notes = try UnreadColumns.notes(of: table, isOneOfSeveral: isOneOfSeveral)
        try table.require("client")
    }

    package init(
        path: String, mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        unsaid: CalledOffUnsaid = CalledOffUnsaid(), isOneOfSeveral: Bool = false
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, dates: dates, unsaid: unsaid, isOneOfSeveral: isOneOfSeveral) {
            () throws(CSVError) in try ByteSource.file(atPath: path)
        }
    }

    package init(
        bytes: [UInt8], mapping: ColumnMapping = ColumnMapping(), dates: DateOrder = .iso,
        unsaid: CalledOffUnsaid = CalledOffUnsaid()
    ) throws(ImportRowProblem) {
        try self.init(mapping: mapping, dates: dates, unsaid: unsaid) { ByteSource(bytes) }
    }

    package func forEach(_ body: (Int, Result<ImportedAppointment, ImportRowProblem>) throws -> Void) throws {
        try read().forEach(body)
    }

    package func rowByRow() -> ImportRows<ImportedAppointment>? { read() }

    private func read() -> ImportRows<ImportedAppointment> {
        table.rows().map { [unsaid] in AppointmentColumns.appointment($0, unsaid) }
    }
}
