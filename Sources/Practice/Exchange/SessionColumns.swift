internal import Clinic
internal import Measures

/// One session row, both ways: `ExportColumns.sessions`.
package enum SessionColumns {
    private static let marks = ["line-1", "line-2", "line-3", "line-4", "total"]
    private static let scores = marks + ["answers"]
    /// By which files of others say that there is no mark, in small letters.
    private static let missing: Set<String> = ["na", "n/a", "nan", "null", ".", "-"]

    /// - Parameters:
    ///   - cells: by the name of the column; a column that is absent is empty.
    ///   - highestLine: what the right end of a line counts in the file, 10 (points) or 100 (millimetres).
    ///   - choices: what a number stands for that answers an item.
    package static func read(
        _ cells: [String: String], highestLine: Int = 10, choices: ChoiceNumbers = .either
    ) -> Result<ImportedSession, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let (row, missing) = withoutMissing(cells)
            let reading = Reading(highestLine: highestLine, choices: choices)
            return ImportedSession(
                care: try CareColumns.read(row), session: try place(row), response: try response(row, reading),
                lacksMeasure: row.text("measure") == nil
                    && (scores.contains { row.text($0) != nil } || !row.items.isEmpty),
                missingMarks: missing)
        }
    }

    /// The row without what stands for a mark that is missing, and how many there were.
    private static func withoutMissing(_ cells: [String: String]) -> (RowReading, Int) {
        var cells = cells
        var count = 0
        for column in marks {
            guard let cell = cells[column], isMissing(cell) else { continue }
            cells[column] = nil
            count += 1
        }
        // Whether an item has an answer that is written so is known with its measure.
        count += cells.count { $0.key.hasPrefix(ExportColumns.itemPrefix) && isMissing($0.value) }
        return (RowReading(cells), count)
    }

    /// Of a cell of a mark, or of an item none of whose answers is written so.
    static func isMissing(_ cell: String) -> Bool { missing.contains(Checks.trimmed(cell).lowercased()) }

    private static func place(_ row: RowReading) throws(ImportRowProblem) -> ImportedSessionPlace? {
        let place = ImportedSessionPlace(
            id: try row.id("session-id", of: Session.self), number: try row.number("session"), start: try row.time(),
            end: try row.instant("end"),
            isUndated: try row.read("undated") { $0 == "yes" ? true : $0 == "no" ? false : nil } ?? false,
            appointment: try row.id("appointment", of: Appointment.self))
        return place.id == nil && place.number == nil && place.start == nil ? nil : place
    }

    /// How the file writes its marks.
    private struct Reading {
        let highestLine: Int
        let choices: ChoiceNumbers
    }

    private static func response(_ row: RowReading, _ reading: Reading) throws(ImportRowProblem) -> ImportedResponse? {
        guard let measure = row.text("measure"), let content = try content(row, reading) else { return nil }
        let highestLine = reading.highestLine
        return ImportedResponse(
            id: try row.id("response", of: Response.self), measure: MeasureKey(measure),
            version: try row.number("version"), content: content, total: try total(row, beside: content, highestLine),
            way: try row.read("way") { ResponseWay(rawValue: $0) } ?? .imported,
            language: try row.read("answer-language") { Language(rawValue: $0) },
            answeredAt: try row.moment("answered-at"), recordedAt: try row.instant("recorded-at"),
            recordedBy: row.text("recorded-by"), replaces: try row.id("replaces", of: Response.self))
    }

    /// `nil` where the row holds neither lines nor a total nor a state.
    private static func content(_ row: RowReading, _ reading: Reading) throws(ImportRowProblem) -> ImportedContent? {
        let state = row.text("state")
        switch state {
        case "declined":
            for column in scores + row.items.keys.sorted().map({ ExportColumns.itemPrefix + $0 }) {
                guard let mark = row.text(column) else { continue }
                throw ImportRowProblem(
                    "import.contradicting", ["state", "declined", column, String(mark.prefix(40))])
            }
            return .declined
        case nil, "answers", "total": break
        case .some(let other):
            throw ImportRowProblem("import.state-unreadable", [String(other.prefix(40)), "answers, total, declined"])
        }
        let items = row.items
        if let item = items.keys.sorted().first {
            // A total beside them is compared with what they come to.
            for column in scores where column != "total" {
                guard let mark = row.text(column) else { continue }
                let name = ExportColumns.itemPrefix + item
                let given = String((row.text(name) ?? "").prefix(40))
                throw ImportRowProblem("import.contradicting", [name, given, column, String(mark.prefix(40))])
            }
        }
        if let text = row.raw("answers") {
            do { return .answers(try AnswersCodec.decode(Array(text.utf8))) } catch {
                throw ImportRowProblem("import.unreadable", ["answers", String(text.prefix(40))])
            }
        }
        if !items.values.allSatisfy(isMissing) {
            return .items(items, highestLine: reading.highestLine, choices: reading.choices)
        }
        var lines: [Int?] = []
        for number in 1...4 { lines.append(try line(row, "line-\(number)", reading.highestLine)) }
        if lines.contains(where: { $0 != nil }) { return .lines(lines) }
        guard let total = try row.decimal("total") else {
            return state == "answers" ? .lines(lines) : nil
        }
        return .total(units: total.units, decimals: total.decimals)
    }

    private static func total(
        _ row: RowReading, beside content: ImportedContent, _ highestLine: Int
    ) throws(ImportRowProblem) -> ImportedTotal? {
        switch content {
        case .declined, .total: return nil
        case .lines, .answers, .items: break
        }
        guard let text = row.text("total"), let total = try row.decimal("total") else { return nil }
        return ImportedTotal(
            text: text, units: total.units, decimals: total.decimals, mayBeMillimetres: highestLine == 100)
    }

    private static func line(_ row: RowReading, _ column: String, _ highest: Int) throws(ImportRowProblem) -> Int? {
        guard var read = try row.decimal(column) else { return nil }
        // 85.0 is 85.
        if read.decimals == 1, read.units.isMultiple(of: 10) { read = (read.units / 10, 0) }
        let finest = highest == 100 ? 0 : 1
        guard read.decimals <= finest else { throw ImportRowProblem("import.too-fine", [column]) }
        let tenths = read.decimals == finest ? read.units : read.units * 10
        guard (0...100).contains(tenths) else {
            throw ImportRowProblem("problem.range", [column, "0", String(highest)])
        }
        return tenths
    }
}
