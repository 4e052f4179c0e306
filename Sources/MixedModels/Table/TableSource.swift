/// What the cells of a file were that a table does not hold: for words about them.
struct TableSource: Sendable {
    /// For each column that is not of numbers the first cell that is none.
    var texts: [String: TextCell] = [:]
    /// For each column with numbers beyond all bounds the first of them.
    var infinities: [String: TextCell] = [:]
    /// The numbers of columns that are categories because no number tells their cells apart, such as those of 16 digits.
    var longNumbers: [String: [Double]] = [:]
    var lines = RowLines()

    mutating func forget(_ column: String) {
        texts[column] = nil
        infinities[column] = nil
        longNumbers[column] = nil
    }
}
