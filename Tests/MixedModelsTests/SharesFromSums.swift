import MixedModels
import Testing

@Suite("Shares and bands from sums and counts")
struct SharesFromSums {
    @Test("are those of the rows")
    func shares() throws {
        let made = MadeUp(clusters: 12, unitsEach: 15, seed: 3)
        let (statistics, table) = (try made.statistics(), try made.table())
        let (sums, rows) = (try statistics.fit(MadeUp.model), try Fit(MadeUp.formula, to: table))
        let (left, right) = (sums.variancePartition, try rows.variancePartition())
        #expect(isClose(left.fixed, right.fixed, 1e-6))
        #expect(isClose(left.random[0].variance, right.random[0].variance, 1e-5))
        #expect(isClose(left.random[0].slopes, right.random[0].slopes, 1e-5))
        #expect(isClose(left.random[1].variance, right.random[1].variance, 1e-5))
        let parts = sums.contributions(of: [["within"], ["between", "cluster"]])
        let expected = try rows.contributions(of: [["within"], ["between", "cluster"]])
        for (one, two) in zip(parts.values, expected.values) { #expect(isClose(one, two, 1e-6, floor: 0.01)) }
        let first = try statistics.explainedShares(
            MadeUp.model,
            blocks: [("time", ["time", "baseline:time"]), ("covariate", ["within", "between", "cluster"])])
        let second = try ExplainedShares(
            rows,
            blocks: [("time", ["time", "time:baseline"]), ("covariate", ["within", "between", "cluster"])])
        for (one, two) in zip(first.shapley, second.shapley) { #expect(isClose(one, two, 1e-5, floor: 0.01)) }
    }

    @Test("a bootstrap over clusters is the same with the same seed and covers the estimate")
    func bootstrap() async throws {
        let statistics = try MadeUp(clusters: 12, unitsEach: 8, seed: 3).statistics()
        let fit = try statistics.fit(MadeUp.model)
        let first = try await statistics.clusterBootstrap(MadeUp.model, count: 30, seed: 4)
        let second = try await statistics.clusterBootstrap(MadeUp.model, count: 30, seed: 4)
        #expect(first.replicates == second.replicates)
        #expect(first.failures == 0)
        #expect(first.interval("time")?.contains(fit.coefficients[1]) == true)
        let share = try await statistics.clusterBootstrap(
            MadeUp.model, count: 10, seed: 4, names: ["R2"], statistic: { [$0.variancePartition.marginal] })
        #expect(share.values("R2").allSatisfy { $0 > 0 && $0 < 1 })
    }

    @Test("quantiles are exact, and a score can be taken out again")
    func quantiles() throws {
        var bands = try #require(QuantileBands(bins: 2, positions: 3, highest: 40))
        for score in 1...9 { bands.add(bin: 1, position: 2, score: score) }
        #expect(bands.quantile(0.5, bin: 1, position: 2) == 5)
        #expect(bands.quantile(0, bin: 1, position: 2) == 1)
        #expect(bands.quantile(1, bin: 1, position: 2) == 9)
        #expect(bands.quantile(0.5, bin: 0, position: 2) == nil)
        let outside = bands.add(bin: 2, position: 0, score: 1)
        let absent = bands.remove(bin: 0, position: 0, score: 1)
        let held = bands.remove(bin: 1, position: 2, score: 9)
        #expect(!outside && !absent && held)
        #expect(bands.count(bin: 1, position: 2) == 8)
        #expect(QuantileBands(bins: 0, positions: 1, highest: 1) == nil)
    }
}
