/// What a database holds, before there is a key at hand.
package struct SealedHoldings: Hashable, Sendable {
    /// Clients, sealed or not.
    package let clients: Bool
    /// Names that a practice's key sealed: a missing key cannot be made anew.
    package let names: Bool
    /// The same of words.
    package let words: Bool
}

extension RecordsStore {
    package static func holdings(_ engine: any SQLEngine) async throws -> SealedHoldings {
        try await engine.read { sql in
            let words = try sql.exists("SELECT 1 FROM sealed_text LIMIT 1")
            let notes = try sql.exists("SELECT 1 FROM supervision_entry WHERE sealed IS NOT NULL LIMIT 1")
            let names = try sql.exists("SELECT 1 FROM client WHERE data_key IS NOT NULL LIMIT 1")
            let steps = try sql.exists("SELECT 1 FROM second_factor LIMIT 1")
            return SealedHoldings(
                clients: try sql.exists("SELECT 1 FROM client LIMIT 1"), names: names,
                words: words || notes || names || steps)
        }
    }
}
