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
