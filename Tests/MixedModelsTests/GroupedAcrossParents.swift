import Foundation
import Testing

@testable import MixedModels

/// Clients with sessions at one therapist or two, therapists at sites.
private struct Practice {
    var rows: [(client: Int, therapist: Int, x: Double, s: Double, y: Double)] = []
    let sites = [0, 0, 1, 1, 2, 2, 2]

    init(seed: UInt64, crossed: Bool) {
        var random = SeededRandom(seed: seed)
        let (therapists, places) = (sites.map { _ in 2 * random.normal() }, (0..<3).map { _ in 2 * random.normal() })
        for client in 0..<60 {
            let (level, slope) = (3 * random.normal(), random.normal())
            for session in 1...(3 + client % 6) {
                let moves = crossed && client % 3 == 0 && session > 2
                let therapist = (client + (moves ? 2 : 0)) % sites.count
                let (x, s) = (log(Double(session)), 2 * random.normal())
                let y =
                    20 + (2 + slope) * x + 0.5 * s + level + therapists[therapist] + places[sites[therapist]]
                    + 2 * random.normal()
                rows.append((client, therapist, x, s, y))
            }
        }
    }

    func products() throws -> GroupedProducts {
        var matrices = [[Int: [Double]]](repeating: [:], count: 60)
        for row in rows {
            let values = [1, row.x, row.s, row.y]
            var own = matrices[row.client][row.therapist] ?? [Double](repeating: 0, count: 16)
            for left in 0..<4 { for right in 0..<4 { own[left * 4 + right] += values[left] * values[right] } }
            matrices[row.client][row.therapist] = own
        }
        var products = GroupedProducts(width: 4, grandparents: sites)
        for held in matrices { try products.append(held.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }
        return products
    }

    /// D - D Z' P Z D from the covariance of all rows, row by row.
    func predictionVariances(_ fit: GroupedFit) -> [Double] {
        let count = rows.count
        var covariance = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for (left, one) in rows.enumerated() {
            for (right, other) in rows.enumerated() {
                var value = left == right ? fit.residualVariance : 0
                if one.client == other.client {
                    value +=
                        fit.groupCovariance[0] + fit.groupCovariance[1] * (one.x + other.x)
                        + fit.groupCovariance[3] * one.x * other.x
                }
                if one.therapist == other.therapist { value += fit.parentVariance }
                if sites[one.therapist] == sites[other.therapist] { value += fit.grandparentVariance }
                covariance[left][right] = value
            }
        }
        // Halves: each column through the lower factor, so that products of them are those with the inverse.
        let design = [rows.map { _ in 1.0 }, rows.map(\.x), rows.map(\.s)]
        let own = sites.indices.map { parent in rows.map { $0.therapist == parent ? fit.parentVariance : 0 } }
        let factor = Self.factor(covariance)
        let halves = (design + own).map { Self.half($0, factor) }
        func product(_ left: Int, _ right: Int) -> Double {
            zip(halves[left], halves[right]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let middle = Self.factor((0..<3).map { row in (0..<3).map { product(row, $0) } })
        return sites.indices.map { parent in
            let across = Self.half((0..<3).map { product($0, 3 + parent) }, middle)
            return fit.parentVariance - product(3 + parent, 3 + parent) + across.reduce(0) { $0 + $1 * $1 }
        }
    }

    /// Cholesky's.
    private static func factor(_ matrix: [[Double]]) -> [[Double]] {
        var factor = matrix
        for row in matrix.indices {
            let above = factor[row]
            var own = above
            for column in 0...row {
                let other = column == row ? own : factor[column]
                var sum = above[column]
                for inner in 0..<column { sum -= own[inner] * other[inner] }
                own[column] = column == row ? sum.squareRoot() : sum / other[column]
            }
            factor[row] = own
        }
        return factor
    }

    private static func half(_ column: [Double], _ factor: [[Double]]) -> [Double] {
        var half = column
        for row in column.indices {
            var sum = half[row]
            for inner in 0..<row { sum -= factor[row][inner] * half[inner] }
            half[row] = sum / factor[row][row]
        }
        return half
    }

    func table() throws -> DataTable {
        try DataTable([
            ("y", .numeric(rows.map(\.y))), ("x", .numeric(rows.map(\.x))), ("s", .numeric(rows.map(\.s))),
            ("client", .numeric(rows.map { Double($0.client) })),
            ("therapist", .numeric(rows.map { Double($0.therapist) })),
            ("site", .numeric(rows.map { Double(sites[$0.therapist]) })),
        ])
    }
}

@Suite("Groups from cross-products, within parents and across them")
struct GroupedAcrossParents {
    private let model = GroupedModel(fixed: [0, 1, 2], response: 3, random: [0, 1], hasGrandparents: true)

    @Test("is the general fit to the rows", arguments: [false, true])
    func sameFit(crossed: Bool) throws {
        let practice = Practice(seed: 4, crossed: crossed)
        let products = try practice.products()
        #expect(products.isCrossed == crossed)
        let fit = try #require(model.fit(products))
        let rows = try Fit("y ~ x + s + (1 + x | client) + (1 | therapist) + (1 | site)", to: practice.table())
        #expect(fit.converged && isClose(fit.criterion, rows.criterion, 1e-9))
        for (own, other) in zip(fit.coefficients, rows.coefficients) { #expect(isClose(own, other, 1e-4, floor: 0.1)) }
        for (own, other) in zip(fit.standardErrors, rows.standardErrors) { #expect(isClose(own, other, 1e-4)) }
        #expect(isClose(fit.residualVariance, rows.sigma * rows.sigma, 1e-4))
        let variances = rows.varianceComponents
        let therapist = try #require(variances.first { $0.group == "therapist" })
        #expect(isClose(fit.parentVariance, therapist.value, 1e-3, floor: 0.1))
    }

    @Test(
        "a search that begins where variances are none finds the same fit as one that knows nothing",
        arguments: [false, true])
    func fromTheBound(crossed: Bool) throws {
        let products = try Practice(seed: 4, crossed: crossed).products()
        let fit = try #require(model.fit(products))
        #expect(fit.theta[2] > 0.1 && fit.theta[3] > 0.1)
        for held in [[2], [3], [0, 1, 2, 3]] {
            var theta = fit.theta
            for place in held { theta[place] = 0 }
            let near = GroupedFit(
                coefficients: fit.coefficients, covariance: fit.covariance, residualVariance: fit.residualVariance,
                groupCovariance: fit.groupCovariance, parentVariance: fit.parentVariance,
                grandparentVariance: fit.grandparentVariance, theta: theta, criterion: fit.criterion, rows: fit.rows,
                converged: true, inverse: fit.inverse)
            let again = try #require(model.fit(products, near: near))
            #expect(isClose(again.criterion, fit.criterion, 1e-9))
        }
    }

    @Test(
        "what it says of each parent is what the general fit says, and its error is that of the whole covariance",
        arguments: [false, true])
    func parents(crossed: Bool) throws {
        let practice = Practice(seed: 4, crossed: crossed)
        let products = try practice.products()
        let fit = try #require(model.fit(products))
        let modes = try #require(model.parentModes(products, of: fit))
        let rows = try Fit("y ~ x + s + (1 + x | client) + (1 | therapist) + (1 | site)", to: practice.table())
        let general = try #require(try rows.conditionalModes().first { $0.group == "therapist" })
        #expect(modes.count == 7 && modes.reduce(0) { $0 + $1.rows } == Double(practice.rows.count))
        #expect(modes.reduce(0) { $0 + $1.groups } == (crossed ? 80 : 60))
        for (place, mode) in modes.enumerated() {
            let level = try #require(general.levels.firstIndex(of: "\(place)"))
            #expect(isClose(mode.value, general.values[level][0], 1e-4, floor: 0.1))
            #expect(isClose(mode.conditionalVariance, general.variances[level][0, 0], 1e-4, floor: 0.01))
            #expect(mode.predictionVariance > mode.conditionalVariance)
            #expect(mode.predictionVariance < fit.parentVariance && (0...1).contains(mode.kept))
        }
        let errors = practice.predictionVariances(fit)
        for (mode, error) in zip(modes, errors) { #expect(isClose(mode.predictionVariance, error, 1e-8)) }
    }

    @Test("each group as a whole at one parent is another model, and says so")
    func nested() throws {
        let products = try Practice(seed: 4, crossed: true).products()
        #expect(!products.nested.isCrossed && products.nested.sums == products.sums)
        let (across, within) = (try #require(model.fit(products)), try #require(model.fit(products.nested)))
        #expect(across.criterion != within.criterion)
    }

    @Test("a matrix of another width, or no parent, is refused")
    func refused() throws {
        var products = GroupedProducts(width: 3)
        #expect(throws: MixedModelError.self) { try products.append([1, 2], parent: 0) }
        #expect(throws: MixedModelError.self) {
            try products.append([Double](repeating: 1, count: 9), parent: -1)
        }
        #expect(products.groups == 0)
    }

    @Test("without some groups, a step from all of them comes to where a search comes to")
    func oneStep() throws {
        let products = try Practice(seed: 4, crossed: false).products()
        let all = try #require(model.fit(products, measuresCurvature: true))
        var moved = 0.0
        for left in 0..<10 {
            let weights = (0..<products.groups).map { $0 % 10 == left ? 0.0 : 1.0 }
            let searched = try #require(model.fit(products, weights: weights))
            let stepped = try #require(model.step(products, weights: weights, from: all))
            // The criterion is a deviance: 0.1 of it is far within what is known of the parameters.
            #expect(stepped.criterion - searched.criterion < 0.1)
            for (place, error) in searched.standardErrors.enumerated() {
                #expect(abs(stepped.coefficients[place] - searched.coefficients[place]) < 0.05 * error)
            }
            moved = max(moved, abs(searched.residualVariance - all.residualVariance) / all.residualVariance)
            let unmoved = abs(searched.residualVariance - all.residualVariance)
            #expect(abs(stepped.residualVariance - searched.residualVariance) <= 0.35 * max(unmoved, 0.05))
        }
        #expect(moved > 0.02)
    }

    @Test("a step leaves the bound of a variance that was none and is something without some groups")
    func leavesTheBound() throws {
        // Two therapists whose clients differ in opposite directions: together nothing, without one of the sets much.
        var random = SeededRandom(seed: 2)
        var products = GroupedProducts(width: 3)
        for client in 0..<80 {
            let parent = client % 8
            let shift = client >= 40 ? (parent < 4 ? 3.0 : -3.0) : (parent < 4 ? -3.0 : 3.0)
            var matrix = [Double](repeating: 0, count: 9)
            for session in 1...4 {
                let values = [1, log(Double(session)), 20 + shift + 0.5 * random.normal() + random.normal()]
                for row in 0..<3 { for column in 0..<3 { matrix[row * 3 + column] += values[row] * values[column] } }
            }
            try products.append(matrix, parent: parent)
        }
        let model = GroupedModel(fixed: [0, 1], response: 2, random: [0])
        let all = try #require(model.fit(products, measuresCurvature: true))
        #expect(all.parentVariance == 0)
        let weights = (0..<80).map { $0 < 40 ? 1.0 : 0.0 }
        let stepped = try #require(model.step(products, weights: weights, from: all))
        let searched = try #require(model.fit(products, weights: weights))
        #expect(searched.parentVariance > 5)
        #expect(abs(stepped.parentVariance - searched.parentVariance) < 0.05 * searched.parentVariance)
    }
}
