/// Where the search begins: variances from a one-way analysis of each effect by its own group.
enum StartingValues {
    /// Theta of the prepared effects, and the curvature to expect in each.
    static func of(_ model: PreparedModel) -> (theta: [Double], curvature: [Double]) {
        let shape = model.shape
        var theta = [Double](repeating: 0, count: shape.parameterCount)
        var curvature = theta
        let spreads = shape.terms.map { term in
            (0..<term.width).map { Self.spread(model, term, $0) }
        }
        var index = 0
        for (number, term) in shape.terms.enumerated() {
            let levels = Double(shape.factors[term.factor].levels)
            for column in 0..<term.width {
                for row in column..<term.width {
                    let own = spreads[number][row]
                    theta[index] = row == column ? own : 0
                    curvature[index] = 2 * levels / (own * own)
                    index += 1
                }
            }
        }
        return (theta, curvature)
    }

    private static func spread(_ model: PreparedModel, _ term: ModelShape.Term, _ effect: Int) -> Double {
        let factor = model.shape.factors[term.factor]
        let (codes, values) = (model.codes[term.factor], model.effects[term.factor])
        var products = [Double](repeating: 0, count: factor.levels)
        var squares = products
        let stride = model.stride
        for row in codes.indices {
            let value = values[row * factor.width + term.offset + effect]
            let level = Int(codes[row])
            products[level] += value * model.rows[row * stride + stride - 1]
            squares[level] += value * value
        }
        let between = PairwiseSum.of(factor.levels) {
            squares[$0] > 0 ? products[$0] * products[$0] / squares[$0] : 0
        }
        let (total, count) = (squares.reduce(0, +), Double(model.rowCount))
        let used = Double(squares.count { $0 > 0 })
        guard used > 1, count > used, total > 0 else { return 0.5 }
        let within = (count - between) / (count - used)
        let typical = (total - squares.reduce(0) { $0 + $1 * $1 } / total) / (used - 1)
        let ratio = (between / used - within) / (typical * max(within, 1e-3))
        return min(20, max(0.2, max(0, ratio).squareRoot()))
    }
}
