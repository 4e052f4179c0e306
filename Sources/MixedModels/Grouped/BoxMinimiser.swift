/// A quasi-Newton minimiser for a few parameters with lower bounds, by central differences.
///
/// It stops on the projected gradient alone, never on the change of the function. Where it finds nothing better along a
/// step, the curvature at the point itself says whether that is the optimum, and if not, which way to go on.
struct BoxMinimiser {
    let lowest: [Double]
    var most = 60
    /// The largest step of a parameter at which the search ends.
    var tolerance = 1e-7

    struct Found {
        let point: [Double]
        let value: Double
        let converged: Bool
        let iterations: Int
        /// What is known of the inverse of the curvature; row-major.
        var inverse: [Double]
    }

    /// - Parameter known: the inverse curvature that an earlier search of nearly the same function ended with.
    func minimise(from start: [Double], inverse known: [Double]? = nil, _ function: ([Double]) -> Double) -> Found {
        let count = start.count
        var point = zip(start, lowest).map { max($0, $1) }
        var value = function(point)
        var gradient = slope(at: point, function)
        let isKnown = known?.count == count * count
        var inverse = isKnown ? known ?? [] : identity(count, scale: 1)
        var (iterations, looks, crawled) = (0, 0, 0)
        // The criterion grows with the data; its curvature does too, so the bar is on the step and not on the slope.
        while iterations < most {
            iterations += 1
            let free = (0..<count).map { !(point[$0] <= lowest[$0] && gradient[$0] > 0) }
            if !free.contains(true) {
                return Found(
                    point: point, value: value, converged: true, iterations: iterations, inverse: inverse)
            }
            var direction = [Double](repeating: 0, count: count)
            for row in 0..<count where free[row] {
                for column in 0..<count where free[column] {
                    direction[row] -= inverse[row * count + column] * gradient[column]
                }
            }
            var along = (0..<count).reduce(0.0) { $0 + direction[$1] * gradient[$1] }
            if !(along < 0) {
                inverse = identity(count, scale: 1 / max(1, largest(gradient)))
                direction = (0..<count).map { free[$0] ? -inverse[$0 * count + $0] * gradient[$0] : 0 }
                along = (0..<count).reduce(0.0) { $0 + direction[$1] * gradient[$1] }
            }
            if largest(direction) < tolerance, iterations > (isKnown ? 1 : 2) {
                // What was handed in may say of a direction that it needs no step because nothing was ever learnt of it.
                if isKnown, looks < 4, let there = newton(at: point, gradient, function), !there.isThere {
                    looks += 1
                    inverse = there.inverse
                    continue
                }
                return Found(
                    point: point, value: value, converged: true, iterations: iterations, inverse: inverse)
            }
            let limit = largest(direction)
            var step = limit > 1 ? 1 / limit : 1
            var next = point
            var found = value
            var isBetter = false
            for _ in 0..<30 {
                next = (0..<count).map { max(lowest[$0], point[$0] + step * direction[$0]) }
                found = function(next)
                if found <= value + 1e-4 * step * along || (found < value && step < 0.01) { isBetter = true; break }
                step *= 0.4
            }
            guard isBetter else {
                let there = newton(at: point, gradient, function)
                looks += 1
                if let there, !there.isThere, looks < 4 {
                    inverse = there.inverse
                    continue
                }
                return Found(
                    point: point, value: value, converged: there?.isThere ?? false, iterations: iterations,
                    inverse: inverse)
            }
            let nextGradient = slope(at: next, function)
            let moved = zip(next, point).map { $0 - $1 }
            let turned = zip(nextGradient, gradient).map { $0 - $1 }
            if iterations == 1, !isKnown { inverse = identity(count, scale: scale(moved, turned)) }
            crawled = update(&inverse, moved: moved, turned: turned) ? 0 : crawled + 1
            // Where the function bends away for long, steps of the old length only crawl.
            if crawled > 2 { for place in inverse.indices { inverse[place] *= 2 } }
            (point, value, gradient) = (next, found, nextGradient)
        }
        let there = newton(at: point, gradient, function)
        return Found(
            point: point, value: value, converged: there?.isThere ?? false, iterations: iterations, inverse: inverse)
    }

    /// How far a parameter is taken from its bound to see whether it stays there.
    private static let off = 0.01

    /// One step of Newton's by a curvature that is known, made smaller where it does not lead down; a search where a
    /// parameter leaves its bound, about which the curvature says nothing.
    func step(
        from point: [Double], value: Double, inverse: [Double], _ function: ([Double]) -> Double
    ) -> Found {
        let count = point.count
        let leaving = point.indices.filter { place in
            guard point[place] <= lowest[place] else { return false }
            var beside = point
            beside[place] += Self.off
            return function(beside) < value
        }
        if !leaving.isEmpty {
            var beside = point
            for place in leaving { beside[place] += 5 * Self.off }
            return minimise(from: beside, function)
        }
        let slopes = point.indices.map { place in
            let width = 1e-5 * max(1, abs(point[place]))
            var beside = point
            beside[place] += width
            return (function(beside) - value) / width
        }
        let free = (0..<count).map { !(point[$0] <= lowest[$0] && slopes[$0] > 0) }
        let direction = (0..<count).map { row in
            free[row] ? -(0..<count).reduce(0.0) { $0 + (free[$1] ? inverse[row * count + $1] * slopes[$1] : 0) } : 0
        }
        let limit = largest(direction)
        var length = limit > 1 ? 1 / limit : 1
        for _ in 0..<6 {
            let next = (0..<count).map { max(lowest[$0], point[$0] + length * direction[$0]) }
            let found = function(next)
            if found <= value {
                return Found(point: next, value: found, converged: true, iterations: 1, inverse: inverse)
            }
            length *= 0.4
        }
        return Found(point: point, value: value, converged: false, iterations: 1, inverse: inverse)
    }

    /// Points beside one that was found, off the bounds that it stands at, where the function is smaller.
    func beside(_ found: Found, _ function: ([Double]) -> Double) -> [[Double]] {
        let held = found.point.indices.filter { found.point[$0] <= lowest[$0] + 1e-6 }
        var points: [[Double]] = []
        for place in held {
            for distance in [Self.off, 10 * Self.off, 30 * Self.off] {
                var point = found.point
                point[place] = lowest[place] + distance
                guard function(point) < found.value else { continue }
                points.append(point)
                break
            }
        }
        return points
    }

    func slope(at point: [Double], _ function: ([Double]) -> Double) -> [Double] {
        point.indices.map { place in
            let width = 1e-5 * max(1, abs(point[place]))
            var (high, low) = (point, point)
            high[place] += width
            low[place] = max(lowest[place], point[place] - width)
            return (function(high) - function(low)) / (high[place] - low[place])
        }
    }

    /// Whether anything was learnt of the curvature.
    private func update(_ inverse: inout [Double], moved: [Double], turned: [Double]) -> Bool {
        let count = moved.count
        let curvature = (0..<count).reduce(0.0) { $0 + moved[$1] * turned[$1] }
        guard curvature > 1e-12 * largest(moved) * largest(turned), curvature > 0 else { return false }
        var bent = [Double](repeating: 0, count: count)
        for row in 0..<count {
            for column in 0..<count { bent[row] += inverse[row * count + column] * turned[column] }
        }
        let square = (0..<count).reduce(0.0) { $0 + turned[$1] * bent[$1] }
        for row in 0..<count {
            for column in 0..<count {
                inverse[row * count + column] +=
                    (1 + square / curvature) * moved[row] * moved[column] / curvature
                    - (bent[row] * moved[column] + moved[row] * bent[column]) / curvature
            }
        }
        return true
    }

    /// How much a step is for its change of slope: the size of the first guess at the inverse curvature.
    private func scale(_ moved: [Double], _ turned: [Double]) -> Double {
        let along = zip(moved, turned).reduce(0.0) { $0 + $1.0 * $1.1 }
        let square = turned.reduce(0.0) { $0 + $1 * $1 }
        return along > 0 && square > 0 ? along / square : 1 / max(1, square.squareRoot())
    }

    private func identity(_ count: Int, scale: Double) -> [Double] {
        (0..<(count * count)).map { $0 % (count + 1) == 0 ? scale : 0 }
    }

    private func largest(_ values: [Double]) -> Double { values.reduce(0) { max($0, abs($1)) } }
}
