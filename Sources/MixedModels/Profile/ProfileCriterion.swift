internal import Foundation

/// Minus twice the log-likelihood in absolute terms: the logarithm of sigma, and each term's covariance factor in the
/// frame's units, with its effects in an order that puts the profiled one first.
struct ProfileCriterion {
    let model: PreparedModel
    let engine: any CriterionEngine
    /// For each term the order of its effects.
    let orders: [[Int]]
    /// The correlation that is held, if any: of the first two effects of a term.
    var held: (term: Int, correlation: Double)?

    /// Parameters: log sigma, then the lower triangles by columns. Where a correlation is held the second effect's row is
    /// its standard deviation, in the place of its diagonal.
    var count: Int { 1 + model.shape.parameterCount }

    func parameters(_ fit: Fit) -> [Double] {
        var result = [log(fit.sigma)]
        for (index, held) in fit.effectCovariances.enumerated() {
            let order = orders[index]
            var covariance = Matrix(rows: order.count, columns: order.count)
            for row in order.indices {
                for column in order.indices { covariance[row, column] = held.covariance[order[row], order[column]] }
            }
            result += ModelShape.theta(of: [covariance.semidefiniteCholesky()])
        }
        return result
    }

    /// The factors in the parameters' order of effects, with a held correlation put in.
    private func factors(_ parameters: [Double]) -> [Matrix] {
        var triangles = model.shape.triangles(Array(parameters.dropFirst()))
        if let held {
            let size = triangles[held.term][1, 1]
            triangles[held.term][1, 0] = held.correlation * size
            triangles[held.term][1, 1] = (1 - held.correlation * held.correlation).squareRoot() * size
        }
        return triangles
    }

    func evaluate(_ parameters: [Double]) -> (value: Double, gradient: [Double])? { evaluate(engine, parameters) }

    private func evaluate(
        _ engine: some CriterionEngine, _ parameters: [Double]
    ) -> (value: Double, gradient: [Double])? {
        let shape = model.shape
        let sigma = exp(parameters[0])
        guard sigma > 0, sigma.isFinite else { return nil }
        let triangles = factors(parameters)
        var blocks = shape.factors.map { [Double](repeating: 0, count: $0.width * $0.width) }
        for (index, term) in shape.terms.enumerated() {
            let placed = model.transforms[index] * unordered(triangles[index], orders[index])
            let width = shape.factors[term.factor].width
            for column in 0..<term.width {
                for row in 0..<term.width {
                    blocks[term.factor][term.offset + row + (term.offset + column) * width] =
                        placed[row, column] / sigma
                }
            }
        }
        guard engine.evaluate(blocks) else { return nil }
        let relative = sigma / model.scale
        let rows = Double(model.rowCount)
        let residual = engine.residual / (relative * relative)
        let value =
            engine.logDeterminantRandom + rows * (log(2 * Double.pi) + 2 * parameters[0]) + residual
            - model.sumLogWeights
        let parts = engine.gradient(includingFixed: false)
        var gradient = [2 * rows - 2 * residual]
        for (index, term) in shape.terms.enumerated() {
            let width = shape.factors[term.factor].width
            var slope = Matrix(rows: term.width, columns: term.width)
            for column in 0..<term.width {
                for row in 0..<term.width {
                    let at = term.offset + row + (term.offset + column) * width
                    slope[row, column] =
                        parts.determinant[term.factor][at] + parts.residual[term.factor][at] / (relative * relative)
                    gradient[0] -= slope[row, column] * blocks[term.factor][at]
                }
            }
            let carried = model.transforms[index].transposed * slope * (1 / sigma)
            gradient += own(ordered(carried, orders[index]), triangles[index], index)
        }
        return (value, gradient)
    }

    /// Derivatives in the parameters of one term from those in its factor.
    private func own(_ slope: Matrix, _ triangle: Matrix, _ term: Int) -> [Double] {
        var slope = slope
        if let held, held.term == term {
            slope[1, 1] =
                held.correlation * slope[1, 0] + (1 - held.correlation * held.correlation).squareRoot() * slope[1, 1]
            slope[1, 0] = 0
        }
        return ModelShape.theta(of: [slope])
    }

    private func unordered(_ matrix: Matrix, _ order: [Int]) -> Matrix {
        var result = matrix
        for (place, effect) in order.enumerated() {
            for column in 0..<matrix.columns { result[effect, column] = matrix[place, column] }
        }
        return result
    }

    private func ordered(_ matrix: Matrix, _ order: [Int]) -> Matrix {
        var result = matrix
        for (place, effect) in order.enumerated() {
            for column in 0..<matrix.columns { result[place, column] = matrix[effect, column] }
        }
        return result
    }
}
