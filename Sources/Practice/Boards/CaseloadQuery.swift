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

    /// Whether a part of the client's name stands in the text, or the code.
    static func isNamed(_ client: Client, in text: String) -> Bool {
        let told = parts(of: text)
        let name = Set((parts(of: client.name) + parts(of: client.calledName)).filter { $0.count >= 3 })
            .subtracting(particles)
        if !name.isDisjoint(with: told) { return true }
        let code = parts(of: client.code)
        guard client.code.count >= 3, !code.isEmpty else { return false }
        return told.indices.contains { told[$0...].starts(with: code) }
    }

    /// Of names, and of much else.
    private static let particles: Set<String> = ["las", "los", "del", "der", "den", "des", "von", "van"]

    private static func parts(of text: String) -> [String] {
        folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func words(of text: String) -> [String] {
        folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
