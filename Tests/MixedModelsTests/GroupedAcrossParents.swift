import Foundation
import MixedModels
import Testing

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
        for held in matrices { try products.append(held.map { ($0.key, $0.value) }) }
        return products
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
