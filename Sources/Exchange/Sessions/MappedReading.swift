import Practice

/// A ``MappedTable`` on the way through its rows.
struct MappedReading {
    private let source: MappedTable
    private var table: CSVTable?
    private var places: [(name: String, index: Int)] = []
    /// Why there are no rows at all, until it was told.
    private var refusal: (line: Int, problem: ImportRowProblem)?

    init(_ source: MappedTable) {
        self.source = source
        do {
            let table = try source.table()
            places = try source.mapping.places(in: table.columns, known: source.known)
            self.table = table
        } catch let error as CSVError {
            refusal = (error.line, ImportRowProblem(error))
        } catch let problem as ImportRowProblem {
            refusal = (1, problem)
        } catch {
            refusal = (1, ImportRowProblem("import.file-unreadable"))
        }
    }

    /// `nil` at the end, and after what nothing can be read behind.
    mutating func next() -> (line: Int, row: Result<[String: String], ImportRowProblem>)? {
        if let told = refusal {
            refusal = nil
            return (told.line, .failure(told.problem))
        }
        do throws(CSVError) {
            guard let record = try table?.next() else { return nil }
            return (record.line, .success(cells(record)))
        } catch {
            if error.endsReading { table = nil }
            return (error.line, .failure(ImportRowProblem(error)))
        }
    }

    private func cells(_ record: CSVRecord) -> [String: String] {
        var cells: [String: String] = [:]
        for place in places {
            let cell = record.fields[place.index]
            if !cell.isEmpty { cells[place.name] = cell }
        }
        for (name, value) in source.mapping.constants where cells[name] == nil {
            // A line that names somebody by what they type to sign in names nobody else.
            if name == "therapist", cells["therapist-sign-in"] != nil { continue }
            cells[name] = value
        }
        // One that cannot be read stays as it is, so that the reason names it as it stands in the file.
        for name in source.days {
            guard let day = cells[name].flatMap(source.dates.read) else { continue }
            if day.rest.isEmpty || WrittenTime(day.rest) != nil { cells[name] = day.iso }
        }
        for name in source.moments {
            guard let day = cells[name].flatMap(source.dates.read) else { continue }
            cells[name] = day.rest.isEmpty ? day.iso : day.iso + "T" + day.rest
        }
        return cells
    }
}
