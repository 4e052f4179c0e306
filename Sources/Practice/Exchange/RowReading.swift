internal import Clinic

/// A row by the names of its columns; an empty cell is none at all.
struct RowReading {
    private let cells: [String: String]

    init(_ cells: [String: String]) { self.cells = cells }

    func text(_ column: String) -> String? {
        guard let cell = cells[column] else { return nil }
        let text = Checks.trimmed(cell)
        return text.isEmpty ? nil : text
    }

    /// Answers item by item: the columns `item:<link id>`, by the link id.
    var items: [String: String] {
        var items: [String: String] = [:]
        for column in cells.keys where column.hasPrefix(ExportColumns.itemPrefix) {
            items[String(column.dropFirst(ExportColumns.itemPrefix.count))] = text(column)
        }
        return items
    }

    /// As it stands, white space and all.
    func raw(_ column: String) -> String? {
        guard let cell = cells[column], !cell.isEmpty else { return nil }
        return cell
    }

    func read<Value>(
        _ column: String, _ key: String = "import.unreadable", _ parse: (String) -> Value?
    ) throws(ImportRowProblem) -> Value? {
        guard let text = text(column) else { return nil }
        guard let value = parse(text) else { throw ImportRowProblem(key, [column, String(text.prefix(40))]) }
        return value
    }

    func day(_ column: String) throws(ImportRowProblem) -> Day? {
        guard let text = text(column) else { return nil }
        if let day = Day(text) { return day }
        throw noDay(column, text)
    }

    /// A day that is written as one and that no calendar has is called so.
    private func noDay(_ column: String, _ text: String) -> ImportRowProblem {
        let day = text.prefix(10)
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        let isWritten =
            parts.map(\.utf8.count) == [4, 2, 2]
            && parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
        if isWritten, Day(String(day)) == nil { return ImportRowProblem("import.no-such-day", [column, String(day)]) }
        let key = WrittenTime(text) == nil ? dayKey(text) : "import.time-alone"
        return ImportRowProblem(key, [column, String(text.prefix(40))])
    }

    /// Why what is no day here may be one to whoever wrote it: as a sheet counts days, without anything between year, month
    /// and day, with a month in letters, or with a year of two digits.
    private func dayKey(_ text: String) -> String {
        func isNumber(_ part: some StringProtocol) -> Bool { part.utf8.allSatisfy { (48...57).contains($0) } }
        let whole = text.prefix { $0 != "." && $0 != "," }
        if whole.utf8.count == 5, isNumber(text.filter { $0 != "." && $0 != "," }) { return "import.day-counted" }
        if text.utf8.count == 8, isNumber(text) { return "import.day-unparted" }
        let date = text.prefix { !$0.isWhitespace }
        let numbers = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        if numbers.count == 3, numbers.allSatisfy({ (1...2).contains($0.utf8.count) && isNumber($0) }) {
            return "import.year-short"
        }
        let parts = text.split { $0.isWhitespace || "-/.,".contains($0) }
        let words = parts.filter { $0.count >= 3 && $0.allSatisfy(\.isLetter) }
        let count = parts.count { isNumber($0) }
        return words.count == 1 && count == 2 ? "import.month-in-letters" : "import.not-a-day"
    }

    func number(_ column: String) throws(ImportRowProblem) -> Int? {
        guard let text = text(column) else { return nil }
        if let whole = CellText.whole(text) { return whole }
        let key = CellText.isDecimal(text) ? "import.not-whole" : "import.not-a-number"
        throw ImportRowProblem(key, [column, String(text.prefix(40))])
    }

    func decimal(_ column: String) throws(ImportRowProblem) -> (units: Int, decimals: Int)? {
        guard let text = text(column) else { return nil }
        if let read = CellText.decimal(text) { return read }
        let key = CellText.isDecimal(text) ? "import.too-many-decimals" : "import.not-a-number"
        throw ImportRowProblem(key, [column, String(text.prefix(40))])
    }

    func instant(_ column: String) throws(ImportRowProblem) -> Instant? {
        try read(column, "import.not-a-time") { CellText.instant($0) }
    }

    func id<Subject>(_ column: String, of _: Subject.Type) throws(ImportRowProblem) -> ID<Subject>? {
        try read(column, "import.not-an-id") { ID<Subject>($0) }
    }

    /// `start`, else `date`. The column `time` says the time of a day alone, and of a `date` in any case.
    func time() throws(ImportRowProblem) -> ImportedTime? {
        let column = text("start") == nil ? "date" : "start"
        guard let moment = try moment(column) else { return nil }
        guard let time = try read("time", "import.not-a-time", { WrittenTime($0) }) else { return moment }
        if column == "start" { guard case .wall(_, nil) = moment else { return moment } }
        return time.on(try writtenDay(column).day)
    }

    /// A day with or without a time. Midnight on the practice's own clock is how a sheet writes a day alone.
    func moment(_ column: String) throws(ImportRowProblem) -> ImportedTime? {
        guard let text = text(column) else { return nil }
        if let exact = CellText.instant(text) { return .exact(exact) }
        let (day, rest) = try writtenDay(column)
        if rest.isEmpty { return .wall(day, minuteOfDay: nil) }
        guard let time = WrittenTime(rest) else {
            throw ImportRowProblem("import.not-a-time", [column, String(rest.prefix(40))])
        }
        if time.ahead == nil, time.microseconds == 0 { return .wall(day, minuteOfDay: nil) }
        return time.on(day)
    }

    private func writtenDay(_ column: String) throws(ImportRowProblem) -> (day: Day, rest: String) {
        let text = text(column) ?? ""
        let rest = text.dropFirst(10)
        guard let day = Day(String(text.prefix(10))), rest.first.map({ $0 == "T" || $0.isWhitespace }) ?? true else {
            throw noDay(column, text)
        }
        return (day, Checks.trimmed(String(rest.dropFirst())))
    }
}
