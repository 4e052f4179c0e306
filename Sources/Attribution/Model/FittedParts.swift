internal import MixedModels

/// A fit with its variance taken apart.
struct FittedParts {
    let fit: GroupedFit
    let fixed: [Int]
    /// The covariance of the fixed columns over all sessions, in the order of `fixed`; row-major.
    let spread: [Double]
    let fixedVariance: Double
    let client: Double
    let therapist: Double
    let site: Double

    var residual: Double { fit.residualVariance }
    var total: Double { fixedVariance + client + therapist + site + residual }
    var marginalR2: Double { fixedVariance / total }
    var conditionalR2: Double { 1 - residual / total }

    /// - Parameters:
    ///   - total: sums of products of all columns over the sessions that were fitted, row-major.
    init(_ fit: GroupedFit, _ model: GroupedModel, total: [Double], width: Int) {
        self.fit = fit
        fixed = model.fixed
        let rows = total[0]
        func mean(_ column: Int) -> Double { total[column] / rows }
        let count = fixed.count
        var spread = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for column in 0..<count {
                spread[row * count + column] =
                    (total[fixed[row] * width + fixed[column]] - rows * mean(fixed[row]) * mean(fixed[column]))
                    / (rows - 1)
            }
        }
        var variance = 0.0
        for row in 0..<count {
            for column in 0..<count {
                variance += fit.coefficients[row] * fit.coefficients[column] * spread[row * count + column]
            }
        }
        var client = 0.0
        let q = model.random.count
        for row in 0..<q {
            for column in 0..<q {
                client +=
                    fit.groupCovariance[row * q + column] * total[model.random[row] * width + model.random[column]]
                    / rows
            }
        }
        self.spread = spread
        fixedVariance = max(0, variance)
        self.client = client
        therapist = fit.parentVariance
        site = fit.grandparentVariance
    }

    /// The variance that goes with some of the fixed columns by themselves.
    func variance(of columns: [Int]) -> Double {
        let places = fixed.indices.filter { columns.contains(fixed[$0]) }
        var sum = 0.0
        for row in places {
            for column in places {
                sum += fit.coefficients[row] * fit.coefficients[column] * spread[row * fixed.count + column]
            }
        }
        return max(0, sum)
    }

    /// What chance alone adds to that on average: the trace of the columns' covariance times that of their coefficients.
    func chance(in columns: [Int]) -> Double {
        let places = fixed.indices.filter { columns.contains(fixed[$0]) }
        var sum = 0.0
        for row in places {
            for column in places {
                sum += spread[row * fixed.count + column] * fit.covariance[column * fixed.count + row]
            }
        }
        return max(0, sum)
    }

    /// The variance that goes with these columns, less what chance adds.
    func told(of columns: [Int]) -> Double { max(0, variance(of: columns) - chance(in: columns)) }

    /// All variance less what chance adds to that of the fixed part, whose sources are these columns: so that shares
    /// without it, and what the sources have in common, come to a whole.
    func toldTotal(_ sources: [[Int]]) -> Double {
        let floors = sources.reduce(0.0) { $0 + told(of: $1) - variance(of: $1) + chance(in: $1) }
        return max(total - chance(in: fixed) + floors, 1e-12)
    }
}
