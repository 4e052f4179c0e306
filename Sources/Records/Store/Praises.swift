internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func praises(of episode: EpisodeID) throws -> [Praise] {
        try sql.all(
            """
            SELECT id, episode_id, kind, record, answer, at_us, by_id, taken_back_at_us, taken_back_by_id
            FROM praise WHERE episode_id = ? ORDER BY id
            """, [.id(episode)], Praise.init(row:))
    }

    func praise(_ id: PraiseID) throws -> Praise? {
        try sql.first(
            """
            SELECT id, episode_id, kind, record, answer, at_us, by_id, taken_back_at_us, taken_back_by_id
            FROM praise WHERE id = ?
            """, [.id(id)], Praise.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ praise: Praise) throws {
        try requireEpisode(praise.episode)
        var record = FieldWriter()
        SignText.write(praise.record, to: &record)
        try insert(
            """
            INSERT INTO praise (id, episode_id, kind, record, answer, at_us, by_id) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(praise.id), .id(praise.episode), .word(praise.kind), .text(record.text), .word(praise.answer),
                .instant(praise.at), .optional(praise.by),
            ], orDuplicate: "praise.id")
        touch(.praise, praise.id)
    }

    func takeBack(_ praise: PraiseID, at: Instant, by: PersonID?) throws {
        let stands = try sql.exists("SELECT 1 FROM praise WHERE id = ? AND taken_back_at_us IS NULL", [.id(praise)])
        guard stands else { throw StoreError.missing("praise") }
        try changing(.praise, praise)
        try run(
            "UPDATE praise SET taken_back_at_us = ?, taken_back_by_id = ? WHERE id = ?",
            [.instant(at), .optional(by), .id(praise)])
    }
}

extension Praise {
    fileprivate init(row: any SQLRow) throws {
        var record = FieldReader(try row.text(3), name: "the record of a praise")
        let by: PersonID? = try row.optionalKey(8)
        let takenBack = try row.optionalInstant(7).map { TakenBack(at: $0, by: by) }
        self.init(
            id: try row.key(0), episode: try row.key(1), kind: try row.word(2), record: try SignText.record(&record),
            answer: try row.word(4), at: try row.instant(5), by: try row.optionalKey(6),
            takenBack: takenBack)
    }
}
