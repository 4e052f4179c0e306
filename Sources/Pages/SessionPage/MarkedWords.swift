import Markup

/// What somebody wrote, with the words marked that the reader takes for a doubt.
struct MarkedWords: Component, Sendable {
    enum Length: Sendable { case whole, excerpt }

    /// Characters of an excerpt before the marked words, and after them.
    private static let beside = 90

    let text: String
    /// In UTF-8 bytes of the text.
    let marked: Range<Int>?
    var length = Length.whole

    func write(into html: inout HTML) {
        html.p(.class("say free"), .dir("auto")) {
            guard let parts else { return $0.text(length == .whole ? text : Self.beginning(of: text)) }
            $0.text(length == .whole ? parts.before : Self.end(of: parts.before))
            $0.mark(parts.words)
            $0.text(length == .whole ? parts.after : Self.beginning(of: parts.after))
        }
    }

    /// Before the words, the words, and after them; `nil` where nothing is marked or the text is another.
    private var parts: (before: String, words: String, after: String)? {
        let bytes = Array(text.utf8)
        guard let marked, marked.lowerBound >= 0, marked.upperBound <= bytes.count else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return (part(0..<marked.lowerBound), part(marked), part(marked.upperBound..<bytes.count))
    }

    /// Whole words only.
    private static func beginning(of text: String) -> String {
        guard text.count > beside else { return text }
        let start = text.prefix(beside)
        let words = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
        return words + " …"
    }

    private static func end(of text: String) -> String {
        guard text.count > beside else { return text }
        let end = text.suffix(beside)
        let words = end.firstIndex(where: \.isWhitespace).map { end[$0...].dropFirst() } ?? end
        return "… " + words
    }
}
