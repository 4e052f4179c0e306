/// Steps of the EM algorithm: each takes for a covariance what the modes and their own covariances come to. Slow near the
/// optimum, and sure where variances are thousands of times the residual's and a search along slopes stalls.
struct ExpectationSteps {
    let engine: SparseEngine
    let criterion: ProfiledCriterion

    /// As many steps as can be made, from theta of the prepared effects.
    func run(from start: [Double], count: Int, isCancelled: () -> Bool = { false }) -> [Double] {
        var theta = start
        for _ in 0..<count {
            guard !isCancelled(), let next = step(theta) else { break }
            theta = next
        }
        return theta
    }

    private func step(_ theta: [Double]) -> [Double]? {
        let shape = engine.shape
        guard engine.evaluate(shape.lambda(theta)) else { return nil }
        let slopes = engine.gradient(includingFixed: criterion.isRestricted).determinant
        let spherical = engine.solution().random
        let variance = engine.residual / criterion.degrees
        let firsts = shape.factors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.levels * $1.width) }
        var (spreads, freedom): ([Matrix], Double) = (
            [], criterion.isRestricted ? Double(criterion.coefficientCount) : 0
        )
        for (term, triangle) in zip(shape.terms, shape.triangles(theta)) {
            let factor = shape.factors[term.factor]
            var slope = Matrix(rows: term.width, columns: term.width)
            var spread = slope
            for column in 0..<term.width {
                for row in 0..<term.width {
                    let at = term.offset + row + (term.offset + column) * factor.width
                    slope[row, column] = slopes[term.factor][at] / 2
                    for level in 0..<factor.levels {
                        let first = firsts[term.factor] + level * factor.width + term.offset
                        spread[row, column] += spherical[first + row] * spherical[first + column]
                    }
                }
            }
            // How much the data tell of the effects; the rest of each level's 1 is their own variance.
            let known = (triangle.transposed * slope).symmetrised
            freedom += known.trace
            let unknown = Matrix.identity(term.width) * Double(factor.levels) - known
            spread = triangle * (spread + unknown * variance) * triangle.transposed
            spreads.append(spread * (1 / Double(factor.levels)))
        }
        let residual = (engine.leftByRows().squares + variance * freedom) / Double(criterion.rowCount)
        guard residual > 0, residual.isFinite else { return nil }
        let next = ModelShape.theta(of: spreads.map { ($0 * (1 / residual)).symmetrised.semidefiniteCholesky() })
        return next.allSatisfy(\.isFinite) ? next : nil
    }
}
