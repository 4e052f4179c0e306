internal import Clinic
internal import Practice

extension RecordsReading {
    func observations(in session: SessionID) throws -> [Observation] {
        try sql.all(
            """
            SELECT id, session_id, topic, value, recorded_at_us, recorded_by_id, replaces_id
            FROM observation WHERE session_id = ? ORDER BY place
            """, [.id(session)], Observation.init(row:))
    }

    func observations(of episode: EpisodeID) throws -> [Observation] {
        try sql.all(
            """
            SELECT id, session_id, topic, value, recorded_at_us, recorded_by_id, replaces_id
            FROM observation WHERE episode_id = ? ORDER BY session_id, place
            """, [.id(episode)], Observation.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ observation: Observation) throws {
        let held = try sql.first(
            """
            SELECT episode_id, (SELECT COUNT(*) FROM observation o WHERE o.session_id = s.id) FROM session s
            WHERE s.id = ?
            """, [.id(observation.session)]
        ) { (episode: try $0.key(0) as EpisodeID, place: try $0.count(1)) }
        guard let held else { throw StoreError.missing("session") }
        if let replaced = observation.replaces {
            try require("observation", "SELECT 1 FROM observation WHERE id = ?", replaced)
        }
        try insert(
            """
            INSERT INTO observation
                (id, episode_id, session_id, place, topic, value, recorded_at_us, recorded_by_id, replaces_id, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            try coded(
                .observation,
                [
                    .id(observation.id), .id(held.episode), .id(observation.session), .integer(held.place),
                    .word(observation.topic), .optional(observation.value?.word), .instant(observation.recordedAt),
                    .optional(observation.recordedBy), .optional(observation.replaces),
                ]), orDuplicate: "observation.id")
    }
}

extension Observation {
    /// `id, session_id, topic, value, recorded_at_us, recorded_by_id, replaces_id`.
    init(row: any SQLRow) throws {
        let topic = try row.word(2, as: ObservationTopic.self)
        let word = try row.optionalText(3)
        let value = word.flatMap { ObservationValue(topic, word: $0) }
        guard
            (word == nil) == (value == nil),
            let read = Observation(
                id: try row.key(0), session: try row.key(1), topic: topic, value: value,
                recordedAt: try row.instant(4), recordedBy: try row.optionalKey(5), replaces: try row.optionalKey(6))
        else { throw StoreError.corrupt("an unknown observation") }
        self = read
    }
}
