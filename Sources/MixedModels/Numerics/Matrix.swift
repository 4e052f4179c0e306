/// A dense matrix, stored by columns.
public struct Matrix: Sendable, Hashable {
    public let rows: Int
    public let columns: Int
    /// Element (i, j) stands at `i + j * rows`.
    public var values: [Double]

    /// All entries the same.
    public init(rows: Int, columns: Int, repeating value: Double = 0) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
        values = Array(repeating: value, count: self.rows * self.columns)
    }

    /// - Parameter values: by columns; where there are too few, zeros follow, and what is too much is left out.
    public init(rows: Int, columns: Int, values: [Double]) {
        self.init(rows: rows, columns: columns)
        for index in 0..<min(values.count, self.values.count) { self.values[index] = values[index] }
    }

    /// Ones on the diagonal, of so many rows and columns.
    public static func identity(_ size: Int) -> Matrix {
        var matrix = Matrix(rows: size, columns: size)
        for index in 0..<matrix.rows { matrix[index, index] = 1 }
        return matrix
    }

    /// Both from 0, below ``rows`` and ``columns``.
    public subscript(row: Int, column: Int) -> Double {
        get { values[row + column * rows] }
        set { values[row + column * rows] = newValue }
    }

    /// One column, from 0; the index must be below ``columns``.
    public func column(_ index: Int) -> [Double] { Array(values[index * rows..<(index + 1) * rows]) }

    /// Rows for columns.
    public var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for column in 0..<columns { for row in 0..<rows { result[column, row] = self[row, column] } }
        return result
    }

    /// From the first row and column on.
    public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }
    /// The sum of the diagonal.
    public var trace: Double { diagonal.reduce(0, +) }

    /// The left one must have as many columns as the right one rows.
    public static func * (left: Matrix, right: Matrix) -> Matrix {
        var result = Matrix(rows: left.rows, columns: right.columns)
        for column in 0..<right.columns {
            for inner in 0..<min(left.columns, right.rows) {
                let factor = right[inner, column]
                if factor == 0 { continue }
                for row in 0..<left.rows { result[row, column] += left[row, inner] * factor }
            }
        }
        return result
    }

    public static func * (left: Matrix, right: Double) -> Matrix {
        var result = left
        for index in result.values.indices { result.values[index] *= right }
        return result
    }

    /// Both must be of the same size.
    public static func + (left: Matrix, right: Matrix) -> Matrix {
        var result = left
        for index in result.values.indices { result.values[index] += right.values[index] }
        return result
    }

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
