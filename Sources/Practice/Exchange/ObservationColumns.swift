internal import Clinic
internal import Measures

/// One observation row: `ExportColumns.observations`.
package enum ObservationColumns {
    package static func read(_ cells: [String: String]) -> Result<ImportedObservation, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let row = RowReading(cells)
            guard let topic = try row.read("topic", "import.unreadable", { ObservationTopic(rawValue: $0) }) else {
                throw ImportRowProblem("import.unreadable", ["topic", ""])
            }
            let place = ImportedSessionPlace(
                id: try row.id("session-id", of: Session.self), number: try row.number("session"),
                start: try row.time())
            return ImportedObservation(
                care: try CareColumns.read(row), session: place, topic: topic,
                value: try row.read("value") { ObservationValue(topic, word: $0) },
                id: try row.id("observation", of: Observation.self), recordedAt: try row.instant("recorded-at"),
                recordedBy: row.text("recorded-by"), replaces: try row.id("replaces", of: Observation.self),
                words: row.text("words") ?? "")
        }
    }
}

/// One comment row: `ExportColumns.comments`.
package enum CommentColumns {
    package static func read(_ cells: [String: String]) -> Result<ImportedComment, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let row = RowReading(cells)
            guard let response = try row.id("response", of: Response.self) else {
                throw ImportRowProblem("import.own-export", ["response"])
            }
            return ImportedComment(
                care: try CareColumns.read(row), response: response, writtenAt: try row.instant("written-at"),
                language: try row.read("language") { Language(rawValue: $0) }, suggested: try suggested(row),
                readerVersion: try row.number("reader-version"), answer: try answer(row),
                words: row.text("words") ?? "")
        }
    }

    private static func suggested(_ row: RowReading) throws(ImportRowProblem) -> Range<Int>? {
        guard let from = try row.number("suggested-from"), let to = try row.number("suggested-to") else { return nil }
        guard from >= 0, from <= to else {
            throw ImportRowProblem("import.unreadable", ["suggested-to", String(to)])
        }
        return from..<to
    }

    private static func answer(_ row: RowReading) throws(ImportRowProblem) -> ImportedComment.Answer? {
        let isDoubt: Bool?? = try row.read("is-doubt") { word -> Bool?? in
            switch word {
            case "yes": .some(true)
            case "no": .some(false)
            case "taken-back": .some(nil)
            default: nil
            }
        }
        guard let isDoubt else { return nil }
        return ImportedComment.Answer(
            isDoubt: isDoubt, id: try row.id("answer", of: CommentAnswer.self), at: try row.instant("answered-at"),
            by: row.text("answered-by"))
    }
}
