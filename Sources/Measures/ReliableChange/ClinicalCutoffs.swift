/// The three cutoffs of Jacobson and Truax between a clinical and a functional population, in points.
///
/// Which side is better follows from the means, so the same formulas serve a measure where higher is worse.
package struct ClinicalCutoffs: Hashable, Sendable {
    /// Two deviations from the clinical mean, on its better side. Needs no functional population.
    package let a: Double
    /// Two deviations from the functional mean, on its worse side.
    package let b: Double
    /// Where a total belongs to either population with the same odds: nearer to the mean of the narrower one.
    package let c: Double

    /// `nil` where a deviation is not above 0 or the two means are the same.
    package init?(
        clinicalMean: Double, clinicalDeviation: Double, functionalMean: Double, functionalDeviation: Double
    ) {
        guard clinicalDeviation > 0, functionalDeviation > 0, clinicalMean != functionalMean else { return nil }
        let better: Double = functionalMean > clinicalMean ? 1 : -1
        a = clinicalMean + better * 2 * clinicalDeviation
        b = functionalMean - better * 2 * functionalDeviation
        c =
            (clinicalDeviation * functionalMean + functionalDeviation * clinicalMean)
            / (clinicalDeviation + functionalDeviation)
    }
}
