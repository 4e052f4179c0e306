internal import Foundation

/// Minus twice the log-likelihood in absolute terms: the logarithm of sigma, and each term's covariance factor in the
/// frame's effects, in an order that puts the profiled one first. Each parameter is in units of its own, so that none
/// depends on the unit of a column: sigma's of the estimate, an effect's of its standard deviation.
struct ProfileCriterion {
    let model: PreparedModel
    let engine: any CriterionEngine
    /// For each term the order of its effects.
    let orders: [[Int]]
    /// What sigma is in units of.
    let sigma: Double
    /// What a row of each term's factor is in units of, in the order of the effects.
    let units: [[Double]]
    /// The correlation that is held, if any: of the first two effects of a term. The logarithms of their standard
    /// deviations then stand in the places of their diagonal elements, so that neither can turn negative and mirror the
    /// correlation.
    let held: (term: Int, correlation: Double)?

    init(
        _ fit: Fit, engine: any CriterionEngine, orders: [[Int]], held: (term: Int, correlation: Double)? = nil
    ) {
        model = fit.model
        self.engine = engine
        self.orders = orders
        self.held = held
        sigma = fit.preparedSigma
        units = orders.enumerated().map { term, order in order.map { fit.profileUnit(term, $0) } }
    }

    /// The estimates.
    func parameters(_ fit: Fit) -> [Double] {
        var result = [0.0]
        for (index, estimated) in fit.effectCovariances.enumerated() {
            let order = orders[index]
            var covariance = Matrix(rows: order.count, columns: order.count)
            for row in order.indices {
                for column in order.indices {
                    covariance[row, column] =
                        estimated.covariance[order[row], order[column]] / (units[index][row] * units[index][column])
                }
            }
            var triangle = covariance.semidefiniteCholesky()
            if let held, held.term == index {
                for place in 0...1 { triangle[place, place] = log(max(0.5, covariance[place, place].squareRoot())) }
                triangle[1, 0] = 0
            }
            result += ModelShape.theta(of: [triangle])
        }
        return result
    }

    /// The factors in the parameters' order of effects, with a held correlation put in.
    private func factors(_ parameters: [Double]) -> [Matrix] {
        var triangles = model.shape.triangles(Array(parameters.dropFirst()))
        if let held {
            let size = exp(triangles[held.term][1, 1])
            triangles[held.term][0, 0] = exp(triangles[held.term][0, 0])
            triangles[held.term][1, 0] = held.correlation * size
            triangles[held.term][1, 1] = (1 - held.correlation * held.correlation).squareRoot() * size
        }
        for (term, own) in units.enumerated() {
            for (row, unit) in own.enumerated() {
                for column in own.indices { triangles[term][row, column] *= unit }
            }
        }
        return triangles
    }

    func evaluate(_ parameters: [Double]) -> (value: Double, gradient: [Double])? { evaluate(engine, parameters) }

    private func evaluate(
        _ engine: some CriterionEngine, _ parameters: [Double]
    ) -> (value: Double, gradient: [Double])? {
        let shape = model.shape
        let sigma = sigma * exp(parameters[0])
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
            engine.logDeterminantRandom + rows * (log(2 * Double.pi) + 2 * log(sigma)) + residual - model.sumLogWeights
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
            slope[0, 0] *= triangle[0, 0]
            slope[1, 1] = slope[1, 0] * triangle[1, 0] + slope[1, 1] * triangle[1, 1]
            slope[1, 0] = 0
        }
        for row in 0..<slope.rows {
            for column in 0...row where held?.term != term || row > 1 { slope[row, column] *= units[term][row] }
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
