internal import Clinic
internal import Practice

extension RecordsReading {
    func episode(_ id: EpisodeID) throws -> Episode? {
        let row = try sql.first(
            "SELECT id, client_id, intake_day, ended_day, ended_reason FROM episode WHERE id = ?", [.id(id)],
            EpisodeRow.init(row:))
        return try row.map { $0.episode(try therapists(of: id), try treatments(of: id)) }
    }

    func episodes(of client: ClientID) throws -> [Episode] {
        let rows = try sql.all(
            "SELECT id, client_id, intake_day, ended_day, ended_reason FROM episode WHERE client_id = ?",
            [.id(client)], EpisodeRow.init(row:))
        guard !rows.isEmpty else { return [] }
        var therapists: [EpisodeID: [TherapistSpell]] = [:]
        try sql.query(
            """
            SELECT s.episode_id, s.therapist_id, s.from_day FROM therapist_spell s
            JOIN episode e ON e.id = s.episode_id WHERE e.client_id = ? ORDER BY s.episode_id, s.place
            """, [.id(client)]
        ) { row in
            let spell = TherapistSpell(therapist: try row.key(1), from: try row.day(2))
            therapists[try row.key(0), default: []].append(spell)
        }
        var treatments: [EpisodeID: [TreatmentSpell]] = [:]
        try sql.query(
            """
            SELECT s.episode_id, s.treatment, s.from_day FROM treatment_spell s
            JOIN episode e ON e.id = s.episode_id WHERE e.client_id = ? ORDER BY s.episode_id, s.place
            """, [.id(client)]
        ) { row in
            let spell = TreatmentSpell(treatment: try row.text(1), from: try row.day(2))
            treatments[try row.key(0), default: []].append(spell)
        }
        return rows.map { $0.episode(therapists[$0.id] ?? [], treatments[$0.id] ?? []) }
            .sorted { ($0.intake, $0.id) > ($1.intake, $1.id) }
    }

    func ownership(of episode: EpisodeID) throws -> EpisodeOwnership? {
        try sql.first(
            """
            SELECT e.therapist_id, p.team_id FROM episode e JOIN client c ON c.id = e.client_id
            LEFT JOIN person p ON p.id = e.therapist_id WHERE e.id = ? AND c.erased_at_us IS NULL
            """, [.id(episode)]
        ) { EpisodeOwnership(therapist: try $0.optionalKey(0), team: try $0.optionalKey(1)) }
    }

    func records(of id: EpisodeID) throws -> EpisodeRecords? {
        try hold(id)
        let clients = ClientRows(sealing: sealing)
        let head = try sql.first(
            """
            SELECT e.id, e.client_id, e.intake_day, e.ended_day, e.ended_reason, p.team_id,
                c.id, c.identity, c.data_key, c.erased_at_us, c.language
            FROM episode e JOIN client c ON c.id = e.client_id LEFT JOIN person p ON p.id = e.therapist_id
            WHERE e.id = ?
            """, [.id(id)]
        ) { row in
            let team: TeamID? = try row.optionalKey(5)
            return (episode: try EpisodeRow(row: row), team: team, client: try clients.client(row, from: 6))
        }
        guard let head else { return nil }
        return EpisodeRecords(
            episode: head.episode.episode(try therapists(of: id), try treatments(of: id)), client: head.client,
            team: head.team, appointments: try appointments(of: id), sessions: try sessions(of: id),
            responses: try responses(of: id), observations: try observations(of: id),
            comments: try comments(of: id))
    }

    func episodeIDs(after: EpisodeID?, limit: Int) throws -> [EpisodeID] {
        guard let after else {
            return try sql.all("SELECT id FROM episode ORDER BY id LIMIT ?", [.integer(limit)]) { try $0.key(0) }
        }
        return try sql.all("SELECT id FROM episode WHERE id > ? ORDER BY id LIMIT ?", [.id(after), .integer(limit)]) {
            try $0.key(0)
        }
    }

    private func therapists(of episode: EpisodeID) throws -> [TherapistSpell] {
        try sql.all(
            "SELECT therapist_id, from_day FROM therapist_spell WHERE episode_id = ? ORDER BY place", [.id(episode)]
        ) { TherapistSpell(therapist: try $0.key(0), from: try $0.day(1)) }
    }

    private func treatments(of episode: EpisodeID) throws -> [TreatmentSpell] {
        try sql.all(
            "SELECT treatment, from_day FROM treatment_spell WHERE episode_id = ? ORDER BY place", [.id(episode)]
        ) { TreatmentSpell(treatment: try $0.text(0), from: try $0.day(1)) }
    }
}
