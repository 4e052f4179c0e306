internal import Clinic
internal import Practice

extension RecordsReading {
    func corrections(of client: ClientID) throws -> [ClientCorrection] {
        let rows = try sql.all(
            """
            SELECT x.id, x.at_us, x.by_id, x.sealed, c.data_key, c.talk_key
            FROM client_correction x JOIN client c ON c.id = x.client_id
            WHERE x.client_id = ? AND x.sealed IS NOT NULL AND c.data_key IS NOT NULL ORDER BY x.place
            """, [.id(client)]
        ) { row in
            let key = ClientKey(client: client.description, data: try row.blob(4), talk: try row.blob(5))
            let id: CorrectionID = try row.key(0)
            return ClientCorrection(
                id: id,
                was: try ClientRows(sealing: sealing).client(try row.blob(3), of: id, client, under: key),
                at: try row.instant(1), by: try row.optionalKey(2))
        }
        return rows
    }

    func corrections(of episode: EpisodeID) throws -> [EpisodeCorrection] {
        try sql.all(
            """
            SELECT x.id, x.at_us, x.by_id, x.was, x.became, e.client_id
            FROM episode_correction x JOIN episode e ON e.id = x.episode_id
            WHERE x.episode_id = ? ORDER BY x.place
            """, [.id(episode)]
        ) { row in
            let client: ClientID = try row.key(5)
            return EpisodeCorrection(
                id: try row.key(0), was: try StoredEpisode.episode(try row.text(3), episode, of: client),
                became: try StoredEpisode.episode(try row.text(4), episode, of: client),
                at: try row.instant(1), by: try row.optionalKey(2))
        }
    }
}

extension RecordsTransaction {
    func add(_ correction: EpisodeCorrection) throws {
        let episode = correction.was.id
        try requireEpisode(episode)
        if let person = correction.by { try requirePerson(person) }
        try insert(
            """
            INSERT INTO episode_correction (id, episode_id, place, at_us, by_id, was, became)
            VALUES (?, ?, (SELECT COUNT(*) FROM episode_correction WHERE episode_id = ?), ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(correction.id), .id(episode), .id(episode), .instant(correction.at), .optional(correction.by),
                .text(StoredEpisode.text(correction.was)), .text(StoredEpisode.text(correction.became)),
            ], orDuplicate: "episode_correction.id")
        touch(.episodeCorrection, correction.id)
    }

    func add(_ correction: ClientCorrection) throws {
        let client = correction.was.id
        let keys = try sql.first(
            "SELECT data_key, talk_key FROM client WHERE id = ? AND data_key IS NOT NULL", [.id(client)]
        ) { row in (data: try row.blob(0), talk: try row.blob(1)) }
        guard let keys else { throw StoreError.missing("client") }
        if let person = correction.by { try requirePerson(person) }
        let key = ClientKey(client: client.description, data: keys.data, talk: keys.talk)
        try insert(
            """
            INSERT INTO client_correction (id, client_id, place, at_us, by_id, sealed)
            VALUES (?, ?, (SELECT COUNT(*) FROM client_correction WHERE client_id = ?), ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(correction.id), .id(client), .id(client), .instant(correction.at), .optional(correction.by),
                .blob(try ClientRows(sealing: sealing).sealed(correction, under: key)),
            ], orDuplicate: "client_correction.id")
        touch(.clientCorrection, correction.id)
    }

    /// The client's key is destroyed with it; nothing is left of what it sealed either.
    func forgetCorrections(of client: SQLValue) throws {
        let rows = try sql.all(
            "UPDATE client_correction SET sealed = NULL WHERE client_id = ? RETURNING id", [client]
        ) { try $0.id(0) }
        for id in rows { touch(.clientCorrection, .id(high: id.high, low: id.low)) }
    }
}
