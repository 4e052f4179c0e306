internal import Clinic
internal import Practice

/// A key file that belongs to another practice.
package enum ForeignKey: Hashable, Sendable {
    case practice, talk
}

extension RecordsStore {
    /// The first key with which nothing opens of what it should open: of the first and the last clients, and, where it is
    /// the practice's, no code of a person goes with their row either. One row that was damaged is not enough.
    ///
    /// - Returns: `nil` where the keys fit, and where there is nothing yet that could tell.
    package func foreignKey() async throws -> ForeignKey? {
        try await read { store in
            guard let reading = store as? any RecordsReading else { return nil }
            return try reading.foreignKey()
        }
    }
}

extension RecordsStore {
    /// Whether there are words from before clients had keys, and no client has one yet: then these words alone can tell
    /// whose key of talks lies there. Of whichever schema.
    package static func hasOldWordsAlone(_ engine: any SQLEngine) async throws -> Bool {
        let applied = try await engine.appliedMigrations().count
        guard applied >= Migration.sealedText.number else { return false }
        let haveKeys = applied >= Migration.sealedRows.number
        return try await engine.read { sql in
            if haveKeys, try sql.exists("SELECT 1 FROM client WHERE data_key IS NOT NULL LIMIT 1") { return false }
            return try sql.exists("SELECT 1 FROM sealed_text WHERE key_version > 0 LIMIT 1")
        }
    }

    /// Of the first and the last of those words, so that a text that was damaged is not enough.
    package func opensNoOldWords() async throws -> Bool {
        try await engine.read { [sealing] sql in
            let texts = try RecordsSnapshot(sql: sql, sealing: sealing).oldTextsAtTheEnds()
            return !texts.isEmpty && !texts.contains { (try? sealing.open($0.sealed, $0.place)) != nil }
        }
    }
}

extension RecordsReading {
    fileprivate func foreignKey() throws -> ForeignKey? {
        let keys = try sampledKeys()
        let opened = keys.count { opens($0, .ordinary) }
        if opened == 0 {
            let people = try sql.all(CodedTable.person.some, [CodedTable.person.start, .integer(5)]) { row in
                (isCoded: try CodedTable.person.values(row).code != nil, isAsCoded: try isAsCoded(.person, row))
            }
            let coded = people.filter(\.isCoded)
            if !(keys.isEmpty && coded.isEmpty), !coded.contains(where: \.isAsCoded) { return .practice }
        }
        if !keys.isEmpty, !keys.contains(where: { opens($0, .talk) }) { return .talk }
        return nil
    }

    private func sampledKeys() throws -> [ClientKey] {
        let read: (any SQLRow) throws -> ClientKey = { row in
            let client: ClientID = try row.key(0)
            return ClientKey(client: client.description, data: try row.blob(1), talk: try row.blob(2))
        }
        let first = try sql.all(
            """
            SELECT id, data_key, talk_key FROM client WHERE data_key IS NOT NULL AND talk_key IS NOT NULL
            ORDER BY id LIMIT 5
            """, [], read)
        let last = try sql.all(
            """
            SELECT id, data_key, talk_key FROM client WHERE data_key IS NOT NULL AND talk_key IS NOT NULL
            ORDER BY id DESC LIMIT 5
            """, [], read)
        return first + last
    }

    /// Sealing asks for the key to be unwrapped first.
    private func opens(_ key: ClientKey, _ part: ClientKeyPart) -> Bool {
        (try? sealing.seal("", SealedPlace(table: "client", row: key.client, column: "identity"), under: key, part))
            != nil
    }
}
