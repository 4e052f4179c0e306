import MixedModels
import Testing

@Suite("Counts, sizes and depths beyond what can be held are refused by their own error, and nothing traps")
struct NumbersBeyondTheLimits {
    private static func rows() -> (y: [Double], x: [Double], g: [String]) {
        var random = SeededRandom(seed: 4)
        var (y, x, g): ([Double], [Double], [String]) = ([], [], [])
        for level in 0..<30 {
            let own = random.normal()
            for week in 0..<5 {
                y.append(own + Double(week) + random.normal())
                x.append(Double(week))
                g.append("g\(level)")
            }
        }
        return (y, x, g)
    }

    private static func table() throws -> DataTable {
        let (y, x, g) = rows()
        return try DataTable([("y", .numeric(y)), ("x", .numeric(x)), ("g", .factor(Factor(g)))])
    }

    private func expectTooLarge(_ body: () throws -> Void) {
        do {
            try body()
            Issue.record("it was not refused")
        } catch {
            guard case .tooLarge? = error as? MixedModelError else {
                Issue.record("another error: \(error)")
                return
            }
        }
    }

    @Test("as many responses as there are numbers are refused, and so are fewer than none")
    func simulations() throws {
        let fit = try Fit("y ~ x + (1 | g)", to: Self.table())
        expectTooLarge { _ = try fit.simulate(count: .max, seed: 1) }
        expectTooLarge { _ = try fit.simulate(count: 1_000_000, seed: 1) }
        #expect(throws: MixedModelError.self) { try fit.simulate(count: -1, seed: 1) }
        #expect(throws: MixedModelError.self) { try fit.simulate(count: .min, seed: 1) }
        #expect(try fit.simulate(count: 0, seed: 1).isEmpty)
        #expect(try fit.simulate(count: 2, seed: .max).map(\.count) == [150, 150])
    }

    @Test("a level that is none has no profile interval")
    func levels() throws {
        let fit = try Fit("y ~ x + (1 | g)", to: Self.table())
        for level in [-1, 0, 1, 2, .nan, .infinity] as [Double] {
            #expect(throws: MixedModelError.self) { try fit.profileInterval(.sigma, level: level) }
        }
    }

    @Test("a statistic of a bootstrap that answers too little is not a number there")
    func shortStatistics() async throws {
        var statistics = try GrowthStatistics(
            units: (0..<40).map { .init(cluster: Int32($0 % 8)) }, clusters: 8, covariateReference: 50)
        var random = SeededRandom(seed: 2)
        for unit in 0..<40 {
            for week in 0..<6 {
                let level = 60 + unit % 7 * 5 + unit % 8 * 4
                let outcome = Int32(level) + Int32(10 * random.normal())
                try statistics.add(
                    unit: unit, time: Double(week), covariate: Int32(50 + 10 * random.normal()), outcome: outcome)
            }
        }
        let model = GrowthModel(time: false, within: false, between: false, cluster: false)
        let drawn = try await statistics.clusterBootstrap(
            model, count: 3, seed: 1, names: ["one", "two"], statistic: { _ in [1] })
        #expect(drawn.values("one").allSatisfy { $0 == 1 })
        #expect(drawn.values("two").allSatisfy { $0.isNaN })
        #expect(drawn.interval("two") == nil)
    }

    @Test("sums of more clusters, references and observations than can be held")
    func sums() throws {
        expectTooLarge { _ = try GrowthStatistics(units: [], clusters: .max) }
        expectTooLarge { _ = try GrowthStatistics(units: [], clusters: 2_000_000) }
        expectTooLarge { _ = try GrowthStatistics(units: [], clusters: 1, covariateReference: .min) }
        expectTooLarge { _ = try GrowthStatistics(units: [], clusters: 1, outcomeReference: .min) }
        #expect(throws: MixedModelError.self) { try GrowthStatistics(units: [], clusters: .min, categories: .min) }
        let steps = [Int32](repeating: 1_000_000, count: 1_000_000)
        var full = try GrowthStatistics(
            units: [.init(cluster: 0)], clusters: 1, unit: [Int32](repeating: 0, count: steps.count),
            time: [Double](repeating: 1, count: steps.count), covariate: steps, outcome: steps)
        expectTooLarge { try full.add(unit: 0, time: 1, covariate: 0, outcome: 0) }
        #expect(throws: MixedModelError.self) { try full.add(unit: 7, time: 1, covariate: 0, outcome: 0) }
        #expect(throws: Never.self) { try full.remove(unit: 0, time: 1, covariate: 1_000_000, outcome: 1_000_000) }
    }

    @Test("a fit's table of coefficients does not take sums with fewer categories")
    func otherSums() throws {
        func made(categories: Int) throws -> GrowthStatistics {
            var statistics = try GrowthStatistics(
                units: (0..<60).map { .init(cluster: Int32($0 % 6), category: Int32($0 % categories)) }, clusters: 6,
                categories: categories)
            var random = SeededRandom(seed: 5)
            for unit in 0..<60 {
                let own = 10 * random.normal()
                for week in 0..<5 {
                    let outcome = Int32(200 + own + 8 * random.normal()) + Int32(unit % categories * 20)
                    try statistics.add(
                        unit: unit, time: Double(week), covariate: Int32(20 * random.normal()), outcome: outcome)
                }
            }
            return statistics
        }
        let three = try made(categories: 3)
        let fit = try three.fit(GrowthModel(time: false, within: false, between: false, cluster: false))
        #expect(try fit.coefficientTable(three).count == 3)
        #expect(throws: MixedModelError.self) { try fit.coefficientTable(made(categories: 1)) }
    }

    @Test("cross-products of more columns, parents and random effects than can be held")
    func groups() throws {
        var wide = GroupedProducts(width: .max)
        #expect(throws: MixedModelError.self) { try wide.append([1, 2, 3, 4], parent: 0) }
        #expect(wide.total().count == 1_000_000)
        var products = GroupedProducts(width: 2)
        let part: [Double] = [2, 3, 3, 5]
        expectTooLarge { try products.append((0..<2_000).map { (parent: $0, matrix: part) }) }
        #expect(throws: MixedModelError.self) { try products.append(part, parent: .min) }
        for group in 0..<20 { try products.append([4, Double(group), Double(group), 200], parent: group % 4) }
        let many = [Int](repeating: 0, count: 100_000)
        #expect(GroupedModel(fixed: [0], response: 1, random: many).fit(products) == nil)
        #expect(GroupedModel(fixed: many, response: 1).fit(products) == nil)
        let fit = try #require(GroupedModel(fixed: [0], response: 1).fit(products))
        try products.append([4, 2, 2, 90], parent: 900_000)
        #expect(GroupedModel(fixed: [0], response: 1).parentModes(products, of: fit) == nil)
    }

    @Test("a matrix of more than can be held is empty, and sums of unlike ones are no numbers")
    func matrices() {
        let large = Matrix(rows: .max, columns: .max)
        #expect(large.rows == 0 && large.columns == 0 && large.values.isEmpty)
        #expect(Matrix.identity(.max).values.isEmpty)
        let long = Matrix(rows: 30_000, columns: 1, repeating: 1)
        #expect((long * long.transposed).values.isEmpty)
        #expect(Matrix(rows: 0, columns: .max).transposed.rows == 0)
        #expect(Matrix(rows: 2, columns: 2, repeating: 1).column(7) == [])
        let sum = Matrix.identity(2) + Matrix.identity(3)
        #expect(sum.rows == 2 && sum.values.allSatisfy { $0.isNaN })
    }

    @Test("a column of another length is refused, and an error with a row that is none is told")
    func tables() throws {
        let one = try DataTable([("y", .numeric([1, 2, 3]))])
        #expect(throws: MixedModelError.unequalColumns("y")) { try one.with("y", .numeric([1])) }
        #expect(throws: MixedModelError.unequalColumns("x")) { try one.with("x", .numeric([])) }
        #expect(try DataTable([]).with("x", .numeric([1, 2])).rowCount == 2)
        let read = try DataTable(csv: "y,x\n1,2\n3,4\n")
        for row in [Int.min, -1, 0, 3, .max] {
            #expect(!read.explained(.badWeights("y", row: row)).isEmpty)
            #expect(!read.explained(.nonFinite(column: "y", row: row)).isEmpty)
        }
    }

    @Test("levels of the same name are one, and groups whose joined names are the same are fitted and not predicted")
    func namesakes() throws {
        let factor = Factor(codes: [0, 1, 2, 9, -1], levels: ["a", "b", "a"])
        #expect(factor.levels == ["a", "b"])
        #expect(factor.codes == [0, 1, 0, -1, -1])
        let (y, _, _) = Self.rows()
        let first = (0..<150).map { ["p:q", "p", "r"][$0 % 3] }
        let second = (0..<150).map { ["s", "q:s", "t"][$0 % 3] }
        let table = try DataTable([
            ("y", .numeric(y)), ("a", .factor(Factor(first))), ("b", .factor(Factor(second))),
        ])
        let fit = try Fit("y ~ 1 + (1 | a:b)", to: table)
        #expect(throws: MixedModelError.self) { try fit.predict(table) }
        #expect(try fit.predict(table, scope: .population).count == 150)
    }

    @Test("more variances than a search can hold are refused before it begins")
    func variances() throws {
        var random = SeededRandom(seed: 9)
        let count = 450
        let table = try DataTable([
            ("y", .numeric((0..<count).map { _ in random.normal() })),
            ("f", .factor(Factor((0..<count).map { "f\($0 % 120)" }))),
            ("g", .factor(Factor((0..<count).map { "g\($0 / 225)" }))),
        ])
        expectTooLarge { _ = try Fit("y ~ 1 + (f | g)", to: table) }
    }

    @Test("brackets a hundred thousand deep are refused by their place, before anything is made of them")
    func deepText() {
        for sign in ["(", "-", "I("] {
            let text = "y ~ " + String(repeating: sign, count: 100_000 / sign.count - 10) + "x"
            do {
                _ = try Formula(text)
                Issue.record("it was read")
            } catch {
                guard case .badFormula(let position, _) = error else {
                    Issue.record("another error: \(error)")
                    continue
                }
                #expect(position > 0)
            }
        }
        let two = "y ~ " + String(repeating: "(", count: 201) + "x" + String(repeating: ")", count: 201)
        #expect(throws: MixedModelError.badFormula(position: 206, problem: "it is nested too deeply")) {
            try Formula(two)
        }
        let one = "y ~ " + String(repeating: "(", count: 200) + "x" + String(repeating: ")", count: 200)
        #expect(throws: Never.self) { try Formula(one) }
    }

    @Test("an expression that doubles with each step is told in part, and its columns are not counted without end")
    func doubled() {
        var wide = ModelExpression.column("x")
        for _ in 0..<60 { wide = .binary(.plus, wide, wide) }
        #expect(wide.label.hasSuffix("…"))
        #expect(Set(wide.columns) == ["x"])
        #expect(Formula(response: wide, random: []).columns == ["x"])
        var deep = ModelExpression.column("z")
        for _ in 0..<5_000 { deep = .negated(deep) }
        #expect(deep.label.hasSuffix("…"))
        #expect(deep.columns == ["z"])
        let small = ModelExpression.binary(.over, .column("a"), .binary(.times, .column("b"), .column("a")))
        #expect(small.label == "a/b * a")
        #expect(small.columns == ["a", "b", "a"])
    }
}
