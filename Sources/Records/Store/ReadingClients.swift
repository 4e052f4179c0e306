internal import Clinic
internal import Practice

extension RecordsReading {
    func client(_ id: ClientID) throws -> Client? {
        try sql.first(
            """
            SELECT id, identity, data_key, erased_at_us, language FROM client WHERE id = ? AND erased_at_us IS NULL
            """, [.id(id)]
        ) { try client(row: $0) }
    }

    func client(code: String) throws -> Client? {
        for word in CodeForms.all(of: code).flatMap({ sealing.lookUps(of: $0) }) {
            let found = try sql.first(
                "SELECT id, identity, data_key, erased_at_us, language FROM client WHERE code = ?", [.text(word)]
            ) { try client(row: $0) }
            if let found { return found }
        }
        return nil
    }

    private func client(row: any SQLRow) throws -> Client {
        let clients = ClientRows(sealing: sealing)
        return mayStandIn ? try clients.listed(row) : try clients.client(row)
    }

    func clientKey(of episode: EpisodeID) throws -> ClientKey? {
        try sql.first(
            """
            SELECT c.id, c.data_key, c.talk_key FROM episode e JOIN client c ON c.id = e.client_id
            WHERE e.id = ? AND c.data_key IS NOT NULL
            """, [.id(episode)]
        ) { row in
            let client: ClientID = try row.key(0)
            return ClientKey(client: client.description, data: try row.blob(1), talk: try row.blob(2))
        }
    }
}
