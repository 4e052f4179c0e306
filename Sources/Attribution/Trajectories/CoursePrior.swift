/// What is expected before a practice has enough closed courses of its own: wide on purpose, and said to be general
/// wherever it is shown. Where each number comes from stands in decision 0019.
package enum CoursePrior {
    /// Points that clients start below the cutoff: adults start at 16 to 19 where the cutoff is 25.
    static let below = 7.5
    /// What stands in for the cutoff of a measure that has none.
    static let usualStart = 17.5
    /// How much of a first score's distance from the usual start is still there at the next: retest .5 to .84.
    static let kept = 0.67
    /// Points gained for each unit of the logarithm of the session.
    static let gain = 2.0
    /// As many courses as the prior counts for beside a practice's own.
    package static let weight = 20.0

    /// - Parameter cutoff: of the measure, in points of 40.
    package static func parameters(cutoff: Double?) -> CourseParameters {
        let start = min(30, max(5, cutoff.map { $0 - below } ?? usualStart))
        let level = start * (1 - kept) + CourseParameters.centre * kept
        var covariance = [Double](repeating: 0, count: 16)
        for (place, deviation) in [2.0, 1.5, 0.15, 0.1].enumerated() { covariance[place * 5] = deviation * deviation }
        // A spread of 7.5 between first scores with that retest leaves 18.6 within and 31 at the next session.
        let made = CourseParameters(
            coefficients: [level, gain, kept, 0], covariance: covariance, clients: [6.6, 0, 6.25],
            therapistVariance: 2.8, residualVariance: 18.6)
        return made ?? .none
    }
}

extension CourseParameters {
    /// Says nothing: a band as wide as any scale.
    fileprivate static let none = CourseParameters()

    private init() {
        coefficients = [20, 0, 0, 0]
        covariance = [Double](repeating: 0, count: 16)
        clients = [0, 0, 0]
        therapistVariance = 0
        residualVariance = 1600
    }
}
