import Foundation

/// The groups of a model with an intercept and one slope, laid out as a search reads them: what does not change with the
/// parameters is summed up by parent beforehand, and a step takes away from it what the random effects account for.
struct PairedGroups {
    private let m: Int
    /// For each group 1'1, 1'x and x'x, then 1'M and x'M over the model's columns M.
    private let held: [Double]
    private let parents: [Int]
    private let weights: [Double]
    /// For each parent the sum of M'M over its groups, by their weights.
    private let whole: [Double]
    private let stride: Int

    /// `nil` where the groups' random effects are not two.
    ///
    /// - Parameters:
    ///   - weights: how often each group counts; empty for once.
    ///   - isWhole: `true` for all groups, else only those that lie with one parent.
    init?(_ products: GroupedProducts, _ model: GroupedModel, columns: [Int], weights: [Double], isWhole: Bool) {
        guard model.random.count == 2 else { return nil }
        let (m, width) = (columns.count, products.width)
        let apart = model.hasParents || model.hasGrandparents
        var held: [Double] = []
        var (parents, counts): ([Int], [Double]) = ([], [])
        var whole = [Double](repeating: 0, count: (apart ? max(1, products.parentCount) : 1) * m * m)
        stride = 3 + 2 * m
        held.reserveCapacity(stride * products.groups)
        let (first, second) = (model.random[0], model.random[1])
        products.sums.withUnsafeBufferPointer { sums in
            for group in 0..<products.groups {
                let weight = weights.isEmpty ? 1 : weights[group]
                if weight == 0 || (!isWhole && products.crossings[group] != nil) { continue }
                let start = group * width * width
                let parent = apart ? products.parents[group] : 0
                held.append(sums[start + first * width + first])
                held.append(sums[start + first * width + second])
                held.append(sums[start + second * width + second])
                for column in columns { held.append(sums[start + first * width + column]) }
                for column in columns { held.append(sums[start + second * width + column]) }
                for row in 0..<m {
                    let line = start + columns[row] * width
                    for column in 0..<m {
                        whole[(parent * m + row) * m + column] += weight * sums[line + columns[column]]
                    }
                }
                parents.append(parent)
                counts.append(weight)
            }
        }
        self.m = m
        self.held = held
        self.parents = parents
        self.weights = counts
        self.whole = whole
    }

    /// For each parent the cross-products after the groups' random effects, one after another, and the log determinant.
    ///
    /// - Parameter lambda: the relative covariance factor, lower, row-major.
    func reduced(_ lambda: [Double]) -> (sums: [Double], logDeterminant: Double) {
        var target = whole
        var room = [Double](repeating: 0, count: 2 * m)
        var logDeterminant = 0.0
        let m = m
        held.withUnsafeBufferPointer { held in
            target.withUnsafeMutableBufferPointer { target in
                room.withUnsafeMutableBufferPointer { room in
                    guard let held = held.baseAddress, let target = target.baseAddress, let room = room.baseAddress
                    else { return }
                    // Determinants are at least 1, so they are multiplied up and their logarithm taken now and then.
                    var product = 1.0
                    for place in parents.indices {
                        let own = held + place * stride
                        let weight = weights[place]
                        let determinant = Self.solve(own, m, lambda, into: room)
                        if weight == 1 {
                            product *= determinant
                            if product > 1e100 {
                                logDeterminant += log(product)
                                product = 1
                            }
                        } else {
                            logDeterminant += weight * log(determinant)
                        }
                        Self.takeAway(room, m, weight, from: target + parents[place] * m * m)
                    }
                    logDeterminant += log(product)
                    for start in Swift.stride(from: 0, to: whole.count, by: m * m) {
                        for row in 0..<m {
                            for column in 0..<row {
                                target[start + column * m + row] = target[start + row * m + column]
                            }
                        }
                    }
                }
            }
        }
        return (target, logDeterminant)
    }

    /// B = L⁻¹Λ'Z'M with LL' = I + Λ'Z'ZΛ; answers the determinant of LL'.
    @inline(__always)
    private static func solve(
        _ own: UnsafePointer<Double>, _ m: Int, _ lambda: [Double], into room: UnsafeMutablePointer<Double>
    ) -> Double {
        let (level, bend, slope) = (lambda[0], lambda[2], lambda[3])
        let (one, both, two) = (own[0], own[1], own[2])
        let upper = one * level + both * bend
        let lower = both * level + two * bend
        let first = 1 + level * upper + bend * lower
        let across = slope * lower
        let rest = max(1 + slope * two * slope - across * across / first, 1e-300)
        let (root, second) = (1 / first.squareRoot(), 1 / rest.squareRoot())
        let tilt = across * root
        let (ones, twos) = (own + 3, own + 3 + m)
        var column = 0
        while column < m {
            let top = (level * ones[column] + bend * twos[column]) * root
            room[column] = top
            room[m + column] = (slope * twos[column] - tilt * top) * second
            column += 1
        }
        return first * rest
    }

    /// Takes B'B from the lower triangle.
    @inline(__always)
    private static func takeAway(
        _ room: UnsafeMutablePointer<Double>, _ m: Int, _ weight: Double, from target: UnsafeMutablePointer<Double>
    ) {
        let other = room + m
        var row = 0
        while row < m {
            let (first, second) = (weight * room[row], weight * other[row])
            let line = target + row * m
            var column = 0
            while column <= row {
                line[column] -= first * room[column] + second * other[column]
                column += 1
            }
            row += 1
        }
    }
}
