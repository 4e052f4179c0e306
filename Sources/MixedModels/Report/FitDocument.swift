internal import Foundation

/// A fit as one JSON document, and as a summary like the ones statisticians know.
public struct FitDocument: Sendable {
    public let fit: Fit
    public let tests: [CoefficientTest]
    /// How the tests' degrees of freedom were approximated.
    public let degrees: DegreesMethod
    public let residuals: ScaledResiduals
    public let intervals: EstimateIntervals?
    /// The model beside another.
    public let comparison: ComparedModels?
    /// What a reader should know, one sentence each.
    public let notes: [String]
    /// Seconds that the fit took, without reading the file.
    public let seconds: Double
    /// Seconds that the degrees of freedom took.
    public let degreesSeconds: Double

    public init(
        _ fit: Fit, seconds: Double, degrees: DegreesMethod = .satterthwaite, intervals: EstimateIntervals? = nil,
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
