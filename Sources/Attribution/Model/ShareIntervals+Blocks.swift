internal import MixedModels

/// Sources that several columns stand for.
extension ShareIntervals {
    /// Columns whose coefficients are known by the same degrees of freedom, from their joint distribution.
    func together(_ columns: [Int]) -> Part {
        let places = parts.fixed.indices.filter { columns.contains(parts.fixed[$0]) }
        let count = parts.fixed.count
        func among(_ matrix: [Double]) -> [Double] { places.flatMap { row in places.map { matrix[row * count + $0] } } }
        let joint = NoncentralShare(
            places.map { parts.fit.coefficients[$0] }, covariance: among(parts.fit.covariance),
            spread: among(parts.spread), degrees: degrees(of: columns[0]))
        let limits = joint.limits
        return Part(value: joint.value, low: min(limits.low, joint.value), high: max(limits.high, joint.value))
    }

    struct TurnedPart {
        let place: Int
        let part: Part
        /// With each of the parts, itself among them.
        var correlations: [Double]
    }

    /// The columns turned into ones that are uncorrelated over the sessions, each less what goes with those after it, so
    /// that their variances add up. As a rule the levels of the alliance are so already.
    func turnedParts(of columns: [Int]) -> [TurnedPart] {
        let places = parts.fixed.indices.filter { columns.contains(parts.fixed[$0]) }
        let (count, size) = (parts.fixed.count, places.count)
        var factor = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var sum = parts.spread[places[row] * count + places[column]]
                for inner in 0..<column { sum -= factor[row * size + inner] * factor[column * size + inner] }
                if row == column {
                    factor[row * size + row] = max(0, sum).squareRoot()
                } else {
                    let pivot = factor[column * size + column]
                    factor[row * size + column] = pivot > 0 ? sum / pivot : 0
                }
            }
        }
        func covariance(_ one: Int, _ other: Int) -> Double {
            var sum = 0.0
            for row in one..<size {
                for column in other..<size {
                    sum +=
                        factor[row * size + one] * factor[column * size + other]
                        * parts.fit.covariance[places[row] * count + places[column]]
                }
            }
            return sum
        }
        let sizes = (0..<size).map { one in
            (one..<size).reduce(0.0) { $0 + factor[$1 * size + one] * parts.fit.coefficients[places[$1]] }
        }
        let errors = (0..<size).map { max(0, covariance($0, $0)).squareRoot() }
        return (0..<size).map { one in
            // Satterthwaite's degrees of freedom for a sum of coefficients.
            var (variance, known) = (0.0, 0.0)
            for row in one..<size {
                let weight = factor[row * size + one]
                let own = weight * weight * parts.fit.covariance[places[row] * count + places[row]]
                variance += own
                known += own * own / degrees(of: parts.fixed[places[row]])
            }
            let degrees = known > 0 ? variance * variance / known : degrees(of: parts.fixed[places[one]])
            return TurnedPart(
                place: one,
                part: part(
                    abs(sizes[one]), error: errors[one], own: 1, degrees: degrees,
                    isSampled: isSampled(parts.fixed[places[one]])),
                correlations: (0..<size).map { other in
                    guard other != one else { return 1 }
                    let scale = errors[one] * errors[other]
                    return scale > 0
                        ? covariance(one, other) / scale * (sizes[one] * sizes[other] < 0 ? -1 : 1) : 0
                })
        }
    }
}
