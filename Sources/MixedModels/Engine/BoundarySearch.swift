/// Minimises a criterion and settles which diagonal elements of theta are exactly 0.
///
/// A criterion is even in such an element, so that it has no slope at 0 whether it rises there or falls, and a search that
/// comes by may end there: what the criterion is away from 0 decides.
struct BoundarySearch {
    let shape: ModelShape
    var minimiser: Minimiser

    /// An element below this is on its way to 0, or at a maximum there.
    private static let close = 1e-3
    /// How far an element is taken from 0 to see whether anything better lies there; theta of prepared effects is of the
    /// order of 1 where a variance is that of the residual. Nearer ones are tried where the criterion falls from 0.
    private static let distances = [0.03, 0.1, 0.3, 1, 3]
    private static let nearer = [0.001, 0.003, 0.01]

    func run(
        from start: [Double], curvature: [Double], inverse: Matrix? = nil
    ) throws(MixedModelError) -> Minimiser.Outcome {
        let diagonal = shape.isDiagonal
        var free = [Bool](repeating: true, count: start.count)
        var outcome = try minimiser.run(from: start, free: free, curvature: curvature, inverse: inverse)
        var (iterations, evaluations) = (outcome.iterations, outcome.evaluations)
        for _ in 0..<(4 * start.count + 4) {
            let small = start.indices.filter { diagonal[$0] && abs(outcome.point.theta[$0]) < Self.close }
            if small.isEmpty { break }
            var theta = outcome.point.theta
            let leaving = small.filter { !risesAway(theta, $0) }
            let staying = small.filter { free[$0] && !leaving.contains($0) && abs(theta[$0]) < 0.1 * Self.close }
            evaluations += small.count
            var best: (index: Int, theta: [Double], value: Double)?
            if !leaving.isEmpty || staying.isEmpty {
                let distances = (leaving.isEmpty ? [] : Self.nearer) + Self.distances
                let tried = leaving.isEmpty ? small : leaving
                let away = tried.compactMap { better(than: outcome.point, $0, at: distances) }
                evaluations += distances.count * tried.count
                best = away.min { $0.value < $1.value }
            }
            if let best {
                (free[best.index], theta) = (true, best.theta)
            } else if !staying.isEmpty {
                for index in staying { (free[index], theta[index]) = (false, 0) }
            } else {
                break
            }
            outcome = try minimiser.run(from: theta, free: free, curvature: curvature)
            iterations += outcome.iterations
            evaluations += outcome.evaluations
        }
        outcome.iterations = iterations
        outcome.evaluations = evaluations
        return outcome
    }

    /// Whether the criterion rises from 0 in this diagonal element.
    private func risesAway(_ theta: [Double], _ index: Int) -> Bool {
        var probe = theta
        probe[index] = Self.close
        guard let at = minimiser.evaluate(probe) else { return true }
        return at.gradient[index] >= 0
    }

    /// The best of some places away from 0 in this element, where it is better than at the point.
    private func better(
        than point: Minimiser.Point, _ index: Int, at distances: [Double]
    ) -> (index: Int, theta: [Double], value: Double)? {
        let places = distances.compactMap { distance -> (index: Int, theta: [Double], value: Double)? in
            var theta = point.theta
            theta[index] = distance
            guard let value = minimiser.evaluate(theta)?.value, value.isFinite else { return nil }
            return (index, theta, value)
        }
        guard let best = places.min(by: { $0.value < $1.value }),
            best.value < point.value - 1e-10 * max(1, abs(point.value))
        else { return nil }
        return best
    }
}
