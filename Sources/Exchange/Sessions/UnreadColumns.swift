internal import Practice

/// Columns of a file that an import passes over, so that a name that was mistyped does not go unseen.
enum UnreadColumns {
    /// Names that some kind of import reads: in a file of several kinds they are no mistake.
    private static let elsewhere = Set(
        ExportColumns.sessions + ExportColumns.appointments + ExportColumns.observations + ExportColumns.comments
            + ExportColumns.supervision)

    /// A note with pairs of a column and the name that was perhaps meant, else an empty text; none where all are read.
    static func notes(of table: MappedTable) throws(ImportRowProblem) -> [ImportNote] {
        let header = try table.header()
        let places = try table.mapping.places(in: header, known: table.known)
        let read = Set(places.map(\.index))
        let free = table.known.filter { name in !places.contains { $0.name == name } }
        let unread = header.indices.filter { index in
            !read.contains(index) && !elsewhere.contains(ColumnMapping.folded(header[index]))
        }
        guard !unread.isEmpty else { return [] }
        let pairs = unread.prefix(20).flatMap { index in
            [String(header[index].prefix(60)), likely(header[index], free)]
        }
        return [ImportNote(key: "import.columns-unread", arguments: pairs)]
    }

    /// The nearest of the names: a letter or two away.
    private static func likely(_ column: String, _ names: [String]) -> String {
        let plain = hyphened(column)
        let near = names.map { (name: $0, steps: steps(plain, hyphened($0))) }.min {
            ($0.steps, $0.name) < ($1.steps, $1.name)
        }
        guard let near, near.steps <= 2, near.steps * 3 <= plain.count else { return "" }
        return near.name
    }

    private static func hyphened(_ name: String) -> [Character] {
        ColumnMapping.folded(name).map { $0 == "_" || $0 == " " ? "-" : $0 }
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
