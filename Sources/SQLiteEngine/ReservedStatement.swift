/// Statements that only the engine may run: they would end the shared transaction or change what was promised.
enum ReservedStatement: String, CaseIterable {
    case begin = "BEGIN"
    case commit = "COMMIT"
    case end = "END"
    case rollback = "ROLLBACK"
    case savepoint = "SAVEPOINT"
    case release = "RELEASE"
    case pragma = "PRAGMA"
    case attach = "ATTACH"
    case detach = "DETACH"
    case vacuum = "VACUUM"

    /// The reserved statement that `text` is, or nil. Only its first word decides.
    init?(startOf text: String) {
        let start = text.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        // The longest reserved word has nine letters; one more shows that the word goes on.
        let letters = start.prefix(10).prefix { (0x41...0x5A).contains($0 & 0xDF) }
        guard (3...9).contains(letters.count) else { return nil }
        self.init(rawValue: String(Substring(letters)).uppercased())
    }
}
