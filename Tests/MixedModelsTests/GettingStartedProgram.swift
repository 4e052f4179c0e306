import Foundation
import MixedModels
import Testing

/// Stands in `GettingStarted.md` to the letter, so that what is shown there compiles and runs.
private func gettingStarted() async throws {
    // program
    var random = SeededRandom(seed: 1)
    var (scores, weeks, loads): ([Double], [Double], [Double]) = ([], [], [])
    var (people, sites): ([String], [String]) = ([], [])
    for person in 0..<40 {
        let own = 2 * random.normal()
        for week in 0..<6 {
            scores.append(20 + own + 0.5 * Double(week) + random.normal())
            weeks.append(Double(week))
            loads.append(Double(1 + person % 3))
            people.append("p\(person)")
            sites.append("s\(person % 8)")
        }
    }
    let table = try DataTable([
        ("score", .numeric(scores)), ("week", .numeric(weeks)), ("load", .numeric(loads)),
        ("person", .factor(Factor(people))), ("site", .factor(Factor(sites))),
    ])

    let fit = try Fit("score ~ week + (1 | person)", to: table)
    for test in try fit.coefficientTable() { print(test.term, test.estimate, test.standardError, test.p) }
    print(fit.varianceComponents, fit.notes)

    // The same as values; arithmetic is values, too.
    let byLog = Formula(
        response: .column("score"), terms: [[.call(.log1p, .column("week"))]],
        random: [.init(by: [.column("person")])])
    print(try Fit(byLog, to: table).aic)

    // Against a larger model, and both side by side.
    let larger = try Fit("score ~ week + load + (1 | person)", to: table)
    print(try LikelihoodRatio(fit, against: larger).p)
    print(try ComparedModels(fit, larger).rows.map(\.aic))

    // Weights are a column; each is positive.
    print(try Fit("score ~ week + (1 | person)", to: table, options: FitOptions(weights: "load")).sigma)

    // Intervals: profiles, or fits to data drawn from the fit. A cancelled task ends a bootstrap.
    for row in try EstimateIntervals(profiling: fit).rows { print(row.name, row.estimate, row.lower ?? .nan) }
    let task = Task { try await fit.bootstrap(count: 50, seed: 1, progress: { done in print("\(done) of 50") }) }
    // task.cancel()
    print(try await task.value.interval("week") ?? 0...0)
    let clusters = try await fit.clusterBootstrap(over: "person", count: 50, seed: 1)
    print(clusters.standardError("week"), clusters.failures)
    print(try fit.simulate(count: 2, seed: 1).count)

    // Known groups, groups that were not seen, and rows without any.
    let rows = try DataTable([("week", .numeric([6, 6])), ("person", .factor(Factor(["p1", "nobody"])))])
    for prediction in try fit.predict(rows) { print(prediction?.value ?? .nan, prediction?.interval() ?? 0...0) }
    let later = try DataTable([("week", .numeric([7]))])
    print(try fit.predict(later, scope: .newGroups)[0]?.responseInterval() ?? 0...0)

    // Where the variance lies, and what blocks of fixed effects explain.
    let partition = try larger.variancePartition(between: "person")
    print(partition.marginal, partition.conditional)
    print(try ExplainedShares(larger, blocks: [("time", ["week"]), ("load", ["load"])]).shapley)
    // end of program
}

@Suite("The program of Getting started")
struct GettingStartedProgram {
    @Test("runs as it is written")
    func runs() async throws { try await gettingStarted() }

    @Test("is the one that the article shows")
    func isShown() throws {
        let here = URL(filePath: #filePath)
        let article = here.deletingLastPathComponent().appending(
            path: "../../Sources/MixedModels/MixedModels.docc/GettingStarted.md")
        let source = try String(contentsOf: here, encoding: .utf8)
        let parts = source.components(separatedBy: "    // program\n")
        let program = try #require(parts.dropFirst().first?.components(separatedBy: "    // end of program").first)
        let lines = program.components(separatedBy: "\n").map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
        #expect(try String(contentsOf: article, encoding: .utf8).contains(lines.joined(separator: "\n")))
    }
}
