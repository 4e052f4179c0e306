import Foundation
import MixedModels
import Testing

/// Clients within therapists, who each work at two or three sites; some clients are seen at two of them.
private struct Practice {
    var rows: [(client: Int, therapist: Int, site: Int, x: Double, s: Double, y: Double)] = []
    let therapists = 9
    let sites = 4

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let levels = (0..<therapists).map { _ in 1.5 * random.normal() }
        let places = (0..<sites).map { _ in 3 * random.normal() }
        for client in 0..<90 {
            let (level, slope) = (3 * random.normal(), random.normal())
            let therapist = client % therapists
            for session in 1...(3 + client % 6) {
                let moves = client % 4 == 0 && session > 2
                let site = (therapist + client / therapists % 3 + (moves ? 1 : 0)) % sites
                let (x, s) = (log(Double(session)), 2 * random.normal())
                let y =
                    20 + (2 + slope) * x + 0.5 * s + level + levels[therapist] + places[site] + 2 * random.normal()
                rows.append((client, therapist, site, x, s, y))
            }
        }
    }

    func products() throws -> GroupedProducts {
        var matrices = [[Int: [Double]]](repeating: [:], count: 90)
        for row in rows {
            let values = [1, row.x, row.s, row.y]
            let place = row.therapist * sites + row.site
            var own = matrices[row.client][place] ?? [Double](repeating: 0, count: 16)
            for left in 0..<4 { for right in 0..<4 { own[left * 4 + right] += values[left] * values[right] } }
            matrices[row.client][place] = own
        }
        let places = 0..<therapists * sites
        var products = GroupedProducts(
            width: 4, grandparents: places.map { $0 % sites }, parentOf: places.map { $0 / sites })
        for held in matrices { try products.append(held.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }
        return products
    }

    func table() throws -> DataTable {
        try DataTable([
            ("y", .numeric(rows.map(\.y))), ("x", .numeric(rows.map(\.x))), ("s", .numeric(rows.map(\.s))),
            ("client", .numeric(rows.map { Double($0.client) })),
            ("therapist", .numeric(rows.map { Double($0.therapist) })),
            ("site", .numeric(rows.map { Double($0.site) })),
        ])
    }
}

@Suite("Parents that lie across several grandparents")
struct ParentsAtSeveralPlaces {
    private let model = GroupedModel(fixed: [0, 1, 2], response: 3, random: [0, 1], hasGrandparents: true)

    @Test("are fitted as the general fit to the rows does")
    func sameFit() throws {
        let practice = Practice(seed: 6)
        let fit = try #require(model.fit(try practice.products()))
        let rows = try Fit("y ~ x + s + (1 + x | client) + (1 | therapist) + (1 | site)", to: practice.table())
        #expect(fit.converged && isClose(fit.criterion, rows.criterion, 1e-9))
        for (own, other) in zip(fit.coefficients, rows.coefficients) { #expect(isClose(own, other, 1e-4, floor: 0.1)) }
        for (own, other) in zip(fit.standardErrors, rows.standardErrors) { #expect(isClose(own, other, 1e-4)) }
        func variance(_ group: String) throws -> Double {
            try #require(rows.varianceComponents.first { $0.group == group }).value
        }
        #expect(isClose(fit.parentVariance, try variance("therapist"), 1e-3, floor: 0.1))
        #expect(isClose(fit.grandparentVariance, try variance("site"), 1e-3, floor: 0.1))
    }

    @Test("and so they are without the grandparents, and without the parents")
    func withoutOne() throws {
        let practice = Practice(seed: 6)
        for (model, formula) in [
            (GroupedModel(fixed: [0, 1, 2], response: 3, random: [0, 1]), "(1 | therapist)"),
            (
                GroupedModel(fixed: [0, 1, 2], response: 3, random: [0, 1], hasParents: false, hasGrandparents: true),
                "(1 | site)"
            ),
            (GroupedModel(fixed: [0, 1, 2], response: 3, random: [0], hasGrandparents: true), ""),
        ] {
            let fit = try #require(model.fit(try practice.products()))
            let client =
                formula.isEmpty ? "(1 | client) + (1 | therapist) + (1 | site)" : "(1 + x | client) + \(formula)"
            let rows = try Fit(Formula("y ~ x + s + \(client)"), to: practice.table())
            #expect(isClose(fit.criterion, rows.criterion, 1e-9))
        }
    }

    @Test("have one mode each, that of the general fit")
    func modes() throws {
        let practice = Practice(seed: 6)
        let products = try practice.products()
        let fit = try #require(model.fit(products))
        let modes = try #require(model.parentModes(products, of: fit))
        let rows = try Fit("y ~ x + s + (1 + x | client) + (1 | therapist) + (1 | site)", to: practice.table())
        let general = try #require(try rows.conditionalModes().first { $0.group == "therapist" })
        #expect(modes.count == 9 && modes.reduce(0) { $0 + $1.groups } == 90)
        #expect(modes.reduce(0) { $0 + $1.rows } == Double(practice.rows.count))
        for (place, mode) in modes.enumerated() {
            let level = try #require(general.levels.firstIndex(of: "\(place)"))
            #expect(isClose(mode.value, general.values[level][0], 1e-4, floor: 0.1))
            #expect(isClose(mode.conditionalVariance, general.variances[level][0, 0], 1e-4, floor: 0.01))
        }
    }
}
