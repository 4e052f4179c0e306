/// One fixed effect with its test.
public struct CoefficientTest: Sendable, Hashable {
    /// The coefficient, as lme4 names it.
    public let term: String
    /// In the response's unit for one unit of the column.
    public let estimate: Double
    /// In the unit of the estimate.
    public let standardError: Double
    /// Degrees of freedom of t.
    public let degrees: Double
    /// The estimate in standard errors.
    public let t: Double
    /// Two-sided.
    public let p: Double

    init(term: String, estimate: Double, standardError: Double, degrees: Double) {
        self.term = term
        self.estimate = estimate
        self.standardError = standardError
        self.degrees = degrees
        t = estimate / standardError
        p = StudentT(degrees: degrees).twoSided(t)
    }

    /// By Student's t, in the unit of the estimate; without bounds for a level that is not from 0 to 1.
    public func interval(level: Double = 0.95) -> ClosedRange<Double> {
        let reach = StudentT(degrees: degrees).quantile(0.5 + level / 2) * standardError
        return reach.isFinite && reach >= 0 && estimate.isFinite
            ? estimate - reach...estimate + reach : -Double.infinity...Double.infinity
    }
}

/// How degrees of freedom are approximated.
public enum DegreesMethod: Sendable, Hashable {
    /// By the curvature of the criterion; for models of any size.
    case satterthwaite
    /// With larger standard errors for variances being estimated (1997); for fits by REML of up to 4,000 random
    /// effects.
    case kenwardRoger
}

extension Fit {
    /// Each fixed effect with standard error, degrees of freedom and p-value, in the order of ``coefficients``.
    ///
    /// - Throws: `notAvailable` where Kenward and Roger's method cannot be had, `cannotEvaluate` where there is no
    ///   curvature.
    public func coefficientTable(
        _ degrees: DegreesMethod = .satterthwaite
    ) throws(MixedModelError) -> [CoefficientTest] {
        switch degrees {
        case .satterthwaite: return coefficientTable(try Satterthwaite(self))
        case .kenwardRoger:
            let approximation = try KenwardRoger(self)
            return frame.fixedNames.enumerated().map { index, name in
                CoefficientTest(
                    term: name, estimate: coefficients[index],
                    standardError: approximation.adjusted[index, index].squareRoot(),
                    degrees: approximation.degrees(unit(index)))
            }
        }
    }

    func coefficientTable(_ approximation: Satterthwaite) -> [CoefficientTest] {
        let errors = standardErrors
        return frame.fixedNames.enumerated().map { index, name in
            CoefficientTest(
                term: name, estimate: coefficients[index], standardError: errors[index],
                degrees: approximation.degrees(unit(index)))
        }
    }

    private func unit(_ index: Int) -> [Double] {
        coefficients.indices.map { $0 == index ? 1 : 0 }
    }
}
