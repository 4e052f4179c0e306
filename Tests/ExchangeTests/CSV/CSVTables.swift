import Foundation
import Testing

@testable import Exchange

@Suite("CSV with a header")
struct CSVTables {
    @Test("columns are found by name, spaces around it taken off")
    func columns() throws {
        let table = try CSVTable(ByteSource("client, session ,ors_1\n".utf8))
        #expect(table.columns == ["client", "session", "ors_1"])
        #expect(table.index(of: "session") == 1)
        #expect(table.index(of: "Session") == nil)
    }

    @Test("no header, a column without a name and two of one name are refused")
    func badHeaders() {
        #expect(throws: CSVError(line: 1, reason: .empty)) { try CSVTable(ByteSource("\n\n".utf8)) }
        #expect(throws: CSVError(line: 1, column: 2, reason: .emptyColumnName)) {
            try CSVTable(ByteSource("a, ,b\n".utf8))
        }
        #expect(throws: CSVError(line: 1, column: 3, reason: .duplicateColumnName("a"))) {
            try CSVTable(ByteSource("a,b,a\n".utf8))
        }
    }

    @Test("a row of the wrong width is refused with what was found and expected, and reading goes on after it")
    func ragged() throws {
        var table = try CSVTable(ByteSource("a,b\n1\n\n1,2,3\n4,5\n".utf8))
        #expect(throws: CSVError(line: 2, reason: .ragged(found: 1, expected: 2))) { try table.next() }
        #expect(throws: CSVError(line: 4, reason: .ragged(found: 3, expected: 2))) { try table.next() }
        #expect(try table.next() == CSVRecord(line: 5, fields: ["4", "5"]))
        #expect(try table.next() == nil)
        #expect(!CSVError(line: 2, reason: .ragged(found: 1, expected: 2)).endsReading)
    }

    static let survey = URL(fileURLWithPath: #filePath)
        .appending(path: "../../../../../shared/fixtures/sessions/survey_srs_logs.csv").standardized.path

    @Test(
        "a real file of 277 sessions is read whole",
        .enabled(if: FileManager.default.fileExists(atPath: survey), "skipped: no shared fixtures"))
    func realFile() throws {
        var table = try CSVTable(ByteSource.file(atPath: Self.survey))
        var count = 0
        while try table.next() != nil { count += 1 }
        #expect(count == 277)
    }
}
