internal import Foundation

/// A fit as one JSON document, and as a summary like the ones statisticians know.
public struct FitDocument: Sendable {
    /// The fit itself.
    public let fit: Fit
    /// One for each coefficient, in their order.
    public let tests: [CoefficientTest]
    /// How the tests' degrees of freedom were approximated.
    public let degrees: DegreesMethod
    /// Quartiles of the scaled residuals.
    public let residuals: ScaledResiduals
    /// 95% intervals, where they were asked for.
    public let intervals: EstimateIntervals?
    /// The model beside another.
    public let comparison: ComparedModels?
    /// What a reader should know, one sentence each.
    public let notes: [String]
    /// Seconds that the fit took, without reading the file.
    public let seconds: Double
    /// Seconds that the degrees of freedom took.
    public let degreesSeconds: Double

    /// - Throws: what the degrees of freedom cannot be worked out for, such as a fit without a curvature.
    public init(
        _ fit: Fit, seconds: Double = 0, degrees: DegreesMethod = .satterthwaite, intervals: EstimateIntervals? = nil,
        comparison: ComparedModels? = nil
    ) throws(MixedModelError) {
        self.fit = fit
        self.seconds = seconds
        self.degrees = degrees
        self.intervals = intervals
        self.comparison = comparison
        let clock = ContinuousClock()
        let start = clock.now
        let approximation = try Satterthwaite(fit)
        tests =
            degrees == .satterthwaite ? fit.coefficientTable(approximation) : try fit.coefficientTable(degrees)
        degreesSeconds = (clock.now - start) / .seconds(1)
        residuals = try fit.scaledResiduals()
        notes =
            fit.notes + (fit.identification(approximation.unidentified).map { [$0] } ?? []) + (intervals?.notes ?? [])
    }
}
