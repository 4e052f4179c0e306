package import Practice

/// Everything about one client as a file: for machines and for a spreadsheet.
package enum ClientFileText {
    /// One object with an array of objects for each table.
    package static func json(_ file: ClientFile.Answer) -> [UInt8] {
        let tables = file.tables.map { table in
            let rows = table.rows.map { row in
                "{" + zip(table.columns, row).map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}"
            }
            return "\(quoted(table.name)):[\n" + rows.joined(separator: ",\n") + "\n]"
        }
        let head = facts(of: file).map { "\(quoted($0.name)):\(quoted($0.value))" }
        return Array(("{" + (head + tables).joined(separator: ",\n") + "}\n").utf8)
    }

    /// A line for each value: table, number of the row in it, column, value.
    package static func csv(_ file: ClientFile.Answer) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.guarded) { bytes += $0 }
        writer.write(["table", "row", "column", "value"])
        for (name, value) in facts(of: file) { writer.write(["file", "1", name, value]) }
        for table in file.tables {
            for (number, row) in table.rows.enumerated() {
                for (column, value) in zip(table.columns, row) where !value.isEmpty {
                    writer.write([table.name, String(number + 1), column, value])
                }
            }
        }
        writer.finish()
        return bytes
    }

    /// Of which practice, when it was made, and what is not in it.
    private static func facts(of file: ClientFile.Answer) -> [(name: String, value: String)] {
        [
            ("practice", file.practice), ("made_at", file.madeAtText),
            ("talk_notes", file.record.hasTalks ? "in-it" : "left-out"),
            ("courses_of_care_held_by_others", String(file.elsewhere)),
        ]
    }

    private static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}

/// A string as JSON has it.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\u{0}"..<" ", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
