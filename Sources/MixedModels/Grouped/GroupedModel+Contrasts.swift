/// Whether intercepts above the groups can be told from the fixed effects at all.
extension GroupedModel {
    /// How much the fixed columns leave of the differences between the intercepts of a level: of the rows of each, those
    /// that are left of its indicator when these columns are taken out, summed over all; 0 where nothing is left.
    ///
    /// Where nothing is, as where each parent has a fixed effect of its own, the criterion is the same whatever the variance
    /// of these intercepts is: the level says nothing, and a fit with it ends where its search began. Whether the model
    /// itself has the level does not matter.
    public func rowsLeft(between level: InterceptLevel, _ products: GroupedProducts) -> Double {
        let above = GroupedModel(
            fixed: fixed, response: response, hasParents: level == .parents, hasGrandparents: level == .grandparents)
        guard above.fits(products) else { return 0 }
        let intercepts = InterceptsAbove(products, above)
        guard let of = intercepts.of.first, intercepts.count > 1 else { return 0 }
        let held = products.columnSums(of, count: intercepts.count)
        let (width, p) = (products.width, fixed.count)
        let total = products.total()
        let scales = fixed.map { max(total[$0 * width + $0], 1e-300).squareRoot() }
        var matrix = [Double](repeating: 0, count: p * p)
        for row in 0..<p {
            for column in 0..<p {
                matrix[row * p + column] = total[fixed[row] * width + fixed[column]] / (scales[row] * scales[column])
            }
        }
        // Where a column follows from the others the fit is refused.
        guard let factor = GroupedCriterion.cholesky(matrix, p) else { return 0 }
        return held.reduce(0) { rows, sums in
            var solved = (0..<p).map { sums[fixed[$0]] / scales[$0] }
            for row in 0..<p {
                for inner in 0..<row { solved[row] -= factor[row * p + inner] * solved[inner] }
                solved[row] /= factor[row * p + row]
            }
            let left = solved.reduce(sums[0]) { $0 - $1 * $1 }
            return left > Self.leastLeft * sums[0] ? rows + left : rows
        }
    }

    /// Of an indicator that is a sum of the fixed columns less than this part is left, by rounding.
    private static let leastLeft = 1e-8
}

extension GroupedProducts {
    /// For each intercept the sums of all columns over the rows that have it.
    ///
    /// - Parameter of: which of them the rows at each place have.
    fileprivate func columnSums(_ of: [Int], count: Int) -> [[Double]] {
        var held = [[Double]](repeating: [Double](repeating: 0, count: width), count: count)
        for group in 0..<groups {
            guard let crossing = crossings[group] else {
                let start = group * width * width
                for column in 0..<width { held[of[parents[group]]][column] += sums[start + column] }
                continue
            }
            let wide = width + crossing.parents.count
            for (place, parent) in crossing.parents.enumerated() {
                for column in 0..<width { held[of[parent]][column] += crossing.sums[(width + place) * wide + column] }
            }
        }
        return held
    }
}
