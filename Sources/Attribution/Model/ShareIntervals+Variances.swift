internal import Foundation
internal import MixedModels

/// Sources that stand for variances and not for columns.
extension ShareIntervals {
    /// Of clients there are many, so that what is found, less what chance adds to it, is nearly a multiple of a chi-squared
    /// with as many degrees of freedom as there are clients within therapists.
    var clientShare: Estimate {
        let (ratio, error) = ratio(\.client)
        let free = Double(max(1, frame.clients - frame.therapists))
        let rest = max(total - parts.client, 1e-300)
        // By how much chance makes clients differ: so much that the chi-squared varies as the curvature says, and at the
        // least what their sessions vary by.
        let least = parts.residual * Double(frame.clients) / parts.fit.rows / rest
        let noise = max(least, error * (free / 2).squareRoot() - ratio)
        let law = ChiSquared(degrees: free)
        let sum = (ratio + noise) * free
        return share(
            parts.client, low: sum / law.quantile(0.975) - noise, high: sum / law.quantile(0.025) - noise)
    }

    var residualShare: Estimate {
        let (ratio, error) = ratio(\.residual)
        let reach = exp(1.959963984540054 * error / max(ratio, 1e-300))
        return share(parts.residual, low: ratio / reach, high: ratio * reach)
    }

    /// Of therapists and sites there may be few.
    ///
    /// - Parameter degrees: by how many degrees of freedom the noise in their means is known.
    func share(of source: Source, _ value: Double, _ known: InterceptVariance?, degrees: Double) -> Estimate {
        guard let known else { return Estimate(value / total) }
        let limits = known.interval(degrees: degrees)
        return estimate(
            Part(value: value, low: min(limits.low, value), high: max(limits.high, value)), value: value, of: source)
    }

    /// A site's mean varies by its therapists and by its clients, where these do not cancel between sites: Satterthwaite's
    /// degrees of freedom for the two.
    var siteDegrees: Double {
        guard let sites else { return 1 }
        let rows = parts.fit.rows / Double(frame.clients)
        let clients = min(
            sites.noise, (parts.client + parts.residual / rows) * Double(frame.sites) / Double(frame.clients))
        let therapists = sites.noise - clients
        let few = Double(max(1, frame.therapists - frame.sites))
        return sites.noise * sites.noise
            / (therapists * therapists / few + clients * clients / degrees(of: ModelColumns.between))
    }

    /// The standard error of a variance between so many.
    func deviation(_ value: Double, _ known: InterceptVariance?) -> Double {
        known.map { (value + $0.noise) * (2 / Double($0.contrasts)).squareRoot() } ?? 0
    }

    var residualDeviation: Double {
        parts.residual * (2 / max(1, parts.fit.rows - 2 * Double(frame.clients))).squareRoot()
    }

    /// A variance in units of all the rest, and the standard error of that: what is known of all variances together, and
    /// of the coefficients.
    private func ratio(_ variance: (FittedParts) -> Double) -> (value: Double, error: Double) {
        let raised = total - parts.toldTotal(sources)
        func ratio(_ parts: FittedParts) -> Double {
            let own = variance(parts)
            return own / max(parts.toldTotal(sources) + raised - own, 1e-300)
        }
        let known = model.standardError(
            of: { ratio(FittedParts($0, model, total: frame.total, width: frame.products.width)) }, frame.products,
            parts.fit)
        let fixed = NoncentralShare(
            parts.fit.coefficients, covariance: parts.fit.covariance, spread: parts.spread, degrees: .infinity)
        let value = ratio(parts)
        let beside = value * fixed.deviation / max(total - variance(parts), 1e-300)
        return (value, ((known ?? 0) * (known ?? 0) + beside * beside).squareRoot())
    }

    /// - Parameters:
    ///   - low: and `high` are limits of the variance in units of all the rest.
    private func share(_ value: Double, low: Double, high: Double) -> Estimate {
        let share = value / total
        let (low, high) = (max(0, low), max(0, high))
        return Estimate(
            share, Interval(min(low / (1 + low), share), max(high.isFinite ? high / (1 + high) : 1, share)))
    }
}
