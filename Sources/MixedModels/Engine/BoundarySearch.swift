/// Minimises a criterion and settles which diagonal elements of theta are exactly 0.
struct BoundarySearch {
    let shape: ModelShape
    var minimiser: Minimiser

    func run(from start: [Double], curvature: [Double]) throws(MixedModelError) -> Minimiser.Outcome {
        let diagonal = shape.isDiagonal
        var free = [Bool](repeating: true, count: start.count)
        var outcome = try minimiser.run(from: start, free: free, curvature: curvature)
        var (iterations, evaluations) = (outcome.iterations, outcome.evaluations)
        for _ in 0..<(2 * start.count + 2) {
            let small = start.indices.filter { diagonal[$0] && free[$0] && abs(outcome.point.theta[$0]) < 1e-4 }
            var changed = false
            for index in small {
                // On its way to 0, or at a small maximum there: what the slope says a little off the boundary decides.
                if !risesAway(outcome.point.theta, index) { continue }
                free[index] = false
                changed = true
            }
            guard changed else { break }
            var theta = outcome.point.theta
            for index in theta.indices where !free[index] { theta[index] = 0 }
            let next = try minimiser.run(from: theta, free: free, curvature: curvature)
            iterations += next.iterations
            evaluations += next.evaluations
            outcome = next
            for index in theta.indices where !free[index] && !risesAway(outcome.point.theta, index) {
                // The boundary is no minimum any more: leave it and search again.
                free[index] = true
                theta = outcome.point.theta
                theta[index] = 0.05
                let again = try minimiser.run(from: theta, free: free, curvature: curvature)
                iterations += again.iterations
                evaluations += again.evaluations
                if again.point.value < outcome.point.value { outcome = again }
            }
        }
        outcome.iterations = iterations
        outcome.evaluations = evaluations
        return outcome
    }

    /// Whether the criterion rises from 0 in this diagonal element.
    private func risesAway(_ theta: [Double], _ index: Int) -> Bool {
        var probe = theta
        probe[index] = 1e-3
        guard let at = minimiser.evaluate(probe) else { return true }
        return at.gradient[index] >= 0
    }
}
