internal import Clinic

/// What was typed to find a client: every word begins a word of the name, or the code holds it. Marks over letters,
/// capitals, hyphens and apostrophes do not matter; in scripts that part no words, a word stands anywhere in the name.
struct CaseloadQuery {
    private let words: [String]

    init(_ text: String) {
        let parts = Self.parts(of: Self.joined(text))
        words = parts.isEmpty ? Self.words(of: text) : parts
    }

    func matches(_ client: Client) -> Bool {
        if words.isEmpty { return true }
        let name = [client.name, client.calledName].flatMap { Self.parts(of: $0) + Self.parts(of: Self.joined($0)) }
        let code = Self.folded(client.code)
        return words.allSatisfy { word in
            code.contains(word)
                || name.contains { $0.hasPrefix(word) || (Self.isUnparted(word) && $0.contains(word)) }
        }
    }

    /// Without apostrophes, so that O’Brien is one word as well as two.
    private static func joined(_ text: String) -> String {
        text.filter { !"'’‘ʼ`´".contains($0) }
    }

    /// Whether it is of a script that writes words together.
    private static func isUnparted(_ word: String) -> Bool {
        word.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
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
        return !name.isDisjoint(with: told) || isCoded(client, in: told)
    }

    private static func isCoded(_ client: Client, in told: [String]) -> Bool {
        let code = parts(of: client.code)
        guard client.code.count >= 3, !code.isEmpty else { return false }
        return told.indices.contains { told[$0...].starts(with: code) }
    }

    /// The same of many clients at once, where most words are a part of some client's name too: the code, or two parts of
    /// the name.
    static func isWritten(_ client: Client, in text: String) -> Bool {
        let told = parts(of: text)
        let name = Set((parts(of: client.name) + parts(of: client.calledName)).filter { $0.count >= 3 })
            .subtracting(particles)
        return name.intersection(told).count > 1 || isCoded(client, in: told)
    }

    /// Of names, and of much else.
    private static let particles: Set<String> = ["las", "los", "del", "der", "den", "des", "von", "van"]

    private static func parts(of text: String) -> [String] {
        folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func words(of text: String) -> [String] {
        folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func folded(_ text: String) -> String { NameOrder.key(text) }
}
