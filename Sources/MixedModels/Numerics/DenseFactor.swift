/// Blocked Cholesky factor and inverse of a dense symmetric matrix in place, lower triangle, stored by columns.
enum DenseFactor {
    private static let block = 96

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

    /// The panel below a factored corner: P becomes P L^-T, by the inverse of the corner and the dense kernel.
    private static func solve(
        _ panel: UnsafeMutablePointer<Double>, _ rows: Int, _ width: Int, _ corner: UnsafeMutablePointer<Double>,
        _ leading: Int
    ) {
        let inverse = Buffer(width * width)
        negativeInverse(corner, width, leading, inverse.start)
        let copy = Buffer(rows * width)
        for column in 0..<width {
            (copy.start + column * rows).update(from: panel + column * leading, count: rows)
            (panel + column * leading).update(repeating: 0, count: rows)
        }
        DenseProduct.subtract(
            from: panel, leading: leading, rows: rows, columns: width, depth: width,
            left: .init(start: copy.start, rowStride: 1, columnStride: rows),
            right: .init(start: inverse.start, rowStride: width, columnStride: 1))
    }

    /// Less the inverse of a small lower triangle.
    private static func negativeInverse(
        _ corner: UnsafeMutablePointer<Double>, _ size: Int, _ leading: Int, _ out: UnsafeMutablePointer<Double>
    ) {
        for column in 0..<size {
            let target = out + column * size
            target[column] = -1
            for inner in column..<size {
                let value = target[inner] / corner[inner + inner * leading]
                target[inner] = value
                let source = corner + inner * leading
                for row in inner + 1..<max(size, inner + 1) { target[row] -= source[row] * value }
            }
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
        let inverse = Buffer(block * block)
        let copy = Buffer(block * size)
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
            inverse.clear()
            negativeInverse(corner, height, leading, inverse.start)
            for column in 0..<first {
                (copy.start + column * height).update(from: out + first + column * size, count: height)
                (out + first + column * size).update(repeating: 0, count: height)
            }
            DenseProduct.subtract(
                from: out + first, leading: size, rows: height, columns: first, depth: height,
                left: .init(start: inverse.start, rowStride: 1, columnStride: height),
                right: .init(start: copy.start, rowStride: 1, columnStride: height))
            for column in 0..<height {
                for row in column..<height {
                    out[first + row + (first + column) * size] = -inverse.start[row + column * height]
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
