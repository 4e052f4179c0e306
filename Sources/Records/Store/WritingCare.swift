internal import Clinic
internal import Practice

extension RecordsTransaction {
    func put(_ client: Client) throws {
        let isTaken = try sql.exists(
            "SELECT 1 FROM client WHERE code = ? AND id <> ?", [.text(client.code), .id(client.id)])
        guard !isTaken else { throw StoreError.duplicate("client.code") }
        try run(
            """
            INSERT INTO client (id, code, name, called_name, born_day, language) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
                called_name = excluded.called_name, born_day = excluded.born_day, language = excluded.language
            """,
            [
                .id(client.id), .text(client.code), .text(client.name), .text(client.calledName),
                .optional(client.born), .word(client.language),
            ])
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
