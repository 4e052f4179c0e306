internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func praises(of episode: EpisodeID) throws -> [Praise] {
        try sql.all(
            "SELECT id, episode_id, kind, record, answer, at_us, by_id FROM praise WHERE episode_id = ? ORDER BY id",
            [.id(episode)], Praise.init(row:))
    }

    func praise(_ id: PraiseID) throws -> Praise? {
        try sql.first(
            "SELECT id, episode_id, kind, record, answer, at_us, by_id FROM praise WHERE id = ?", [.id(id)],
            Praise.init(row:))
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
}

extension Praise {
    fileprivate init(row: any SQLRow) throws {
        var record = FieldReader(try row.text(3), name: "the record of a praise")
        self.init(
            id: try row.key(0), episode: try row.key(1), kind: try row.word(2), record: try SignText.record(&record),
            answer: try row.word(4), at: try row.instant(5), by: try row.optionalKey(6))
    }
}
