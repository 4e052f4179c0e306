/// Goes on where a search along slopes has stalled, or has ended where rounding hides the criterion: steps of the EM
/// algorithm, then the search again, all with residuals from the rows.
struct StalledSearch {
    struct Found {
        var theta: [Double]
        var value: Double
        var outcome: Minimiser.Outcome
    }

    let engine: SparseEngine
    let criterion: ProfiledCriterion
    var mostIterations: Int
    var isCancelled: () -> Bool = { false }

    /// By how much rounding may move the criterion, in all: one that has settled is taken before one that is this much lower.
    private static let noise = 1e-5
    private static let steps = 20

    /// The best there is, or `nil` where it cannot be worked out.
    func run(from theta: [Double], _ outcome: Minimiser.Outcome) throws(MixedModelError) -> Found? {
        guard let value = level(at: theta) else { return nil }
        var best = Found(theta: theta, value: value, outcome: outcome)
        var (from, spent) = (theta, outcome.iterations)
        for _ in 0..<(engine.isCostly ? 1 : 3) {
            guard spent < mostIterations else { break }
            let start = ExpectationSteps(engine: engine, criterion: criterion).run(
                from: from, count: engine.isCostly ? 5 : Self.steps, isCancelled: isCancelled)
            // Each evaluation of many crossed levels takes long; so few more are worth their minute.
            let left = mostIterations - spent
            guard let found = try search(start, engine.isCostly ? min(left, 50) : left) else { break }
            spent += found.outcome.iterations
            let allowed = found.outcome.isConverged ? Self.noise : -Self.noise
            if found.value < best.value + allowed { best = found }
            if best.outcome.isConverged { break }
            from = best.theta
        }
        best.outcome.iterations = spent
        return best
    }

    private func search(_ start: [Double], _ iterations: Int) throws(MixedModelError) -> Found? {
        do throws(MixedModelError) {
            let (outcome, theta) = try CriterionSearch.run(
                engine, criterion, from: start, curvature: curvature(start), mostIterations: iterations,
                isCancelled: isCancelled)
            return level(at: theta).map { Found(theta: theta, value: $0, outcome: outcome) }
        } catch {
            if error == .cancelled { throw error }
            return nil
        }
    }

    private func level(at theta: [Double]) -> Double? {
        guard engine.evaluate(engine.shape.lambda(theta)) else { return nil }
        let value = criterion.value(engine)
        return value.isFinite ? value : nil
    }

    /// What to expect of each parameter where a variance is about as large as it is now.
    private func curvature(_ theta: [Double]) -> [Double] {
        zip(engine.shape.terms, engine.shape.triangles(theta)).flatMap { term, triangle -> [Double] in
            let levels = Double(engine.shape.factors[term.factor].levels)
            return (0..<term.width).flatMap { column -> [Double] in
                (column..<term.width).map { row -> Double in
                    let own = max(0.1, abs(triangle[row, row]))
                    return 2 * levels / (own * own)
                }
            }
        }
    }
}
