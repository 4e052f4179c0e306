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
        return !nameParts(of: client).isDisjoint(with: told) || isWritten(code: codeParts(of: client), in: told)
    }

    private static func isWritten(code: [String], in told: [String]) -> Bool {
        !code.isEmpty && told.indices.contains { told[$0...].starts(with: code) }
    }

    fileprivate static func nameParts(of client: Client) -> Set<String> {
        Set((parts(of: client.name) + parts(of: client.calledName)).filter { $0.count >= 3 }).subtracting(particles)
    }

    /// None of a code that is too short to be told from other words.
    fileprivate static func codeParts(of client: Client) -> [String] {
        client.code.count >= 3 ? parts(of: client.code) : []
    }

    fileprivate static func isWritten(_ name: Set<String>, _ code: [String], in told: [String]) -> Bool {
        name.intersection(told).count > 1 || isWritten(code: code, in: told)
    }

    /// Of names, and of much else.
    private static let particles: Set<String> = ["las", "los", "del", "der", "den", "des", "von", "van"]

    fileprivate static func parts(of text: String) -> [String] {
        folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func words(of text: String) -> [String] {
        folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func folded(_ text: String) -> String { NameOrder.key(text) }
}

/// The names and codes of many clients, taken apart once, to be looked for in many texts.
struct WrittenClients {
    private let clients: [(name: Set<String>, code: [String])]

    init(_ clients: [Client]) {
        self.clients = clients.map { (name: CaseloadQuery.nameParts(of: $0), code: CaseloadQuery.codeParts(of: $0)) }
    }

    /// Whether the code of one of them, or two parts of the name, are written there: among many clients most words are a
    /// part of some name.
    func areWritten(in text: String) -> Bool {
        let told = CaseloadQuery.parts(of: text)
        return clients.contains { CaseloadQuery.isWritten($0.name, $0.code, in: told) }
    }
}
