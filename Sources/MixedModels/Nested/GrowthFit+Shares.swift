extension GrowthFit {
    /// Variances and covariances over observations of what blocks of fixed effects contribute.
    /// - Parameter blocks: at most 1,000, each the names of its coefficients; one that was dropped, or that there is
    ///   not, contributes nothing.
    /// - Returns: as many rows and columns as there are blocks, in the outcome's unit squared; none for more blocks.
    public func contributions(of blocks: [[String]]) -> Matrix {
        guard blocks.count <= Fit.mostBlocks else { return Matrix(rows: 0, columns: 0) }
        let weights = blocks.map { block in
            names.enumerated().map { block.contains($1) ? coefficients[$0] : 0 }
        }
        var result = Matrix(rows: blocks.count, columns: blocks.count)
        for first in weights.indices {
            let part = columnCovariance.applied(to: weights[first])
            for second in weights.indices {
                result[second, first] = zip(part, weights[second]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        return result
    }

    /// Where the variance of the outcome lies.
    public var variancePartition: VariancePartition {
        let fixed = columnCovariance.form(coefficients)
        let variance = sigma * sigma
        var (unit, slopes) = (theta[0] * theta[0] * variance, 0.0)
        if model.hasTime {
            let covariance = theta[0] * theta[1] * variance
            let slope = (theta[1] * theta[1] + theta[2] * theta[2]) * variance
            slopes = slope * max(0, timeMoments.square - timeMoments.mean * timeMoments.mean)
            unit += 2 * covariance * timeMoments.mean + slope * timeMoments.square
        }
        let cluster = (theta.last ?? 0) * (theta.last ?? 0) * variance
        return VariancePartition(
            fixed: fixed, fixedBetween: nil, fixedWithin: nil,
            random: [
                .init(group: "unit", variance: unit, slopes: slopes),
                .init(group: "cluster", variance: cluster, slopes: 0),
            ], residual: variance)
    }

    var estimateNames: [String] {
        names + ["sd_(Intercept)|unit"] + (model.hasTime ? ["sd_time|unit"] : []) + ["sd_(Intercept)|cluster", "sigma"]
    }

    var estimates: [Double] {
        var result = coefficients + [theta[0] * sigma]
        if model.hasTime { result.append((theta[1] * theta[1] + theta[2] * theta[2]).squareRoot() * sigma) }
        return result + [(theta.last ?? 0) * sigma, sigma]
    }
}

extension GrowthStatistics {
    /// What blocks of fixed effects explain, by fitting the model again without them.
    public func explainedShares(
        _ model: GrowthModel, blocks: [(name: String, coefficients: [String])]
    ) throws(MixedModelError) -> ExplainedShares {
        guard (1...10).contains(blocks.count) else { throw .tooLarge("\(blocks.count) blocks; 1 to 10 are possible") }
        let known = Set(model.columns(categories: categories).map(\.name))
        for name in blocks.flatMap(\.coefficients) where !known.contains(name) || name == "(Intercept)" {
            throw .unknownColumn(name)
        }
        let full = try fit(model)
        var subsets: [Double] = []
        for subset in 0..<(1 << blocks.count) {
            let omitted = blocks.indices.filter { subset >> $0 & 1 == 0 }.flatMap { blocks[$0].coefficients }
            let part = try omitted.isEmpty ? full : fit(model, from: full, tier: nil, omitting: Set(omitted))
            subsets.append(part.variancePartition.marginal)
        }
        return ExplainedShares(blocks: blocks.map(\.name), subsets: subsets)
    }

    /// Cluster bootstrap: clusters drawn with replacement, each draw a cluster of its own with all its units. Works on the
    /// units' sums, so it costs the same whatever the number of observations.
    /// - Parameter statistic: what is collected of each fit; by default all estimates.
    public func clusterBootstrap(
        _ model: GrowthModel, count: Int, seed: UInt64, names: [String]? = nil,
        statistic: (@Sendable (GrowthFit) -> [Double])? = nil, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(MixedModelError) -> Bootstrap {
        let whole = try fit(model)
        let byCluster = RowsByLevel(units.map(\.cluster), levels: clusters)
        let used = (0..<clusters).filter { cluster in byCluster.rows(cluster).contains { sums[$0].count > 0 } }
        let wanted = whole.estimateNames
        return try await Bootstrap.run(count: count, names: names ?? wanted, progress: progress) {
            index throws(MixedModelError) in
            var random = SeededRandom(seed: seed, stream: index)
            let drawn = try self.drawn(used.map { _ in used[random.index(below: used.count)] }, byCluster)
            let fit = try drawn.fit(model, from: whole)
            if let statistic { return statistic(fit) }
            let known = Dictionary(zip(fit.estimateNames, fit.estimates)) { first, _ in first }
            return wanted.map { known[$0] ?? .nan }
        }
    }

    private func drawn(_ chosen: [Int], _ byCluster: RowsByLevel) throws(MixedModelError) -> GrowthStatistics {
        var (units, sums): ([Unit], [GrowthSums]) = ([], [])
        for (copy, cluster) in chosen.enumerated() {
            for unit in byCluster.rows(cluster) where self.sums[unit].count > 0 {
                var own = self.units[unit]
                own.cluster = Int32(copy)
                units.append(own)
                sums.append(self.sums[unit])
            }
        }
        var result = try GrowthStatistics(
            units: units, clusters: chosen.count, categories: categories, step: step,
            covariateReference: Int(covariateReference), outcomeReference: Int(outcomeReference))
        result.replaceSums(sums)
        return result
    }
}
