/// What a solution leaves of each row, worked out from the rows themselves: where that is tiny beside the response, a
/// difference of cross-products has lost its digits.
struct RowResiduals {
    struct Sums {
        /// Of the rows' squares.
        let squares: Double
        /// Of each effect's column times the rows.
        let products: [Double]
    }

    private let model: PreparedModel

    init(_ model: PreparedModel) { self.model = model }

    /// - Parameter effects: of all levels, factor after factor, those of one level together.
    func sums(effects: [Double], fixed: [Double]) -> Sums {
        let left = rows(effects, fixed)
        var products = [Double](repeating: 0, count: effects.count)
        var first = 0
        for (factor, own) in model.shape.factors.enumerated() {
            let (codes, values) = (model.codes[factor], model.effects[factor])
            for row in codes.indices {
                let at = first + Int(codes[row]) * own.width
                for effect in 0..<own.width { products[at + effect] += values[row * own.width + effect] * left[row] }
            }
            first += own.levels * own.width
        }
        return Sums(squares: PairwiseSum.of(left.count) { left[$0] * left[$0] }, products: products)
    }

    private func rows(_ effects: [Double], _ fixed: [Double]) -> [Double] {
        let stride = model.stride
        var left = (0..<model.rowCount).map { row in
            var value = model.rows[row * stride + stride - 1]
            for column in fixed.indices { value -= model.rows[row * stride + column] * fixed[column] }
            return value
        }
        var first = 0
        for (factor, own) in model.shape.factors.enumerated() {
            let (codes, values) = (model.codes[factor], model.effects[factor])
            for row in codes.indices {
                let at = first + Int(codes[row]) * own.width
                for effect in 0..<own.width { left[row] -= values[row * own.width + effect] * effects[at + effect] }
            }
            first += own.levels * own.width
        }
        return left
    }
}
