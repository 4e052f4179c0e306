internal import Clinic
internal import Practice

extension RecordsTransaction {
    func put(_ client: Client) throws {
        let words = sealing.lookUps(of: client.code)
        for word in words {
            let isTaken = try sql.exists(
                "SELECT 1 FROM client WHERE code = ? AND id <> ?", [.text(word), .id(client.id)])
            guard !isTaken else { throw StoreError.duplicate("client.code") }
        }
        let key = try key(of: client.id)
        try run(
            """
            INSERT INTO client (id, code, name, called_name, born_day, language, identity, data_key, talk_key)
            VALUES (?, ?, '', '', NULL, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, language = excluded.language,
                identity = excluded.identity
            """,
            [
                .id(client.id), .text(words.first ?? ""), .word(client.language),
                .blob(try ClientRows(sealing: sealing).sealed(client, under: key)), .blob(key.data), .blob(key.talk),
            ])
        touch(.client, client.id)
    }

    /// The client's own, or new ones for a new client. Throws `StoreError.missing` for one that was erased.
    private func key(of client: ClientID) throws -> ClientKey {
        let held = try sql.first("SELECT data_key, talk_key FROM client WHERE id = ?", [.id(client)]) { row in
            (try row.optionalBlob(0), try row.optionalBlob(1))
        }
        switch held {
        case nil:
            do { return try sealing.makeKey(of: client.description) } catch let error as SealingError {
                throw StoreError(error, "key of a client")
            }
        case (let data?, let talk?)?: return ClientKey(client: client.description, data: data, talk: talk)
        default: throw StoreError.missing("client")
        }
    }

    func put(_ episode: Episode) throws {
        try require("client", "SELECT 1 FROM client WHERE id = ?", episode.client)
        for spell in episode.therapists { try requirePerson(spell.therapist) }
        try run(
            """
            INSERT INTO episode (id, client_id, intake_day, therapist_id, ended_day, ended_reason)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, intake_day = excluded.intake_day,
                therapist_id = excluded.therapist_id, ended_day = excluded.ended_day,
                ended_reason = excluded.ended_reason
            """,
            [
                .id(episode.id), .id(episode.client), .day(episode.intake), .optional(episode.therapist),
                .optional(episode.ending?.day), .optional(episode.ending?.reason.rawValue),
            ])
        touch(.episode, episode.id)
        try run("DELETE FROM therapist_spell WHERE episode_id = ?", [.id(episode.id)])
        for (place, spell) in episode.therapists.enumerated() {
            try run(
                "INSERT INTO therapist_spell (episode_id, place, therapist_id, from_day) VALUES (?, ?, ?, ?)",
                [.id(episode.id), .integer(place), .id(spell.therapist), .day(spell.from)])
        }
        try run("DELETE FROM treatment_spell WHERE episode_id = ?", [.id(episode.id)])
        for (place, spell) in episode.treatments.enumerated() {
            try run(
                "INSERT INTO treatment_spell (episode_id, place, treatment, from_day) VALUES (?, ?, ?, ?)",
                [.id(episode.id), .integer(place), .text(spell.treatment), .day(spell.from)])
        }
    }

    func requireEpisode(_ id: EpisodeID) throws { try require("episode", "SELECT 1 FROM episode WHERE id = ?", id) }
    func requirePerson(_ id: PersonID) throws { try require("person", "SELECT 1 FROM person WHERE id = ?", id) }
    func requireSession(_ id: SessionID) throws { try require("session", "SELECT 1 FROM session WHERE id = ?", id) }

    func requireAppointment(_ id: AppointmentID) throws {
        try require("appointment", "SELECT 1 FROM appointment WHERE id = ?", id)
    }
}
