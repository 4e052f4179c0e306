/// The one dense kernel: C -= AB with any strides, in packed panels of four by four.
enum DenseProduct {
    private static let depthBlock = 256
    private static let rowBlock = 128

    /// One factor of the product: where it begins and how far apart rows and columns stand.
    struct Operand {
        let start: UnsafeMutablePointer<Double>
        let rowStride: Int
        let columnStride: Int
        var transposed: Operand { Operand(start: start, rowStride: columnStride, columnStride: rowStride) }
    }

    /// - Parameters:
    ///   - c: rows by columns, stored by columns `leading` apart.
    ///   - left: rows by depth.
    ///   - right: depth by columns.
    static func subtract(
        from c: UnsafeMutablePointer<Double>, leading: Int, rows: Int, columns: Int, depth: Int, left: Operand,
        right: Operand
    ) {
        guard rows > 0, columns > 0, depth > 0 else { return }
        let wide = (columns + 3) / 4 * 4
        let leftPack = UnsafeMutablePointer<Double>.allocate(capacity: rowBlock * depthBlock)
        let rightPack = UnsafeMutablePointer<Double>.allocate(capacity: wide * depthBlock)
        defer {
            leftPack.deallocate()
            rightPack.deallocate()
        }
        for depthStart in stride(from: 0, to: depth, by: depthBlock) {
            let inner = min(depthBlock, depth - depthStart)
            let from = Operand(
                start: right.start + depthStart * right.rowStride, rowStride: right.columnStride,
                columnStride: right.rowStride)
            pack(from, count: columns, depth: inner, into: rightPack)
            for rowStart in stride(from: 0, to: rows, by: rowBlock) {
                let high = min(rowBlock, rows - rowStart)
                let block = Operand(
                    start: left.start + rowStart * left.rowStride + depthStart * left.columnStride,
                    rowStride: left.rowStride, columnStride: left.columnStride)
                pack(block, count: high, depth: inner, into: leftPack)
                for column in stride(from: 0, to: columns, by: 4) {
                    for row in stride(from: 0, to: high, by: 4) {
                        tile(
                            c + rowStart + row + column * leading, leading, min(4, high - row),
                            min(4, columns - column), leftPack + row * inner, rightPack + column * inner, inner)
                    }
                }
            }
        }
    }

    /// Slivers of four rows, depth after depth, padded with zeros.
    private static func pack(_ from: Operand, count: Int, depth: Int, into pack: UnsafeMutablePointer<Double>) {
        for first in stride(from: 0, to: count, by: 4) {
            let target = pack + first * depth
            let source = from.start + first * from.rowStride
            if count - first >= 4 {
                let (one, two, three) = (from.rowStride, 2 * from.rowStride, 3 * from.rowStride)
                for step in 0..<depth {
                    let at = source + step * from.columnStride
                    let to = target + 4 * step
                    to[0] = at[0]
                    to[1] = at[one]
                    to[2] = at[two]
                    to[3] = at[three]
                }
            } else {
                for step in 0..<depth {
                    for lane in 0..<4 {
                        target[4 * step + lane] =
                            first + lane < count ? source[lane * from.rowStride + step * from.columnStride] : 0
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func tile(
        _ c: UnsafeMutablePointer<Double>, _ leading: Int, _ rows: Int, _ columns: Int,
        _ left: UnsafeMutablePointer<Double>, _ right: UnsafeMutablePointer<Double>, _ depth: Int
    ) {
        var (first, second) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        var (third, fourth) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        let lanes = UnsafeRawPointer(left)
        for step in 0..<depth {
            let column = lanes.loadUnaligned(fromByteOffset: 32 * step, as: SIMD4<Double>.self)
            let row = right + 4 * step
            first += column * row[0]
            second += column * row[1]
            third += column * row[2]
            fourth += column * row[3]
        }
        if rows == 4, columns == 4 {
            subtract(first, c)
            subtract(second, c + leading)
            subtract(third, c + 2 * leading)
            subtract(fourth, c + 3 * leading)
        } else {
            for column in 0..<columns {
                let sum = column == 0 ? first : column == 1 ? second : column == 2 ? third : fourth
                for row in 0..<rows { c[row + column * leading] -= sum[row] }
            }
        }
    }

    @inline(__always)
    private static func subtract(_ sum: SIMD4<Double>, _ c: UnsafeMutablePointer<Double>) {
        let raw = UnsafeMutableRawPointer(c)
        let old = raw.loadUnaligned(as: SIMD4<Double>.self)
        raw.storeBytes(of: old - sum, as: SIMD4<Double>.self)
    }
}
