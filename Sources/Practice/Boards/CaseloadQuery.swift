internal import Clinic
private import Foundation

/// What was typed to find a client: every word begins a word of the name, or the code holds it. Marks over letters and
/// capitals do not matter.
struct CaseloadQuery {
    private let words: [String]

    init(_ text: String) { words = Self.words(of: text) }

    func matches(_ client: Client) -> Bool {
        if words.isEmpty { return true }
        let name = Self.words(of: client.name) + Self.words(of: client.calledName)
        let code = Self.folded(client.code)
        return words.allSatisfy { word in code.contains(word) || name.contains { $0.hasPrefix(word) } }
    }

    /// Whether that is the client's whole name, word for word.
    static func isName(_ text: String, of client: Client) -> Bool {
        let typed = words(of: text)
        return !typed.isEmpty && typed == words(of: client.name)
    }

    private static func words(of text: String) -> [String] {
        folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
