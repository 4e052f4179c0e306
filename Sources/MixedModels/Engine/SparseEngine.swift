/// Tier 3: the blocked factor of any model. Levels of the largest factor are eliminated one at a time, others too where
/// that stays sparse; the rest is one dense block with the fixed effects and the response.
final class SparseEngine: CriterionEngine {
    let system: SystemMatrix
    let pattern: SparsePattern
    let shape: ModelShape
    let coefficientCount: Int
    /// The rows of the dense tail: random, fixed, response.
    let tailSize: Int
    let tail: Buffer
    let panels: Buffer
    /// Factors of the levels' own blocks, laid out as the system's diagonal.
    let blocks: Buffer
    private(set) var lambda: [[Double]] = []
    private var solved: Solution?
    /// `nil` where the engine is given cross-products alone.
    private let rows: RowResiduals?
    private var leftOfRows: RowResiduals.Sums?

    struct Solution {
        /// Spherical random effects by level, effects together.
        var random: [Double]
        var fixed: [Double]
    }

    init(_ system: SystemMatrix, _ pattern: SparsePattern, rows: RowResiduals? = nil) {
        self.rows = rows
        self.system = system
        self.pattern = pattern
        shape = system.shape
        coefficientCount = system.stride - 1
        tailSize = pattern.tailRandom + system.stride
        tail = Buffer(tailSize * tailSize)
        panels = Buffer(pattern.panelSize)
        blocks = Buffer(system.firstDiagonal[pattern.sparseFactors])
    }

    convenience init(_ model: PreparedModel) throws(MixedModelError) {
        let system = SystemMatrix(model)
        self.init(system, try SparsePattern(system), rows: RowResiduals(model))
    }

    /// Where a level stands among all random effects.
    func firstEffect(_ node: Int) -> Int {
        let factor = Int(pattern.factorOfNode[node])
        var first = 0
        for earlier in 0..<factor { first += shape.factors[earlier].levels * shape.factors[earlier].width }
        return first + (node - system.firstNode[factor]) * shape.factors[factor].width
    }

    var isCostly: Bool { tailSize > 400 || system.nodeCount > 50_000 }

    var effectCount: Int { shape.factors.reduce(0) { $0 + $1.levels * $1.width } }

    func evaluate(_ lambda: [[Double]]) -> Bool {
        self.lambda = lambda
        solved = nil
        leftOfRows = nil
        guard lambda.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return false }
        fillTail()
        guard eliminateSparse() else { return false }
        return DenseFactor.cholesky(tail.start, size: tailSize, leading: tailSize)
    }

    var logDeterminantRandom: Double {
        var parts: [Double] = []
        for factor in 0..<pattern.sparseFactors {
            let (width, first) = (shape.factors[factor].width, system.firstDiagonal[factor])
            let blocks = blocks.start
            parts.append(
                PairwiseSum.of(shape.factors[factor].levels) { level in
                    var product = 1.0
                    for effect in 0..<width { product *= blocks[first + level * width * width + effect * (width + 1)] }
                    return Logarithm.of(product)
                })
        }
        parts.append(PairwiseSum.of(pattern.tailRandom) { Logarithm.of(self.tail.start[$0 * (self.tailSize + 1)]) })
        return 2 * parts.reduce(0, +)
    }

    var logDeterminantFixed: Double {
        2
            * (0..<coefficientCount).reduce(0) {
                $0 + Logarithm.of(tail.start[(pattern.tailRandom + $1) * (tailSize + 1)])
            }
    }

    var residual: Double {
        guard isByRows else { return residualOfFactor }
        return leftByRows().squares + penalty
    }

    private var residualOfFactor: Double {
        let last = tail.start[tailSize * tailSize - 1]
        return last * last
    }

    private var penalty: Double { solution().random.reduce(0) { $0 + $1 * $1 } }

    /// Whether so little of the response is left that its digits are lost in a difference of sums of squares.
    var isByRows: Bool {
        rows != nil && residualOfFactor < 1e-6 * system.corner[coefficientCount, coefficientCount]
    }

    /// What the present solution leaves of the rows; of the factor's residual, where the engine has no rows.
    func leftByRows() -> RowResiduals.Sums {
        if let leftOfRows { return leftOfRows }
        let solution = solution()
        let result =
            rows?.sums(effects: scaledEffects(solution.random), fixed: solution.fixed)
            ?? RowResiduals.Sums(squares: residualOfFactor - penalty, products: productsLeft(solution))
        leftOfRows = result
        return result
    }

    func coefficients() -> [Double] { solution().fixed }

    func solution() -> Solution {
        if let solved { return solved }
        let result = solve()
        solved = result
        return result
    }

    func coefficientInverse() -> Matrix {
        var corner = Matrix(rows: coefficientCount, columns: coefficientCount)
        for column in 0..<coefficientCount {
            for row in column..<coefficientCount {
                corner[row, column] =
                    tail.start[pattern.tailRandom + row + (pattern.tailRandom + column) * tailSize]
            }
        }
        let inverse = corner.lowerInverse
        return inverse.transposed * inverse
    }
}
