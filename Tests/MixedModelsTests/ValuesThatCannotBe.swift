import Foundation
import MixedModels
import Testing

@Suite("Values that no text could spell are refused, and nothing traps")
struct ValuesThatCannotBe {
    private static func table() throws -> DataTable {
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
        return try DataTable([("y", .numeric(y)), ("x", .numeric(x)), ("g", .factor(Factor(g)))])
    }

    private func error(_ formula: Formula) throws -> MixedModelError? {
        let table = try Self.table()
        do throws(MixedModelError) {
            _ = try Fit(formula, to: table)
            return nil
        } catch {
            return error
        }
    }

    private let group = Formula.RandomTerm(by: "g")

    @Test("a bracket without an effect or a group, a term of nothing, arithmetic without an end")
    func formulas() throws {
        func isRefused(_ formula: Formula) throws -> Bool {
            guard case .badFormula(0, _) = try error(formula) else { return false }
            return true
        }
        #expect(try isRefused(Formula("y", fixed: ["x"], random: [.init(intercept: false, slopes: [], by: "g")])))
        #expect(try isRefused(Formula(response: .column("y"), random: [.init([], by: [])])))
        #expect(try isRefused(Formula(response: .column("y"), terms: [[]], random: [group])))
        #expect(try isRefused(Formula(response: .column("y"), random: [.init([[]], by: [.column("g")])])))
        var deep = ModelExpression.column("x")
        for _ in 0..<2_000 { deep = .negated(deep) }
        #expect(try isRefused(Formula(response: .column("y"), terms: [[deep]], random: [group])))
        #expect(try isRefused(Formula(response: deep, random: [group])))
        #expect(try isRefused(Formula(response: .column("y"), offsets: [deep], random: [group])))
        var wide = ModelExpression.column("x")
        for _ in 0..<60 { wide = .binary(.plus, wide, wide) }
        #expect(try isRefused(Formula(response: .column("y"), terms: [[wide]], random: [group])))
        var allowed = ModelExpression.column("x")
        for _ in 0..<900 { allowed = .negated(allowed) }
        #expect(try error(Formula(response: .column("y"), terms: [[allowed]], random: [group])) == nil)
    }

    @Test("random formulas given as values end in a fit or an error")
    func drawn() throws {
        var random = SeededRandom(seed: 7)
        let table = try Self.table()
        let functions = ModelExpression.Function.allCases
        func below(_ bound: Int) -> Int { min(bound - 1, Int(random.uniform() * Double(bound))) }
        func expression(_ depth: Int) -> ModelExpression {
            switch below(depth > 3 ? 3 : 7) {
            case 0: .column("x")
            case 1: .column(["y", "g", "z"][below(3)])
            case 2: .number([0, 1, -2, .nan, .infinity, 1e308][below(6)])
            case 3: .negated(expression(depth + 1))
            case 4: .parenthesised(expression(depth + 1))
            case 5: .call(functions[below(functions.count)], expression(depth + 1))
            default:
                .binary(
                    [.plus, .minus, .times, .over, .power][below(5)], expression(depth + 1),
                    expression(depth + 1))
            }
        }
        func terms(_ most: Int) -> [Formula.Term] {
            (0..<below(most)).map { _ in (0..<below(3)).map { _ in expression(2) } }
        }
        for _ in 0..<400 {
            let brackets = (0..<below(3)).map { _ in
                Formula.RandomTerm(
                    intercept: below(2) == 0, terms(2),
                    by: below(3) == 0 ? terms(2).first ?? [] : [.column("g")])
            }
            _ = try? Fit(
                Formula(
                    response: below(3) == 0 ? expression(2) : .column("y"),
                    intercept: below(4) > 0, terms: terms(3),
                    offsets: below(5) == 0 ? [expression(2)] : [], random: brackets),
                to: table, options: FitOptions(mostIterations: 20))
        }
    }

    @Test("a grouped model of columns or weights that the products do not have has no fit")
    func grouped() throws {
        var random = SeededRandom(seed: 4)
        var products = GroupedProducts(width: 3)
        for group in 0..<30 {
            var sums = [Double](repeating: 0, count: 9)
            let own = random.normal()
            for week in 0..<5 {
                let row = [1, Double(week), own + Double(week) + random.normal()]
                for first in 0..<3 { for second in 0..<3 { sums[first * 3 + second] += row[first] * row[second] } }
            }
            try products.append(sums, parent: group % 5)
        }
        let model = GroupedModel(fixed: [0, 1], response: 2)
        let fit = try #require(model.fit(products))
        #expect(GroupedModel(fixed: [0, 7], response: 2).fit(products) == nil)
        #expect(GroupedModel(fixed: [0, 1], response: 9).fit(products) == nil)
        #expect(GroupedModel(fixed: [0, 1], response: 2, random: [-1]).fit(products) == nil)
        #expect(model.fit(products, weights: [1, 2]) == nil)
        #expect(model.fit(products, weights: [Double](repeating: -1, count: 30)) == nil)
        #expect(model.step(products, weights: [1, 2], from: fit) == nil)
        #expect(GroupedModel(fixed: [0, 7], response: 2).parentModes(products, of: fit) == nil)
        #expect(GroupedModel(fixed: [0, 7], response: 2).rowsLeft(between: .parents, products) == 0)
    }

    @Test("a bootstrap of fewer than no replicates or of more than memory holds is refused, and one is cancelled")
    func bootstraps() async throws {
        let fit = try Fit("y ~ x + (1 | g)", to: Self.table())
        await #expect(throws: MixedModelError.self) { try await fit.bootstrap(count: -3, seed: 1) }
        await #expect(throws: MixedModelError.self) { try await fit.bootstrap(count: .max, seed: 1) }
        await #expect(throws: MixedModelError.self) { try await fit.clusterBootstrap(over: "g", count: .max, seed: 1) }
        #expect(try await fit.bootstrap(count: 0, seed: 1).replicates.isEmpty)
        let task = Task { try await fit.bootstrap(count: 1_000_000, seed: 1) }
        task.cancel()
        await #expect(throws: MixedModelError.cancelled) { try await task.value }
    }

    @Test("quantiles of chi-squared with very many degrees come at once, and go on from those with fewer")
    func manyDegrees() {
        for degrees in [1.1e8, 1e12] {
            let law = ChiSquared(degrees: degrees)
            #expect(abs(law.quantile(0.5) / degrees - 1) < 1e-8)
            // By Cornish and Fisher.
            let z = Normal.quantile(0.975)
            let expected = degrees + z * (2 * degrees).squareRoot() + 2.0 / 3 * (z * z - 1)
            #expect(abs(law.quantile(0.975) - expected) < 1e-3 + 1e-14 * degrees)
            #expect(abs(law.cumulative(law.quantile(0.2)) - 0.2) < 1e-6)
        }
        #expect(ChiSquared(degrees: .infinity).quantile(0.5).isNaN)
    }

    @Test("a prediction of an infinite value is refused, and of a missing group there is none")
    func predictions() throws {
        let fit = try Fit("y ~ x + (1 | g)", to: Self.table())
        let infinite = try DataTable([("x", .numeric([1, .infinity])), ("g", .factor(Factor(["g1", "g1"])))])
        #expect(throws: MixedModelError.nonFinite(column: "x", row: 2)) { try fit.predict(infinite) }
        let alone = try DataTable([("x", .numeric([1]))])
        #expect(throws: MixedModelError.unknownColumn("g")) { try fit.predict(alone) }
        let missing = try alone.with("g", .factor(Factor([nil])))
        let unseen = try alone.with("g", .factor(Factor(["nobody"])))
        #expect(try fit.predict(missing) == [nil])
        #expect(try fit.predict(missing, scope: .population)[0] != nil)
        #expect(try fit.predict(alone, scope: .newGroups) == fit.predict(unseen))
    }
}
