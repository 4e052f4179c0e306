extension BoxMinimiser {
    /// A Newton step at a point, from the curvature there and not from what a search made of it.
    struct Newton {
        /// Row-major; 0 in the rows and columns of parameters that are held at their bound.
        let inverse: [Double]
        /// How far the function would fall by it, twice; where the function is a deviance, the square of the step in
        /// units of the parameters' own standard errors, twice.
        let decrement: Double
        let largestStep: Double

        /// Within a thousandth of a standard error of the optimum, or of a unit.
        var isThere: Bool { decrement < 1e-6 || largestStep < 1e-3 }
    }

    /// `nil` where the function is not finite around the point.
    ///
    /// A direction in which it is flat takes a ridge, so that it neither has an infinite step nor hides the others.
    ///
    /// - Parameter held: parameters that stay where they are, beside those that the gradient holds at their bound.
    func newton(
        at point: [Double], _ gradient: [Double], held: Set<Int> = [], _ function: ([Double]) -> Double
    ) -> Newton? {
        let free = point.indices.filter { !held.contains($0) && !(point[$0] <= lowest[$0] && gradient[$0] >= 0) }
        let count = point.count
        guard !free.isEmpty else {
            return Newton(inverse: [Double](repeating: 0, count: count * count), decrement: 0, largestStep: 0)
        }
        var hessian = [Double](repeating: 0, count: free.count * free.count)
        for (column, place) in free.enumerated() {
            let width = 1e-3 * max(0.1, abs(point[place]))
            var (high, low) = (point, point)
            high[place] += width
            low[place] = max(lowest[place], point[place] - width)
            let (above, below) = (slope(at: high, function), slope(at: low, function))
            for (row, other) in free.enumerated() {
                let bend = (above[other] - below[other]) / (high[place] - low[place])
                guard bend.isFinite else { return nil }
                hessian[row * free.count + column] += bend / 2
                hessian[column * free.count + row] += bend / 2
            }
        }
        let steepest = free.indices.reduce(0.0) { max($0, abs(hessian[$1 * free.count + $1])) }
        var ridge = 0.0
        for _ in 0..<24 {
            if let small = Self.inverse(hessian, free.count, ridge: ridge) {
                return step(small, free, gradient)
            }
            ridge = max(ridge * 10, 1e-10 * max(steepest, 1e-6))
        }
        return nil
    }

    private func step(_ small: [Double], _ free: [Int], _ gradient: [Double]) -> Newton {
        let count = gradient.count
        var inverse = [Double](repeating: 0, count: count * count)
        var (decrement, largest) = (0.0, 0.0)
        for (row, place) in free.enumerated() {
            var along = 0.0
            for (column, other) in free.enumerated() {
                inverse[place * count + other] = small[row * free.count + column]
                along += small[row * free.count + column] * gradient[other]
            }
            decrement += gradient[place] * along
            largest = max(largest, abs(along))
        }
        return Newton(inverse: inverse, decrement: decrement, largestStep: largest)
    }

    /// By Cholesky; `nil` where the matrix with the ridge on its diagonal is not positive definite.
    private static func inverse(_ matrix: [Double], _ size: Int, ridge: Double) -> [Double]? {
        var factor = matrix
        for row in 0..<size {
            for column in 0...row {
                var value = matrix[row * size + column] + (row == column ? ridge : 0)
                for inner in 0..<column { value -= factor[row * size + inner] * factor[column * size + inner] }
                if row == column {
                    guard value > 1e-12 * abs(matrix[row * size + row]), value > 0 else { return nil }
                    factor[row * size + row] = value.squareRoot()
                } else {
                    factor[row * size + column] = value / factor[column * size + column]
                }
            }
        }
        var result = [Double](repeating: 0, count: size * size)
        for unit in 0..<size {
            var solution = (0..<size).map { $0 == unit ? 1.0 : 0.0 }
            for row in 0..<size {
                for inner in 0..<row { solution[row] -= factor[row * size + inner] * solution[inner] }
                solution[row] /= factor[row * size + row]
            }
            for row in (0..<size).reversed() {
                for inner in (row + 1)..<max(size, row + 1) {
                    solution[row] -= factor[inner * size + row] * solution[inner]
                }
                solution[row] /= factor[row * size + row]
            }
            for row in 0..<size { result[row * size + unit] = solution[row] }
        }
        return result
    }
}
