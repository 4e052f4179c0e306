extension NestedEngine {
    /// Factors each pattern's block; the sum of log determinants, or `nil` where one is not positive definite.
    func factorPatterns() -> Double? {
        let wide = cells.innerWidth
        let square = wide * wide
        var determinants = [Double](repeating: 0, count: cells.patterns)
        for pattern in 0..<cells.patterns {
            let at = pattern * square
            if wide == 1 {
                let (gram, lambda) = (cells.gram[at], inner.values[0])
                let pivot = lambda * lambda * gram + 1
                halves.start[at] = lambda / pivot
                weights.start[at] = lambda * lambda / pivot
                rests.start[at] = 1 / pivot
                determinants[pattern] = cells.patternCount[pattern] * Logarithm.of(pivot)
                continue
            }
            if wide == 2 {
                guard let determinant = factorPair(at) else { return nil }
                determinants[pattern] = cells.patternCount[pattern] * Logarithm.of(determinant)
                continue
            }
            let gram = Matrix(rows: wide, columns: wide, values: Array(cells.gram[at..<at + square]))
            var middle = inner.transposed * gram * inner
            for index in 0..<wide { middle[index, index] += 1 }
            guard let factor = middle.cholesky else { return nil }
            let inverse = factor.lowerInverse
            let half = inner * (inverse.transposed * inverse)
            let weight = half * inner.transposed
            let rest = Matrix.identity(wide) - gram * weight
            for index in 0..<square {
                halves.start[at + index] = half.values[index]
                weights.start[at + index] = weight.values[index]
                rests.start[at + index] = rest.values[index]
            }
            let product = factor.diagonal.reduce(1, *)
            determinants[pattern] = 2 * cells.patternCount[pattern] * Logarithm.of(product)
        }
        return PairwiseSum.of(determinants)
    }

    /// Two effects, written out: this is what a clinic's clients have.
    private func factorPair(_ at: Int) -> Double? {
        let (a, b, c) = (cells.gram[at], cells.gram[at + 1], cells.gram[at + 3])
        let (p, q, r, s) = (inner.values[0], inner.values[1], inner.values[2], inner.values[3])
        let (ap, bp, ar, br) = (a * p + b * q, b * p + c * q, a * r + b * s, b * r + c * s)
        let m11 = p * ap + q * bp + 1
        let m12 = p * ar + q * br
        let m22 = r * ar + s * br + 1
        let determinant = m11 * m22 - m12 * m12
        guard determinant > 0, determinant.isFinite else { return nil }
        let (i11, i12, i22) = (m22 / determinant, -m12 / determinant, m11 / determinant)
        let (h11, h21) = (p * i11 + r * i12, q * i11 + s * i12)
        let (h12, h22) = (p * i12 + r * i22, q * i12 + s * i22)
        let half = halves.start + at
        (half[0], half[1], half[2], half[3]) = (h11, h21, h12, h22)
        let w11 = h11 * p + h12 * r
        let w21 = h21 * p + h22 * r
        let w22 = h21 * q + h22 * s
        let weight = weights.start + at
        (weight[0], weight[1], weight[2], weight[3]) = (w11, w21, w21, w22)
        let rest = rests.start + at
        rest[0] = 1 - (a * w11 + b * w21)
        rest[1] = -(b * w11 + c * w21)
        rest[2] = -(a * w21 + b * w22)
        rest[3] = 1 - (b * w21 + c * w22)
        return determinant
    }
}
