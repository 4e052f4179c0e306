import MixedModels
import Testing

@Suite("The classic data sets come out as published", .enabled(if: Fixtures.areThere, "skipped: no shared fixtures"))
struct ClassicDataSets {
    private func references() throws -> [JSON] { try Fixtures.json("reference_small").list }

    private func fit(_ reference: JSON) throws -> Fit {
        let method: FitMethod = reference["REML"].bool ? .restricted : .full
        return try Fit(
            reference["formula"].string ?? "", to: try Fixtures.table(reference["data"].string ?? ""),
            options: FitOptions(method: method))
    }

    @Test("the criterion at fixed parameters agrees to ten digits, before anything is optimised")
    func criterion() throws {
        for reference in try references() {
            let frame = try ModelFrame(
                Formula(reference["formula"].string ?? ""), Fixtures.table(reference["data"].string ?? ""))
            for point in reference["criterion_at"].list {
                let value = try Fit.criterion(
                    frame, theta: point["theta"].doubles, method: reference["REML"].bool ? .restricted : .full)
                #expect(isClose(value, point["value"].double, 1e-10))
            }
        }
    }

    @Test("fixed effects, their covariance, variances and criterion agree")
    func estimates() throws {
        for reference in try references() {
            let fit = try fit(reference)
            #expect(fit.convergence.isConverged)
            #expect(fit.rowCount == Int(reference["n"].double))
            #expect(fit.criterion <= reference["criterion"].double + 1e-9 * abs(reference["criterion"].double))
            for (theta, expected) in zip(fit.theta, reference["theta"].doubles) {
                #expect(isClose(theta, expected, 1e-4, floor: 1))
            }
            #expect(isClose(fit.sigma, reference["sigma"].double, 1e-5))
            for (name, value) in zip(fit.frame.fixedNames, fit.coefficients) {
                #expect(isClose(value, reference["fixef"][name].double, 1e-7))
            }
            for (row, expected) in reference["vcov"].list.enumerated() {
                for (column, value) in expected.doubles.enumerated() {
                    #expect(isClose(fit.covariance[row, column], value, 1e-4, floor: 0.1))
                }
            }
            let components = fit.varianceComponents
            #expect(components.count == reference["vc"].list.count)
            for (component, expected) in zip(components, reference["vc"].list) {
                #expect(component.group == expected["grp"].string)
                #expect(component.term1 == expected["var1"].string)
                #expect(component.term2 == expected["var2"].string)
                #expect(isClose(component.value, expected["vcov"].double, 1e-4, floor: 1))
            }
        }
    }

    @Test("degrees of freedom by Satterthwaite and by Kenward and Roger agree")
    func degrees() throws {
        for reference in try references() where reference["REML"].bool {
            let fit = try fit(reference)
            let satterthwaite = reference["satterthwaite"].list
            if !satterthwaite.isEmpty {
                for (test, expected) in zip(try fit.coefficientTable(), satterthwaite) {
                    #expect(test.term == expected["term"].string)
                    #expect(isClose(test.degrees, expected["df"].double, 1e-5))
                    #expect(isClose(test.p, expected["p"].double, 1e-4))
                }
            }
            let kenwardRoger = reference["kenward_roger"].list
            if !kenwardRoger.isEmpty {
                for (test, expected) in zip(try fit.coefficientTable(.kenwardRoger), kenwardRoger) {
                    #expect(isClose(test.degrees, expected["df"].double, 1e-5))
                    #expect(isClose(test.standardError, expected["se"].double, 1e-5))
                }
            }
        }
    }

    @Test("no parameters near the estimate give a better criterion")
    func optimum() throws {
        for reference in try references() {
            let fit = try fit(reference)
            for index in fit.theta.indices {
                for step in [-1e-3, 1e-3, -0.05, 0.05] {
                    var theta = fit.theta
                    theta[index] += step
                    let value = try Fit.criterion(fit.frame, theta: theta, method: fit.method)
                    #expect(value >= fit.criterion - 1e-9 * abs(fit.criterion))
                }
            }
        }
    }
}
