extension SparseEngine {
    func averageInformation(degrees: Double) -> Matrix? {
        let solution = solution()
        let left = effectResiduals(solution)
        let count = shape.parameterCount
        guard count <= 60 else { return nil }
        var (directions, products, solved): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
        shape.forEachParameter { _, term, row, column in
            let direction = self.direction(term, row, column, solution.random, left)
            let product = effectProducts(direction)
            solved.append(forward(crossed(product), bordered(direction)))
            directions.append(direction)
            products.append(product)
        }
        let residual = residual
        var result = Matrix(rows: count, columns: count)
        let slopes = directions.map { Self.dot($0, left) }
        for first in 0..<count {
            for second in 0..<count {
                let spread = Self.dot(directions[first], products[second]) - Self.dot(solved[first], solved[second])
                result[first, second] = degrees / residual * (spread - slopes[first] * slopes[second] / residual)
            }
        }
        return result.symmetrised
    }

    /// The effects that the derivative of the covariance makes of the residual.
    private func direction(
        _ term: ModelShape.Term, _ row: Int, _ column: Int, _ spherical: [Double], _ left: [Double]
    ) -> [Double] {
        var result = [Double](repeating: 0, count: effectCount)
        let width = shape.factors[term.factor].width
        var at = 0
        for factor in 0..<term.factor { at += shape.factors[factor].levels * shape.factors[factor].width }
        let (own, other) = (term.offset + row, term.offset + column)
        for _ in 0..<shape.factors[term.factor].levels {
            result[at + own] += spherical[at + other]
            for effect in 0..<width {
                result[at + effect] += lambda[term.factor][effect + other * width] * left[at + own]
            }
            at += width
        }
        return result
    }

    /// The transpose of Lambda times a vector of effects.
    private func crossed(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: effectCount)
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            for _ in 0..<own.levels {
                for column in 0..<own.width {
                    for row in 0..<own.width {
                        result[at + column] += lambda[factor][row + column * own.width] * vector[at + row]
                    }
                }
                at += own.width
            }
        }
        return result
    }

    /// The fixed effects' columns times a vector of effects.
    private func bordered(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: coefficientCount)
        for (effect, value) in vector.enumerated() where value != 0 {
            for index in 0..<coefficientCount { result[index] += system.border[effect * system.stride + index] * value }
        }
        return result
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        PairwiseSum.of(left.count) { left[$0] * right[$0] }
    }
}
