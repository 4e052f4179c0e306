internal import Clinic

/// What a file says of days on which the course of care had not begun, or was over.
extension CareImport {
    /// The last day of the course of care, by what is here, else by the file; `nil` where it goes on.
    func lastDay(of episode: Episode, _ row: ImportedCare) throws -> Day? {
        if let ending = episode.ending { return ending.day }
        guard let ended = survey.courses[CourseName(row)]?.ended?.value else { return nil }
        // Somebody may have put right since that it goes on.
        let isTakenBack = try store.corrections(of: episode.id).contains { $0.was.ending?.day == ended }
        return isTakenBack ? nil : ended
    }

    /// Refuses what comes in anew, and not from this product, after the end.
    func requireOpen(_ day: Day, _ episode: Episode, _ row: ImportedCare) throws {
        guard let ended = try lastDay(of: episode, row), day > ended else { return }
        throw ImportRowProblem("import.after-end", [day.description, ended.description])
    }

    /// Tells a line by its number and its client, to whoever may read what it is about.
    mutating func tellOf(
        _ key: String, _ arguments: [String], in episode: Episode, _ row: ImportedCare, _ line: Int
    ) throws {
        guard try mayTell(of: episode.id) else { return }
        let code = String(Checks.trimmed(row.clientCode).prefix(60))
        tally.add(ImportNote(key: key, arguments: ["\(line)", code] + arguments), line: line)
    }
}
