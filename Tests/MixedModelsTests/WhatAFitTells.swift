import Foundation
import MixedModels
import Testing

@Suite("What a fit tells")
struct WhatAFitTells {
    /// Twelve groups of eight, with a slope and a category.
    static func table(seed: UInt64 = 1) throws -> DataTable {
        var random = SeededRandom(seed: seed)
        var (y, x, group, kind, site): ([Double], [Double], [String], [String], [String]) = ([], [], [], [], [])
        for level in 0..<12 {
            let (intercept, slope) = (2 * random.normal(), 0.5 * random.normal())
            for row in 0..<8 {
                let value = random.normal()
                x.append(value)
                group.append("g\(level)")
                kind.append(["a", "b", "c"][(row + level) % 3])
                site.append("s\(row % 5)")
                y.append(1 + (0.7 + slope) * value + intercept + (kind.last == "b" ? 1 : 0) + random.normal())
            }
        }
        return try DataTable([
            ("y", .numeric(y)), ("x", .numeric(x)), ("g", .factor(Factor(group))), ("kind", .factor(Factor(kind))),
            ("site", .factor(Factor(site))),
        ])
    }

    @Test("residuals are what the fitted values leave, and the modes sum to nearly nothing")
    func fitted() throws {
        let fit = try Fit("y ~ x + kind + (1 + x | g) + (1 | site)", to: Self.table())
        let (fitted, residuals) = (try fit.fittedValues(), try fit.residuals())
        for row in 0..<fit.rowCount { #expect(abs(fitted[row] + residuals[row] - fit.frame.response[row]) < 1e-10) }
        let modes = try fit.conditionalModes()
        #expect(modes.map(\.group) == ["g", "site"])
        #expect(modes[0].effects == ["(Intercept)", "x"])
        #expect(abs(modes[0].values.map { $0[0] }.reduce(0, +)) < 1e-6)
        let table = try Self.table()
        let predictions = try fit.predict(table)
        for row in 0..<fit.rowCount { #expect(abs((predictions[row]?.value ?? .nan) - fitted[row]) < 1e-8) }
    }

    @Test("a new group is predicted by the fixed effects, less surely; a new category is refused")
    func predictions() throws {
        let fit = try Fit("y ~ x + kind + (1 + x | g)", to: Self.table())
        let known = try DataTable([
            ("x", .numeric([0.5, .nan])), ("kind", .factor(Factor(["b", "b"]))), ("g", .factor(Factor(["g3", "g3"]))),
        ])
        let unknown = try known.with("g", .factor(Factor(["nobody", "nobody"])))
        let (first, second) = (try fit.predict(known), try fit.predict(unknown))
        #expect(first[1] == nil)
        let (own, new) = (try #require(first[0]), try #require(second[0]))
        #expect(own.standardError < new.standardError)
        #expect(own.deviation > fit.sigma)
        let population = try #require(try fit.predict(known, scope: .population)[0])
        #expect(abs(population.value - new.value) < 1e-10)
        #expect(own.responseInterval().contains(own.value))
        let strange = try known.with("kind", .factor(Factor(["z", "z"])))
        #expect(throws: MixedModelError.unknownLevel(column: "kind", level: "z")) { try fit.predict(strange) }
    }

    @Test("models are compared by maximum likelihood")
    func comparison() throws {
        let table = try Self.table()
        let (small, large) = (try Fit("y ~ x + (1 | g)", to: table), try Fit("y ~ x + kind + (1 | g)", to: table))
        let test = try LikelihoodRatio(small, against: large)
        #expect(test.degrees == 2)
        #expect(test.statistic > 0 && test.p > 0 && test.p < 1)
        #expect(throws: MixedModelError.self) { try LikelihoodRatio(large, against: small) }
    }

    @Test("shares of variance add up, and Shapley shares to the whole")
    func shares() throws {
        let fit = try Fit("y ~ x + kind + (1 + x | g)", to: Self.table())
        let partition = try fit.variancePartition(between: "g")
        #expect(partition.marginal < partition.conditional && partition.conditional < 1)
        let (between, within) = (try #require(partition.fixedBetween), try #require(partition.fixedWithin))
        #expect(abs(between + within - partition.fixed) < 1e-12)
        let shares = try ExplainedShares(fit, blocks: [("x", ["x"]), ("kind", ["kindb", "kindc"])])
        #expect(abs(shares.shapley.reduce(0, +) - (shares.subsets[3] - shares.subsets[0])) < 1e-12)
        #expect(abs(shares.part[0] - (shares.subsets[3] - shares.subsets[2])) < 1e-12)
        #expect(throws: MixedModelError.self) { try ExplainedShares(fit, blocks: [("z", ["z"])]) }
    }

    @Test("a bootstrap with the same seed is the same, covers the estimate, tells its progress and can be stopped")
    func bootstrap() async throws {
        let fit = try Fit("y ~ x + (1 | g)", to: Self.table())
        let (first, second) = (
            try await fit.bootstrap(count: 40, seed: 7), try await fit.bootstrap(count: 40, seed: 7)
        )
        #expect(first.replicates == second.replicates)
        #expect(first.interval("x")?.contains(fit.coefficients[1]) == true)
        #expect(first.interval("sigma") != nil && first.interval("nothing") == nil)
        let cluster = try await fit.clusterBootstrap(over: "g", count: 20, seed: 7)
        #expect(cluster.replicates.count + cluster.failures == 20)
        #expect(cluster.interval("x") != nil)
        let stopped = Task { try await fit.bootstrap(count: 100_000, seed: 1) }
        stopped.cancel()
        await #expect(throws: MixedModelError.cancelled) { try await stopped.value }
    }

    @Test("the JSON document can be read and says what was fitted")
    func document() throws {
        let fit = try Fit("y ~ x + kind + (1 + x | g)", to: Self.table())
        let document = try FitDocument(fit, seconds: 0.5)
        let json = try JSONDecoder().decode(JSON.self, from: Data(document.json.utf8))
        #expect(json["method"].string == "REML")
        #expect(json["n"].double == 96)
        #expect(json["groups"]["g"].double == 12)
        #expect(json["fixed"].list.map { $0["term"].string ?? "" } == ["(Intercept)", "x", "kindb", "kindc"])
        #expect(json["variance"].list.count == 4)
        #expect(json["theta"].list.count == 3)
        #expect(document.summary.contains("Residual"))
    }

    @Test("groups are named in the order of theta and of the variances, whatever the order of the formula")
    func groupsInOrder() throws {
        let document = try FitDocument(Fit("y ~ x + (1 | site) + (1 | g)", to: Self.table()), seconds: 0)
        #expect(document.json.contains("\"groups\":{\"g\":12,\"site\":5}"))
        #expect(document.summary.contains("groups: g, 12; site, 5"))
        let json = try JSONDecoder().decode(JSON.self, from: Data(document.json.utf8))
        #expect(json["variance"].list.compactMap { $0["group"].string }.first == "g")
    }

    @Test("the reference level of each factor is named, and can be another one")
    func references() throws {
        func document(_ formula: String, _ table: DataTable) throws -> FitDocument {
            try FitDocument(Fit(formula, to: table), seconds: 0)
        }
        let table = try Self.table()
        let plain = try document("y ~ x + kind + (1 | g)", table)
        #expect(plain.summary.contains("\nReference: kind = a\n"))
        #expect(try JSONDecoder().decode(JSON.self, from: Data(plain.json.utf8))["reference"]["kind"].string == "a")
        let led = try document("y ~ x + kind + (1 | g)", table.with(reference: "c", of: "kind"))
        #expect(led.fit.frame.fixedNames == ["(Intercept)", "x", "kinda", "kindb"])
        #expect(led.summary.contains("Reference: kind = c"))
        #expect(abs(led.fit.criterion - plain.fit.criterion) < 1e-6)
        // c beside a is a beside c the other way round.
        #expect(abs(led.fit.coefficients[2] + plain.fit.coefficients[3]) < 1e-6)
        #expect(try document("y ~ 0 + kind + (1 | g)", table).fit.frame.references.isEmpty)
        #expect(throws: MixedModelError.unknownLevel(column: "kind", level: "d")) {
            try table.with(reference: "d", of: "kind")
        }
        var csv = "y,dose,g\n"
        for row in 0..<60 { csv += "\(Double(row * 7 % 11) + Double(row % 3)),\(row % 3 * 5),\(row % 6)\n" }
        let dose = try DataTable(csv: csv).with(reference: "10", of: "dose")
        let dosed = try document("y ~ factor(dose) + (1 | g)", dose)
        #expect(dosed.summary.contains("Reference: factor(dose) = 10"))
        #expect(try document("y ~ dose + (1 | g)", dose).fit.frame.references.isEmpty)
    }
}
