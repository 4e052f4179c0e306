/// Makes the fixed effects' columns orthonormal, so that no cross-product loses digits.
enum FixedOrthogonal {
    /// The columns by rows, each times the root of its weight, with room for the response; and R with X = (columns) R.
    static func rows(
        _ columns: [[Double]], _ roots: [Double]?, _ count: Int
    ) throws(MixedModelError) -> ([Double], Matrix) {
        let width = columns.count
        let stride = width + 1
        var rows = [Double](repeating: 0, count: count * stride)
        for (column, values) in columns.enumerated() {
            for row in 0..<count { rows[row * stride + column] = values[row] * (roots?[row] ?? 1) }
        }
        var triangle = Matrix.identity(width)
        for _ in 0..<3 {
            let gram = CrossProducts.gram(rows, count, stride)
            var inner = Matrix(rows: width, columns: width)
            for first in 0..<width { for second in 0..<width { inner[first, second] = gram[first, second] } }
            let scales = inner.diagonal.map { $0 > 0 ? $0.squareRoot() : 1 }
            for first in 0..<width {
                for second in 0..<width { inner[first, second] /= scales[first] * scales[second] }
                inner[first, first] += 1e-15
            }
            guard var factor = inner.cholesky else { throw .cannotEvaluate }
            let smallest = factor.diagonal.reduce(1) { min($0, $1) }
            for row in 0..<width { for column in 0...row { factor[row, column] *= scales[row] } }
            divide(&rows, count, stride, factor)
            triangle = factor.transposed * triangle
            if smallest > 1e-3 { break }
        }
        return (rows, triangle)
    }

    /// Each row x becomes x R^-1, with R the transpose of the factor.
    private static func divide(_ rows: inout [Double], _ count: Int, _ stride: Int, _ factor: Matrix) {
        let width = factor.rows
        rows.withUnsafeMutableBufferPointer { all in
            factor.values.withUnsafeBufferPointer { lower in
                for row in 0..<count {
                    let at = row * stride
                    for column in 0..<width {
                        var value = all[at + column]
                        for inner in 0..<column { value -= all[at + inner] * lower[column + inner * width] }
                        all[at + column] = value / lower[column + column * width]
                    }
                }
            }
        }
    }

    /// Takes the least-squares fit off the last column and divides it by its root mean square.
    static func takeFit(_ rows: inout [Double], _ count: Int, _ width: Int) -> (coefficients: [Double], scale: Double) {
        let stride = width + 1
        var total = [Double](repeating: 0, count: width)
        let before = size(rows, count, stride)
        for _ in 0..<2 {
            let gram = CrossProducts.gram(rows, count, stride)
            var inner = Matrix(rows: width, columns: width)
            for first in 0..<width { for second in 0..<width { inner[first, second] = gram[first, second] } }
            guard let inverse = inner.positiveInverse else { return (total, .nan) }
            let step = inverse.applied(to: (0..<width).map { gram[$0, width] })
            rows.withUnsafeMutableBufferPointer { all in
                for row in 0..<count {
                    var fit = 0.0
                    for column in 0..<width { fit += all[row * stride + column] * step[column] }
                    all[row * stride + width] -= fit
                }
            }
            for column in 0..<width { total[column] += step[column] }
        }
        let after = size(rows, count, stride)
        guard after > 1e-13 * before else { return (total, 0) }
        for row in 0..<count { rows[row * stride + width] /= after }
        return (total, after)
    }

    private static func size(_ rows: [Double], _ count: Int, _ stride: Int) -> Double {
        let largest = (0..<count).reduce(0.0) { max($0, abs(rows[$1 * stride + stride - 1])) }
        guard largest > 0, largest.isFinite else { return largest }
        let sum = PairwiseSum.of(count) { row in
            let value = rows[row * stride + stride - 1] / largest
            return value * value
        }
        return largest * (sum / Double(count)).squareRoot()
    }
}
