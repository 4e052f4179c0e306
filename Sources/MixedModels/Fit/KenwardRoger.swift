/// Kenward and Roger's (1997) covariance of the fixed effects, enlarged for variances being estimated, and its degrees of
/// freedom. Works on the levels of all groups at once, so it is for models of up to a few thousand levels.
public struct KenwardRoger: Sendable {
    /// The adjusted covariance of the fixed effects.
    public let adjusted: Matrix
    private let unadjusted: Matrix
    /// Derivative of the inverse covariance in each variance parameter.
    private let slopes: [Matrix]
    /// The covariance of the variance parameters.
    private let parameterCovariance: Matrix

    /// The most random effects that are taken on.
    static let mostEffects = 4000
    /// Numbers that are held at once: for each pair of variances the square of the fixed effects.
    private static let mostHeld = 100_000_000

    /// Works out the adjusted covariance, in the units of the fit.
    ///
    /// - Throws: `notAvailable` for a fit by maximum likelihood, for more than 4,000 random effects, for more variances
    ///   and fixed effects than memory holds, and where the information on the variances is singular.
    public init(_ fit: Fit) throws(MixedModelError) {
        guard fit.method == .restricted else {
            throw .notAvailable("Kenward and Roger's method needs a fit by REML")
        }
        let system = try DenseSystem(fit)
        let parameters = system.parameters
        let count = parameters.count
        guard count * count <= Self.mostHeld / max(1, system.phi.values.count) else {
            throw .notAvailable(
                "Kenward and Roger's method for \(count) variances and \(system.phi.rows) fixed effects")
        }
        // With K = Z'V^-1 Z and J = Z'V^-1 X, in units of the residual variance.
        var slopes: [Matrix] = []
        for parameter in parameters { slopes.append(system.slope(parameter)) }
        let phi = system.phi
        var information = Matrix(rows: count, columns: count)
        var products: [[Matrix]] = []
        for first in 0..<count {
            var row: [Matrix] = []
            for second in 0...first {
                let product = system.product(parameters[first], parameters[second])
                row.append(product)
                let value =
                    system.traceOfProducts(parameters[first], parameters[second]) - 2 * (phi * product).trace
                    + (phi * slopes[first] * phi * slopes[second]).trace
                information[first, second] = value
                information[second, first] = value
            }
            products.append(row)
        }
        guard let inverse = information.positiveInverse ?? Self.pseudo(information) else {
            throw .notAvailable("the information on the variances is singular")
        }
        let spread = inverse * 2
        var middle = Matrix(rows: phi.rows, columns: phi.rows)
        for first in 0..<count {
            for second in 0..<count {
                let product = first >= second ? products[first][second] : products[second][first].transposed
                let term = product - slopes[first] * phi * slopes[second]
                middle = middle + term * spread[first, second]
            }
        }
        let map = fit.model.triangleInverse * fit.preparedSigma
        let prepared = phi + (phi * middle * phi) * 2
        adjusted = (map * prepared * map.transposed).symmetrised
        unadjusted = fit.covariance
        // Slopes carried to the frame's coordinates: Phi P Phi is what is used.
        self.slopes = slopes.map { map * phi * $0 * phi * map.transposed }
        parameterCovariance = spread
    }

    private static func pseudo(_ matrix: Matrix) -> Matrix? {
        let (values, vectors) = matrix.symmetricEigen
        guard let largest = values.first, largest > 0 else { return nil }
        var result = Matrix(rows: matrix.rows, columns: matrix.rows)
        for (index, value) in values.enumerated() where value > 1e-12 * largest {
            for column in 0..<matrix.rows {
                for row in 0..<matrix.rows {
                    result[row, column] += vectors[row, index] * vectors[column, index] / value
                }
            }
        }
        return result
    }

    /// Degrees of freedom of one combination of fixed effects.
    ///
    /// - Parameter contrast: one weight for each fixed effect, in the order of the fit.
    /// - Returns: above 0, up to infinity; not a number for another count of weights.
    public func degrees(_ contrast: [Double]) -> Double {
        guard contrast.count == unadjusted.rows else { return .nan }
        let variance = unadjusted.form(contrast)
        let parts = slopes.map { $0.form(contrast) / variance }
        // For one combination A1 and A2 of the paper are the same number, and its m comes to 2 / A.
        var a = 0.0
        for first in parts.indices {
            for second in parts.indices { a += parameterCovariance[first, second] * parts[first] * parts[second] }
        }
        return a > 0 ? 2 / a : .infinity
    }
}
