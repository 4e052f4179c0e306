/// Blocked Cholesky factor and inverse of a dense symmetric matrix in place, lower triangle, stored by columns.
enum DenseFactor {
    private static let block = 64

    /// Overwrites the lower triangle with its factor. False where a pivot is not positive.
    static func cholesky(_ a: UnsafeMutablePointer<Double>, size: Int, leading: Int) -> Bool {
        for first in stride(from: 0, to: size, by: block) {
            let width = min(block, size - first)
            let corner = a + first + first * leading
            guard small(corner, width, leading) else { return false }
            let below = size - first - width
            guard below > 0 else { continue }
            let panel = corner + width
            solve(panel, below, width, corner, leading)
            for column in stride(from: 0, to: below, by: block) {
                let wide = min(block, below - column)
                let left = DenseProduct.Operand(start: panel + column, rowStride: 1, columnStride: leading)
                let target = a + (first + width + column) * (leading + 1)
                DenseProduct.subtract(
                    from: target, leading: leading, rows: below - column, columns: wide, depth: width, left: left,
                    right: left.transposed)
            }
        }
        return true
    }

    private static func small(_ a: UnsafeMutablePointer<Double>, _ size: Int, _ leading: Int) -> Bool {
        for column in 0..<size {
            let pivot = a[column + column * leading]
            guard pivot > 0, pivot.isFinite else { return false }
            let root = pivot.squareRoot()
            a[column + column * leading] = root
            let inverse = 1 / root
            for row in column + 1..<max(size, column + 1) { a[row + column * leading] *= inverse }
            for target in column + 1..<max(size, column + 1) {
                let factor = a[target + column * leading]
                for row in target..<size { a[row + target * leading] -= a[row + column * leading] * factor }
            }
        }
        return true
    }

    /// The panel below a factored corner: P becomes P L^-T.
    private static func solve(
        _ panel: UnsafeMutablePointer<Double>, _ rows: Int, _ width: Int, _ corner: UnsafeMutablePointer<Double>,
        _ leading: Int
    ) {
        for column in 0..<width {
            let target = panel + column * leading
            for inner in 0..<column {
                let factor = corner[column + inner * leading]
                let source = panel + inner * leading
                for row in 0..<rows { target[row] -= source[row] * factor }
            }
            let inverse = 1 / corner[column + column * leading]
            for row in 0..<rows { target[row] *= inverse }
        }
    }

    /// From the factor L in the leading `size` columns of `factor` to the full symmetric inverse of LL' in `inverse`.
    static func inverse(
        of factor: UnsafeMutablePointer<Double>, size: Int, leading: Int, into inverse: UnsafeMutablePointer<Double>,
        scratch: UnsafeMutablePointer<Double>
    ) {
        guard size > 0 else { return }
        triangleInverse(factor, size, leading, scratch)
        multiply(scratch, size, inverse)
        for column in 0..<size {
            for row in column + 1..<max(size, column + 1) {
                inverse[column + row * size] = inverse[row + column * size]
            }
        }
    }

    /// L^-1 into `out` (size by size), block row after block row.
    private static func triangleInverse(
        _ factor: UnsafeMutablePointer<Double>, _ size: Int, _ leading: Int, _ out: UnsafeMutablePointer<Double>
    ) {
        out.update(repeating: 0, count: size * size)
        for first in stride(from: 0, to: size, by: block) {
            let height = min(block, size - first)
            let corner = factor + first + first * leading
            for start in stride(from: 0, to: first, by: block) {
                let wide = min(block, size - start)
                DenseProduct.subtract(
                    from: out + first + start * size, leading: size, rows: height, columns: wide,
                    depth: first - start,
                    left: .init(start: factor + first + start * leading, rowStride: 1, columnStride: leading),
                    right: .init(start: out + start + start * size, rowStride: 1, columnStride: size))
            }
            for column in 0..<height { out[first + column + (first + column) * size] = 1 }
            for column in 0..<first + height {
                let target = out + first + column * size
                let from = max(0, column - first)
                for inner in from..<height {
                    let value = target[inner] / corner[inner + inner * leading]
                    target[inner] = value
                    if value == 0 { continue }
                    let source = corner + inner * leading
                    for row in inner + 1..<max(height, inner + 1) { target[row] -= source[row] * value }
                }
            }
        }
    }

    /// The lower triangle of K'K for a lower triangle K.
    private static func multiply(
        _ triangle: UnsafeMutablePointer<Double>, _ size: Int, _ out: UnsafeMutablePointer<Double>
    ) {
        out.update(repeating: 0, count: size * size)
        for column in stride(from: 0, to: size, by: block) {
            let wide = min(block, size - column)
            for row in stride(from: column, to: size, by: block) {
                let high = min(block, size - row)
                DenseProduct.subtract(
                    from: out + row + column * size, leading: size, rows: high, columns: wide, depth: size - row,
                    left: .init(start: triangle + row + row * size, rowStride: size, columnStride: 1),
                    right: .init(start: triangle + row + column * size, rowStride: 1, columnStride: size))
            }
        }
        for column in 0..<size { for row in column..<size { out[row + column * size] *= -1 } }
    }
}
