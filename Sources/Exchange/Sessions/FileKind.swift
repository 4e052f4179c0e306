package import Practice

/// What a CSV file holds, where its columns leave no doubt. Files of others may be called anything, and then nobody can tell.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
    case sessions, appointments, observations, comments, supervision, concerns

    /// What the columns say.
    package enum Told: Hashable, Sendable {
        /// One kind, by that column of the product's names.
        case one(FileKind, column: String)
        /// Who came to which appointment, and what was marked in the sessions.
        case appointmentsAndSessions
        case unclear
    }

    /// - Parameter mapping: columns that it ignores or reads by another name say nothing.
    package static func told(bytes: [UInt8], mapping: ColumnMapping) throws(ImportRowProblem) -> Told {
        let open: @Sendable () throws(CSVError) -> ByteSource = { () throws(CSVError) in ByteSource(bytes) }
        return told(by: names(in: try MappedTable(open: open, mapping: mapping, known: []).header(), mapping))
    }

    /// Throws before anything is read where the columns clearly say another kind than the one that was asked for: what came
    /// in would be wrong, and no row of it refused.
    static func refuse(unless asked: FileKind, _ table: MappedTable) throws(ImportRowProblem) {
        let names = names(in: try table.header(), table.mapping)
        // Which column is whose is asked about first.
        guard names.contains("client"), case .one(let kind, let column) = told(by: names), kind != asked else { return }
        switch asked {
        // A fee may be called total, and an appointment without an attendance is one that is to come.
        case .appointments where kind == .sessions && names.contains("minutes"): return
        case .observations where names.contains("topic"): return
        case .comments where names.contains("written-at") || names.contains("is-doubt"): return
        default: break
        }
        throw ImportRowProblem("import.another-kind", [kind.rawValue, column, asked.rawValue])
    }

    private static func told(by names: Set<String>) -> Told {
        let marks =
            marksNames.first(where: names.contains)
            ?? names.sorted().first { $0.hasPrefix(ExportColumns.itemPrefix) }
        let ofComing = comingNames.first(where: names.contains)
        if let marks { return ofComing == nil ? .one(.sessions, column: marks) : .appointmentsAndSessions }
        if names.isSuperset(of: ["topic", "value"]) { return .one(.observations, column: "topic") }
        if let column = ["written-at", "is-doubt"].first(where: names.contains) {
            return .one(.comments, column: column)
        }
        if names.isSuperset(of: ["entry", "mark"]) { return .one(.supervision, column: "mark") }
        if names.contains("act-id") { return .one(.concerns, column: "act-id") }
        return ofComing.map { .one(.appointments, column: $0) } ?? .unclear
    }

    private static let marksNames = ["measure", "total", "line-1", "line-2", "line-3", "line-4", "answers"]
    private static let comingNames = ["attendance", "late-minutes", "notice-hours", "cancelled-by"]

    private static func names(in header: [String], _ mapping: ColumnMapping) -> Set<String> {
        let passed = (mapping.ignored + mapping.columns.values).compactMap { ColumnMapping.index(of: $0, in: header) }
        let own = header.indices.filter { !passed.contains($0) }.map { ColumnMapping.folded(header[$0]) }
        return Set(own).union(mapping.columns.keys)
    }
}
