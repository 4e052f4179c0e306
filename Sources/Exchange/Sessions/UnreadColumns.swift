import Clinic
internal import Practice

/// Columns of a file that an import passes over, so that a name that was mistyped does not go unseen.
enum UnreadColumns {
    /// Names that some kind of import reads: in a file of several kinds they are no mistake.
    private static let elsewhere = Set(
        ExportColumns.sessions + ExportColumns.appointments + ExportColumns.observations + ExportColumns.comments
            + ExportColumns.supervision)

    /// What only this product's own files hold: nobody else's column is nearly called that.
    private static let ownOnly: Set<String> = [
        "session-id", "appointment", "response", "replaces", "observation", "entry", "version", "recorded-at",
        "recorded-by", "reader-version", "suggested-from", "suggested-to", "state", "way",
    ]

    /// A note that names them; none where all are read, or are said to be passed over.
    ///
    /// One that is nearly called like a column that nothing fills is refused: the file would come in without it.
    ///
    /// - Parameter isOneOfSeveral: columns that another kind of import reads are no mistake, and are not named.
    static func notes(
        of table: MappedTable, isOneOfSeveral: Bool = true
    ) throws(ImportRowProblem) -> [ImportNote] {
        let header = try table.header()
        let places = try table.mapping.places(in: header, known: table.known)
        let ignored = table.mapping.ignored.compactMap { ColumnMapping.index(of: $0, in: header) }
        let passed = Set(places.map(\.index)).union(ignored)
        let free = table.known.filter { name in !places.contains { $0.name == name } }
        let own = header.indices.filter { index in
            !passed.contains(index) && !elsewhere.contains(ColumnMapping.folded(header[index]))
        }
        let unread = isOneOfSeveral ? own : header.indices.filter { !passed.contains($0) }
        let meant = own.flatMap { index -> [String] in
            likely(header[index], free, table).map { [String(header[index].prefix(60)), $0] } ?? []
        }
        guard meant.isEmpty else { throw ImportRowProblem("import.column-meant", Array(meant.prefix(40))) }
        var notes: [ImportNote] = []
        if !unread.isEmpty {
            let names = unread.prefix(20).map { String(header[$0].prefix(60)) }
            notes.append(ImportNote(key: "import.columns-unread", arguments: names))
        }
        let unnamed = table.unnamed()
        if !unnamed.isEmpty {
            notes.append(
                ImportNote(key: "import.columns-unnamed", arguments: unnamed.prefix(20).map(String.init)))
        }
        return notes
    }

    /// The name that was perhaps meant: the same in another spelling, with `id` or `number` behind it, or a letter or two
    /// away.
    private static func likely(_ column: String, _ free: [String], _ table: MappedTable) -> String? {
        let plain = hyphened(column)
        if free.contains(plain) {
            // Of others' files it is the number of the session; this product's own ids stand in its own files alone.
            guard plain == "session-id", free.contains("session") else { return plain }
            return table.firstCell(of: column).flatMap { SessionID($0) } == nil ? "session" : plain
        }
        for ending in ["-id", "-nr", "-no", "-number"] where plain.hasSuffix(ending) {
            let name = String(plain.dropLast(ending.count))
            if free.contains(name), !ownOnly.contains(name) { return name }
        }
        let near = free.filter { !ownOnly.contains($0) }
            .map { (name: $0, steps: steps(Array(plain), Array($0))) }
            .min { ($0.steps, $0.name) < ($1.steps, $1.name) }
        guard let near, near.steps <= 2, near.steps * 3 <= plain.count else { return nil }
        return near.name
    }

    /// Throws which column perhaps holds what no file of the kind can do without: one that is nearly called so, or has the
    /// name among its words.
    ///
    /// - Parameter taken: the places of the columns that are read.
    static func tellMeant(
        _ name: String, in header: [String], besides taken: [Int], _ mapping: ColumnMapping
    ) throws(ImportRowProblem) {
        let ignored = mapping.ignored.compactMap { ColumnMapping.index(of: $0, in: header) }
        let near = header.indices.compactMap { index -> (column: String, steps: Int)? in
            let plain = hyphened(header[index])
            if taken.contains(index) || ignored.contains(index) || elsewhere.contains(plain) { return nil }
            let away = steps(Array(plain), Array(name))
            let isNear = away <= 2 && away * 3 <= name.count
            let holdsIt = plain.split(separator: "-").contains { $0 == name } || plain.hasPrefix(name)
            return isNear || holdsIt ? (column: header[index], steps: away) : nil
        }
        guard let best = near.min(by: { $0.steps < $1.steps }) else { return }
        throw ImportRowProblem("import.column-meant", [String(best.column.prefix(60)), name])
    }

    private static func hyphened(_ name: String) -> String {
        String(ColumnMapping.folded(name).map { $0 == "_" || $0 == " " || $0 == "." ? "-" : $0 })
    }

    /// Letters to change, take away or add (Levenshtein).
    private static func steps(_ left: [Character], _ right: [Character]) -> Int {
        guard left.count <= 60 else { return left.count }
        var before = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var now = [row + 1]
            for (column, other) in right.enumerated() {
                now.append(min(before[column] + (letter == other ? 0 : 1), before[column + 1] + 1, now[column] + 1))
            }
            before = now
        }
        return before[right.count]
    }
}
