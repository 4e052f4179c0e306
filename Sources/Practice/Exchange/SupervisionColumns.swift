internal import Clinic
internal import FollowThrough
internal import Signs

/// One row of supervision: `ExportColumns.supervision`.
package enum SupervisionColumns {
    package static func read(_ cells: [String: String]) -> Result<ImportedSupervision, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let row = RowReading(cells)
            guard let therapist = CareColumns.therapist(row) else {
                throw ImportRowProblem("import.unreadable", ["therapist", ""])
            }
            guard let day = try row.day("day") else { throw ImportRowProblem("import.unreadable", ["day", ""]) }
            guard let mark = try row.read("mark", "import.unreadable", { SupervisionMark(rawValue: $0) }) else {
                throw ImportRowProblem("import.unreadable", ["mark", ""])
            }
            guard let id = try row.id("entry", of: SupervisionEntry.self) else {
                throw ImportRowProblem("import.own-export", ["entry"])
            }
            return ImportedSupervision(
                care: row.text("client") == nil ? nil : try CareColumns.read(row),
                therapist: therapist, day: day,
                mark: mark, concern: try row.id("concern", of: ConcernIdentity.self),
                subject: try row.read("subject") { ConcernSubject(rawValue: $0) },
                sign: try row.read("sign") { SignKind(rawValue: $0) },
                who: try row.read("who") { SupervisionOwner(rawValue: $0) }, due: try row.day("by-day"),
                recordedAt: try row.instant("recorded-at"), recordedBy: row.text("recorded-by"), id: id,
                replaces: try row.id("replaces", of: SupervisionEntry.self), words: row.text("words") ?? "")
        }
    }
}
