/// In which line of a file each row begins: rows and lines run on together but for empty lines and line breaks in cells.
struct RowLines: Sendable {
    private var jumps: [(row: Int, line: Int)] = []

    /// - Parameters:
    ///   - line: as an editor counts.
    ///   - row: from 0, in order.
    mutating func note(_ line: Int, row: Int) {
        if let last = jumps.last, last.line + row - last.row == line { return }
        jumps.append((row, line))
    }

    /// `nil` for a table that comes from no file.
    ///
    /// - Parameter row: from 0.
    func line(of row: Int) -> Int? {
        jumps.last { $0.row <= row }.map { $0.line + row - $0.row }
    }
}
