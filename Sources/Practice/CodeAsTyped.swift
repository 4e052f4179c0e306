internal import Clinic
internal import Foundation

extension StoreReading {
    /// Whoever has that code, as a person types it: exactly, else in other letters where only one client has it so.
    /// Codes stand in the store under a word that only the exact code makes, so that other letters are looked for among
    /// the opened names.
    func client(codeAsTyped text: String) throws -> Client? {
        let typed = Checks.trimmed(text)
        if typed.isEmpty { return nil }
        if let exact = try client(code: typed) { return exact }
        return try caseload(.everybody, includingClosed: true).map(\.client).oneWith(codeAsTyped: typed)
    }
}

extension [Client] {
    /// The one with that code in whatever letters; `nil` where several differ by nothing else. A client may stand there
    /// more than once.
    func oneWith(codeAsTyped text: String) -> Client? {
        let typed = text.lowercased()
        let alike = filter { $0.isReadable && $0.code.lowercased() == typed }
        return Set(alike.map(\.id)).count == 1 ? alike.first : nil
    }
}

/// A client's code as it is kept from now on: accents composed with their letters, so that two keyboards, or a file and a
/// keyboard, make one code of it.
enum ClientCode {
    static func composed(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    }

    /// As some machines type it.
    static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
