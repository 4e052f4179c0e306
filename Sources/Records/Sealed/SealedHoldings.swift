/// What a database holds, before there is a key at hand.
package struct SealedHoldings: Hashable, Sendable {
    /// Clients or people, sealed and coded or not.
    package let anybody: Bool
    /// Names that a practice's key sealed, or people whom it coded: a missing key cannot be made anew.
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
            let coded = try sql.exists("SELECT 1 FROM person WHERE seal IS NOT NULL LIMIT 1")
            let clients = try sql.exists("SELECT 1 FROM client LIMIT 1")
            return SealedHoldings(
                anybody: try clients || sql.exists("SELECT 1 FROM person LIMIT 1"), names: names || coded,
                words: words || notes || names || steps)
        }
    }
}
