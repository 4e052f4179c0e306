/// A string literal of a Swift source: its text with the usual escapes undone, and the line where it starts.
struct SwiftLiteral {
    let line: Int
    let text: String

    /// Every string literal outside of comments, raw and multi-line ones too.
    static func all(in source: String) -> [SwiftLiteral] {
        var scanner = Scanner(rest: Substring(source))
        return scanner.literals()
    }

    private struct Scanner {
        var rest: Substring
        var line = 1

        mutating func literals() -> [SwiftLiteral] {
            var found: [SwiftLiteral] = []
            while !rest.isEmpty {
                if rest.hasPrefix("//") {
                    skip { $0.hasPrefix("\n") }
                } else if rest.hasPrefix("/*") {
                    skip { $0.hasPrefix("*/") }
                } else if let literal = literal() {
                    found.append(literal)
                } else {
                    advance()
                }
            }
            return found
        }

        private mutating func literal() -> SwiftLiteral? {
            let hashes = String(rest.prefix { $0 == "#" })
            let opened = rest.dropFirst(hashes.count)
            guard opened.first == "\"" else { return nil }
            let quotes = opened.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
            let start = line
            for _ in 0..<(hashes.count + quotes.count) { advance() }
            var text = ""
            while !rest.isEmpty, !rest.hasPrefix(quotes + hashes) {
                if hashes.isEmpty, rest.first == "\\" {
                    advance()
                    text += Self.unescaped(rest.first)
                } else if let character = rest.first {
                    text.append(character)
                }
                advance()
            }
            for _ in 0..<(quotes.count + hashes.count) { advance() }
            return SwiftLiteral(line: start, text: text)
        }

        /// A backslash at a line's end joins it to the next, so it stands for nothing.
        private static func unescaped(_ character: Character?) -> String {
            switch character {
            case "n", "r", "t": " "
            case "\n", nil: ""
            case .some(let other): String(other)
            }
        }

        private mutating func skip(until isEnd: (Substring) -> Bool) {
            while !rest.isEmpty, !isEnd(rest) { advance() }
        }

        private mutating func advance() {
            if rest.first == "\n" { line += 1 }
            rest = rest.dropFirst()
        }
    }
}
