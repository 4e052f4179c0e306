import Foundation
import MixedModels
import Testing

@Suite("What a summary prints")
struct WhatASummaryPrints {
    private func document(_ formula: String, _ table: DataTable) throws -> FitDocument {
        try FitDocument(Fit(formula, to: table), seconds: 0)
    }

    /// lme4's own default answer stops at 612.100 and 24.7407, a little before the optimum.
    @Test("sleepstudy, digit by digit as lme4 and lmerTest print it at the optimum", .enabled(if: Fixtures.areThere))
    func sleepstudy() throws {
        let table = try Fixtures.table("sleepstudy")
        let lines = try document("Reaction ~ Days + (Days | Subject)", table).summary.split(separator: "\n")
        func line(after head: String, _ number: Int = 1) throws -> [Substring] {
            let start = try #require(lines.firstIndex { $0.hasPrefix(head) })
            return lines[start + number].split(separator: " ")
        }
        #expect(lines.contains("REML criterion at convergence: 1743.6283"))
        #expect(try line(after: "Scaled residuals:", 2) == ["-3.9536", "-0.4634", "0.0231", "0.4634", "5.1793"])
        #expect(try line(after: "Random effects:", 2) == ["Subject", "(Intercept)", "612.090", "24.7405"])
        #expect(try line(after: "Random effects:", 3) == ["Days", "35.072", "5.9221", "0.07"])
        #expect(try line(after: "Random effects:", 4) == ["Residual", "654.941", "25.5918"])
        #expect(lines.contains("Number of obs: 180; groups: Subject, 18"))
        #expect(
            try line(after: "Fixed effects:", 2).prefix(5) == ["(Intercept)", "251.405", "6.8246", "17.00", "36.838"])
        #expect(try line(after: "Fixed effects:", 3).prefix(5) == ["Days", "10.467", "1.5458", "17.00", "6.771"])
        #expect(try line(after: "Correlation of fixed effects:", 1) == ["(Intr)"])
        #expect(try line(after: "Correlation of fixed effects:", 2) == ["Days", "-0.138"])
        #expect(lines.last?.hasPrefix("Converged in ") == true)
    }

    @Test("correlations of three effects and more stand in columns, those with one effect below one another")
    func correlations() throws {
        var random = SeededRandom(seed: 8)
        var csv = "y,a,b,g\n"
        for row in 0..<160 {
            let (a, b) = (random.normal(), random.normal())
            let own = Double(row % 8) - 3.5
            csv += "\(own + a * (1 - own) + b * own * own / 4 + random.normal()),\(a),\(b),g\(row % 8)\n"
        }
        let lines = try document("y ~ a + b + (a + b | g)", DataTable(csv: csv)).summary.split(separator: "\n")
        let head = try #require(lines.firstIndex { $0.contains("Corr") })
        // The correlation with the first effect ends in the same column in both rows.
        let (second, third) = (lines[head + 2], lines[head + 3])
        #expect(second.split(separator: " ").count == 4 && third.split(separator: " ").count == 5)
        let end = lines[head].count
        #expect(second.count == end && third.count > end && third.prefix(end).last?.isNumber == true)
    }

    @Test("names with line breaks and endless names break no line")
    func strangeNames() throws {
        var csv = "y,x,\"g\nh\"\n"
        let long = String(repeating: "abcdefghij", count: 30)
        for row in 0..<40 { csv += "\(row * 7 % 11 + row % 4),\(row % 3 == 0 ? "p" : "q\(long)"),g\(row % 4)\n" }
        let summary = try document("y ~ x + (1 | `g\nh`)", DataTable(csv: csv)).summary
        #expect(summary.contains("g\\nh") && !summary.contains("g\nh"))
        #expect(!summary.contains(long) && summary.contains("xqabcdefghij") && summary.contains("…"))
    }

    @Test("Kenward and Roger's errors and degrees stand where they were asked for", .enabled(if: Fixtures.areThere))
    func kenwardRoger() throws {
        let fit = try Fit("Reaction ~ Days + (Days | Subject)", to: Fixtures.table("sleepstudy"))
        let document = try FitDocument(fit, seconds: 0, degrees: .kenwardRoger)
        // In a balanced design the adjustment changes nothing.
        #expect(abs(document.tests[1].degrees - 17) < 1e-3 && document.json.contains("\"df_method\":\"kenward-roger\""))
        #expect(document.summary.contains("by Kenward and Roger's method"))
        #expect(document.json.contains("\"df_seconds\":") && document.degreesSeconds > 0)
    }

    @Test("profile intervals are lme4's, one for each estimate in its order", .enabled(if: Fixtures.areThere))
    func profiles() throws {
        let fit = try Fit("Reaction ~ Days + (Days | Subject)", to: Fixtures.table("sleepstudy"))
        let rows = try EstimateIntervals(profiling: fit).rows
        #expect(
            rows.map(\.name) == [
                "(Intercept)", "Days", "sd_(Intercept)|Subject", "sd_Days|Subject",
                "cor_Days.(Intercept)|Subject", "sigma",
            ])
        // confint(lmer(Reaction ~ Days + (Days | Subject), sleepstudy), oldNames = FALSE)
        let expected = [
            (237.6806955, 265.1295147), (7.3586533, 13.5759188), (14.3814739, 37.7159931), (3.8011641, 8.7533830),
            (-0.4815007, 0.6849863), (22.8982669, 28.8579965),
        ]
        for (row, bounds) in zip(rows, expected) {
            #expect(abs((row.lower ?? 0) - bounds.0) < 2e-3 * max(1, abs(bounds.0)) / 10, "\(row)")
            #expect(abs((row.upper ?? 0) - bounds.1) < 2e-3 * max(1, abs(bounds.1)) / 10, "\(row)")
        }
    }

    @Test("two models stand side by side with their likelihood-ratio test", .enabled(if: Fixtures.areThere))
    func compared() throws {
        let table = try Fixtures.table("sleepstudy")
        let larger = try Fit("Reaction ~ Days + (Days | Subject)", to: table)
        let smaller = try Fit("Reaction ~ Days + (1 | Subject)", to: table)
        let compared = try ComparedModels(larger, smaller)
        #expect(compared.rows.map(\.parameters) == [4, 6])
        // anova: AIC 1802.1 and 1763.9, BIC 1814.8 and 1783.1, Chisq 42.139 on 2.
        let last = try #require(compared.rows.last)
        #expect(abs((last.statistic ?? 0) - 42.1393) < 1e-3 && last.degrees == 2)
        #expect(abs(compared.rows[0].aic - 1802.0786) < 1e-3 && abs(last.bic - 1783.0971) < 1e-3)
        let text = try FitDocument(larger, seconds: 0, comparison: compared).summary
        #expect(text.contains("npar") && text.contains("42.1393"))
        #expect(throws: MixedModelError.self) { try ComparedModels(larger, larger) }
    }

    @Test("models of two responses are not compared, and called that")
    func responses() throws {
        let table = try WhatAFitTells.table()
        let (one, other) = (try Fit("y ~ x + (1 | g)", to: table), try Fit("x ~ y + kind + (1 | g)", to: table))
        do {
            _ = try ComparedModels(one, other)
            Issue.record("they were compared")
        } catch {
            #expect("\(error)".contains("their responses differ, 'y' and 'x'"))
        }
    }

    @Test("bootstrap intervals follow from their seed and tell how many fits they rest on")
    func bootstrap() async throws {
        let fit = try Fit("y ~ x + (1 | g)", to: WhatAFitTells.table())
        let first = try await EstimateIntervals(bootstrapping: fit, count: 40, seed: 5)
        let again = try await EstimateIntervals(bootstrapping: fit, count: 40, seed: 5)
        #expect(first.rows == again.rows && first.replicates == 40)
        #expect(first.rows.allSatisfy { ($0.lower ?? 1) <= ($0.upper ?? 0) })
        let document = try FitDocument(fit, seconds: 0, intervals: first)
        #expect(document.summary.contains("percentiles of 40 fits") && document.json.contains("\"replicates\":40"))
    }

    @Test("names in the head of a narrow column are short and all different")
    func shortNames() throws {
        let text = try document("y ~ x + kind + (1 | g)", WhatAFitTells.table()).summary
        #expect(text.contains("(Intr)") && text.contains(" kindb"))
    }

    @Test("variances that the data do not tell apart are named")
    func identification() throws {
        let table = try WhatAFitTells.table()
        let twice = try document("y ~ x + (1 | g) + (1 | g)", table)
        #expect(
            twice.notes.contains {
                $0.hasPrefix("Not identified") && $0.contains("(Intercept) in g, which stands in the formula twice")
            })
        let both = try document("y ~ x + kind + (1 | kind)", table)
        #expect(
            both.notes.contains {
                $0.contains("say nothing of the variance of (Intercept) in kind, as where the fixed")
            })
        // Whatever else is estimated as none.
        let other = try table.with("y", .numeric((0..<96).map { Double($0 / 8) + sin(Double($0 * $0)) })).with(
            "turn", .factor(Factor((0..<96).map { "t\($0 % 4)" })))
        let beside = try document("y ~ g + (1 | g) + (1 | turn)", other)
        #expect(beside.fit.isSingular)
        #expect(beside.notes.contains { $0.contains("say nothing of the variance of (Intercept) in g, as where") })
        #expect(try document("y ~ x + (1 | g)", table).notes.isEmpty)
        #expect(try document("y ~ x + (1 + x | g)", table).notes.allSatisfy { !$0.hasPrefix("Not identified") })
    }

    @Test("a group is called by its column's name, a fixed effect as R spells it")
    func names() throws {
        var csv = "my client,y,x y\n"
        for row in 0..<40 { csv += "c\(row % 8),\(Double(row * 7 % 11) + Double(row % 8)),\(row * 3 % 7)\n" }
        let fit = try Fit("y ~ `x y` + (1 | `my client`)", to: DataTable(csv: csv))
        #expect(fit.frame.groups.map(\.label) == ["my client"] && fit.frame.fixedNames.last == "`x y`")
        #expect(try Formula(fit.formula.description) == fit.formula)
    }

    @Test("what a formula does not know is answered with what it does")
    func refusals() {
        func problem(_ formula: String) -> String {
            do {
                _ = try Formula(formula)
                return ""
            } catch { return "\(error)" }
        }
        let poly = problem("y ~ poly(x, 2) + (1 | g)")
        #expect(poly.contains("character 5") && poly.contains("log, log2") && poly.hasSuffix("x + I(x^2)."))
        #expect(problem("y ~ . + (1 | g)").contains("name the columns"))
    }
}
