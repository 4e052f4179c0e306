extension Matrix {
    /// The lower factor L with LL' = self, or `nil` where the matrix is not positive definite.
    var cholesky: Matrix? {
        var factor = Matrix(rows: rows, columns: rows)
        for column in 0..<rows {
            var pivot = self[column, column]
            for inner in 0..<column { pivot -= factor[column, inner] * factor[column, inner] }
            guard pivot > 0, pivot.isFinite else { return nil }
            let root = pivot.squareRoot()
            factor[column, column] = root
            for row in column + 1..<max(rows, column + 1) {
                var value = self[row, column]
                for inner in 0..<column { value -= factor[row, inner] * factor[column, inner] }
                factor[row, column] = value / root
            }
        }
        return factor
    }

    /// The lower factor of a matrix that may be singular: a pivot that is nothing beside its diagonal gives a column of
    /// zeros, so that a boundary estimate is exactly 0.
    func semidefiniteCholesky(tolerance: Double = 1e-13) -> Matrix {
        var factor = Matrix(rows: rows, columns: rows)
        for column in 0..<rows {
            var pivot = self[column, column]
            for inner in 0..<column { pivot -= factor[column, inner] * factor[column, inner] }
            guard pivot > tolerance * abs(self[column, column]), pivot.isFinite else { continue }
            let root = pivot.squareRoot()
            factor[column, column] = root
            for row in column + 1..<max(rows, column + 1) {
                var value = self[row, column]
                for inner in 0..<column { value -= factor[row, inner] * factor[column, inner] }
                factor[row, column] = value / root
            }
        }
        return factor
    }

    /// The inverse of a positive definite matrix, or `nil`.
    var positiveInverse: Matrix? {
        guard let factor = cholesky else { return nil }
        let inverse = factor.lowerInverse
        return inverse.transposed * inverse
    }

    /// The inverse of a lower triangle without zeros on its diagonal.
    var lowerInverse: Matrix {
        var inverse = Matrix(rows: rows, columns: rows)
        for column in 0..<rows {
            inverse[column, column] = 1 / self[column, column]
            for row in column + 1..<max(rows, column + 1) {
                var value = 0.0
                for inner in column..<row { value -= self[row, inner] * inverse[inner, column] }
                inverse[row, column] = value / self[row, row]
            }
        }
        return inverse
    }
}
