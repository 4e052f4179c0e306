/// Where the variance of the response lies, by a fit: fixed effects, each term's effects, residual.
public struct VariancePartition: Sendable, Hashable {
    /// One term's part: the mean over rows of the variance of its effects (Johnson 2014).
    public struct Part: Sendable, Hashable {
        /// The group that the term is of.
        public let group: String
        /// In the response's unit squared.
        public let variance: Double
        /// Of this, what comes from slopes varying (Rights and Sterba 2019); the rest is levels differing on average.
        public let slopes: Double
    }

    /// The variance over rows of the fixed effects' part.
    public let fixed: Double
    /// Of this, between levels of the group that was asked for, and within them.
    public let fixedBetween: Double?
    /// Of the fixed part, within levels of that group; `nil` where none was asked for.
    public let fixedWithin: Double?
    /// One for each random term, in the order of the frame.
    public let random: [Part]
    /// Of a row of weight 1.
    public let residual: Double

    /// The sum of all parts, in the response's unit squared.
    public var total: Double { fixed + random.reduce(0) { $0 + $1.variance } + residual }
    /// Nakagawa and Schielzeth's marginal R2: the share of the fixed effects.
    public var marginal: Double { fixed / total }
    /// Their conditional R2: the share of fixed and random effects.
    public var conditional: Double { (total - residual) / total }
}

extension Fit {
    /// Where the variance of the response lies, by the estimates.
    ///
    /// - Parameter group: splits the fixed part into between and within this group's levels.
    /// - Throws: `unknownColumn` for a group that the model does not have.
    public func variancePartition(between group: String? = nil) throws(MixedModelError) -> VariancePartition {
        let part = Fit.centred(zip(fixedPart, frame.offset ?? fixedPart.map { _ in 0 }).map { $0 - $1 })
        let free = Double(rowCount - 1)
        let fixed = PairwiseSum.of(rowCount) { part[$0] * part[$0] } / free
        var between: Double?
        if let group {
            guard let chosen = frame.groups.first(where: { $0.label == group }) else { throw .unknownColumn(group) }
            var sums = [Double](repeating: 0, count: chosen.levels.count)
            var counts = sums
            for row in 0..<rowCount {
                sums[Int(chosen.codes[row])] += part[row]
                counts[Int(chosen.codes[row])] += 1
            }
            between = zip(sums, counts).reduce(0) { $0 + ($1.1 > 0 ? $1.0 * $1.0 / $1.1 : 0) } / free
        }
        let random = zip(frame.terms, effectCovariances).map { term, held in
            Self.part(term, held.group, held.covariance, rowCount)
        }
        return VariancePartition(
            fixed: fixed, fixedBetween: between, fixedWithin: between.map { fixed - $0 }, random: random,
            residual: sigma * sigma)
    }

    private static func part(
        _ term: ModelFrame.Term, _ group: String, _ covariance: Matrix, _ count: Int
    ) -> VariancePartition.Part {
        let rows = Double(count)
        let means = term.values.map { values in values.map { PairwiseSum.of($0) / rows } ?? 1 }
        var slopes = 0.0
        for first in 0..<term.width {
            for second in 0..<term.width {
                guard let left = term.values[first], let right = term.values[second] else { continue }
                let product = PairwiseSum.of(count) { (left[$0] - means[first]) * (right[$0] - means[second]) } / rows
                slopes += covariance[first, second] * product
            }
        }
        return .init(group: group, variance: slopes + covariance.form(means), slopes: slopes)
    }

    static let mostBlocks = 1_000

    static func centred(_ values: [Double]) -> [Double] {
        let mean = PairwiseSum.of(values) / Double(values.count)
        return values.map { $0 - mean }
    }

    /// Variances and covariances over rows of what blocks of fixed effects contribute.
    ///
    /// - Parameter blocks: at most 1,000, each the names of its coefficients.
    /// - Returns: as many rows and columns as there are blocks, in the response's unit squared.
    /// - Throws: `unknownColumn` for a name that is no coefficient's; `tooLarge` for more blocks.
    public func contributions(of blocks: [[String]]) throws(MixedModelError) -> Matrix {
        guard blocks.count <= Self.mostBlocks else {
            throw .tooLarge("\(blocks.count) blocks; at most \(Self.mostBlocks)")
        }
        var parts: [[Double]] = []
        for block in blocks {
            var part = [Double](repeating: 0, count: rowCount)
            for name in block {
                guard let index = frame.fixedNames.firstIndex(of: name) else { throw .unknownColumn(name) }
                for row in 0..<rowCount { part[row] += frame.fixedValues[index][row] * coefficients[index] }
            }
            parts.append(Self.centred(part))
        }
        var result = Matrix(rows: blocks.count, columns: blocks.count)
        for first in parts.indices {
            for second in parts.indices {
                result[first, second] =
                    PairwiseSum.of(rowCount) { parts[first][$0] * parts[second][$0] } / Double(rowCount - 1)
            }
        }
        return result
    }
}
