/// 95% intervals of everything that a fit estimates, one row each.
public struct EstimateIntervals: Sendable {
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case profile, bootstrap
    }

    public struct Row: Sendable, Hashable {
        /// A fixed effect's, or `sd_(Intercept)|group`, `cor_x.(Intercept)|group`, `sigma`.
        public let name: String
        public let estimate: Double
        /// `nil` where there is none: the interval ends at the bound, or cannot be worked out.
        public let lower: Double?
        public let upper: Double?
    }

    public let method: Method
    public let rows: [Row]
    /// Of the bootstrap: how many fits the intervals rest on, and how many could not be made.
    public let replicates: Int?
    public let failures: Int?

    /// From profiles of the likelihood, as lme4's `confint` has them.
    public init(profiling fit: Fit) throws(MixedModelError) {
        method = .profile
        (replicates, failures) = (nil, nil)
        var found: [String: ProfileInterval] = [:]
        for parameter in fit.profiledParameters {
            do throws(MixedModelError) {
                found[parameter.name] = try fit.profileInterval(parameter)
            } catch .notAvailable {
                continue
            }
        }
        rows = zip(fit.estimateNames, fit.estimates).map { name, estimate in
            Row(name: name, estimate: estimate, lower: found[name]?.lower, upper: found[name]?.upper)
        }
    }

    /// Percentiles of fits to data drawn from the fit.
    public init(
        bootstrapping fit: Fit, count: Int, seed: UInt64, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(MixedModelError) {
        method = .bootstrap
        let drawn = try await fit.bootstrap(count: count, seed: seed, progress: progress)
        (replicates, failures) = (drawn.replicates.count, drawn.failures)
        rows = zip(fit.estimateNames, fit.estimates).map { name, estimate in
            let interval = drawn.interval(name)
            return Row(name: name, estimate: estimate, lower: interval?.lowerBound, upper: interval?.upperBound)
        }
    }
}

extension ProfiledParameter {
    /// As in ``Fit/estimateNames``.
    var name: String {
        switch self {
        case .fixedEffect(let name): name
        case .deviation(let group, let effect): "sd_\(effect)|\(group)"
        case .correlation(let group, let effect, let other): "cor_\(other).\(effect)|\(group)"
        case .sigma: "sigma"
        }
    }
}
