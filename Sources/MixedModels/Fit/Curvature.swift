/// The second derivatives of a criterion at its minimum, each parameter in units of its own curvature: parameters whose
/// sizes differ by many orders are then told apart from those that the data say nothing about.
struct Curvature {
    /// One over the root of each parameter's own second derivative; 0 where there is none.
    private let units: [Double]
    /// Of the matrix in those units, which has ones on its diagonal.
    private let values: [Double]
    private let vectors: Matrix

    /// - Parameter sizes: how large each parameter is, to judge what is no curvature by.
    init(_ hessian: Matrix, sizes: [Double]) {
        let hessian = hessian.symmetrised
        let relative = zip(hessian.diagonal, sizes).map { $0 * $1 * $1 }
        let largest = relative.reduce(0) { max($0, $1) }
        let units = hessian.diagonal.indices.map { index in
            relative[index] > 1e-10 * largest ? 1 / hessian[index, index].squareRoot() : 0
        }
        self.units = units
        var scaled = hessian
        for column in 0..<scaled.columns {
            for row in 0..<scaled.rows {
                scaled[row, column] *= units[row] * units[column]
                if row == column, units[row] == 0 { scaled[row, column] = 1 }
            }
        }
        (values, vectors) = scaled.symmetricEigen
    }

    /// Directions in which the criterion is flat carry nothing, as in lmerTest.
    var inverse: Matrix {
        let largest = values.first ?? 0
        var result = Matrix(rows: units.count, columns: units.count)
        for (index, value) in values.enumerated() where value > 1e-9 * largest {
            for column in units.indices {
                for row in units.indices {
                    result[row, column] +=
                        units[row] * vectors[row, index] * units[column] * vectors[column, index] / value
                }
            }
        }
        return result
    }

    /// The parameters that directions without curvature run along.
    var flat: Set<Int> {
        var found = Set(units.indices.filter { units[$0] == 0 })
        for (index, value) in values.enumerated() where value < 1e-6 {
            for row in units.indices where abs(vectors[row, index]) > 0.2 { found.insert(row) }
        }
        return found
    }
}
