/// A model frame in the coordinates in which it is solved: columns of the fixed effects orthogonal, the response less
/// its least-squares fit and in units of what is left, slopes centred and scaled, all rows times the root of their weight, weights of mean 1.
/// The criterion and every estimate are carried back exactly.
struct PreparedModel: Sendable {
    let shape: ModelShape
    /// The frame's group behind each factor.
    let groupOfFactor: [Int]
    let rowCount: Int
    let coefficientCount: Int
    /// By rows: the fixed effects' columns, then the response.
    var rows: [Double]
    /// The effects' columns of each factor, by rows.
    let effects: [[Double]]
    let codes: [[Int32]]
    let rootWeights: [Double]?
    let sumLogWeights: Double
    /// The root of the frame's mean weight, by which its sigma is larger than the one here and its theta smaller.
    let weightRoot: Double
    /// X = (orthogonal columns) R.
    let triangle: Matrix
    let triangleInverse: Matrix
    /// The least-squares fit that was taken off the response.
    private(set) var base: [Double]
    /// What the response was divided by.
    private(set) var scale: Double
    /// For each term the map from its effects to those of the prepared columns.
    let transforms: [Matrix]
    let inverseTransforms: [Matrix]

    var stride: Int { coefficientCount + 1 }

    init(_ frame: ModelFrame) throws(MixedModelError) {
        let count = frame.rowCount
        let order = ModelShape.groupOrder(frame.groups.map(\.levels.count))
        groupOfFactor = order
        rowCount = count
        coefficientCount = frame.fixed.count
        let mean = frame.weights.map(Self.mean) ?? 1
        weightRoot = mean.squareRoot()
        let weights = frame.weights.map { $0.map { $0 / mean } }
        let roots = weights.map { $0.map { $0.squareRoot() } }
        rootWeights = roots
        // Weights times a constant leave the criterion as it is: what sigma gains, the sum of their logarithms takes.
        sumLogWeights = weights.map { weights in PairwiseSum.of(count) { Logarithm.of(weights[$0]) } } ?? 0
        codes = order.map { frame.groups[$0].codes }

        var offsets = [Int](repeating: 0, count: order.count)
        var placed: [ModelShape.Term] = []
        var transforms: [Matrix] = []
        for term in frame.terms {
            let factor = order.firstIndex(of: term.group) ?? 0
            placed.append(.init(factor: factor, offset: offsets[factor], width: term.width))
            offsets[factor] += term.width
            transforms.append(EffectScaling.transform(term, weights: weights, count: count))
        }
        self.transforms = transforms
        inverseTransforms = transforms.map(EffectScaling.inverse)
        shape = ModelShape(
            factors: zip(order, offsets).map { .init(levels: frame.groups[$0].levels.count, width: $1) }, terms: placed)
        var effects = shape.factors.map { [Double](repeating: 0, count: $0.width * count) }
        for (index, term) in frame.terms.enumerated() {
            EffectScaling.fill(
                &effects[placed[index].factor], shape.factors[placed[index].factor].width, placed[index].offset, term,
                transforms[index], roots)
        }
        for (index, values) in effects.enumerated() where !values.allSatisfy(\.isFinite) {
            throw .tooLarge("numbers among the effects of '\(frame.groups[order[index]].label)'")
        }
        self.effects = effects
        let (rows, triangle) = try FixedOrthogonal.rows(frame.fixedValues, roots, count)
        self.rows = rows
        self.triangle = triangle
        triangleInverse = triangle.transposed.lowerInverse.transposed
        base = []
        scale = 1
        try setResponse(frame.response, offset: frame.offset)
    }

    private static func mean(_ weights: [Double]) -> Double {
        let largest = weights.reduce(0) { max($0, $1) }
        return largest * (PairwiseSum.of(weights.count) { weights[$0] / largest } / Double(weights.count))
    }

    /// Takes another response in place of this one.
    mutating func setResponse(_ response: [Double], offset: [Double]?) throws(MixedModelError) {
        let (count, stride) = (rowCount, stride)
        for row in 0..<count {
            let value = response[row] - (offset?[row] ?? 0)
            rows[row * stride + coefficientCount] = value * (rootWeights?[row] ?? 1)
        }
        let (coefficients, scale) = FixedOrthogonal.takeFit(&rows, count, coefficientCount)
        guard scale > 0, scale.isFinite else { throw .noResidual }
        self.scale = scale
        base = triangleInverse.applied(to: coefficients)
    }

    /// Takes another response of which no fixed effect is to be taken off.
    mutating func setBareResponse(_ response: [Double], offset: [Double]?) throws(MixedModelError) {
        let stride = stride
        let size = (PairwiseSum.of(rowCount) { response[$0] * response[$0] } / Double(rowCount)).squareRoot()
        guard size > 0, size.isFinite else { throw .noResidual }
        for row in 0..<rowCount {
            let value = (response[row] - (offset?[row] ?? 0)) / size
            rows[row * stride + coefficientCount] = value * (rootWeights?[row] ?? 1)
        }
        scale = size
    }

    /// Fixed effects in the frame's columns.
    func coefficients(_ prepared: [Double]) -> [Double] {
        zip(base, triangleInverse.applied(to: prepared)).map { $0 + $1 * scale }
    }

    /// The blocks of the prepared effects from theta of the frame's effects.
    func lambda(theta: [Double]) -> [[Double]] {
        var blocks = shape.factors.map { [Double](repeating: 0, count: $0.width * $0.width) }
        for (index, triangle) in shape.triangles(theta).enumerated() {
            let term = shape.terms[index]
            let width = shape.factors[term.factor].width
            let block = transforms[index] * triangle
            for column in 0..<term.width {
                for row in 0..<term.width {
                    blocks[term.factor][term.offset + row + (term.offset + column) * width] = block[row, column]
                }
            }
        }
        return blocks
    }

    /// Theta of the frame's effects from theta of the prepared ones.
    func theta(prepared: [Double]) -> [Double] {
        ModelShape.theta(
            of: zip(shape.triangles(prepared), inverseTransforms).map { triangle, inverse in
                let factor = inverse * triangle
                if factor.isLower { return factor.withPositiveDiagonal }
                return (factor * factor.transposed).semidefiniteCholesky()
            })
    }

    /// Theta of the prepared effects from theta of the frame's.
    func prepared(theta: [Double]) -> [Double] {
        ModelShape.theta(
            of: zip(shape.triangles(theta), transforms).map { triangle, transform in
                let factor = transform * triangle
                if factor.isLower { return factor.withPositiveDiagonal }
                return (factor * factor.transposed).semidefiniteCholesky()
            })
    }
}

extension Matrix {
    var isLower: Bool { (0..<columns).allSatisfy { column in (0..<column).allSatisfy { self[$0, column] == 0 } } }

    /// The same product with its transpose, with no negative diagonal element.
    var withPositiveDiagonal: Matrix {
        var result = self
        for column in 0..<columns where self[column, column] < 0 {
            for row in 0..<rows { result[row, column] = -self[row, column] }
        }
        return result
    }
}
