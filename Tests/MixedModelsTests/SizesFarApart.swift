import MixedModels
import Testing

/// The figures are lmerTest's on the same data (lme4 1.1-31, bobyqa with rhoend 1e-10).
@Suite("Sizes that differ by many orders")
struct SizesFarApart {
    private func document(_ formula: String, _ table: DataTable) throws -> FitDocument {
        try FitDocument(Fit(formula, to: table), seconds: 0)
    }

    @Test("groups 200 times as far apart as rows have one degree of freedom less than there are groups")
    func degrees() throws {
        let document = try document("y ~ x + (1 | g)", MadeGroups.table(groups: 8, rows: 10, slope: 0, noise: 0.005))
        #expect(isClose(document.tests[0].degrees, 7, 1e-4))
        #expect(isClose(document.tests[1].degrees, 71, 1e-4))
        #expect(isClose(document.tests[0].standardError, 0.316806804368, 1e-5))
        #expect(document.notes.isEmpty)
    }

    @Test("so they have in twenty thousand rows, and five thousand times as far apart", arguments: [0.1, 0.0002])
    func many(noise: Double) throws {
        let document = try document("y ~ x + (1 | g)", MadeGroups.table(groups: 8, rows: 2500, slope: 0, noise: noise))
        #expect(isClose(document.tests[0].degrees, 7, 1e-3))
        #expect(isClose(document.tests[1].degrees, 19991, 1e-2))
        #expect(document.notes.isEmpty)
    }

    @Test("so do slopes that differ a hundred times as much as rows")
    func slopes() throws {
        let document = try document("y ~ x + (x | g)", MadeGroups.table(groups: 8, rows: 20, far: 100))
        #expect(isClose(document.tests[0].degrees, 7, 1e-4))
        #expect(isClose(document.tests[1].degrees, 7, 1e-4))
        #expect(isClose(document.tests[1].standardError, 14.35294380, 1e-5))
        #expect(document.notes.isEmpty)
    }

    @Test("the unit of a slope makes no variance 0 and takes no degree of freedom", arguments: [1e-9, 1e7])
    func unit(_ unit: Double) throws {
        let plain = try document("y ~ x + (x | g)", MadeGroups.table(groups: 16, rows: 8))
        let other = try document("y ~ x + (x | g)", MadeGroups.table(groups: 16, rows: 8, unit: unit))
        #expect(other.notes == plain.notes)
        for (left, right) in zip(other.tests, plain.tests) { #expect(isClose(left.degrees, right.degrees, 1e-5)) }
    }

    @Test("a slope that is a multiple of the intercept is called that, whatever its unit", arguments: [1, 1e7])
    func multiple(_ unit: Double) throws {
        let table = try MadeGroups.table(groups: 16, rows: 8, far: 0, unit: unit)
        guard case .factor(let group)? = table["g"] else { return }
        let (x, y) = (table.numbers("x"), table.numbers("y"))
        let pushed = x.indices.map { row in
            y[row] + Double(group.codes[row] % 4) * (1 - 0.5 * x[row] / unit)
        }
        let notes = try Fit("y ~ x + (x | g)", to: table.with("y", .numeric(pushed))).notes
        #expect(notes.count == 1 && notes[0].hasPrefix("Singular: x in g is an exact combination"), "\(notes)")
    }

    @Test("a response that groups and predictors explain down to rounding is refused with what that means")
    func perfect() throws {
        for formula in ["y ~ x + (1 | g)", "y ~ x + (x | g)"] {
            let slope = formula.contains("(x") ? 0.4 : 0
            #expect(throws: MixedModelError.nothingLeft) {
                try FitDocument(
                    Fit(formula, to: MadeGroups.table(groups: 8, rows: 10, slope: slope, noise: 1e-10)), seconds: 0)
            }
        }
        #expect("\(MixedModelError.nothingLeft)".contains("lost in rounding"))
    }

    @Test("weights times a constant change the residual standard deviation alone", arguments: [1e-8, 1e8, 1e-30])
    func weights(_ constant: Double) throws {
        let table = try MadeGroups.table(groups: 12, rows: 8)
        let other = try table.with("w", .numeric(table.numbers("w").map { $0 * constant }))
        func fit(_ formula: String, _ table: DataTable, _ method: FitMethod = .restricted) throws -> Fit {
            try Fit(formula, to: table, options: FitOptions(method: method, weights: "w"))
        }
        let plain = try fit("y ~ x + (1 | g)", table)
        let scaled = try fit("y ~ x + (1 | g)", other)
        #expect(isClose(plain.criterion, 312.0493771709, 1e-11))
        #expect(isClose(plain.sigma, 1.0426708594, 1e-7) && isClose(plain.theta[0], 0.9600595037, 1e-6))
        #expect(isClose(try plain.coefficientTable()[0].degrees, 11.04494695, 1e-6))
        #expect(isClose(scaled.criterion, plain.criterion, 1e-12) && scaled.convergence.isConverged)
        #expect(isClose(scaled.sigma, plain.sigma * constant.squareRoot(), 1e-9))
        #expect(isClose(scaled.theta[0], plain.theta[0] / constant.squareRoot(), 1e-7))
        let again = try Fit.criterion(scaled.frame, theta: scaled.theta)
        #expect(isClose(again, scaled.criterion, 1e-12))
        #expect(
            isClose(try fit("y ~ x + (x | g)", other, .full).aic, try fit("y ~ x + (x | g)", table, .full).aic, 1e-9))
        for (left, right) in zip(try scaled.coefficientTable(), try plain.coefficientTable()) {
            #expect(isClose(left.estimate, right.estimate, 1e-9) && isClose(left.degrees, right.degrees, 1e-6))
            #expect(isClose(left.standardError, right.standardError, 1e-7))
        }
        for (left, right) in zip(try scaled.coefficientTable(.kenwardRoger), try plain.coefficientTable(.kenwardRoger))
        {
            #expect(isClose(left.degrees, right.degrees, 1e-6))
        }
        #expect(isClose(scaled.varianceComponents[0].value, plain.varianceComponents[0].value, 1e-6))
        for (left, right) in zip(try scaled.scaledResiduals().values, try plain.scaledResiduals().values) {
            #expect(isClose(left, right, 1e-6))
        }
        for (left, right) in zip(try scaled.predict(other), try plain.predict(table)) {
            #expect(isClose(left?.value ?? .nan, right?.value ?? 0, 1e-8))
            #expect(isClose(left?.standardError ?? .nan, right?.standardError ?? 0, 1e-6))
        }
        let own = try plain.profileInterval(.sigma)
        let profiled = try scaled.profileInterval(.sigma)
        #expect(isClose(profiled.lower, own.lower * constant.squareRoot(), 1e-4))
        #expect(isClose(profiled.upper, own.upper * constant.squareRoot(), 1e-4))
    }
}

extension ScaledResiduals {
    fileprivate var values: [Double] { [least, firstQuartile, median, thirdQuartile, greatest] }
}
