/// Tiers 1 and 2: the criterion of a nested model from its cells. One evaluation costs outer levels times patterns (tier
/// 1) or the number of inner groups (tier 2), whatever the number of rows.
final class NestedEngine: CriterionEngine {
    let cells: NestedCells
    let shape: ModelShape
    let coefficientCount: Int
    private(set) var inner = Matrix(rows: 0, columns: 0)
    private(set) var outer = Matrix(rows: 0, columns: 0)
    /// For each pattern W = Lambda M^-1 Lambda', Lambda M^-1 and I - G W.
    let weights: Buffer
    let halves: Buffer
    let rests: Buffer
    /// For each outer level its reduced cross-products with itself and with fixed effects and response.
    let own: Buffer
    let border: Buffer
    let corner: Buffer
    private(set) var logDeterminantRandom = 0.0
    /// The blocks that it stands at, so that asking for the same once more costs nothing.
    private var reached: [[Double]]?

    init(_ cells: NestedCells) {
        self.cells = cells
        shape = cells.shape
        coefficientCount = cells.stride - 1
        let square = cells.innerWidth * cells.innerWidth
        weights = Buffer(cells.patterns * square)
        halves = Buffer(cells.patterns * square)
        rests = Buffer(cells.patterns * square)
        own = Buffer(cells.outerLevels * cells.outerWidth * cells.outerWidth)
        border = Buffer(cells.outerLevels * cells.outerWidth * cells.stride)
        corner = Buffer(cells.stride * cells.stride)
    }

    var logDeterminantFixed: Double {
        2 * (0..<coefficientCount).reduce(0) { $0 + Logarithm.of(corner.start[$1 * (cells.stride + 1)]) }
    }

    var residual: Double {
        let last = corner.start[cells.stride * cells.stride - 1]
        return last * last
    }

    func coefficients() -> [Double] {
        let (stride, count) = (cells.stride, coefficientCount)
        var result = [Double](repeating: 0, count: count)
        for column in (0..<count).reversed() {
            var value = corner.start[stride - 1 + column * stride]
            for row in column + 1..<max(count, column + 1) {
                value -= corner.start[row + column * stride] * result[row]
            }
            result[column] = value / corner.start[column + column * stride]
        }
        return result
    }

    func coefficientInverse() -> Matrix {
        let (stride, count) = (cells.stride, coefficientCount)
        var factor = Matrix(rows: count, columns: count)
        for column in 0..<count {
            for row in column..<count { factor[row, column] = corner.start[row + column * stride] }
        }
        let inverse = factor.lowerInverse
        return inverse.transposed * inverse
    }

    func evaluate(_ lambda: [[Double]]) -> Bool {
        guard lambda.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return false }
        if lambda == reached { return true }
        reached = nil
        let (wide, narrow, stride) = (cells.innerWidth, cells.outerWidth, cells.stride)
        inner = Matrix(rows: wide, columns: wide, values: lambda[0])
        outer = narrow > 0 ? Matrix(rows: narrow, columns: narrow, values: lambda[1]) : Matrix(rows: 0, columns: 0)
        guard let innerDeterminant = factorPatterns() else { return false }
        for column in 0..<stride {
            for row in 0..<stride { corner.start[row + column * stride] = cells.corner[row, column] }
        }
        reduceCorner()
        reduceOuter()
        guard let outerDeterminant = eliminateOuter() else { return false }
        logDeterminantRandom = innerDeterminant + outerDeterminant
        guard DenseFactor.cholesky(corner.start, size: stride, leading: stride) else { return false }
        reached = lambda
        return true
    }

    /// Takes the inner groups' own quadratic part off the corner.
    private func reduceCorner() {
        let (wide, stride, block) = (cells.innerWidth, cells.stride, cells.block)
        if !cells.quadratic.isEmpty {
            cells.quadratic.withUnsafeBufferPointer { quadratic in
                for pattern in 0..<cells.patterns {
                    let weight = weights.start + pattern * wide * wide
                    let base = pattern * block * block
                    for column in 0..<stride {
                        for row in column..<stride {
                            var value = 0.0
                            for second in 0..<wide {
                                for first in 0..<wide {
                                    value +=
                                        weight[first + second * wide]
                                        * quadratic[base + first + row * wide + (second + column * wide) * block]
                                }
                            }
                            corner.start[row + column * stride] -= value
                        }
                    }
                }
            }
            return
        }
        let part = Buffer(stride * stride)
        let product = Buffer(block)
        cells.cellSums.withUnsafeBufferPointer { sums in
            for level in 0..<cells.outerLevels {
                for cell in cells.cellStart[level]..<cells.cellStart[level + 1] {
                    let weight = weights.start + Int(cells.cellPattern[cell]) * wide * wide
                    let base = cell * block
                    for column in 0..<stride {
                        for row in 0..<wide {
                            var value = 0.0
                            for inner in 0..<wide {
                                value += weight[row + inner * wide] * sums[base + inner + column * wide]
                            }
                            product.start[row + column * wide] = value
                        }
                    }
                    for column in 0..<stride {
                        for row in column..<stride {
                            var value = 0.0
                            for inner in 0..<wide {
                                value += sums[base + inner + row * wide] * product.start[inner + column * wide]
                            }
                            part.start[row + column * stride] += value
                        }
                    }
                }
                for index in 0..<stride * stride { corner.start[index] -= part.start[index] }
                part.clear()
            }
        }
    }

    /// What each outer level has left once its inner groups are eliminated.
    private func reduceOuter() {
        let (wide, narrow, stride, block) = (cells.innerWidth, cells.outerWidth, cells.stride, cells.block)
        guard narrow > 0 else { return }
        own.clear()
        border.clear()
        // For each pattern the rows of (I - G W) that belong to outer effects, and of (I - G W) G.
        let rows = cells.outerEffects
        var reduced = [Double](repeating: 0, count: cells.patterns * narrow * narrow)
        for pattern in 0..<cells.patterns {
            let rest = rests.start + pattern * wide * wide
            for second in 0..<narrow {
                for first in 0..<narrow {
                    var value = 0.0
                    for inner in 0..<wide {
                        value +=
                            rest[rows[first] + inner * wide]
                            * cells.gram[pattern * wide * wide + inner + rows[second] * wide]
                    }
                    reduced[pattern * narrow * narrow + first + second * narrow] = value
                }
            }
        }
        cells.cellSums.withUnsafeBufferPointer { sums in
            for level in 0..<cells.outerLevels {
                let mine = own.start + level * narrow * narrow
                let line = border.start + level * narrow * stride
                for cell in cells.cellStart[level]..<cells.cellStart[level + 1] {
                    let pattern = Int(cells.cellPattern[cell])
                    let rest = rests.start + pattern * wide * wide
                    let base = cell * block
                    for index in 0..<narrow * narrow {
                        mine[index] += cells.cellCount[cell] * reduced[pattern * narrow * narrow + index]
                    }
                    for effect in 0..<narrow {
                        if wide == 2 {
                            let (left, right) = (rest[rows[effect]], rest[rows[effect] + 2])
                            for column in 0..<stride {
                                line[effect + column * narrow] +=
                                    left * sums[base + 2 * column] + right * sums[base + 2 * column + 1]
                            }
                            continue
                        }
                        for column in 0..<stride {
                            var value = 0.0
                            for inner in 0..<wide {
                                value += rest[rows[effect] + inner * wide] * sums[base + inner + column * wide]
                            }
                            line[effect + column * narrow] += value
                        }
                    }
                }
            }
        }
    }

    private func eliminateOuter() -> Double? {
        let (narrow, stride) = (cells.outerWidth, cells.stride)
        guard narrow > 0 else { return 0 }
        var determinants = [Double](repeating: 0, count: cells.outerLevels)
        let part = Buffer(stride * stride)
        for level in 0..<cells.outerLevels {
            guard let (factor, solved) = outerFactor(level) else { return nil }
            determinants[level] = 2 * Logarithm.of(factor.diagonal.reduce(1, *))
            for column in 0..<stride {
                for row in column..<stride {
                    var value = 0.0
                    for effect in 0..<narrow { value += solved[effect, row] * solved[effect, column] }
                    part.start[row + column * stride] += value
                }
            }
            if level & 63 == 63 || level == cells.outerLevels - 1 {
                for index in 0..<stride * stride { corner.start[index] -= part.start[index] }
                part.clear()
            }
        }
        return PairwiseSum.of(determinants)
    }

    /// The factor of one outer level and L^-1 Lambda' times its border.
    private func outerFactor(_ level: Int) -> (Matrix, Matrix)? {
        let (narrow, stride) = (cells.outerWidth, cells.stride)
        let mine = own.start + level * narrow * narrow
        let line = border.start + level * narrow * stride
        if narrow == 1 {
            let lambda = outer.values[0]
            let pivot = lambda * lambda * mine[0] + 1
            guard pivot > 0, pivot.isFinite else { return nil }
            let root = pivot.squareRoot()
            var solved = Matrix(rows: 1, columns: stride)
            for column in 0..<stride { solved.values[column] = line[column] * lambda / root }
            return (Matrix(rows: 1, columns: 1, repeating: root), solved)
        }
        let square = Matrix(rows: narrow, columns: narrow, values: (0..<narrow * narrow).map { mine[$0] })
        var middle = outer.transposed * square * outer
        for index in 0..<narrow { middle[index, index] += 1 }
        guard let factor = middle.cholesky else { return nil }
        let edge = Matrix(rows: narrow, columns: stride, values: (0..<narrow * stride).map { line[$0] })
        return (factor, factor.lowerInverse * outer.transposed * edge)
    }
}
