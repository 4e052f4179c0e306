/// What a course is expected by: outcome after the first score, in points of 40, by
/// `1 + log session + intake + intake x log session`, with an intercept and a slope of each client's own and an intercept
/// of each therapist's.
package struct CourseParameters: Hashable, Sendable {
    /// Intercept, log session, intake less `centre`, and their product.
    package let coefficients: [Double]
    /// Of the coefficients: 4 x 4, row-major.
    package let covariance: [Double]
    /// Between clients: of the intercept, between intercept and slope, of the slope.
    package let clients: [Double]
    package let therapistVariance: Double
    package let residualVariance: Double

    /// Points that intake scores are taken from.
    package static let centre = 20.0
    package static let count = 25

    /// `nil` for other counts, for what is not finite and for variances that cannot be.
    package init?(
        coefficients: [Double], covariance: [Double], clients: [Double], therapistVariance: Double,
        residualVariance: Double
    ) {
        let all = coefficients + covariance + clients + [therapistVariance, residualVariance]
        guard coefficients.count == 4, covariance.count == 16, clients.count == 3, all.allSatisfy(\.isFinite),
            (0..<4).allSatisfy({ covariance[$0 * 5] >= 0 }), clients[0] >= 0, clients[2] >= 0,
            clients[1] * clients[1] <= clients[0] * clients[2] * (1 + 1e-9) + 1e-12, therapistVariance >= 0,
            residualVariance > 0
        else { return nil }
        self.coefficients = coefficients
        self.covariance = covariance
        self.clients = clients
        self.therapistVariance = therapistVariance
        self.residualVariance = residualVariance
    }

    /// As it is kept.
    package var numbers: [Double] {
        coefficients + covariance + clients + [therapistVariance, residualVariance]
    }

    package init?(numbers: [Double]) {
        guard numbers.count == Self.count else { return nil }
        self.init(
            coefficients: Array(numbers[..<4]), covariance: Array(numbers[4..<20]), clients: Array(numbers[20..<23]),
            therapistVariance: numbers[23], residualVariance: numbers[24])
    }
}
