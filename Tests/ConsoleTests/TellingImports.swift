import Exchange
import Practice
import Testing

@testable import Console

@Suite("What an import tells in a terminal")
struct TellingImports {
    private func counts(_ change: (inout ImportReport) -> Void) -> String {
        var report = ImportReport()
        change(&report)
        return ImportTelling(report: report, options: ImportOptions(), words: { key, _ in key }).counts
    }

    @Test("a total beyond its scale in a file whose lines go to 100 is told to be read in points, and no other is")
    func totalAlone() throws {
        func hints(_ field: String, _ highest: Int) throws -> [String] {
            let row = try SessionColumns.read(
                ["client": "P-1", "session": "1", "measure": "outcome-adult", "total": "285"], highestLine: highest
            ).get()
            #expect(row.response?.content == .total(units: 285, decimals: 0))
            var report = ImportReport()
            report.problems = [ImportProblem(line: 2, key: "problem.range", arguments: [field, "0.0", "40.0"])]
            return ImportTelling(
                report: report, options: ImportOptions(), words: { key, _ in key }, highest: highest
            ).hints
        }
        #expect(try hints("total", 100).first?.contains("A total that stands alone is read in points") == true)
        #expect(try hints("total", 10) == [])
        #expect(try hints("line-1", 100) == [])
    }

    @Test("days that another order reads are told how, and those that none reads are told what a day is")
    func days() {
        func hints(_ cells: String...) -> [String] {
            var report = ImportReport()
            report.problems = cells.map { ImportProblem(line: 2, key: "import.not-a-day", arguments: ["date", $0]) }
            return ImportTelling(report: report, options: ImportOptions(), words: { key, _ in key }).hints
        }
        #expect(hints("13/02/2026").first?.contains("--dates dmy") == true)
        for cell in ["13/02/26", "13 Feb 2026"] {
            #expect(hints(cell) == ["Days have the year in four digits and the month as a number: 2026-11-24."])
        }
        #expect(hints() == [])
    }

    @Test("whoever has said in which order the days are is told of the others, and not of that one again")
    func daysInTheOrderGiven() {
        func hint(_ cell: String, _ given: DateOrder) -> String {
            let problem = ImportProblem(line: 2, key: "import.not-a-day", arguments: ["date", cell])
            return ImportOptions.hint([problem], given) ?? ""
        }
        let other = hint("11/24/2026", .dmy)
        #expect(other.contains("not in the order of --dates dmy") && other.hasSuffix("--dates mdy."))
        #expect(!hint("31/02/26", .dmy).contains("--dates"))
        for order in DateOrder.allCases {
            #expect(hint("2026-02-30", order).hasPrefix("There is no such day"), "no order of day and month helps")
        }
    }

    @Test("a file that brought nothing new is not said to have been kept")
    func nothingNew() {
        func ending(_ new: Int, wasApplied: Bool) -> String {
            var report = ImportReport()
            (report.new, report.same, report.wasApplied) = (new, 3, wasApplied)
            return ImportTelling(report: report, options: ImportOptions(), words: { key, _ in key }).ending
        }
        #expect(ending(1, wasApplied: true) == "All of it was kept.")
        #expect(ending(0, wasApplied: true) == "Nothing was changed: the file brought nothing in.")
        #expect(ending(0, wasApplied: false) == "Nothing would change: the file brings nothing in.")
    }

    @Test("one line is a line, two are lines, and so with all that is new")
    func numbers() {
        let one = counts { ($0.new, $0.clients, $0.sessions, $0.episodes) = (1, 1, 1, 1) }
        #expect(one == "1 line new, 0 here already, 0 refused; new: 1 client, 1 course of care, 1 session.")
        let two = counts { ($0.new, $0.clients, $0.supervision) = (2, 2, 2) }
        #expect(two == "2 lines new, 0 here already, 0 refused; new: 2 clients, 2 lines of supervision.")
        #expect(
            counts { ($0.new, $0.ended) = (1, 1) }
                == "1 line new, 0 here already, 0 refused; new: 1 ended course of care.")
        #expect(counts { _ in } == "0 lines new, 0 here already, 0 refused.")
    }
}
