import Foundation
import Signs
import Testing

@Suite("The signs are written down")
struct WritingSignsDown {
    private static let text = SignDocument.text(
        Dictionary(
            uniqueKeysWithValues: CommentPart.allCases.map { part in
                (part, LabelledComment.figures { $0.part == part })
            }))

    @Test("docs/signs.md is what the rule set says; `rapport signs document > docs/signs.md` writes it anew")
    func document() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/signs.md")
        let held = try String(contentsOf: root, encoding: .utf8)
        #expect(held == Self.text + "\n")
    }

    @Test("every sign has a rule, a version and a row")
    func rows() {
        for kind in SignKind.allCases {
            #expect(RuleSet.version(of: kind) >= 1, "\(kind)")
            #expect(Self.text.contains("| `\(kind.rawValue)` |"))
        }
    }
}
