/// Sums of products over rows, in two levels so that rounding does not grow with the number of rows.
enum CrossProducts {
    /// The full symmetric matrix of cross-products of rows that are `stride` wide.
    static func gram(_ rows: [Double], _ count: Int, _ stride: Int) -> Matrix {
        var result = Matrix(rows: stride, columns: stride)
        var upper = [Double](repeating: 0, count: stride * stride)
        var part = upper
        rows.withUnsafeBufferPointer { all in
            part.withUnsafeMutableBufferPointer { part in
                for row in 0..<count {
                    add(all, row * stride, stride, part)
                    if row & 511 == 511 || row == count - 1 {
                        for index in upper.indices { upper[index] += part[index] }
                        part.update(repeating: 0)
                    }
                }
            }
        }
        for column in 0..<stride {
            for row in 0...column {
                result[row, column] = upper[row + column * stride]
                result[column, row] = upper[row + column * stride]
            }
        }
        return result
    }

    @inline(__always)
    private static func add(
        _ all: UnsafeBufferPointer<Double>, _ at: Int, _ stride: Int, _ part: UnsafeMutableBufferPointer<Double>
    ) {
        for column in 0..<stride {
            let value = all[at + column]
            if value == 0 { continue }
            for row in 0...column { part[row + column * stride] += all[at + row] * value }
        }
    }
}
