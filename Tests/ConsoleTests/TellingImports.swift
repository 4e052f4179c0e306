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
