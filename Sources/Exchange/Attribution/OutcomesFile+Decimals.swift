/// What a comma before three digits stands for.
extension OutcomesFile {
    /// Whether it stands before decimals, by the whole file, which is read once more for it. Fields that are parted by
    /// semicolons leave the comma to decimals, and so does a number that has more or fewer digits after it, or a 0 before
    /// it. Where all have three, and several whole numbers of three digits or more stand beside them in the same column, it
    /// may part thousands: a few are slips.
    func hasDecimalComma() throws -> Bool {
        if try CSVSeparator.sniffed(table.open()) == .semicolon { return true }
        var isBeforeDecimals = false
        var unclear: Set<String> = []
        var large: [String: Set<Double>] = [:]
        try table.forEach { _, result in
            guard case .success(let cells) = result else { return }
            for column in DecimalSigns.columns {
                guard let cell = MissingWord.cell(cells[column]) else { continue }
                if let decimals = DecimalSigns.decimals(cell) {
                    if decimals != 3 || cell.hasPrefix("0") { isBeforeDecimals = true }
                    unclear.insert(column)
                } else if let whole = Double(cell), abs(whole) >= 100 {
                    // More need not be kept.
                    if large[column, default: []].count <= Self.mostSlips { large[column, default: []].insert(whole) }
                }
            }
        }
        return isBeforeDecimals || !unclear.contains { large[$0, default: []].count > Self.mostSlips }
    }

    /// So many different numbers of a column may be slips, or stand for what is not known.
    private static let mostSlips = 3
}
