/// 95% intervals of everything that a fit estimates, one row each.
public struct EstimateIntervals: Sendable {
    /// How intervals come about.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// The values that a likelihood-ratio test does not reject.
        case profile
        /// Percentiles of fits to data drawn from the fit.
        case bootstrap
    }

    /// One estimate and its interval.
    public struct Row: Sendable, Hashable {
        /// A fixed effect's, or `sd_(Intercept)|group`, `cor_x.(Intercept)|group`, `sigma`.
        public let name: String
        /// As the fit has it.
        public let estimate: Double
        /// `nil` where there is none: the interval ends at the bound, or cannot be worked out.
        public let lower: Double?
        /// `nil` likewise.
        public let upper: Double?
    }

    /// How these came about.
    public let method: Method
    /// One for each estimate.
    public let rows: [Row]
    /// Of the bootstrap: how many fits the intervals rest on.
    public let replicates: Int?
    /// Of the bootstrap: how many could not be made.
    public let failures: Int?
    /// Of profiles: what has none, and why, one sentence each.
    public let notes: [String]

    /// From profiles of the likelihood, as lme4's `confint` has them. A parameter whose profile cannot be followed has
    /// none, and a note says so.
    ///
    /// - Throws: what a fit by maximum likelihood of the same data throws, where it has to be made.
    public init(profiling fit: Fit) throws(MixedModelError) {
        method = .profile
        (replicates, failures) = (nil, nil)
        let full = try fit.byMaximumLikelihood()
        var (rows, notes): ([Row], [String]) = ([], [])
        for (index, parameter) in fit.estimatedParameters.enumerated() {
            let (name, estimate) = (fit.estimateNames[index], fit.estimates[index])
            do throws(MixedModelError) {
                let interval = try full.profileInterval(parameter)
                rows.append(Row(name: name, estimate: estimate, lower: interval.lower, upper: interval.upper))
            } catch .cancelled {
                throw .cancelled
            } catch {
                rows.append(Row(name: name, estimate: estimate, lower: nil, upper: nil))
                notes.append("No profile interval for \(name). \(error.description)")
            }
        }
        (self.rows, self.notes) = (rows, notes)
    }

    /// Percentiles of fits to data drawn from the fit.
    ///
    /// Count, seed and progress are as in ``Fit/bootstrap(count:seed:progress:)``.
    ///
    /// - Throws: `cancelled`, and `notAvailable` and `tooLarge` for a count that is out of range.
    public init(
        bootstrapping fit: Fit, count: Int, seed: UInt64, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(MixedModelError) {
        method = .bootstrap
        let drawn = try await fit.bootstrap(count: count, seed: seed, progress: progress)
        (replicates, failures) = (drawn.replicates.count, drawn.failures)
        notes = []
        rows = zip(fit.estimateNames, fit.estimates).map { name, estimate in
            let interval = drawn.interval(name)
            return Row(name: name, estimate: estimate, lower: interval?.lowerBound, upper: interval?.upperBound)
        }
    }
}
