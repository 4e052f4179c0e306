/// All cross-products of a model through the inverse of the marginal covariance, held dense, in units of the residual
/// variance: what Kenward and Roger's method is made of.
struct DenseSystem {
    /// A variance parameter: a pair of effects of one factor, or the residual variance.
    enum Parameter {
        case pair(factor: Int, first: Int, second: Int)
        case residual
    }

    let parameters: [Parameter]
    /// The covariance of the fixed effects.
    let phi: Matrix
    private let shape: ModelShape
    /// Z'V^-1 Z, Z'V^-2 Z, Z'V^-1 X, Z'V^-2 X.
    private let k: Matrix
    private let k2: Matrix
    private let j: Matrix
    private let j2: Matrix
    /// X'V^-2 X, X'V^-3 X and the trace of V^-2.
    private let h2: Matrix
    private let h3: Matrix
    private let trace2: Double
    private let first: [Int]

    init(_ fit: Fit) throws(MixedModelError) {
        let system = SystemMatrix(fit.model)
        let shape = fit.model.shape
        self.shape = shape
        let size = shape.factors.reduce(0) { $0 + $1.levels * $1.width }
        guard size <= KenwardRoger.mostEffects else {
            throw .notAvailable(
                "Kenward and Roger's method takes up to \(KenwardRoger.mostEffects) random effects, this model has \(size)"
            )
        }
        first = shape.factors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.levels * $1.width) }
        let (a, b) = Self.cross(system, size, first)
        let lambda = shape.lambda(fit.prepared)
        var scaled = Self.scale(Self.scale(a, lambda, shape).transposed, lambda, shape)
        for index in 0..<size { scaled[index, index] += 1 }
        guard let inverse = scaled.denseInverse else { throw .cannotEvaluate }
        // S = Lambda M^-1 Lambda', so that V^-1 = I - Z S Z'.
        let turned = lambda.enumerated().map { index, block in
            Matrix(rows: shape.factors[index].width, columns: shape.factors[index].width, values: block).transposed
                .values
        }
        let s = Self.scale(Self.scale(inverse, turned, shape).transposed, turned, shape)
        let sa = s.times(a)
        let sb = s.times(b)
        k = a - a.times(sa)
        j = b - a.times(sb)
        k2 = k - k.times(sa)
        j2 = j - k.times(sb)
        let count = fit.model.coefficientCount
        var xx = Matrix(rows: count, columns: count)
        for row in 0..<count { for column in 0..<count { xx[row, column] = system.corner[row, column] } }
        let h1 = xx - b.transposed.times(sb)
        h2 = h1 - j.transposed.times(sb)
        h3 = h2 - j2.transposed.times(sb)
        guard let phi = h1.symmetrised.positiveInverse else { throw .cannotEvaluate }
        self.phi = phi
        let kernel = k
        let sk = PairwiseSum.of(size * size) { s.values[$0] * kernel.values[$0] }
        trace2 = Double(fit.rowCount) - sa.trace - sk
        var parameters: [Parameter] = []
        for term in shape.terms {
            for column in 0..<term.width {
                for row in column..<term.width {
                    parameters.append(
                        .pair(factor: term.factor, first: term.offset + column, second: term.offset + row))
                }
            }
        }
        self.parameters = parameters + [.residual]
    }

    private static func cross(_ system: SystemMatrix, _ size: Int, _ first: [Int]) -> (Matrix, Matrix) {
        var a = Matrix(rows: size, columns: size)
        var b = Matrix(rows: size, columns: system.stride - 1)
        let factorOfNode = system.factorOfNode
        func place(_ node: Int) -> (at: Int, width: Int) {
            let factor = Int(factorOfNode[node])
            let width = system.shape.factors[factor].width
            return (first[factor] + (node - system.firstNode[factor]) * width, width)
        }
        for node in 0..<system.nodeCount {
            let (at, width) = place(node)
            let factor = Int(factorOfNode[node])
            let level = node - system.firstNode[factor]
            for column in 0..<width {
                for row in 0..<width {
                    a[at + row, at + column] =
                        system.diagonal[system.firstDiagonal[factor] + level * width * width + row + column * width]
                }
                for index in 0..<system.stride - 1 {
                    b[at + column, index] =
                        system.border[system.firstBorder[factor] + (level * width + column) * system.stride + index]
                }
            }
            for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                let (to, wide) = place(Int(system.pairNode[pair]))
                for column in 0..<width {
                    for row in 0..<wide {
                        let value = system.pairValues[system.pairBlock[pair] + row + column * wide]
                        a[to + row, at + column] = value
                        a[at + column, to + row] = value
                    }
                }
            }
        }
        return (a, b)
    }

    /// Each level's rows times the transpose of its factor's block.
    private static func scale(_ matrix: Matrix, _ lambda: [[Double]], _ shape: ModelShape) -> Matrix {
        var result = Matrix(rows: matrix.rows, columns: matrix.columns)
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            for _ in 0..<own.levels {
                for column in 0..<matrix.columns {
                    for row in 0..<own.width {
                        var value = 0.0
                        for inner in 0..<own.width {
                            value += lambda[factor][inner + row * own.width] * matrix[at + inner, column]
                        }
                        result[at + row, column] = value
                    }
                }
                at += own.width
            }
        }
        return result
    }

    /// Rows exchanged as the derivative of the covariance exchanges them: E times a matrix.
    private func exchanged(_ factor: Int, _ one: Int, _ two: Int, _ matrix: Matrix) -> Matrix {
        var result = Matrix(rows: matrix.rows, columns: matrix.columns)
        let own = shape.factors[factor]
        for level in 0..<own.levels {
            let at = first[factor] + level * own.width
            for column in 0..<matrix.columns {
                result[at + one, column] = matrix[at + two, column]
                result[at + two, column] = matrix[at + one, column]
            }
        }
        return result
    }

    /// The derivative of the fixed effects' precision.
    func slope(_ parameter: Parameter) -> Matrix {
        switch parameter {
        case .pair(let factor, let one, let two): j.transposed.times(exchanged(factor, one, two, j)) * -1
        case .residual: h2 * -1
        }
    }

    /// X'V^-1 G V^-1 G' V^-1 X.
    func product(_ left: Parameter, _ right: Parameter) -> Matrix {
        switch (left, right) {
        case (.residual, .residual): h3
        case (.pair(let factor, let one, let two), .residual): exchanged(factor, one, two, j).transposed.times(j2)
        case (.residual, .pair(let factor, let one, let two)): j2.transposed.times(exchanged(factor, one, two, j))
        case (.pair(let factor, let one, let two), .pair(let other, let three, let four)):
            exchanged(factor, one, two, j).transposed.times(k).times(exchanged(other, three, four, j))
        }
    }

    /// tr(V^-1 G V^-1 G').
    func traceOfProducts(_ left: Parameter, _ right: Parameter) -> Double {
        switch (left, right) {
        case (.residual, .residual): return trace2
        case (.pair(let factor, let one, let two), .residual), (.residual, .pair(let factor, let one, let two)):
            return exchanged(factor, one, two, k2).trace
        case (.pair(let factor, let one, let two), .pair(let other, let three, let four)):
            let (first, second) = (exchanged(factor, one, two, k), exchanged(other, three, four, k).transposed)
            return PairwiseSum.of(first.values.count) { first.values[$0] * second.values[$0] }
        }
    }
}

extension Matrix {
    /// The product by the blocked kernel.
    func times(_ other: Matrix) -> Matrix {
        var result = Matrix(rows: rows, columns: other.columns)
        var (left, right) = (self, other)
        result.values.withUnsafeMutableBufferPointer { out in
            left.values.withUnsafeMutableBufferPointer { first in
                right.values.withUnsafeMutableBufferPointer { second in
                    guard let out = out.baseAddress, let first = first.baseAddress, let second = second.baseAddress
                    else { return }
                    DenseProduct.subtract(
                        from: out, leading: rows, rows: rows, columns: other.columns, depth: columns,
                        left: .init(start: first, rowStride: 1, columnStride: rows),
                        right: .init(start: second, rowStride: 1, columnStride: other.rows))
                }
            }
        }
        return result * -1
    }

    /// The inverse of a large positive definite matrix, or `nil`.
    var denseInverse: Matrix? {
        var factor = self
        var result = Matrix(rows: rows, columns: rows)
        let scratch = Buffer(rows * rows)
        let isDone = factor.values.withUnsafeMutableBufferPointer { factor -> Bool in
            guard let factor = factor.baseAddress, DenseFactor.cholesky(factor, size: rows, leading: rows) else {
                return false
            }
            result.values.withUnsafeMutableBufferPointer { out in
                guard let out = out.baseAddress else { return }
                DenseFactor.inverse(of: factor, size: rows, leading: rows, into: out, scratch: scratch.start)
            }
            return true
        }
        return isDone ? result : nil
    }
}
