package import Practice

/// Everything about one client as a file: for machines, for a spreadsheet, for reading.
package enum ClientFileText {
    /// One object with an array of objects for each table.
    package static func json(_ file: ClientFile.Answer) -> [UInt8] {
        let tables = file.tables.map { table in
            let rows = table.rows.map { row in
                "{" + zip(table.columns, row).map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}"
            }
            return "\(quoted(table.name)):[\n" + rows.joined(separator: ",\n") + "\n]"
        }
        let head = "\"practice\":\(quoted(file.practice))"
        return Array(("{" + ([head] + tables).joined(separator: ",\n") + "}\n").utf8)
    }

    /// A line for each value: table, number of the row in it, column, value.
    package static func csv(_ file: ClientFile.Answer) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.guarded) { bytes += $0 }
        writer.write(["table", "row", "column", "value"])
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

    /// A page that needs nothing besides itself. Columns in which nothing stands are left out.
    package static func html(_ file: ClientFile.Answer, title: String, language: String) -> [UInt8] {
        var text = "<!doctype html>\n<html lang=\"\(escaped(language))\">\n<meta charset=\"utf-8\">\n"
        text += "<meta name=\"viewport\" content=\"width=device-width\">\n<title>\(escaped(title))</title>\n"
        text += "<style>body{font:16px/1.5 system-ui;margin:2rem;max-width:70rem}table{border-collapse:collapse}"
        text += "td,th{border-top:1px solid #999;padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;"
        text += "overflow-wrap:anywhere}section{overflow-x:auto}</style>\n"
        text += "<h1>\(escaped(title))</h1>\n<p>\(escaped(file.practice))</p>\n"
        for table in file.tables where !table.rows.isEmpty {
            let used = table.columns.indices.filter { column in table.rows.contains { !$0[column].isEmpty } }
            text += "<section><h2>\(escaped(table.name))</h2>\n<table><thead><tr>"
            text += used.map { "<th scope=\"col\">\(escaped(table.columns[$0]))</th>" }.joined()
            text += "</tr></thead><tbody>\n"
            for row in table.rows {
                text += "<tr>" + used.map { "<td>\(escaped(row[$0]))</td>" }.joined() + "</tr>\n"
            }
            text += "</tbody></table></section>\n"
        }
        return Array((text + "</html>\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
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
