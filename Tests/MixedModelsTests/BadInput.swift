import Foundation
import MixedModels
import Testing

@Suite("Bad input gets an error that says what to mend, and nothing traps")
struct BadInput {
    private func error(_ formula: String, _ csv: String, weights: String? = nil) -> MixedModelError? {
        do throws(MixedModelError) {
            _ = try Fit(formula, to: DataTable(csv: csv), options: FitOptions(weights: weights))
            return nil
        } catch {
            return error
        }
    }

    private let rows = "y,x,g,t,w\n1,1,a,u,1\n2,3,a,v,1\n4,2,b,u,1\n3,5,b,v,1\n7,4,c,u,2\n6,6,c,v,0\n"

    @Test("a word among numbers is named, and is a level where it was asked for")
    func words() {
        var csv = "y,x,g\n"
        for row in 0..<40 { csv += "\(row * 7 % 11),\(row == 5 ? "N/A" : String(row % 13)),\(row % 4)\n" }
        #expect(error("y ~ x + (1 | g)", csv) == .textAmongNumbers(column: "x", text: "N/A"))
        #expect(error("x ~ y + (1 | g)", csv) == .textAmongNumbers(column: "x", text: "N/A"))
        let hexadecimal = csv.replacing("N/A", with: "0x10")
        #expect(error("y ~ x + (1 | g)", hexadecimal) == .textAmongNumbers(column: "x", text: "0x10"))
        #expect(error("y ~ factor(x) + (1 | g)", csv) == nil)
        #expect(error("y ~ 1 + (1 | x)", csv) == nil)
    }

    @Test("a wrong column is answered with those that there are, and text with its first line and cell")
    func explanations() throws {
        func said(_ formula: String, _ csv: String) throws -> String {
            let model = try Formula(formula)
            let table = try DataTable(csv: csv, only: model.columns)
            do throws(MixedModelError) {
                _ = try Fit(model, to: table)
                return ""
            } catch {
                return table.explained(error)
            }
        }
        #expect(
            try said("Y ~ x + (1 | g)", rows)
                == "There is no column 'Y'. The columns are 'y', 'x', 'g', 't', 'w'.")
        #expect(
            try said("y ~ x + (1 | g)", "y,x,g\n1,2,a\nabc,3,a\n1,2,b\n3,4,b\n")
                == "'y' holds text where numbers are needed. The first: 'abc' in line 3.")
        #expect(try said("log(Y) ~ x + (1 | g)", "a,b\n1,2\n").hasSuffix("The columns are 'a', 'b'."))
        #expect(
            try Formula("log(y) ~ x * I(z^2) + offset(o) + (s | g/h)").columns == ["y", "x", "z", "o", "s", "g", "h"])
    }

    @Test("a row that cannot be used is told by its line of the file and by its cell")
    func lines() throws {
        func said(_ formula: String, _ csv: String, weights: String? = nil) throws -> String {
            let (model, table) = (try Formula(formula), try DataTable(csv: csv))
            do throws(MixedModelError) {
                _ = try Fit(model, to: table, options: FitOptions(weights: weights))
                return ""
            } catch {
                return table.explained(error, for: model)
            }
        }
        let csv = "y,x,g,w\n\n1,1,\"a\nb\",1\n2,-3,a,1\n1e400,2,c,1\n4,3,c,0\n"
        #expect(
            try said("y ~ x + (1 | g)", csv) == "'y' is not a finite number in line 6 of the file: '1e400'.")
        #expect(
            try said("x ~ log(x) + (1 | g)", csv) == "'log(x)' is not a finite number in line 5 of the file: 'x' is -3."
        )
        #expect(try said("x ~ 1 + (1 | g)", csv, weights: "w").contains("stands in line 7 of the file: '0'. Leave"))
        #expect(
            try said("y ~ 1 + (1 | k)", "y,k\n1,1\n2,01\n4,1.0\n").hasSuffix(
                "'k' was read as numbers, so that 1, 01 and 1.0 are the same."))
    }

    @Test("columns with missing values are named, and categories that are called as missing values are")
    func missingValues() throws {
        var csv = "y,x,g\n"
        for row in 0..<40 {
            csv += "\(row == 3 ? "NA" : String(row * 7 % 11 + row % 4)),\(row == 9 ? "." : String(row * row % 13)),"
            csv += "\(row % 4 == 0 ? "N/A" : "g\(row % 4)")\n"
        }
        let notes = try Fit("y ~ x + (1 | g)", to: DataTable(csv: csv)).notes
        #expect(notes.contains("2 rows with missing values in 'x', 'y' were left out."))
        #expect(notes.contains { $0.hasPrefix("A level of 'g' is called 'N/A' and counts as a category") })
    }

    @Test("a function that is not known is named, however many arguments it has")
    func functions() {
        guard case .badFormula(5, let problem) = error("y ~ poly(x, 2) + (1 | g)", rows) else {
            Issue.record("poly is taken")
            return
        }
        #expect(problem.hasPrefix("'poly' is not a function that is known here"))
    }

    @Test("each kind")
    func kinds() {
        #expect(error("y ~ z + (1 | g)", rows) == .unknownColumn("z"))
        #expect(error("y ~ x + (1 | h)", rows) == .unknownColumn("h"))
        #expect(error("y ~ log(g) + (1 | g)", rows) == .notNumeric(column: "g"))
        #expect(error("g ~ x + (1 | g)", rows) == .notNumeric(column: "g"))
        #expect(error("y ~ x", rows) == .noRandomEffects)
        #expect(error("y ~ 0 + (1 | g)", rows) == .noFixedEffects)
        #expect(error("y ~ x + (1 | y)", rows) == .asManyLevelsAsRows(group: "y", levels: 6, rows: 6))
        #expect(
            error("y ~ x + (1 + x | g)", rows) == .tooManyParameters(group: "g", effects: 6, rows: 6))
        #expect(error("y ~ x + (1 | g)", rows, weights: "w") == .badWeights("w", row: 6))
        for scale in ["1e200", "1e-200"] {
            #expect(error("I(y * \(scale)) ~ x + (1 | g)", rows) == .beyondNumbers)
            #expect(error("y ~ I(x * \(scale)) + (1 | g)", rows) == .beyondNumbers)
        }
        #expect(error("y ~ x + (1 | g)", rows, weights: "nope") == .unknownColumn("nope"))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n") == .emptyData)
        #expect(error("y ~ x + (1 | g)", "y,x,g\nNA,1,a\nNA,2,b\n") == .noCompleteRows(dropped: 2))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n1,1,a\n2,2,a\n3,1,a\n") == .oneLevel(group: "g"))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n1,1,a\n") == .oneLevel(group: "g"))
        #expect(error("y ~ k + (1 | g)", "y,k,g\n1,q,a\n2,q,a\n3,q,b\n4,q,b\n") == .oneLevelPredictor("k"))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n5,1,a\n5,2,a\n5,1,b\n5,4,b\n") == .constantResponse("y"))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n2,1,a\n4,2,a\n6,3,b\n8,4,b\n") == .noResidual)
        #expect(
            error("y ~ log(x) + (1 | g)", "y,x,g\n2,0,a\n4,2,a\n7,3,b\n8,4,b\n")
                == .nonFinite(column: "log(x)", row: 1))
        #expect(error("y ~ x + (1 | g)", "y,x,g\nInf,0,a\n4,2,a\n7,3,b\n8,4,b\n") == .nonFinite(column: "y", row: 1))
        #expect(error("y ~ x + (1 | g)", "y,x,g,x\n1,1,a,2\n") == .duplicateColumn("x"))
        #expect(error("y ~ x + (1 | g)", "y,x,g\n1,1\n") != nil)
        #expect(error("y ~ x + (1 | g)", "") != nil)
        #expect(error("y ~ x + (1 | g)", "y,x,g\n1,\"1,a\n") != nil)
    }

    @Test("rows that differ in nothing, enormous and tiny numbers, strange names")
    func extremes() throws {
        var csv = "y,x,g\n"
        for row in 0..<60 { csv += "\(Double(row % 7) * 1e120),\(Double(row % 5) * 1e-20),\"gr,\"\"ü\(row % 4) 🙂\"\n" }
        let fit = try Fit("y ~ x + (1 | g)", to: DataTable(csv: csv))
        #expect(fit.frame.groups[0].levels.contains("gr,\"ü0 🙂"))
        #expect(fit.criterion.isFinite)
        _ = try FitDocument(fit, seconds: 0).json
        for scale in [1e-300, 1e-160, 1e160, 1e300] {
            var csv = "y,x,g\n"
            for row in 0..<60 { csv += "\(Double((row * 7) % 11) * scale),\(row % 5),\(row % 4)\n" }
            _ = try? Fit("y ~ x + (1 + x | g)", to: DataTable(csv: csv))
        }
    }

    @Test("formulas that would make endless terms, columns beyond counting, numbers that overflow")
    func floods() {
        let many = (0..<40).map { "a\($0)" }
        #expect(throws: MixedModelError.self) { try Formula("y ~ " + many.joined(separator: " * ")) }
        #expect(throws: MixedModelError.self) {
            try Formula("y ~ " + [String](repeating: "x", count: 30_000).joined(separator: "+"))
        }
        var csv = "y,a,b,c,g\n"
        for row in 0..<200 { csv += "\(row % 7),a\(row),b\(row),c\(row),\(row % 5)\n" }
        #expect(error("y ~ a * b * c + (1 | g)", csv) != nil)
        var wide = "y,x,g\n"
        for row in 0..<60 { wide += "\(row % 7),\(row % 2 == 0 ? "1.7e308" : "1.6e308"),\(row % 5)\n" }
        _ = error("y ~ 1 + (1 + x | g)", wide)
        _ = error("y ~ x + (1 + x | g)", wide)
        _ = error("x ~ y + (1 | g)", wide)
        _ = error("y ~ scale(x) + I(x * x) + (1 | g)", wide)
    }

    @Test("random tables and formulas end in a fit or an error")
    func fuzz() {
        var random = SeededRandom(seed: 99)
        let pieces = [
            "y", "x", "z", "g", "h", "1", "0", "+", "-", "*", ":", "/", "^", "|", "||", "(", ")", "~", "log(", "I(",
            "factor(", " ", "2", "`", "é", "scale(", "(1|g)", "(x|h)", "+ (1 | g)", "y ~ x",
        ]
        var (taken, refused) = (0, 0)
        for _ in 0..<3000 {
            let count = 1 + Int(random.uniform() * 9)
            let text = (0..<count).map { _ in pieces[Int(random.uniform() * Double(pieces.count))] }.joined()
            do throws(MixedModelError) {
                // What is taken names columns that stand in it.
                for column in try Formula(text).columns { #expect(text.contains(column), "\(text)") }
                taken += 1
            } catch {
                #expect(error.description.count > 10, "\(text)")
                refused += 1
            }
        }
        #expect(taken > 0 && refused > 2000)
        (taken, refused) = (0, 0)
        let values = ["1", "2", "NA", "", "0", "-3.5", "1e308", "a", "b", "Inf", "\"q\"", "x", "4", "5", "6"]
        let formulas = [
            "y ~ x + (1 | g)", "y ~ x * z + (x | g)", "y ~ 0 + g + (1 | h)", "log(y) ~ I(x^2) + (1 | g/h)",
            "y ~ scale(x) + (z || g) + (1 | h)",
        ]
        for round in 0..<300 {
            var csv = "y,x,z,g,h\n"
            for _ in 0..<Int(random.uniform() * 30) {
                let fields = (0..<5).map { column in
                    column < 3 && random.uniform() < 0.8
                        ? "\((random.normal() * 10).rounded() / 4)"
                        : values[Int(random.uniform() * Double(values.count))]
                }
                csv += fields.joined(separator: ",") + "\n"
            }
            do throws(MixedModelError) {
                let fit = try Fit(formulas[round % formulas.count], to: DataTable(csv: csv))
                #expect(fit.criterion.isFinite, "\(formulas[round % formulas.count])\n\(csv)")
                taken += 1
            } catch {
                #expect(error.description.count > 10, "\(csv)")
                refused += 1
            }
        }
        #expect(taken > 0 && refused > 0 && taken + refused == 300)
    }

    @Test("numbers written as text that leave too few rows are named, with the first cell and its line")
    func textInPlaceOfNumbers() throws {
        let model = try Formula("y ~ x + (1 | g)")
        let csv = "y,x,g\n" + (0..<24).map { "\($0 * 7 % 11),0.\($0 + 10)%,\($0 % 4)" }.joined(separator: "\n")
        let table = try DataTable(csv: csv, only: model.columns)
        do throws(MixedModelError) {
            _ = try Fit(model, to: table)
            Issue.record("it was fitted")
        } catch {
            #expect(table.explained(error, for: model).hasSuffix("no number: '0.10%' in line 2."))
        }
    }

    @Test("levels that differ in blanks alone are named, and so is a category of nearly as many levels as rows")
    func suspectLevels() throws {
        var csv = "y,x,t,g\n"
        for row in 0..<40 {
            csv +=
                "\(row * 7 % 11 + row % 3),\(row % 13),u\(row % 25),\(row % 5 == 0 && row > 9 ? " " : "")g\(row % 5)\n"
        }
        let fit = try Fit("y ~ x + (1 | g)", to: DataTable(csv: csv))
        #expect(fit.notes.contains { $0.contains("differ in blanks alone, such as ' g0' and 'g0'") })
        let many = try Fit("y ~ t + (1 | g)", to: DataTable(csv: csv))
        #expect(many.notes.contains { $0.hasPrefix("'t' is a category of 25 levels for 40 rows") })
    }

    @Test("the response is none of its own predictors, and it is said that it was dropped")
    func ownPredictor() throws {
        var csv = "y,x,g\n"
        for row in 0..<40 { csv += "\(row * 7 % 11 + row % 4),\(row * row % 13),\(row % 4)\n" }
        let (fit, plain) = (
            try Fit("y ~ y + x + (1 | g)", to: DataTable(csv: csv)), try Fit("y ~ x + (1 | g)", to: DataTable(csv: csv))
        )
        #expect(fit.coefficients == plain.coefficients && fit.frame.droppedColumns == ["y"])
        #expect(fit.notes.contains("The response y stands among its own predictors, too; it was left out there."))
        #expect(!fit.notes.contains { $0.hasPrefix("Dropped") })
    }

    @Test("what a formula cannot hold is refused with a way out")
    func waysOut() {
        func said(_ formula: String) -> String {
            do throws(MixedModelError) { _ = try Formula(formula) } catch { return error.description }
            return ""
        }
        #expect(said("y ~ log(x, 2) + (1 | g)").contains("log2"))
        #expect(said("y ~ I(x > 0) + (1 | g)").contains("make a column of the comparison beforehand"))
        #expect(said("y ~ I(x %in% z) + (1 | g)").contains("make a column of the comparison beforehand"))
    }
}
