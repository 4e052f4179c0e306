internal import Practice

/// Which sign the numbers of a file have before their decimals. Where some have a comma and others a point, one of the
/// two may stand between thousands, and 1.041 would be read as little more than one.
struct DecimalSigns {
    private struct Cell {
        let line: Int
        let column: String
        let text: String
    }

    private var comma: Cell?
    private var point: Cell?

    /// - Parameter line: as an editor counts.
    mutating func note(_ cells: [String: String], line: Int) throws(ImportRowProblem) {
        for column in ["outcome", "alliance", "intake"] {
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
