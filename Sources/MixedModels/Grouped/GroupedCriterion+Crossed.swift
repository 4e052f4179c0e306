import Foundation

/// Groups whose rows lie with several parents, or parents that lie with several grandparents: nothing nests any more, and
/// all intercepts above the groups make one dense system.
extension GroupedCriterion {
    /// The cross-products of the columns after all random effects, and the log determinant.
    func reducedWhereCrossed(_ theta: [Double]) -> ([Double], Double) {
        var (system, logDeterminant) = parentSystem(theta)
        logDeterminant += system.takeAway(scales(theta))
        return (system.total, logDeterminant)
    }

    /// The indicators of the intercepts and the columns after the groups' random effects, and the log determinant of
    /// these.
    func parentSystem(_ theta: [Double]) -> (system: ParentSystem, logDeterminant: Double) {
        let m = columns.count
        var system = ParentSystem(intercepts, columns: m)
        var logDeterminant = 0.0
        let lambda = Self.lower(theta, model.random.count)
        if let (sums, taken) = paired?.reduced(lambda) {
            logDeterminant += taken
            for place in 0..<products.parentCount { system.add(sums, from: place * m * m, of: place) }
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
                system.add(own, from: 0, of: products.parents[group])
            }
        }
        return (system, logDeterminant)
    }

    /// The relative standard deviation of each of the intercepts.
    func scales(_ theta: [Double]) -> [Double] {
        zip(intercepts.counts, theta[model.triangle...]).flatMap { [Double](repeating: $1, count: $0) }
    }
}

/// The random intercepts above the groups, numbered through: those of the parents, then those of the grandparents.
struct InterceptsAbove {
    /// For each kind that the model has, which of them the rows at each place have.
    let of: [[Int]]
    /// How many there are of each kind.
    let counts: [Int]
    var count: Int { counts.reduce(0, +) }

    init(_ products: GroupedProducts, _ model: GroupedModel) {
        let places = 0..<products.parentCount
        func number(_ place: Int, in held: [Int], or other: Int) -> Int {
            held.indices.contains(place) ? held[place] : other
        }
        var (of, counts): ([[Int]], [Int]) = ([], [])
        if model.hasParents {
            of.append(places.map { number($0, in: products.parentOf, or: $0) })
            counts.append((of[0].max() ?? -1) + 1)
        }
        if model.hasGrandparents {
            let first = counts.first ?? 0
            let above = places.map { number($0, in: products.grandparents, or: 0) }
            of.append(above.map { $0 + first })
            counts.append((above.max() ?? -1) + 1)
        }
        self.of = of
        self.counts = counts
    }
}

/// Sums of products of the intercepts' indicators with one another and with the columns.
struct ParentSystem {
    let size: Int
    private let m: Int
    private let intercepts: InterceptsAbove
    private(set) var among: [Double]
    private(set) var across: [Double]
    private(set) var total: [Double]

    init(_ intercepts: InterceptsAbove, columns m: Int) {
        self.intercepts = intercepts
        size = intercepts.count
        self.m = m
        among = [Double](repeating: 0, count: size * size)
        across = [Double](repeating: 0, count: size * m)
        total = [Double](repeating: 0, count: m * m)
    }

    /// A group at one place, whose indicator is the constant: the first of the columns.
    mutating func add(_ sums: [Double], from start: Int, of place: Int) {
        for kind in intercepts.of {
            for other in intercepts.of { among[kind[place] * size + other[place]] += sums[start] }
            for column in 0..<m { across[kind[place] * m + column] += sums[start + column] }
        }
        for entry in total.indices { total[entry] += sums[start + entry] }
    }

    /// A group at several: their indicators stand before the columns.
    mutating func add(_ wide: [Double], of held: [Int]) {
        let (count, width) = (held.count, held.count + m)
        for row in 0..<count {
            for kind in intercepts.of {
                let own = kind[held[row]]
                for other in intercepts.of {
                    for column in 0..<count { among[own * size + other[held[column]]] += wide[row * width + column] }
                }
                for column in 0..<m { across[own * m + column] += wide[row * width + count + column] }
            }
        }
        for row in 0..<m {
            for column in 0..<m { total[row * m + column] += wide[(count + row) * width + count + column] }
        }
    }

    /// Takes the random intercepts out of the total; the log determinant.
    ///
    /// - Parameter scales: the relative standard deviation of each.
    mutating func takeAway(_ scales: [Double]) -> Double {
        guard size > 0 else { return 0 }
        var system = among
        var right = across
        for row in 0..<size {
            for column in 0..<size { system[row * size + column] *= scales[row] * scales[column] }
            system[row * size + row] += 1
            for column in 0..<m { right[row * m + column] *= scales[row] }
        }
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
