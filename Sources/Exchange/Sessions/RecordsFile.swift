package import Practice

/// What the rows of a CSV file hold, told by its columns: of others' files nobody says which they are.
package struct RecordsFile: Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable { case appointments, sessions, observations, comments }

    package let path: String
    /// A file of sessions may say of each row what came of the appointment, and is both.
    package let kinds: Set<Kind>
    /// It names the appointments that its sessions belong to, so that those come in first.
    package let namesAppointments: Bool
    /// Its columns, as the file names them.
    package let columns: [String]
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
            if kinds.isEmpty || ofSessions.contains(where: names.contains) || names.contains(where: Self.isItem) {
                kinds.insert(.sessions)
            }
        }
        self.path = path
        self.columns = columns
        self.kinds = kinds
        namesAppointments = kinds == [.sessions] && names.contains("appointment")
        self.mapping = ColumnMapping(
            columns: own, constants: mapping.constants,
            ignored: mapping.ignored.filter { ColumnMapping.index(of: $0, in: columns) != nil })
    }

    /// The first column that a mapping names and none of the files has, where there is one; a name of the product's that no
    /// kind of file knows is refused.
    package static func absent(
        from files: [RecordsFile], of mapping: ColumnMapping
    ) throws(ImportRowProblem) -> String? {
        let known = Set(Kind.allCases.flatMap(Self.known))
        if let name = mapping.columns.keys.sorted().first(where: { !known.contains($0) && !isItem($0) }) {
            throw ImportRowProblem("import.mapping-unknown", [name])
        }
        return (mapping.columns.values.sorted() + mapping.ignored).first { column in
            !files.contains { ColumnMapping.index(of: column, in: $0.columns) != nil }
        }
    }

    /// Whether it holds the answers to one item.
    private static func isItem(_ name: String) -> Bool { name.hasPrefix(ExportColumns.itemPrefix) }

    private static func known(_ kind: Kind) -> [String] {
        switch kind {
        case .appointments: ExportColumns.appointments + ExportColumns.alsoRead
        case .sessions: ExportColumns.sessions + ExportColumns.alsoRead
        case .observations: ExportColumns.observations + ExportColumns.alsoReadOfTime
        case .comments: ExportColumns.comments
        }
    }

    /// The mapping as far as a file of that kind knows the names.
    package func mapping(for kind: Kind) -> ColumnMapping {
        let known = Self.known(kind)
        return ColumnMapping(
            columns: mapping.columns.filter { known.contains($0.key) || kind == .sessions && Self.isItem($0.key) },
            constants: mapping.constants.filter { known.contains($0.key) }, ignored: mapping.ignored)
    }
}
