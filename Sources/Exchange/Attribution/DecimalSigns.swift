internal import Practice

/// Which sign the numbers of a file have before their decimals. Where some have a comma and others a point, one of the
/// two may stand between thousands, and 1.041 would be read as little more than one.
struct DecimalSigns {
    private struct Cell {
        let line: Int
        let column: String
        let text: String
    }

    static let columns = ["outcome", "alliance", "intake"]

    /// Whether a number of the line has a comma before three digits or more, so that the rest of the file must say what it
    /// stands for.
    static func isUnclear(_ cells: [String: String]) -> Bool {
        columns.contains { column in
            MissingWord.cell(cells[column]).flatMap(decimals).map { $0 > 2 } ?? false
        }
    }

    /// How many digits stand after the one comma of a number; `nil` where it has none or several.
    static func decimals(_ cell: String) -> Int? {
        guard OutcomesRow.sign(in: cell) == ",", !cell.contains(".") else { return nil }
        let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 ? parts[1].count : nil
    }

    private var comma: Cell?
    private var point: Cell?

    /// - Parameter line: as an editor counts.
    mutating func note(_ cells: [String: String], line: Int) throws(ImportRowProblem) {
        for column in Self.columns {
            guard let text = MissingWord.cell(cells[column]), let sign = OutcomesRow.sign(in: text) else { continue }
            // Of `3.5.2` and `1,0,4` nobody can say what they are: a slip of that cell.
            let (commas, points) = (text.count { $0 == "," }, text.count { $0 == "." })
            if commas + points != 1, min(commas, points) != 1 { continue }
            let cell = Cell(line: line, column: column, text: String(text.prefix(40)))
            if sign == "," { comma = comma ?? cell } else { point = point ?? cell }
        }
        guard let comma, let point else { return }
        throw ImportRowProblem(
            "import.mixed-decimals",
            ["\(comma.line)", comma.column, comma.text, "\(point.line)", point.column, point.text])
    }
}
