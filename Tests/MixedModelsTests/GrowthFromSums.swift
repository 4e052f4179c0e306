import Foundation
import MixedModels
import Testing

/// A made-up practice of units in clusters, in whole tenths.
struct MadeUp {
    var units: [GrowthStatistics.Unit] = []
    var unit: [Int32] = []
    var time: [Double] = []
    var covariate: [Int32] = []
    var outcome: [Int32] = []
    let clusters: Int

    init(clusters: Int, unitsEach: Int, seed: UInt64, isRegular: Bool = true) {
        self.clusters = clusters
        var random = SeededRandom(seed: seed)
        for cluster in 0..<clusters {
            let clusterEffect = 2 * random.normal()
            for _ in 0..<unitsEach {
                let category = Int32(random.uniform() * 3)
                units.append(.init(cluster: Int32(cluster), category: category, baseline: Float(random.normal())))
                let (level, slope, mean) = (4 * random.normal(), random.normal(), 300 + 30 * random.normal())
                let count = 2 + Int(random.uniform() * 7)
                for session in 1...count {
                    let time = isRegular ? log(Double(session)) : Double(session) * (0.5 + random.uniform())
                    let covariate = mean + 20 * random.normal()
                    let value =
                        200 + 10 * (clusterEffect + level + (2 + slope) * time + 4 * random.normal())
                        + 0.5 * (covariate - 300) + Double(category) * 5
                    unit.append(Int32(units.count - 1))
                    self.time.append(time)
                    self.covariate.append(Int32(covariate.rounded()))
                    outcome.append(Int32(value.rounded()))
                }
            }
        }
    }

    func statistics() throws -> GrowthStatistics {
        try GrowthStatistics(
            units: units, clusters: clusters, categories: 3, unit: unit, time: time, covariate: covariate,
            outcome: outcome)
    }

    /// The same as columns, with the covariate split by hand.
    func table() throws -> DataTable {
        let values = covariate.map { Double($0) / 10 }
        func means(_ codes: [Int]) -> [Double] {
            var (sums, counts): ([Int: Double], [Int: Double]) = ([:], [:])
            for (row, code) in codes.enumerated() {
                sums[code, default: 0] += values[row]
                counts[code, default: 0] += 1
            }
            return codes.map { (sums[$0] ?? 0) / (counts[$0] ?? 1) }
        }
        let own = unit.map { Int($0) }
        let cluster = own.map { Int(units[$0].cluster) }
        let (unitMeans, clusterMeans) = (means(own), means(cluster))
        let grand = values.reduce(0, +) / Double(values.count)
        return try DataTable([
            ("y", .numeric(outcome.map { Double($0) / 10 })), ("time", .numeric(time)),
            ("within", .numeric(zip(values, unitMeans).map { $0 - $1 })),
            ("between", .numeric(zip(unitMeans, clusterMeans).map { $0 - $1 })),
            ("cluster", .numeric(clusterMeans.map { $0 - grand })),
            ("category", .factor(Factor(own.map { String(units[$0].category) }))),
            ("baseline", .numeric(own.map { Double(units[$0].baseline) })),
            ("unit", .numeric(own.map(Double.init))), ("group", .numeric(cluster.map(Double.init))),
        ])
    }

    static let formula =
        "y ~ time + within + between + cluster + category + baseline + baseline:time + (1 + time | unit) + (1 | group)"
    static let model = GrowthModel(baseline: true, baselineTime: true)
}

@Suite("A growth model from sums")
struct GrowthFromSums {
    @Test("is the model fitted to the rows, by every tier", arguments: [true, false])
    func sameFit(isRegular: Bool) throws {
        let made = MadeUp(clusters: 12, unitsEach: 15, seed: 3, isRegular: isRegular)
        let (statistics, table) = (try made.statistics(), try made.table())
        let rows = try Tier.allCases.map { tier in
            try Fit(MadeUp.formula, to: table, options: FitOptions(tier: tier))
        }
        let sums = try [Tier.byPattern, .byGroup].map { try statistics.fit(MadeUp.model, tier: $0) }
        let expected = rows[2]
        #expect(expected.tier == .general)
        for fit in rows {
            #expect(isClose(fit.criterion, expected.criterion, 1e-10))
            for (left, right) in zip(fit.theta, expected.theta) { #expect(isClose(left, right, 1e-6, floor: 0.1)) }
            for (left, right) in zip(fit.coefficients, expected.coefficients) {
                #expect(isClose(left, right, 1e-8, floor: 1))
            }
        }
        for fit in sums {
            #expect(isClose(fit.criterion, expected.criterion, 1e-10))
            #expect(isClose(fit.sigma, expected.sigma, 1e-7))
            for (left, right) in zip(fit.theta, expected.theta) { #expect(isClose(left, right, 1e-6, floor: 0.1)) }
            for (index, left) in fit.coefficients.enumerated() {
                // Names differ ("category1"), the order does not, but for the interaction that comes last in both.
                #expect(isClose(left, expected.coefficients[index], 1e-7, floor: 1))
                #expect(isClose(fit.standardErrors[index], expected.standardErrors[index], 1e-6))
            }
        }
        let tests = try sums[0].coefficientTable(statistics)
        for (left, right) in zip(tests, try expected.coefficientTable()) {
            #expect(isClose(left.degrees, right.degrees, 1e-4))
        }
        #expect(sums[0].tier == .byPattern)
        #expect(try statistics.fit(MadeUp.model).tier == .byPattern)
    }

    @Test("the engine takes patterns where times repeat and single units where they do not")
    func choice() throws {
        let regular = MadeUp(clusters: 8, unitsEach: 20, seed: 5)
        let irregular = MadeUp(clusters: 8, unitsEach: 20, seed: 5, isRegular: false)
        #expect(try Fit(MadeUp.formula, to: regular.table()).tier == .byPattern)
        #expect(try Fit(MadeUp.formula, to: irregular.table()).tier == .byGroup)
    }

    @Test("criteria at fixed parameters agree between sums and rows, by maximum likelihood too")
    func criteria() throws {
        let made = MadeUp(clusters: 10, unitsEach: 10, seed: 8)
        let frame = try ModelFrame(Formula(MadeUp.formula), made.table())
        let theta = [0.9, -0.1, 0.4, 0.6]
        for method in [FitMethod.restricted, .full] {
            let expected = try Fit.criterion(frame, theta: theta, method: method, tier: .general)
            var model = MadeUp.model
            model.method = method
            for tier in [Tier.byPattern, .byGroup] {
                #expect(isClose(try Fit.criterion(frame, theta: theta, method: method, tier: tier), expected, 1e-11))
                let sums = try GrowthFit.criterion(made.statistics(), model, theta: theta, tier: tier)
                #expect(isClose(sums, expected, 1e-11))
            }
        }
    }

    @Test("observations added one by one, and taken out again, give what all at once give")
    func incremental() throws {
        let made = MadeUp(clusters: 6, unitsEach: 12, seed: 11)
        let whole = try made.statistics()
        var grown = try GrowthStatistics(
            units: made.units, clusters: 6, categories: 3, covariateReference: 300, outcomeReference: 210)
        for row in made.unit.indices.reversed() {
            try grown.add(
                unit: Int(made.unit[row]), time: made.time[row], covariate: made.covariate[row],
                outcome: made.outcome[row])
        }
        for unit in 0..<40 { try grown.add(unit: unit, time: 1.25, covariate: 310, outcome: 120) }
        for unit in 0..<40 { try grown.remove(unit: unit, time: 1.25, covariate: 310, outcome: 120) }
        #expect(grown.observationCount == whole.observationCount)
        for (left, right) in zip(grown.sums, whole.sums) {
            #expect(left.outcome == right.outcome && left.covariateOutcome == right.covariateOutcome)
            #expect(left.covariateSquared == right.covariateSquared && left.outcomeSquared == right.outcomeSquared)
        }
        let (first, second) = (try grown.fit(MadeUp.model), try whole.fit(MadeUp.model))
        #expect(isClose(first.criterion, second.criterion, 1e-11))
        let warm = try grown.fit(MadeUp.model, from: second)
        #expect(warm.convergence.evaluations < second.convergence.evaluations)
        #expect(isClose(warm.criterion, second.criterion, 1e-11))
    }

    @Test("a unit's curve is the fixed part with its conditional modes")
    func curves() throws {
        let made = MadeUp(clusters: 6, unitsEach: 12, seed: 21)
        let (statistics, table) = (try made.statistics(), try made.table())
        let (sums, rows) = (try statistics.fit(MadeUp.model), try Fit(MadeUp.formula, to: table))
        let modes = try rows.conditionalModes()
        let (units, clusters) = (modes[0], modes[1])
        let named = Dictionary(zip(rows.frame.fixedNames, rows.coefficients)) { first, _ in first }
        for unit in [0, 5, 40] {
            let cluster = Int(made.units[unit].cluster)
            #expect(isClose(sums.clusterEffects[cluster], clusters.values[cluster][0], 1e-5, floor: 1))
            #expect(
                isClose(sums.clusterDeviations[cluster], clusters.variances[cluster][0, 0].squareRoot(), 1e-5))
            let curve = try sums.curve(made.units[unit], statistics.sums[unit], step: 0.1)
            let slope =
                (named["time"] ?? 0) + (named["time:baseline"] ?? 0) * Double(made.units[unit].baseline)
                + units.values[unit][1]
            #expect(isClose(curve.slope, slope, 1e-5, floor: 1))
            #expect(curve.band(at: 1, level: 0.9).contains(curve.value(at: 1)))
            #expect(curve.deviation(at: 1) > curve.sigma)
        }
        let nobody = try sums.curve(.init(cluster: 0), GrowthSums(), step: 0.1)
        #expect(nobody.deviation(at: 1) > 1.2 * sums.sigma)
        #expect(throws: MixedModelError.self) { try sums.curve(.init(cluster: 99), GrowthSums(), step: 0.1) }
    }

    @Test("columns that carry nothing are dropped and named, and too little data is refused")
    func thin() throws {
        var made = MadeUp(clusters: 6, unitsEach: 12, seed: 2)
        for index in made.units.indices { made.units[index].baseline = 1 }
        let fit = try made.statistics().fit(MadeUp.model)
        #expect(fit.droppedNames == ["baseline", "baseline:time"])
        let empty = try GrowthStatistics(units: made.units, clusters: 6, categories: 3)
        #expect(throws: MixedModelError.emptyData) { try empty.fit() }
        let single = MadeUp(clusters: 1, unitsEach: 12, seed: 2)
        #expect(throws: MixedModelError.oneLevel(group: "cluster")) { try single.statistics().fit() }
        #expect(throws: MixedModelError.self) { try GrowthStatistics(units: [.init(cluster: 7)], clusters: 2) }
        var statistics = try made.statistics()
        #expect(throws: MixedModelError.self) {
            try statistics.add(unit: 0, time: .nan, covariate: 1, outcome: 1)
        }
        #expect(throws: MixedModelError.self) {
            try statistics.add(unit: 100_000, time: 1, covariate: 1, outcome: 1)
        }
    }
}
