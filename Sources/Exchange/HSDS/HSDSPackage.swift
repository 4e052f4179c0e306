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
            var table = try CSVTable(sniffing: source)
            let missing = (HSDSTables.needed[name] ?? []).first { table.index(of: $0) == nil }
            if let missing { return tables.refuse(1, ImportRowProblem("import.hsds-no-column", [file, missing])) }
            tables.begin(name)
            let isWhole = rows(&table, name, file, into: &tables)
            // What it would have said behind that is not known: as if it were not there. Services that could be read come in.
            if !isWhole, name != "services" { tables.forget(name) }
        } catch {
            tables.refuse(error.line, Self.problem(error, in: file))
        }
    }

    /// Whether it could be read to its end; of a row that could not be, nobody knows whose it is.
    private func rows(_ table: inout CSVTable, _ name: String, _ file: String, into tables: inout HSDSTables) -> Bool {
        var count = 0
        while true {
            do throws(CSVError) {
                guard let record = try table.next() else { return true }
                count += 1
                guard count <= HSDSTables.most else {
                    let most = String(HSDSTables.most)
                    tables.refuse(record.line, ImportRowProblem("import.hsds-too-many", [file, most]))
                    return false
                }
                var row: HSDSTables.Row = [:]
                for (column, field) in zip(table.columns, record.fields) where !field.isEmpty { row[column] = field }
                tables.add(name, line: record.line, row: row)
            } catch {
                tables.refuse(error.line, Self.problem(error, in: file))
                if error.endsReading { return false }
                tables.lack(name)
            }
        }
    }

    private static func problem(_ error: CSVError, in file: String) -> ImportRowProblem {
        let problem = ImportRowProblem(error)
        return file == "services.csv"
            ? problem : ImportRowProblem("import.in-file", [file, problem.key] + problem.arguments)
    }
}
