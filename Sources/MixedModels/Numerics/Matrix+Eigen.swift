extension Matrix {
    /// Eigenvalues, largest first, and eigenvectors in columns, of a symmetric matrix: cyclic Jacobi rotations.
    var symmetricEigen: (values: [Double], vectors: Matrix) {
        var a = symmetrised
        var vectors = Matrix.identity(rows)
        let size = rows
        for _ in 0..<60 {
            var off = 0.0
            for column in 0..<size { for row in 0..<column { off += a[row, column] * a[row, column] } }
            let scale = a.diagonal.reduce(0) { $0 + $1 * $1 }
            if off <= 1e-32 * scale || off == 0 || !off.isFinite { break }
            for p in 0..<size {
                for q in p + 1..<max(size, p + 1) where a[p, q] != 0 {
                    a.rotate(p, q, &vectors)
                }
            }
        }
        let order = (0..<size).sorted { a[$0, $0] > a[$1, $1] }
        var sorted = Matrix(rows: size, columns: size)
        for (target, source) in order.enumerated() {
            for row in 0..<size { sorted[row, target] = vectors[row, source] }
        }
        return (order.map { a[$0, $0] }, sorted)
    }

    private mutating func rotate(_ p: Int, _ q: Int, _ vectors: inout Matrix) {
        let tau = (self[q, q] - self[p, p]) / (2 * self[p, q])
        let tangent = (tau >= 0 ? 1.0 : -1.0) / (abs(tau) + (1 + tau * tau).squareRoot())
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = tangent * cosine
        for index in 0..<rows {
            let (left, right) = (self[index, p], self[index, q])
            self[index, p] = cosine * left - sine * right
            self[index, q] = sine * left + cosine * right
        }
        for index in 0..<rows {
            let (left, right) = (self[p, index], self[q, index])
            self[p, index] = cosine * left - sine * right
            self[q, index] = sine * left + cosine * right
        }
        for index in 0..<rows {
            let (left, right) = (vectors[index, p], vectors[index, q])
            vectors[index, p] = cosine * left - sine * right
            vectors[index, q] = sine * left + cosine * right
        }
    }
}
