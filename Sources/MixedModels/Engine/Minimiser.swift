/// Quasi-Newton minimisation (BFGS) with exact gradients. Signs of a column of theta do not matter, so a diagonal element
/// may pass through 0 on the way; a boundary estimate is a minimum at 0 and is made exactly 0 at the end.
struct Minimiser {
    struct Point {
        var theta: [Double]
        var value: Double
        var gradient: [Double]
    }

    struct Outcome {
        var point: Point
        var iterations: Int
        var evaluations: Int
        var isConverged: Bool
        /// The largest |gradient| times |theta|, of the free parameters.
        var slope: Double
        var inverseHessian: Matrix
    }

    /// Value and gradient, or `nil` where the criterion cannot be worked out.
    let evaluate: ([Double]) -> (value: Double, gradient: [Double])?
    /// About the second derivatives where `evaluate` was called last.
    var information: () -> Matrix? = { nil }
    var isCancelled: () -> Bool = { false }
    var mostIterations = 500
    /// Converged when |gradient| times |theta| is below this for all.
    var tolerance = 2e-7

    func run(
        from start: [Double], free: [Bool], curvature: [Double], inverse: Matrix? = nil
    ) throws(MixedModelError) -> Outcome {
        let count = start.count
        guard let first = evaluate(start), first.value.isFinite else { throw .cannotEvaluate }
        var point = Point(theta: start, value: first.value, gradient: masked(first.gradient, free))
        func initial() -> Matrix {
            var matrix = Matrix(rows: count, columns: count)
            for index in 0..<count { matrix[index, index] = 1 / max(1e-8, curvature[index]) }
            return matrix
        }
        var hessian = inverse ?? informed(free, curvature) ?? initial()
        var (iterations, evaluations, restarts) = (0, 1, 0)
        while iterations < mostIterations {
            if isCancelled() { throw .cancelled }
            if slope(point) <= tolerance { break }
            iterations += 1
            var direction = hessian.applied(to: point.gradient).map { -$0 }
            for index in 0..<count where !free[index] { direction[index] = 0 }
            var descent = dot(direction, point.gradient)
            if !(descent < 0) {
                hessian = initial()
                direction = hessian.applied(to: point.gradient).map { -$0 }
                descent = dot(direction, point.gradient)
            }
            var last = point.theta
            guard let next = search(point, limited(direction, point.theta), free, &evaluations, &last) else {
                // No better point along the line: start afresh with the first curvature, then give up.
                restarts += 1
                if restarts > 2 { break }
                hessian = initial()
                continue
            }
            update(
                &hessian, zip(next.theta, point.theta).map { $0 - $1 },
                zip(next.gradient, point.gradient).map { $0 - $1 }, isFirst: iterations == 1)
            point = next
            if iterations <= 3, inverse == nil, last == point.theta, let better = informed(free, curvature) {
                hessian = better
            }
        }
        let last = slope(point)
        // Where no step in any direction is better, rounding hides what is left, as beside a theta in the hundreds.
        let bar = restarts > 2 ? 1e-3 : 1e-4
        return Outcome(
            point: point, iterations: iterations, evaluations: evaluations, isConverged: last <= bar, slope: last,
            inverseHessian: hessian)
    }

    func slope(_ point: Point) -> Double {
        zip(point.theta, point.gradient).reduce(0) { max($0, max(abs($1.0), 0.01) * abs($1.1)) }
    }

    /// The inverse of the information, with what is known little of held to the curvature that was expected.
    private func informed(_ free: [Bool], _ curvature: [Double]) -> Matrix? {
        guard var matrix = information(), matrix.rows == free.count else { return nil }
        for index in free.indices {
            matrix[index, index] = max(matrix[index, index], 0.05 * curvature[index])
            if free[index] { continue }
            for other in free.indices { (matrix[index, other], matrix[other, index]) = (0, 0) }
            matrix[index, index] = 1
        }
        return matrix.positiveInverse
    }

    private func masked(_ gradient: [Double], _ free: [Bool]) -> [Double] { zip(gradient, free).map { $1 ? $0 : 0 } }
    private func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }

    /// A step of no more than about the size of the parameters themselves.
    private func limited(_ direction: [Double], _ theta: [Double]) -> [Double] {
        let largest = zip(direction, theta).reduce(0.0) { max($0, abs($1.0) / max(0.5, abs($1.1))) }
        return largest > 1 ? direction.map { $0 / largest } : direction
    }

    /// The first point along the line that is clearly better, or no worse and flatter where rounding hides the gain.
    private func search(
        _ point: Point, _ direction: [Double], _ free: [Bool], _ evaluations: inout Int,
        _ last: inout [Double]
    ) -> Point? {
        let descent = dot(direction, point.gradient)
        let noise = 1e-13 * (abs(point.value) + 1)
        var (step, low, high): (Double, Double, Double) = (1, 0, .infinity)
        var best: Point?
        for _ in 0..<30 {
            let theta = zip(point.theta, direction).map { $0 + step * $1 }
            if theta == point.theta { break }
            evaluations += 1
            last = theta
            guard let at = evaluate(theta), at.value.isFinite else {
                high = step
                step = (low + high) / 4
                continue
            }
            let next = Point(theta: theta, value: at.value, gradient: masked(at.gradient, free))
            let slopeHere = dot(direction, next.gradient)
            let isFlat = abs(at.value - point.value) <= noise && abs(slopeHere) <= 0.9 * abs(descent)
            if at.value <= point.value + 1e-4 * step * descent || isFlat {
                if best.map({ next.value <= $0.value }) ?? true { best = next }
                if slopeHere >= 0.9 * descent || step >= 8 || isFlat { return next }
                low = step
                step = high.isFinite ? (low + high) / 2 : min(8, step * 3)
            } else {
                if let best { return best }
                high = step
                let curve = 2 * (at.value - point.value - step * descent)
                let guess = curve > 0 ? -descent * step * step / curve : step / 2
                step = min(0.6 * step, max(0.1 * step, guess))
            }
        }
        return best
    }

    private func update(_ inverse: inout Matrix, _ step: [Double], _ change: [Double], isFirst: Bool) {
        let curvature = dot(step, change)
        let size = (dot(step, step) * dot(change, change)).squareRoot()
        guard curvature > 1e-10 * size, curvature > 0 else { return }
        let changed = inverse.applied(to: change)
        let factor = (1 + dot(change, changed) / curvature) / curvature
        for column in step.indices {
            for row in step.indices {
                inverse[row, column] +=
                    factor * step[row] * step[column]
                    - (changed[row] * step[column] + step[row] * changed[column]) / curvature
            }
        }
    }
}
