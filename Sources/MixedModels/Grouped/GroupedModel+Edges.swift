/// Where one of the groups' random effects does not vary, or two of them go together to the last.
extension GroupedModel {
    /// Where a search begins again that ended with hardly any variance of the first of two random effects. To which side
    /// the two go together is then decided by where the search came from, and from the wrong side there is no way down.
    func edges(_ theta: [Double]) -> [[Double]] {
        guard random.count == 2, theta.count == parameters else { return [] }
        let size = (theta[1] * theta[1] + theta[2] * theta[2]).squareRoot()
        guard size > 0, theta[0] < 0.02 * size else { return [] }
        let above = Array(theta[triangle...])
        return [size, -size].map { side -> [Double] in [0.05 * size, 0.98 * side, 0.2 * size] + above }
    }

    /// With the diagonals of the factor at none that the criterion does not tell from none, so that the curvature is not
    /// asked about what it is flat in.
    func settled(_ found: BoxMinimiser.Found, _ function: ([Double]) -> Double) -> BoxMinimiser.Found {
        guard found.point.count == parameters else { return found }
        var point = turned(found.point)
        for place in 0..<triangle where isDiagonal(place) && point[place] > 0 && point[place] < 0.02 {
            var without = point
            without[place] = 0
            without = turned(without)
            if function(without) <= found.value + 1e-3 { point = without }
        }
        return BoxMinimiser.Found(
            point: point, value: function(point), converged: found.converged, iterations: found.iterations,
            inverse: found.inverse)
    }

    /// The same covariance of the random effects where a diagonal of its factor is 0. Of the rest of such a column no more
    /// is known than what it adds to the columns after it, so it is turned into these and is 0 itself.
    func turned(_ theta: [Double]) -> [Double] {
        let q = random.count
        guard q > 1, theta.count == parameters else { return theta }
        var lower = GroupedCriterion.lower(theta, q)
        for column in 0..<(q - 1) where lower[column * q + column] == 0 {
            for next in (column + 1)..<q {
                let (across, own) = (lower[next * q + column], lower[next * q + next])
                guard across != 0 else { continue }
                let size = (across * across + own * own).squareRoot()
                for row in next..<q {
                    let (left, right) = (lower[row * q + column], lower[row * q + next])
                    lower[row * q + next] = (own * right + across * left) / size
                    lower[row * q + column] = row == next ? 0 : (own * left - across * right) / size
                }
            }
        }
        var packed: [Double] = []
        for column in 0..<q {
            for row in column..<q { packed.append(lower[row * q + column]) }
        }
        return packed + theta[triangle...]
    }

    /// The places of the columns whose diagonal is 0; of a factor that was turned.
    func held(_ theta: [Double]) -> Set<Int> {
        var held: Set<Int> = []
        var start = 0
        for column in 0..<random.count {
            let end = start + random.count - column
            if theta[start] == 0 { held.formUnion(start..<end) }
            start = end
        }
        return held
    }
}
