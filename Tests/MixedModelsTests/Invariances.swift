import MixedModels
import Testing

@Suite("What must not change a fit, and fits on the boundary")
struct Invariances {
    private let formula = "y ~ x + kind + (1 + x | g) + (1 | site)"

    /// The table with rows in another order.
    private func shuffled(_ table: DataTable) throws -> DataTable {
        var random = SeededRandom(seed: 5)
        var order = Array(0..<table.rowCount)
        order.shuffle(using: &random)
        return try DataTable(
            table.names.map { name in
                switch table[name] {
                case .numeric(let values)?: (name, .numeric(order.map { values[$0] }))
                case .factor(let factor)?:
                    (name, .factor(Factor(codes: order.map { factor.codes[$0] }, levels: factor.levels)))
                case nil: (name, .numeric([]))
                }
            })
    }

    private func numbers(_ table: DataTable, _ name: String, _ change: (Double) -> Double) throws -> DataTable {
        try table.with(name, .numeric(table.numbers(name).map(change)))
    }

    @Test("the order of the rows and the names of the levels")
    func rows() throws {
        let table = try WhatAFitTells.table()
        let fit = try Fit(formula, to: table)
        let other = try Fit(formula, to: shuffled(table))
        #expect(isClose(other.criterion, fit.criterion, 1e-12))
        for (left, right) in zip(other.theta, fit.theta) { #expect(isClose(left, right, 1e-7, floor: 0.1)) }
        guard case .factor(let group)? = table["g"] else { return }
        let renamed = try table.with(
            "g", .factor(Factor(group.codes.map { "level \(group.levels.count - Int($0)) é" })))
        let third = try Fit(formula, to: renamed)
        #expect(isClose(third.criterion, fit.criterion, 1e-12))
        for (left, right) in zip(third.coefficients, fit.coefficients) {
            #expect(isClose(left, right, 1e-8, floor: 0.1))
        }
    }

    @Test("the unit and origin of the response and of a predictor", arguments: [1e-6, 1, 1e6])
    func units(scale: Double) throws {
        let table = try WhatAFitTells.table()
        let fit = try Fit(formula, to: table)
        let response = try Fit(formula, to: numbers(table, "y") { $0 * scale + 1000 * scale })
        #expect(isClose(response.sigma, fit.sigma * scale, 1e-7))
        for (left, right) in zip(response.theta, fit.theta) { #expect(isClose(left, right, 1e-6, floor: 0.1)) }
        let predictor = try Fit(formula, to: numbers(table, "x") { $0 * scale + 3 * scale })
        #expect(isClose(predictor.sigma, fit.sigma, 1e-7))
        #expect(isClose(predictor.coefficients[1] * scale, fit.coefficients[1], 1e-7))
        for (left, right) in zip(try predictor.coefficientTable(), try fit.coefficientTable()).dropFirst() {
            #expect(isClose(left.degrees, right.degrees, 1e-4))
        }
    }

    @Test("groups inside groups, written as nested or with names of their own")
    func nesting() throws {
        var random = SeededRandom(seed: 17)
        var (y, x, school, classroom, own): ([Double], [Double], [String], [String], [String]) = ([], [], [], [], [])
        for outer in 0..<8 {
            let schoolEffect = random.normal()
            for inner in 0..<5 {
                let classEffect = 0.7 * random.normal()
                for _ in 0..<6 {
                    x.append(random.normal())
                    y.append((x.last ?? 0) + schoolEffect + classEffect + random.normal())
                    school.append("s\(outer)")
                    classroom.append("c\(inner)")
                    own.append("s\(outer)c\(inner)")
                }
            }
        }
        let table = try DataTable([
            ("y", .numeric(y)), ("x", .numeric(x)), ("school", .factor(Factor(school))),
            ("class", .factor(Factor(classroom))), ("own", .factor(Factor(own))),
        ])
        let nested = try Fit("y ~ x + (1 | school/class)", to: table)
        let crossed = try Fit("y ~ x + (1 | school) + (1 | own)", to: table, options: FitOptions(tier: .general))
        #expect(nested.tier != .general)
        #expect(nested.frame.groups.map(\.label) == ["class:school", "school"])
        #expect(isClose(nested.criterion, crossed.criterion, 1e-12))
        for (left, right) in zip(nested.theta, crossed.theta) { #expect(isClose(left, right, 1e-7)) }
    }

    @Test("terms that share a group are one another's, not each on its own")
    func sharedGroups() throws {
        let table = try WhatAFitTells.table()
        let split = try Fit("y ~ x + (1 | g) + (0 + x | g)", to: table)
        let bars = try Fit("y ~ x + (x || g)", to: table)
        #expect(split.criterion == bars.criterion)
        #expect(split.varianceComponents.map(\.group) == ["g", "g.1", "Residual"])
        let theta = [0.8, 0, 0.3]
        let joint = try Fit.criterion(ModelFrame(Formula("y ~ x + (x | g)"), table), theta: theta)
        #expect(isClose(try Fit.criterion(split.frame, theta: [0.8, 0.3]), joint, 1e-12))
    }

    /// Groups that do not differ at all.
    private func flat() throws -> DataTable {
        var random = SeededRandom(seed: 3)
        var (y, x, g): ([Double], [Double], [String]) = ([], [], [])
        for level in 0..<10 {
            var values = (0..<8).map { _ in random.normal() }
            let mean = values.reduce(0, +) / 8
            values = values.map { $0 - mean }
            for (row, value) in values.enumerated() {
                y.append(value)
                x.append(Double(row))
                g.append("g\(level)")
            }
        }
        return try DataTable([("y", .numeric(y)), ("x", .numeric(x)), ("g", .factor(Factor(g)))])
    }

    @Test("groups that do not differ have a variance of exactly 0, and the fit says so")
    func boundary() throws {
        let fit = try Fit("y ~ x + (1 | g)", to: flat())
        #expect(fit.theta == [0])
        #expect(fit.isSingular && fit.convergence.isConverged)
        #expect(fit.notes.contains { $0.hasPrefix("Singular") })
        #expect(fit.varianceComponents[0].value == 0)
        #expect(try fit.coefficientTable().allSatisfy { $0.degrees.isFinite })
        let interval = try fit.profileInterval(.deviation(group: "g", effect: "(Intercept)"))
        #expect(interval.lower == 0 && interval.lowerIsBoundary && interval.upper > 0)
        let slopes = try Fit("y ~ x + (1 + x | g)", to: flat())
        #expect(slopes.isSingular)
        #expect(slopes.criterion <= fit.criterion + 1e-8)
        #expect(try fit.conditionalModes()[0].values.allSatisfy { $0 == [0] })
        #expect(try fit.predict(flat()).count == 80)
    }

    @Test("columns that depend on others are dropped and named, the later one of two")
    func rank() throws {
        let table = try WhatAFitTells.table()
        let doubled = try table.with("twice", .numeric(table.numbers("x").map { 2 * $0 + 1 }))
        let fit = try Fit("y ~ x + twice + kind + (1 | g)", to: doubled)
        #expect(fit.frame.droppedColumns == ["twice"])
        #expect(fit.frame.fixedNames == ["(Intercept)", "x", "kindb", "kindc"])
        let plain = try Fit("y ~ x + kind + (1 | g)", to: table)
        #expect(isClose(fit.criterion, plain.criterion, 1e-12))
    }

    @Test("missing rows are dropped and counted; weights of 1 and an offset of 0 change nothing")
    func rest() throws {
        let table = try WhatAFitTells.table()
        var y = table.numbers("y")
        y[3] = .nan
        y[90] = .nan
        let holed = try table.with("y", .numeric(y))
        #expect(try Fit(formula, to: holed).frame.droppedRows == 2)
        let plain = try Fit(formula, to: table)
        let ones = try table.with("w", .numeric(y.map { _ in 1 })).with("o", .numeric(y.map { _ in 0 }))
        let weighted = try Fit(formula + " + offset(o)", to: ones, options: FitOptions(weights: "w"))
        #expect(isClose(weighted.criterion, plain.criterion, 1e-12))
        let fours = try table.with("w", .numeric(y.map { _ in 4 }))
        let scaled = try Fit(formula, to: fours, options: FitOptions(weights: "w"))
        #expect(isClose(scaled.sigma, 2 * plain.sigma, 1e-7))
        #expect(isClose(scaled.criterion, plain.criterion, 1e-10))
    }

    @Test("groups a thousand times as far apart as rows are fitted, and the search says that it settled")
    func farApart() throws {
        var random = SeededRandom(seed: 4)
        let effects = (0..<15).map { _ in 100 * random.normal() }
        var (y, x, g): ([Double], [Double], [Double]) = ([], [], [])
        for group in 0..<15 {
            for _ in 0..<10 {
                x.append(random.normal())
                y.append((x.last ?? 0) + effects[group] + 0.1 * random.normal())
                g.append(Double(group))
            }
        }
        let table = try DataTable([("y", .numeric(y)), ("x", .numeric(x)), ("g", .numeric(g))])
        let fit = try Fit("y ~ x + (1 | g)", to: table)
        // So far apart, the groups are as good as fixed: one regression within them.
        func centred(_ values: [Double]) -> [Double] {
            values.indices.map { row in
                values[row] - (0..<10).reduce(0) { $0 + values[row / 10 * 10 + $1] } / 10
            }
        }
        let (own, other) = (centred(x), centred(y))
        let slope = zip(own, other).reduce(0) { $0 + $1.0 * $1.1 } / own.reduce(0) { $0 + $1 * $1 }
        let rest = zip(own, other).reduce(0) { $0 + ($1.1 - slope * $1.0) * ($1.1 - slope * $1.0) }
        #expect(fit.convergence.isConverged)
        #expect(isClose(fit.coefficients[1], slope, 1e-5))
        #expect(isClose(fit.sigma, (rest / 134).squareRoot(), 1e-5))
    }
}
