internal import Clinic
internal import Practice

extension RecordsReading {
    func sealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) throws -> SealedText? {
        try sql.first(
            """
            SELECT id, episode_id, purpose, of_id, key_version, sealed FROM sealed_text
            WHERE of_id = ? AND purpose = ?
            """, [.id(high: record.high, low: record.low), .word(purpose)], SealedText.init(row:))
    }

    func sealedTexts(of episode: EpisodeID) throws -> [SealedText] {
        try sql.all(
            """
            SELECT id, episode_id, purpose, of_id, key_version, sealed FROM sealed_text
            WHERE episode_id = ? ORDER BY id
            """, [.id(episode)], SealedText.init(row:))
    }

    /// Sealed before clients had keys of their own, in the order of their ids.
    func oldTexts(after: ID<SealedText>, limit: Int) throws -> [OldText] {
        try sql.all(
            """
            SELECT id, episode_id, purpose, of_id, key_version, sealed FROM sealed_text
            WHERE key_version > 0 AND id > ? ORDER BY id LIMIT ?
            """, [.id(after), .integer(limit)], OldText.init(row:))
    }

    /// The first and the last of them that are rows as Rapport writes them.
    func oldTextsAtTheEnds() throws -> [SealedText] {
        let first = try sql.all(
            """
            SELECT id, episode_id, purpose, of_id, key_version, sealed FROM sealed_text
            WHERE key_version > 0 ORDER BY id LIMIT 5
            """, [], OldText.init(row:))
        let last = try sql.all(
            """
            SELECT id, episode_id, purpose, of_id, key_version, sealed FROM sealed_text
            WHERE key_version > 0 ORDER BY id DESC LIMIT 5
            """, [], OldText.init(row:))
        return (first + last).compactMap(\.text)
    }
}

/// A row of before clients had keys, whatever became of it since.
struct OldText {
    let id: ID<SealedText>
    let episode: EpisodeID
    /// `nil` where the rest is no row as Rapport writes them.
    let text: SealedText?

    fileprivate init(row: any SQLRow) throws {
        id = try row.key(0)
        episode = try row.key(1)
        text = try? SealedText(row: row)
    }
}

extension RecordsTransaction {
    func add(_ text: SealedText) throws {
        try requireEpisode(text.episode)
        try insert(
            """
            INSERT INTO sealed_text (id, episode_id, purpose, of_id, key_version, sealed) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (of_id, purpose) DO NOTHING
            """,
            [
                .id(text.id), .id(text.episode), .word(text.purpose), .id(high: text.ofHigh, low: text.ofLow),
                .integer(text.keyVersion), .blob(text.sealed),
            ], orDuplicate: "sealed_text")
    }

    func removeSealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) throws {
        try run(
            "DELETE FROM sealed_text WHERE of_id = ? AND purpose = ?",
            [.id(high: record.high, low: record.low), .word(purpose)])
    }
}

extension SealedText {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), episode: try row.key(1), purpose: try row.word(2), of: try row.id(3),
            keyVersion: try row.int(4), sealed: try row.blob(5))
    }
}
