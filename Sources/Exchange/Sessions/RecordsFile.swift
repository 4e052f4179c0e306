internal import Practice

/// What the rows of a CSV file hold, told by its columns: of others' files nobody says which they are.
package struct RecordsFile: Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable { case appointments, sessions, observations, comments }

    package let path: String
    /// A file of sessions may say of each row what came of the appointment, and is both.
    package let kinds: Set<Kind>
    /// It names the appointments that its sessions belong to, so that those come in first.
    package let namesAppointments: Bool
    private let mapping: ColumnMapping

    /// - Parameter mapping: one for all files; a file takes of it what it has.
    package init(path: String, mapping: ColumnMapping = ColumnMapping()) throws {
        let open: @Sendable () throws(CSVError) -> ByteSource = { () throws(CSVError) in
            try ByteSource.file(atPath: path)
        }
        let columns = try MappedTable(open: open, mapping: ColumnMapping(), known: []).header()
        let own = mapping.columns.filter { ColumnMapping.index(of: $0.value, in: columns) != nil }
        let names = Set(columns.map(ColumnMapping.folded) + own.keys + mapping.constants.keys)
        var kinds: Set<Kind> = []
        if names.contains("topic") {
            kinds = [.observations]
        } else if names.contains("written-at") || names.contains("is-doubt") {
            kinds = [.comments]
        } else {
            if names.contains("attendance") { kinds.insert(.appointments) }
            let ofSessions = ["session", "measure", "total", "line-1", "answers", "undated"]
            if kinds.isEmpty || ofSessions.contains(where: names.contains) { kinds.insert(.sessions) }
        }
        self.path = path
        self.kinds = kinds
        namesAppointments = kinds == [.sessions] && names.contains("appointment")
        self.mapping = ColumnMapping(
            columns: own, constants: mapping.constants,
            ignored: mapping.ignored.filter { ColumnMapping.index(of: $0, in: columns) != nil })
    }

    /// The mapping as far as a file of that kind knows the names.
    package func mapping(for kind: Kind) -> ColumnMapping {
        let known =
            switch kind {
            case .appointments: ExportColumns.appointments + ExportColumns.alsoRead
            case .sessions: ExportColumns.sessions + ExportColumns.alsoRead
            case .observations: ExportColumns.observations + ExportColumns.alsoReadOfTime
            case .comments: ExportColumns.comments
            }
        return ColumnMapping(
            columns: mapping.columns.filter { known.contains($0.key) },
            constants: mapping.constants.filter { known.contains($0.key) }, ignored: mapping.ignored)
    }
}
