/// The one dense kernel: C -= AB with any strides, in packed panels of four by four. Values of the right factor are
/// packed twice, so that a load fills a register of two.
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
        let leftPack = aligned(rowBlock * depthBlock)
        let rightPack = aligned(2 * wide * depthBlock)
        defer {
            leftPack.deallocate()
            rightPack.deallocate()
        }
        for depthStart in stride(from: 0, to: depth, by: depthBlock) {
            let inner = min(depthBlock, depth - depthStart)
            let from = Operand(
                start: right.start + depthStart * right.rowStride, rowStride: right.columnStride,
                columnStride: right.rowStride)
            packTwice(from, count: columns, depth: inner, into: rightPack)
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
                            min(4, columns - column), leftPack + row * inner, rightPack + 2 * column * inner, inner)
                    }
                }
            }
        }
    }

    /// Room for numbers at an address that pairs may be loaded from.
    private static func aligned(_ count: Int) -> UnsafeMutablePointer<Double> {
        UnsafeMutableRawPointer.allocate(byteCount: 8 * count, alignment: 64).bindMemory(
            to: Double.self, capacity: count)
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

    private static func packTwice(_ from: Operand, count: Int, depth: Int, into pack: UnsafeMutablePointer<Double>) {
        for first in stride(from: 0, to: count, by: 4) {
            let target = pack + 2 * first * depth
            let source = from.start + first * from.rowStride
            for lane in 0..<4 {
                if first + lane >= count {
                    for step in 0..<depth { (target[8 * step + 2 * lane], target[8 * step + 2 * lane + 1]) = (0, 0) }
                    continue
                }
                let line = source + lane * from.rowStride
                for step in 0..<depth {
                    let value = line[step * from.columnStride]
                    (target[8 * step + 2 * lane], target[8 * step + 2 * lane + 1]) = (value, value)
                }
            }
        }
    }

    @inline(__always)
    private static func tile(
        _ c: UnsafeMutablePointer<Double>, _ leading: Int, _ rows: Int, _ columns: Int,
        _ left: UnsafeMutablePointer<Double>, _ right: UnsafeMutablePointer<Double>, _ depth: Int
    ) {
        typealias Pair = SIMD2<Double>
        var (top0, low0, top1, low1) = (Pair.zero, Pair.zero, Pair.zero, Pair.zero)
        var (top2, low2, top3, low3) = (Pair.zero, Pair.zero, Pair.zero, Pair.zero)
        var lefts = UnsafeRawPointer(left)
        var rights = UnsafeRawPointer(right)
        for _ in 0..<depth {
            let top = lefts.load(as: Pair.self)
            let low = lefts.load(fromByteOffset: 16, as: Pair.self)
            let first = rights.load(as: Pair.self)
            top0 += top * first
            low0 += low * first
            let second = rights.load(fromByteOffset: 16, as: Pair.self)
            top1 += top * second
            low1 += low * second
            let third = rights.load(fromByteOffset: 32, as: Pair.self)
            top2 += top * third
            low2 += low * third
            let fourth = rights.load(fromByteOffset: 48, as: Pair.self)
            top3 += top * fourth
            low3 += low * fourth
            lefts += 32
            rights += 64
        }
        let sums = ((top0, low0), (top1, low1), (top2, low2), (top3, low3))
        subtract(sums.0, c, rows)
        if columns > 1 { subtract(sums.1, c + leading, rows) }
        if columns > 2 { subtract(sums.2, c + 2 * leading, rows) }
        if columns > 3 { subtract(sums.3, c + 3 * leading, rows) }
    }

    @inline(__always)
    private static func subtract(
        _ sum: (SIMD2<Double>, SIMD2<Double>), _ c: UnsafeMutablePointer<Double>, _ rows: Int
    ) {
        c[0] -= sum.0[0]
        if rows > 1 { c[1] -= sum.0[1] }
        if rows > 2 { c[2] -= sum.1[0] }
        if rows > 3 { c[3] -= sum.1[1] }
    }
}
