import Foundation

/// The profiled REML criterion of a grouped model, from cross-products alone.
///
/// With Λ the relative covariance factor of a group, each group's matrix U becomes U − B'B, where B = L⁻¹Λ'Z'M and
/// LL' = I + Λ'Z'ZΛ. Parents and grandparents take one rank away from the sums of theirs in the same way.
struct GroupedCriterion {
    let products: GroupedProducts
    let model: GroupedModel
    /// How often each group counts; empty for once.
    let weights: [Double]
    let rows: Double
    let columns: [Int]
    /// Laid out once where the groups have an intercept and a slope.
    let paired: PairedGroups?
    let intercepts: InterceptsAbove

    init(_ products: GroupedProducts, _ model: GroupedModel, weights: [Double] = []) {
        self.products = products
        self.model = model
        self.weights = weights
        columns = model.fixed + [model.response]
        var rows = 0.0
        let size = products.width * products.width
        for group in 0..<products.groups {
            rows += products.sums[group * size] * (weights.isEmpty ? 1 : weights[group])
        }
        self.rows = rows
        intercepts = InterceptsAbove(products, model)
        let isCrossed = products.isCrossed && (model.hasParents || model.hasGrandparents)
        paired = PairedGroups(products, model, columns: columns, weights: weights, isWhole: !isCrossed)
    }

    struct Value {
        /// -2 log of the restricted likelihood, as lme4 counts it.
        let criterion: Double
        /// The lower Cholesky factor of X'V⁻¹X bordered by the response, row-major.
        let factor: [Double]
        let residual: Double
    }

    /// `nil` where the fixed part is not of full rank.
    func value(at theta: [Double]) -> Value? {
        let (sums, logDeterminant) = reduced(theta)
        let m = columns.count
        guard let factor = Self.cholesky(sums, m) else { return nil }
        let p = m - 1
        let degrees = rows - Double(p)
        let last = factor[p * m + p]
        guard degrees > 0, last > 0 else { return nil }
        var logDetX = 0.0
        for place in 0..<p { logDetX += 2 * log(factor[place * m + place]) }
        let criterion = logDeterminant + logDetX + degrees * (1 + log(2 * .pi * last * last / degrees))
        guard criterion.isFinite else { return nil }
        return Value(criterion: criterion, factor: factor, residual: last * last)
    }

    /// The cross-products of the columns after all random effects, and the log determinant.
    private func reduced(_ theta: [Double]) -> ([Double], Double) {
        if !products.isNested, model.hasParents || model.hasGrandparents { return reducedWhereCrossed(theta) }
        let m = columns.count
        let lambda = Self.lower(theta, model.random.count)
        var (parents, logDeterminant) = paired?.reduced(lambda) ?? reducedByGroup(lambda)
        var place = model.triangle
        if model.hasParents {
            logDeterminant += Self.takeIntercept(theta[place], m, &parents)
            place += 1
        }
        if model.hasGrandparents {
            let count = (products.grandparents.max() ?? 0) + 1
            var above = [Double](repeating: 0, count: count * m * m)
            for parent in 0..<products.parentCount {
                let target = products.grandparents.indices.contains(parent) ? products.grandparents[parent] : 0
                for entry in 0..<(m * m) { above[target * m * m + entry] += parents[parent * m * m + entry] }
            }
            parents = above
            logDeterminant += Self.takeIntercept(theta[place], m, &parents)
        }
        var total = [Double](repeating: 0, count: m * m)
        for start in stride(from: 0, to: parents.count, by: m * m) {
            for entry in 0..<(m * m) { total[entry] += parents[start + entry] }
        }
        return (total, logDeterminant)
    }

    /// For each parent the cross-products after the groups' random effects, one after another, and the log determinant.
    private func reducedByGroup(_ lambda: [Double]) -> ([Double], Double) {
        let m = columns.count
        var logDeterminant = 0.0
        var parents = [Double](repeating: 0, count: max(1, products.parentCount) * m * m)
        var scratch = GroupScratch(q: model.random.count, m: m)
        products.sums.withUnsafeBufferPointer { sums in
            for group in 0..<products.groups {
                let weight = weights.isEmpty ? 1 : weights[group]
                if weight == 0 { continue }
                let start = group * products.width * products.width
                let parent = model.hasParents || model.hasGrandparents ? products.parents[group] : 0
                logDeterminant +=
                    weight
                    * scratch.reduce(
                        sums, at: start, width: products.width, random: model.random, columns: columns, lambda: lambda,
                        weight: weight, into: &parents, place: parent * m * m)
            }
        }
        return (parents, logDeterminant)
    }

    /// A random intercept of each of the matrices, whose first column is the constant.
    private static func takeIntercept(_ theta: Double, _ m: Int, _ matrices: inout [Double]) -> Double {
        var logDeterminant = 0.0
        let square = theta * theta
        var first = [Double](repeating: 0, count: m)
        for start in stride(from: 0, to: matrices.count, by: m * m) {
            let grown = 1 + square * matrices[start]
            logDeterminant += log(grown)
            for column in 0..<m { first[column] = matrices[start + column] }
            for row in 0..<m {
                let scaled = first[row] * square / grown
                for column in 0..<m { matrices[start + row * m + column] -= scaled * first[column] }
            }
        }
        return logDeterminant
    }

    /// The parameters as a lower triangle, row-major.
    static func lower(_ theta: [Double], _ q: Int) -> [Double] {
        var lower = [Double](repeating: 0, count: q * q)
        var place = 0
        for column in 0..<q {
            for row in column..<q {
                lower[row * q + column] = theta[place]
                place += 1
            }
        }
        return lower
    }

    /// The lower factor, row-major; `nil` where a pivot is too small beside its diagonal.
    static func cholesky(_ matrix: [Double], _ size: Int) -> [Double]? {
        var factor = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var sum = matrix[row * size + column]
                for inner in 0..<column { sum -= factor[row * size + inner] * factor[column * size + inner] }
                if row == column {
                    guard sum > 1e-11 * max(matrix[row * size + row], 1e-300) else { return nil }
                    factor[row * size + row] = sum.squareRoot()
                } else {
                    factor[row * size + column] = sum / factor[column * size + column]
                }
            }
        }
        return factor
    }
}
