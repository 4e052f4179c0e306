import MixedModels
import Testing

@Suite(
    "Shares, modes and intervals agree with the references",
    .enabled(if: Fixtures.areThere, "skipped: no shared fixtures"))
struct ReferenceShares {
    @Test("marginal and conditional R2, and the modes of the first levels with their variances")
    func classics() throws {
        for reference in try Fixtures.json("reference_small").list {
            let method: FitMethod = reference["REML"].bool ? .restricted : .full
            let fit = try Fit(
                reference["formula"].string ?? "", to: try Fixtures.table(reference["data"].string ?? ""),
                options: FitOptions(method: method))
            let shares = reference["nakagawa"]
            let partition = try fit.variancePartition()
            #expect(isClose(partition.fixed, shares["var_fixed"].double, 1e-6, floor: 1e-3))
            #expect(isClose(partition.random.reduce(0) { $0 + $1.variance }, shares["var_random"].double, 1e-4))
            #expect(isClose(partition.marginal, shares["R2m"].double, 1e-5, floor: 0.1))
            #expect(isClose(partition.conditional, shares["R2c"].double, 1e-5, floor: 0.1))
            for modes in try fit.conditionalModes() {
                let head = reference["ranef_head"][modes.group]
                for (level, expected) in head["values"].list.enumerated() {
                    #expect(modes.levels[level] == head["levels"].list[level].string)
                    for (value, wanted) in zip(modes.values[level], expected.doubles) {
                        #expect(isClose(value, wanted, 1e-4, floor: 1))
                    }
                }
                let variance = reference["condVar_first"][modes.group].list.flatMap(\.doubles)
                for (value, wanted) in zip(modes.variances[0].values, variance) where variance.count > 0 {
                    #expect(isClose(value, wanted, 1e-4, floor: 1e-2))
                }
            }
        }
    }

    @Test("profile intervals of sleepstudy and Penicillin")
    func profiles() throws {
        for reference in try Fixtures.json("reference_small").list where !reference["profile_ci"].list.isEmpty {
            guard reference["REML"].bool else { continue }
            let fit = try Fit(
                reference["formula"].string ?? "", to: try Fixtures.table(reference["data"].string ?? ""))
            for row in reference["profile_ci"].list {
                let interval = try fit.profileInterval(try #require(parameter(row["par"].string ?? "")))
                #expect(isClose(interval.lower, row["lo"].double, 2e-3, floor: 0.1), "\(row["par"])")
                #expect(isClose(interval.upper, row["hi"].double, 2e-3, floor: 0.1), "\(row["par"])")
            }
        }
    }

    /// From lme4's names: `sd_a|g`, `cor_b.a|g`.
    private func parameter(_ name: String) -> ProfiledParameter? {
        if name == "sigma" { return .sigma }
        let parts = name.split(separator: "|").map(String.init)
        guard parts.count == 2 else { return .fixedEffect(name) }
        if parts[0].hasPrefix("sd_") { return .deviation(group: parts[1], effect: String(parts[0].dropFirst(3))) }
        guard parts[0].hasPrefix("cor_") else { return nil }
        let effects = parts[0].dropFirst(4).split(separator: ".", maxSplits: 1).map(String.init)
        return .correlation(group: parts[1], effect: effects[1], other: effects[0])
    }

    @Test("the clinic's parts, subsets, Shapley and part shares")
    func clinic() throws {
        let reference = try Fixtures.json("reference_clinic_decomposition")["clinic_10000"]
        let fit = try Fit(Fixtures.clinicModel, to: Fixtures.clinic(10_000))
        let partition = try fit.variancePartition()
        let components = reference["components"]
        #expect(isClose(partition.fixed, components["var_fixed"].double, 1e-6))
        #expect(isClose(partition.random[0].variance, components["var_client"].double, 1e-5))
        #expect(isClose(partition.random[1].variance, components["var_therapist"].double, 1e-4))
        #expect(isClose(partition.marginal, components["R2m"].double, 1e-6))
        #expect(isClose(partition.conditional, components["R2c"].double, 1e-6))
        let treatment = ["treatment1", "treatment2", "treatment3"]
        let parts = try fit.contributions(of: [["log_session"], ["srs_within"], ["srs_between"], treatment])
        for (row, expected) in reference["cov_parts"].list.enumerated() {
            for (column, value) in expected.doubles.enumerated() {
                #expect(isClose(parts[row, column], value, 1e-5, floor: 0.01))
            }
        }
        let shares = try ExplainedShares(
            fit,
            blocks: [
                ("time", ["log_session"]), ("alliance", ["srs_within", "srs_between"]), ("treatment", treatment),
            ])
        for (index, name) in shares.blocks.enumerated() {
            #expect(isClose(shares.shapley[index], reference["shapley"][name].double, 1e-4))
            #expect(isClose(shares.part[index], reference["semipartial"][name].double, 1e-4))
        }
        for subset in 0..<8 {
            let bits = (0..<3).map { subset >> $0 & 1 == 1 ? "1" : "0" }.joined()
            #expect(isClose(shares.subsets[subset], reference["R2m_subsets"][bits].double, 1e-4, floor: 1e-3))
        }
    }
}
