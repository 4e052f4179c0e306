import Foundation

/// Groups whose rows lie with several parents: nothing nests any more, and all parents make one dense system.
extension GroupedCriterion {
    /// The cross-products of the columns after all random effects, and the log determinant.
    func reducedWhereCrossed(_ theta: [Double]) -> ([Double], Double) {
        var (system, logDeterminant) = parentSystem(theta)
        logDeterminant += system.takeAway(scales(theta))
        return (system.total, logDeterminant)
    }

    /// The parents' indicators and the columns after the groups' random effects, and the log determinant of these.
    func parentSystem(_ theta: [Double]) -> (system: ParentSystem, logDeterminant: Double) {
        let m = columns.count
        var system = ParentSystem(parents: products.parentCount, columns: m)
        var logDeterminant = 0.0
        let lambda = Self.lower(theta, model.random.count)
        if let (sums, taken) = paired?.reduced(lambda) {
            logDeterminant += taken
            for parent in 0..<products.parentCount {
                system.add(Array(sums[parent * m * m..<(parent + 1) * m * m]), of: parent)
            }
        }
        var scratch = GroupScratch(q: model.random.count, m: m)
        var own = [Double](repeating: 0, count: m * m)
        for group in 0..<products.groups {
            let weight = weights.isEmpty ? 1 : weights[group]
            if weight == 0 { continue }
            if let crossing = products.crossings[group] {
                let count = crossing.parents.count
                let size = count + m
                var wide = [Double](repeating: 0, count: size * size)
                var room = GroupScratch(q: model.random.count, m: size)
                crossing.sums.withUnsafeBufferPointer { sums in
                    logDeterminant +=
                        weight
                        * room.reduce(
                            sums, at: 0, width: products.width + count, random: model.random,
                            columns: Array(products.width..<products.width + count) + columns, lambda: lambda,
                            weight: weight, into: &wide, place: 0)
                }
                system.add(wide, of: crossing.parents)
            } else if paired == nil {
                for place in own.indices { own[place] = 0 }
                products.sums.withUnsafeBufferPointer { sums in
                    logDeterminant +=
                        weight
                        * scratch.reduce(
                            sums, at: group * products.width * products.width, width: products.width,
                            random: model.random, columns: columns, lambda: lambda, weight: weight, into: &own, place: 0
                        )
                }
                system.add(own, of: products.parents[group])
            }
        }
        return (system, logDeterminant)
    }

    /// For each kind of intercept above the groups its relative standard deviation, and which one each parent has.
    func scales(_ theta: [Double]) -> [(scale: Double, of: [Int])] {
        var scales: [(scale: Double, of: [Int])] = []
        var place = model.triangle
        if model.hasParents {
            scales.append((theta[place], Array(0..<products.parentCount)))
            place += 1
        }
        if model.hasGrandparents {
            let above = (0..<products.parentCount).map {
                products.grandparents.indices.contains($0) ? products.grandparents[$0] : 0
            }
            scales.append((theta[place], above))
        }
        return scales
    }
}

/// Sums of products of the parents' indicators with one another and with the columns.
struct ParentSystem {
    let parents: Int
    private let m: Int
    private(set) var among: [Double]
    private(set) var across: [Double]
    private(set) var total: [Double]

    init(parents: Int, columns m: Int) {
        self.parents = parents
        self.m = m
        among = [Double](repeating: 0, count: parents * parents)
        across = [Double](repeating: 0, count: parents * m)
        total = [Double](repeating: 0, count: m * m)
    }

    /// A group with one parent, whose indicator is the constant: the first of the columns.
    mutating func add(_ own: [Double], of parent: Int) {
        among[parent * parents + parent] += own[0]
        for column in 0..<m { across[parent * m + column] += own[column] }
        for place in total.indices { total[place] += own[place] }
    }

    /// A group with several: their indicators stand before the columns.
    mutating func add(_ wide: [Double], of held: [Int]) {
        let (count, size) = (held.count, held.count + m)
        for row in 0..<count {
            for other in 0..<count { among[held[row] * parents + held[other]] += wide[row * size + other] }
            for column in 0..<m { across[held[row] * m + column] += wide[row * size + count + column] }
        }
        for row in 0..<m {
            for column in 0..<m { total[row * m + column] += wide[(count + row) * size + count + column] }
        }
    }

    /// Takes the random intercepts out of the total; the log determinant.
    ///
    /// - Parameter scales: for each kind of intercept its relative standard deviation, and which one each parent has.
    mutating func takeAway(_ scales: [(scale: Double, of: [Int])]) -> Double {
        var starts: [Int] = []
        var size = 0
        for kind in scales {
            starts.append(size)
            size += (kind.of.max() ?? -1) + 1
        }
        guard size > 0 else { return 0 }
        var system = [Double](repeating: 0, count: size * size)
        var right = [Double](repeating: 0, count: size * m)
        for (first, kind) in scales.enumerated() {
            for parent in 0..<parents {
                let row = starts[first] + kind.of[parent]
                for column in 0..<m { right[row * m + column] += kind.scale * across[parent * m + column] }
                for (second, other) in scales.enumerated() {
                    let scale = kind.scale * other.scale
                    for partner in 0..<parents {
                        system[row * size + starts[second] + other.of[partner]] +=
                            scale * among[parent * parents + partner]
                    }
                }
            }
        }
        for place in 0..<size { system[place * size + place] += 1 }
        return Self.eliminate(&system, &right, &total, size, m)
    }

    /// Factors the system, solves for the right side, and takes its products from the total.
    private static func eliminate(
        _ system: inout [Double], _ right: inout [Double], _ total: inout [Double], _ size: Int, _ m: Int
    ) -> Double {
        var logDeterminant = 0.0
        system.withUnsafeMutableBufferPointer { system in
            right.withUnsafeMutableBufferPointer { right in
                for row in 0..<size {
                    for column in 0...row {
                        var sum = system[row * size + column]
                        for inner in 0..<column { sum -= system[row * size + inner] * system[column * size + inner] }
                        if row == column {
                            system[row * size + row] = max(sum, 1e-300).squareRoot()
                            logDeterminant += 2 * log(system[row * size + row])
                        } else {
                            system[row * size + column] = sum / system[column * size + column]
                        }
                    }
                    for column in 0..<m {
                        var sum = right[row * m + column]
                        for inner in 0..<row { sum -= system[row * size + inner] * right[inner * m + column] }
                        right[row * m + column] = sum / system[row * size + row]
                    }
                }
                for row in 0..<m {
                    for column in 0..<m {
                        var sum = 0.0
                        for inner in 0..<size { sum += right[inner * m + row] * right[inner * m + column] }
                        total[row * m + column] -= sum
                    }
                }
            }
        }
        return logDeterminant
    }
}
