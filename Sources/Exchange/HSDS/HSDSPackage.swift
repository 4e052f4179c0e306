internal import Practice

/// The CSV data package of HSDS 3.0: a folder of tables, or tables that came together.
struct HSDSPackage {
    /// The bytes of the table, or nil where the package has none of that name.
    let open: (String) throws(CSVError) -> ByteSource?

    func tables() -> HSDSTables {
        var tables = HSDSTables()
        for name in HSDSTables.names { read(name, into: &tables) }
        return tables
    }

    private func read(_ name: String, into tables: inout HSDSTables) {
        let file = "\(name).csv"
        do throws(CSVError) {
            guard let source = try open(name) else { return }
            var table = try CSVTable(source)
            let missing = (HSDSTables.needed[name] ?? []).first { table.index(of: $0) == nil }
            if let missing { return tables.refuse(1, ImportRowProblem("import.hsds-no-column", [file, missing])) }
            tables.begin(name)
            rows(&table, name, file, into: &tables)
        } catch {
            tables.refuse(error.line, Self.problem(error, in: file))
        }
    }

    private func rows(_ table: inout CSVTable, _ name: String, _ file: String, into tables: inout HSDSTables) {
        var count = 0
        while true {
            do throws(CSVError) {
                guard let record = try table.next() else { return }
                count += 1
                guard count <= HSDSTables.most else {
                    let most = String(HSDSTables.most)
                    return tables.refuse(record.line, ImportRowProblem("import.hsds-too-many", [file, most]))
                }
                var row: HSDSTables.Row = [:]
                for (column, field) in zip(table.columns, record.fields) where !field.isEmpty { row[column] = field }
                tables.add(name, line: record.line, row: row)
            } catch {
                tables.refuse(error.line, Self.problem(error, in: file))
                if error.endsReading { return }
            }
        }
    }

    private static func problem(_ error: CSVError, in file: String) -> ImportRowProblem {
        let problem = ImportRowProblem(error)
        return file == "services.csv"
            ? problem : ImportRowProblem("import.in-file", [file, problem.key] + problem.arguments)
    }
}
