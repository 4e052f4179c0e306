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

    func day(_ column: String) throws(ImportRowProblem) -> Day? { try read(column, "import.not-a-day") { Day($0) } }

    func number(_ column: String) throws(ImportRowProblem) -> Int? {
        try read(column, "import.not-a-number") { Int($0) }
    }

    func instant(_ column: String) throws(ImportRowProblem) -> Instant? {
        try read(column, "import.not-a-time") { CellText.instant($0) }
    }

    func id<Subject>(_ column: String, of _: Subject.Type) throws(ImportRowProblem) -> ID<Subject>? {
        try read(column, "import.not-an-id") { ID<Subject>($0) }
    }

    /// `start` exactly, else `date` and, where there is one, `time`.
    func time() throws(ImportRowProblem) -> ImportedTime? {
        if let exact = try instant("start") { return .exact(exact) }
        guard let day = try day("date") else { return nil }
        return .wall(day, minuteOfDay: try read("time", "import.not-a-time") { CellText.minuteOfDay($0) })
    }
}
