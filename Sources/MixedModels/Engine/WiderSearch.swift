/// Looks whether a criterion has another minimum that is lower than the one a search has ended in, as that of few or noisy
/// rows may have. It is only looked for where an evaluation costs little; large data hardly ever have two.
struct WiderSearch {
    struct Found {
        var theta: [Double]
        var value: Double
        var outcome: Minimiser.Outcome
        /// By how much the criterion of another minimum is higher, where there is one within `close` of this.
        var rival: Double?
    }

    let engine: any CriterionEngine
    let criterion: ProfiledCriterion
    let curvature: [Double]
    let rowCount: Int
    /// Other starts, in theta of prepared effects.
    var starts: [[Double]] = []
    var mostIterations: Int
    var isCancelled: () -> Bool = { false }

    /// Starts with all effects as far apart as rows, and with all much further apart.
    private static let diagonals = [1.0, 5]
    /// What theta, or one block of it, or one effect is multiplied by to see what lies there.
    private static let factors = [0, 0.03, 0.1, 0.3, 1, 3, 10, 30]
    /// The same for one effect of several, whose correlations with the others then turn.
    private static let turned = [-10, -3, -1, -0.3, -0.1]
    /// How many of the places seen are searched from.
    private static let mostStarts = 4
    private static let mostSingle = 8
    /// Of a search that has not come lower by then.
    private static let mostIterations = 150
    /// Of all searches together, but for the last.
    private static let mostEvaluations = 4_000
    /// Minima that differ by no more than this share of the criterion are one, or as good as one.
    private static let noise = 1e-6
    /// Another minimum as near as this is worth a word.
    static let close = 2.0

    /// Whether searches beside the first cost little.
    static func isCheap(_ engine: some CriterionEngine, rowCount: Int) -> Bool {
        let shape = engine.shape
        let effects = shape.factors.reduce(0) { $0 + $1.levels * $1.width }
        return !engine.isCostly && rowCount <= 2_000 && effects <= 400 && shape.parameterCount <= 40
    }

    /// The lowest minimum known: the first, where no other is clearly lower.
    func run(from first: Found) throws(MixedModelError) -> Found {
        var best = first
        var values = first.outcome.isConverged ? [first.value] : []
        var evaluations = first.outcome.evaluations
        var starts = starts + Self.diagonals.map { spread($0) } + single
        for _ in 0..<3 {
            starts += places(around: best, &evaluations)
            var isBetter = false
            for start in starts {
                guard evaluations < Self.mostEvaluations, var found = try search(start, Self.mostIterations) else {
                    continue
                }
                evaluations += found.outcome.evaluations
                if !found.outcome.isConverged, found.value < best.value - noise(best.value),
                    let further = try search(found.theta, mostIterations)
                {
                    evaluations += further.outcome.evaluations
                    found = further
                }
                guard found.outcome.isConverged else { continue }
                values.append(found.value)
                if found.value < best.value - noise(best.value) { (best, isBetter) = (found, true) }
            }
            if !isBetter { break }
            starts = []
        }
        best.outcome.evaluations = evaluations
        best.rival = values.map { $0 - best.value }.filter { $0 > max(1e-3, noise(best.value)) && $0 <= Self.close }
            .min()
        return best
    }

    private func noise(_ value: Double) -> Double { Self.noise * max(1, abs(value)) }

    private func spread(_ size: Double) -> [Double] { engine.shape.isDiagonal.map { $0 ? size : 0 } }

    /// Starts with one effect far apart and little in all others.
    private var single: [[Double]] {
        let diagonal = engine.shape.isDiagonal.indices.filter { engine.shape.isDiagonal[$0] }
        guard (2...Self.mostSingle).contains(diagonal.count) else { return [] }
        return diagonal.map { index in
            var theta = spread(0.1)
            theta[index] = 2
            return theta
        }
    }

    /// Places around a minimum that are lower than both of their neighbours on a line through it: the lowest few.
    private func places(around found: Found, _ evaluations: inout Int) -> [[Double]] {
        var lowest: [(theta: [Double], value: Double)] = []
        for line in lines(through: found.theta) {
            let values = line.map { theta in
                theta == found.theta ? found.value : value(at: theta) ?? .infinity
            }
            evaluations += line.count - 1
            for place in line.indices where values[place].isFinite && line[place] != found.theta {
                let isLower =
                    (place == 0 || values[place] < values[place - 1])
                    && (place == line.count - 1 || values[place] < values[place + 1])
                if isLower || values[place] < found.value - noise(found.value) {
                    lowest.append((line[place], values[place]))
                }
            }
        }
        return lowest.sorted { $0.value < $1.value }.prefix(Self.mostStarts).map(\.theta)
    }

    /// Theta with all, with the effects of one term, and with one effect made smaller and larger.
    private func lines(through theta: [Double]) -> [[[Double]]] {
        let triangles = engine.shape.triangles(theta)
        var lines = [line(triangles) { _, _ in true }]
        for term in triangles.indices {
            if triangles.count > 1 { lines.append(line(triangles) { number, _ in number == term }) }
            guard triangles[term].rows > 1 else { continue }
            for effect in 0..<triangles[term].rows {
                let factors = (effect > 0 ? Self.turned : []) + Self.factors
                lines.append(line(triangles, factors) { number, row in number == term && row == effect })
            }
        }
        return lines
    }

    /// - Parameter isMoved: whether an effect, by its term and its place in there, is on the line.
    private func line(
        _ triangles: [Matrix], _ factors: [Double] = Self.factors, _ isMoved: (Int, Int) -> Bool
    ) -> [[Double]] {
        var own = triangles
        var largest = 0.0
        for term in own.indices {
            for row in 0..<own[term].rows where isMoved(term, row) {
                largest = (0...row).reduce(largest) { max($0, abs(own[term][row, $1])) }
            }
        }
        let isNone = largest < 1e-3
        for term in own.indices where isNone {
            for row in 0..<own[term].rows where isMoved(term, row) { own[term][row, row] = 1 }
        }
        return factors.map { factor in
            if isNone, factor == 0 { return ModelShape.theta(of: triangles) }
            var there = own
            for term in there.indices {
                for row in 0..<there[term].rows where isMoved(term, row) {
                    for column in 0...row { there[term][row, column] *= factor }
                }
            }
            return ModelShape.theta(of: there)
        }
    }

    private func value(at theta: [Double]) -> Double? {
        guard engine.evaluate(engine.shape.lambda(theta)), isTold else { return nil }
        let value = criterion.value(engine)
        return value.isFinite ? value : nil
    }

    /// Whether rounding leaves the criterion where it was worked out last.
    private var isTold: Bool { engine.residual > 1e-9 * Double(rowCount) }

    private func search(_ start: [Double], _ iterations: Int) throws(MixedModelError) -> Found? {
        do throws(MixedModelError) {
            let (outcome, theta) = try run(engine, from: start, min(iterations, mostIterations))
            guard let value = value(at: theta) else { return nil }
            return Found(theta: theta, value: value, outcome: outcome)
        } catch {
            if error == .cancelled { throw error }
            return nil
        }
    }

    private func run(
        _ engine: some CriterionEngine, from start: [Double], _ iterations: Int
    ) throws(MixedModelError) -> (outcome: Minimiser.Outcome, theta: [Double]) {
        try CriterionSearch.run(
            engine, criterion, from: start, curvature: curvature, mostIterations: iterations,
            isCancelled: isCancelled)
    }
}
