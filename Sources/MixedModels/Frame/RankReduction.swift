/// Which columns of a design carry something new, going from left to right, as R's `qr` with its tolerance finds them.
enum RankReduction {
    /// What is left of a column, beside what it was, below which it counts as a combination of earlier ones.
    private static let tolerance = 1e-7

    static func independent(_ columns: [[Double]]) -> [Int] {
        guard let count = columns.first?.count else { return [] }
        if isClearlyIndependent(columns, count) { return Array(columns.indices) }
        var basis: [[Double]] = []
        var kept: [Int] = []
        for (index, column) in columns.enumerated() {
            var rest = column
            let norm = length(rest)
            guard norm > 0, basis.count < count else { continue }
            for _ in 0..<2 {
                for unit in basis {
                    let part = PairwiseSum.of(count) { unit[$0] * rest[$0] }
                    for row in 0..<count { rest[row] -= part * unit[row] }
                }
            }
            let left = length(rest)
            guard left > tolerance * norm else { continue }
            for row in 0..<count { rest[row] /= left }
            basis.append(rest)
            kept.append(index)
        }
        return kept
    }

    private static func length(_ values: [Double]) -> Double {
        let largest = values.reduce(0) { max($0, abs($1)) }
        guard largest > 0 else { return 0 }
        return largest * PairwiseSum.of(values.count) { (values[$0] / largest) * (values[$0] / largest) }.squareRoot()
    }

    /// A quick look at the cross-products: enough where no column comes near the others.
    private static func isClearlyIndependent(_ columns: [[Double]], _ count: Int) -> Bool {
        guard columns.count < count else { return false }
        var gram = Matrix(rows: columns.count, columns: columns.count)
        for first in columns.indices {
            for second in 0...first {
                let sum = columns[first].withUnsafeBufferPointer { left in
                    columns[second].withUnsafeBufferPointer { right in
                        var total = 0.0
                        for row in 0..<count { total += left[row] * right[row] }
                        return total
                    }
                }
                gram[first, second] = sum
                gram[second, first] = sum
            }
        }
        let scale = gram.diagonal.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        for first in columns.indices {
            for second in columns.indices { gram[first, second] *= scale[first] * scale[second] }
        }
        guard let factor = gram.cholesky else { return false }
        return factor.diagonal.allSatisfy { $0 * $0 > 1e-9 }
    }
}
