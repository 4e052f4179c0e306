import MixedModels
import Testing

@Suite(
    "The simulated clinic comes out as in 80-bit arithmetic",
    .enabled(if: Fixtures.areThere, "skipped: no shared fixtures"))
struct SimulatedClinic {
    @Test("criterion at fixed parameters, theta to 1e-6, fixed effects to 1e-7")
    func polished() throws {
        let reference = try Fixtures.json("polished_10000")
        let frame = try ModelFrame(Formula(Fixtures.clinicModel), Fixtures.clinic(10_000))
        for point in reference["criterion_at"].list {
            let value = try Fit.criterion(frame, theta: point["theta"].doubles)
            #expect(isClose(value, point["value"].double, 1e-10))
        }
        let fit = try Fit(frame)
        #expect(isClose(fit.criterion, reference["REMLcrit"].double, 1e-11))
        for (theta, expected) in zip(fit.theta, reference["theta"].doubles) {
            #expect(isClose(theta, expected, 1e-6))
        }
        for (index, name) in fit.frame.fixedNames.enumerated() {
            #expect(isClose(fit.coefficients[index], reference["fixef"][name].double, 1e-7))
            #expect(isClose(fit.standardErrors[index], reference["se"][name].double, 1e-6))
        }
    }

    @Test("the small clinic's degrees of freedom agree")
    func degrees() throws {
        let reference = try Fixtures.json("reference_clinic_decomposition")["clinic_600"]
        let fit = try Fit(Fixtures.clinicModel, to: Fixtures.clinic(600))
        #expect(isClose(fit.criterion, reference["REMLcrit"].double, 1e-8))
        for test in try fit.coefficientTable() {
            #expect(isClose(test.estimate, reference["fixef"][test.term].double, 1e-4))
            #expect(isClose(test.standardError, reference["se"][test.term].double, 1e-4))
            #expect(isClose(test.degrees, reference["satterthwaite_df"][test.term].double, 5e-3))
        }
        for test in try fit.coefficientTable(.kenwardRoger) {
            #expect(isClose(test.standardError, reference["kr_se"][test.term].double, 1e-3))
            #expect(isClose(test.degrees, reference["kr_df"][test.term].double, 1e-3))
        }
    }
}
