import Foundation
import RecordsContract
import Testing

@Suite("Records are written for two databases")
struct DialectTests {
    @Test("No statement in Records is SQLite's alone")
    func records() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let findings = try DialectLinter.findings(under: root.appendingPathComponent("Sources/Records"))
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }
}
