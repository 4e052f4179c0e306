internal import Foundation

/// One client's own expected course: what is known from the first score, and more surely with every score since.
///
/// The client's line over log session has an intercept and a slope. Before any later score they are normal with the
/// fixed part as their mean and, as covariance V, what is between clients and therapists and what is not known of the
/// fixed part; each score moves them to the conditional mode. A new score falls within sqrt(z'Vz + sigma2) of the line.
/// Therapists' own effects are left in V: a client is not expected to do worse for whom they see.
package struct ExpectedCourse: Sendable {
    private var intercept: Double
    private var slope: Double
    private var variance: Double
    private var shared: Double
    private var slopeVariance: Double
    private let residual: Double

    /// - Parameter intake: the first score, in points of 40.
    package init(_ parameters: CourseParameters, intake: Double) {
        let a = intake - CourseParameters.centre
        let beta = parameters.coefficients
        let (b0, b1, b2, b3) = (beta[0], beta[1], beta[2], beta[3])
        intercept = b0 + b2 * a
        slope = b1 + b3 * a
        let squared = a * a
        (variance, shared, slopeVariance, residual) = parameters.covariance.withUnsafeBufferPointer { c in
            let clients = parameters.clients
            return (
                clients[0] + parameters.therapistVariance + c[0] + 2 * a * c[2] + squared * c[10],
                clients[1] + c[1] + a * (c[3] + c[6]) + squared * c[11],
                clients[2] + c[5] + 2 * a * c[7] + squared * c[15], parameters.residualVariance
            )
        }
    }

    /// What is expected at a session before its score is known.
    ///
    /// - Parameter position: 1 is the session of the first score.
    @inline(__always)
    package func forecast(_ position: Int) -> CourseForecast {
        let x = log(Double(max(1, position)))
        let spread = variance + 2 * x * shared + x * x * slopeVariance
        return CourseForecast(mean: intercept + slope * x, deviation: (max(0, spread) + residual).squareRoot())
    }

    /// Takes in a score, in points of 40.
    @inline(__always)
    package mutating func observe(_ position: Int, _ points: Double) {
        let x = log(Double(max(1, position)))
        let (first, second) = (variance + x * shared, shared + x * slopeVariance)
        let total = first + x * second + residual
        let left = points - intercept - slope * x
        intercept += first * left / total
        slope += second * left / total
        variance = max(0, variance - first * first / total)
        shared -= first * second / total
        slopeVariance = max(0, slopeVariance - second * second / total)
    }
}

/// A normal expectation of one score, in points of 40.
package struct CourseForecast: Hashable, Sendable {
    package let mean: Double
    package let deviation: Double

    package init(mean: Double, deviation: Double) {
        self.mean = mean
        self.deviation = deviation
    }

    /// - Parameter reach: standard deviations to either side.
    package func band(_ reach: Double) -> ClosedRange<Double> {
        let width = deviation * reach
        return width.isFinite && width >= 0 && mean.isFinite
            ? mean - width...mean + width : 0...CourseScale.most
    }
}
