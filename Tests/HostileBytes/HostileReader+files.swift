import Clinic
import Exchange
import Measures
import MixedModels
import Practice

extension HostileReader {
    static func jsonFault(_ bytes: [UInt8]) -> String? {
        _ = try? JSONReader.read(bytes)
        return nil
    }

    /// The same rows and the same refusal, in whatever pieces the file comes.
    static func csvFault(_ bytes: [UInt8]) -> String? {
        let separator: CSVSeparator = bytes.first.map { $0 % 2 == 0 } == true ? .semicolon : .comma
        let limits = CSVLimits(fieldBytes: 200, recordBytes: 1000, fieldsPerRecord: 20)
        func rows(pieces size: Int) -> ([CSVRecord], CSVError?) {
            var rest = bytes[...]
            let source = ByteSource {
                defer { rest = rest.dropFirst(size) }
                return rest.isEmpty ? nil : Array(rest.prefix(size))
            }
            var reader = CSVReader(source, separator: separator, limits: limits)
            var rows: [CSVRecord] = []
            do throws(CSVError) {
                while let row = try reader.next() { rows.append(row) }
                return (rows, nil)
            } catch { return (rows, error) }
        }
        let (whole, refusal) = rows(pieces: max(1, bytes.count))
        let (pieces, other) = rows(pieces: 3)
        return whole == pieces && refusal == other ? nil : "other rows in pieces than at once"
    }

    static func tableFault(_ bytes: [UInt8]) -> String? {
        guard let table = try? DataTable(csv: text(bytes)) else { return nil }
        return table.rowCount < 0 ? "fewer rows than none" : nil
    }

    static func sessionsFault(_ bytes: [UInt8]) -> String? { lines { try SessionsFile(bytes: bytes) } }
    static func appointmentsFault(_ bytes: [UInt8]) -> String? { lines { try AppointmentsFile(bytes: bytes) } }
    static func observationsFault(_ bytes: [UInt8]) -> String? { lines { try ObservationsFile(bytes: bytes) } }
    static func commentsFault(_ bytes: [UInt8]) -> String? { lines { try CommentsFile(bytes: bytes) } }

    private static func lines(_ open: () throws -> any ImportSource) -> String? {
        guard let source = try? open() else { return nil }
        return rows(of: source)
    }

    private static func rows(of source: some ImportSource) -> String? {
        var last = 0
        var fault: String?
        do {
            try source.forEach { line, _ in
                if line < 1 || line < last { fault = "line \(line) after line \(last)" }
                last = line
            }
        } catch { return "a file that was opened and then threw" }
        return fault
    }

    static func mappingFault(_ bytes: [UInt8]) -> String? {
        guard let mapping = try? ColumnMapping(text(bytes)) else { return nil }
        return mapping.columns.contains { $0.key.isEmpty || $0.value.isEmpty } ? "a column without a name" : nil
    }

    static func packFault(_ bytes: [UInt8]) -> String? {
        let declared = PackDeclaration(
            key: MeasureKey("declared"), method: .proratedSum, mayBeMissing: 1, direction: .higherIsWorse, decimals: 1)
        for declaration in [nil, declared] {
            guard let pack = try? QuestionnairePack.read(bytes, declaration: declaration) else { continue }
            if pack.measure.scoring.lowest > pack.measure.scoring.highest {
                return "a range that ends before it begins"
            }
        }
        return nil
    }

    /// What is taken can be scored, and goes out as it came in.
    static func measuresFault(_ bytes: [UInt8]) -> String? {
        guard let kept = try? MeasuresFile.read(bytes) else { return nil }
        for measure in kept.measures {
            if let flaw = measure.flaw { return "a measure with a flaw: \(flaw)" }
            _ = try? measure.score(.answers([:]))
            _ = try? measure.score(.answers(Dictionary(measure.items.map { ($0.key, .number(1)) }) { one, _ in one }))
        }
        guard let again = try? MeasuresFile.write(kept), (try? MeasuresFile.read(again)) == kept else {
            return "other measures when they go out"
        }
        return nil
    }

    static func directoryFault(_ bytes: [UInt8]) -> String? {
        for name in ["directory.json", "services.csv"] {
            guard let file = try? HSDSFile(files: [(name, bytes)], today: Day(number: 20_000)) else { continue }
            do { try file.forEach { _, _ in } } catch { return "a directory that was opened and then threw" }
        }
        return nil
    }

    static func formulaFault(_ bytes: [UInt8]) -> String? {
        guard let formula = try? Formula(text(bytes)) else { return nil }
        return formula.description.isEmpty ? "a formula that prints as nothing" : nil
    }
}
