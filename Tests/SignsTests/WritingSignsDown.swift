import Foundation
import Signs
import Testing

@Suite("The signs are written down")
struct WritingSignsDown {
    @Test("docs/signs.md is what the rule set says; `rapport signs document > docs/signs.md` writes it anew")
    func document() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/signs.md")
        let held = try String(contentsOf: root, encoding: .utf8)
        #expect(held == SignDocument.text + "\n")
    }

    @Test("every sign has a rule, a version and a row")
    func rows() {
        for kind in SignKind.allCases {
            #expect(RuleSet.version(of: kind) >= 1, "\(kind)")
            #expect(SignDocument.text.contains("| `\(kind.rawValue)` |"))
        }
    }
}
