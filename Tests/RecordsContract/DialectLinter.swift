package import Foundation

/// Refuses SQL that SQLite takes and PostgreSQL does not, or takes otherwise: one text serves both.
///
/// It knows words, not grammar: that every column of a grouped result is grouped or aggregated, say, only PostgreSQL
/// itself can tell.
package enum DialectLinter {
    package struct Finding: Sendable, Hashable, CustomStringConvertible {
        package let file: String
        package let line: Int
        package let complaint: String

        package var description: String { "\(file):\(line): \(complaint)" }
    }

    /// Every statement in the Swift files under `folder`, judged. Throws where the folder cannot be read or holds no
    /// statement, so that a moved folder does not pass for a clean one.
    package static func findings(under folder: URL) throws -> [Finding] {
        let folder = folder.resolvingSymlinksInPath()
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else {
            throw ContractBreach(description: "\(folder.path) cannot be read")
        }
        var findings: [Finding] = []
        var statementCount = 0
        let files = paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
        for file in files {
            let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for literal in SwiftLiteral.all(in: source) where isStatement(literal.text) {
                statementCount += 1
                findings += try complaints(about: literal.text).map {
                    Finding(file: file, line: literal.line, complaint: $0)
                }
            }
        }
        guard statementCount > 0 else { throw ContractBreach(description: "no statement under \(folder.path)") }
        return findings
    }

    /// What is wrong with one statement; empty where nothing is.
    package static func complaints(about statement: String) throws -> [String] {
        let bare = withoutTextAndComments(statement)
        return try DialectRule.all.filter { try $0.isBroken(by: bare) }.map(\.complaint)
    }

    /// Whether a string literal is SQL: by its first word, and for words of plain English by one that goes with it.
    package static func isStatement(_ text: String) -> Bool {
        let words = withoutTextAndComments(text).split { !$0.isLetter && $0 != "_" }
        guard let first = words.first else { return false }
        let rest = Set(words.dropFirst().map { $0.uppercased() })
        let isShouted = first == first.uppercased()
        switch first.uppercased() {
        case "SELECT": return isShouted || rest.contains("FROM")
        case "INSERT": return rest.contains("INTO")
        case "REPLACE": return rest.contains("INTO") && rest.contains("VALUES")
        case "UPDATE": return rest.contains("SET")
        case "DELETE": return rest.contains("FROM") && (isShouted || rest.contains("WHERE"))
        case "WITH": return rest.contains("SELECT")
        case "CREATE", "ALTER", "DROP":
            return !rest.isDisjoint(with: ["TABLE", "INDEX", "VIEW", "TRIGGER", "VIRTUAL"]) && isShouted
        case "PRAGMA": return true
        case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "ATTACH", "DETACH", "VACUUM", "REINDEX":
            return isShouted
        default: return false
        }
    }

    /// The statement with its quoted text emptied and its comments gone, as neither can break a rule.
    private static func withoutTextAndComments(_ statement: String) -> String {
        var bare = ""
        var rest = Substring(statement)
        while let character = rest.first {
            if rest.hasPrefix("--") {
                rest = rest.drop { $0 != "\n" }
            } else if rest.hasPrefix("/*") {
                rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
            } else if character == "'" {
                bare += "''"
                rest = rest.dropFirst().drop { $0 != "'" }.dropFirst()
            } else {
                bare.append(character)
                rest = rest.dropFirst()
            }
        }
        return bare
    }
}
