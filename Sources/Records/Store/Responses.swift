internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func response(_ id: ResponseID) throws -> ScoredResponse? {
        try sql.first(
            """
            SELECT id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score
            FROM response WHERE id = ?
            """, [.id(id)], ScoredResponse.init(row:))
    }

    func responses(of episode: EpisodeID) throws -> [ScoredResponse] {
        try sql.all(
            """
            SELECT id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score
            FROM response WHERE episode_id = ?
            """, [.id(episode)], ScoredResponse.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ scored: ScoredResponse, purpose: MeasurePurpose) throws {
        let response = scored.response
        try requireEpisode(response.episode)
        if let session = response.session { try requireSession(session) }
        if let replaced = response.replaces {
            try require("response", "SELECT 1 FROM response WHERE id = ?", replaced)
        }
        try insert(
            """
            INSERT INTO response (id, episode_id, session_id, measure_key, measure_version, purpose,
                content, answers, paper_total, way, language, answered_at_us, recorded_at_us, recorded_by_id,
                replaces_id, status, total, score, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """, try coded(.response, scored.values(purpose)), orDuplicate: "response.id")
    }
}
