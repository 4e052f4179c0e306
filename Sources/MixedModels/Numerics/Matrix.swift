/// A dense matrix, stored by columns.
public struct Matrix: Sendable, Hashable {
    /// From 0.
    public let rows: Int
    /// From 0.
    public let columns: Int
    /// Element (i, j) stands at `i + j * rows`; as many as rows times columns.
    public internal(set) var values: [Double]

    /// The most entries: 4 GB of them.
    private static let mostValues = 500_000_000

    /// All entries the same.
    ///
    /// - Parameters:
    ///   - rows: below 0 it counts as 0, as the columns.
    ///   - columns: where they, the rows or both multiplied are more than 500 million, the matrix has no rows and no
    ///     columns.
    public init(rows: Int, columns: Int, repeating value: Double = 0) {
        let (height, width) = (max(0, rows), max(0, columns))
        let (count, overflows) = height.multipliedReportingOverflow(by: width)
        let isHeld = !overflows && max(count, height, width) <= Self.mostValues
        self.rows = isHeld ? height : 0
        self.columns = isHeld ? width : 0
        values = Array(repeating: value, count: isHeld ? count : 0)
    }

    /// Entries by columns.
    ///
    /// - Parameter values: where there are too few, zeros follow, and what is too much is left out. The size is as in
    ///   ``init(rows:columns:repeating:)``.
    public init(rows: Int, columns: Int, values: [Double]) {
        self.init(rows: rows, columns: columns)
        for index in 0..<min(values.count, self.values.count) { self.values[index] = values[index] }
    }

    /// Ones on the diagonal, of so many rows and columns: up to 22,360 of them, beyond which there are none.
    public static func identity(_ size: Int) -> Matrix {
        var matrix = Matrix(rows: size, columns: size)
        for index in 0..<matrix.rows { matrix[index, index] = 1 }
        return matrix
    }

    /// Both from 0, below ``rows`` and ``columns``. As of an array, an element that there is not ends the program.
    public subscript(row: Int, column: Int) -> Double {
        get { values[row + column * rows] }
        set { values[row + column * rows] = newValue }
    }

    /// One column, from 0, from its first row on; empty for one that there is not.
    public func column(_ index: Int) -> [Double] {
        (0..<columns).contains(index) ? Array(values[index * rows..<(index + 1) * rows]) : []
    }

    /// Rows for columns: element (i, j) is this one's (j, i).
    public var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for column in 0..<columns { for row in 0..<rows { result[column, row] = self[row, column] } }
        return result
    }

    /// From the first row and column on.
    public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }
    /// The sum of the diagonal.
    public var trace: Double { diagonal.reduce(0, +) }

    /// The product. The left one should have as many columns as the right one rows; what one of them has more of is
    /// passed over.
    public static func * (left: Matrix, right: Matrix) -> Matrix {
        var result = Matrix(rows: left.rows, columns: right.columns)
        // One that cannot be held is empty.
        guard result.rows == left.rows, result.columns == right.columns else { return result }
        for column in 0..<right.columns {
            for inner in 0..<min(left.columns, right.rows) {
                let factor = right[inner, column]
                if factor == 0 { continue }
                for row in 0..<left.rows { result[row, column] += left[row, inner] * factor }
            }
        }
        return result
    }

    /// Each entry times a number.
    public static func * (left: Matrix, right: Double) -> Matrix {
        var result = left
        for index in result.values.indices { result.values[index] *= right }
        return result
    }

    /// Entry by entry; no entry is a number where the two are not of the same size.
    public static func + (left: Matrix, right: Matrix) -> Matrix {
        guard left.rows == right.rows, left.columns == right.columns else {
            return Matrix(rows: left.rows, columns: left.columns, repeating: .nan)
        }
        var result = left
        for index in result.values.indices { result.values[index] += right.values[index] }
        return result
    }

    /// Entry by entry, as the sum.
    public static func - (left: Matrix, right: Matrix) -> Matrix { left + right * -1 }

    func applied(to vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: rows)
        for column in 0..<columns { for row in 0..<rows { result[row] += self[row, column] * vector[column] } }
        return result
    }

    /// The quadratic form v'Av.
    func form(_ vector: [Double]) -> Double {
        zip(applied(to: vector), vector).reduce(0) { $0 + $1.0 * $1.1 }
    }

    var symmetrised: Matrix { (self + transposed) * 0.5 }
}
