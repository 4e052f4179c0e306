internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func comment(on response: ResponseID) throws -> WrittenComment? {
        try sql.first(
            """
            SELECT response_id, episode_id, written_at_us, language, suggested_from, suggested_to, reader_version,
                is_doubt
            FROM comment WHERE response_id = ?
            """, [.id(response)], WrittenComment.init(row:))
    }

    func comments(of episode: EpisodeID) throws -> [WrittenComment] {
        try sql.all(
            """
            SELECT response_id, episode_id, written_at_us, language, suggested_from, suggested_to, reader_version,
                is_doubt
            FROM comment WHERE episode_id = ? ORDER BY response_id
            """, [.id(episode)], WrittenComment.init(row:))
    }

    func commentAnswers(on response: ResponseID) throws -> [CommentAnswer] {
        try sql.all(
            """
            SELECT id, response_id, is_doubt, answered_at_us, answered_by_id
            FROM comment_answer WHERE response_id = ? ORDER BY place
            """, [.id(response)]
        ) { row in
            CommentAnswer(
                id: try row.key(0), response: try row.key(1), isDoubt: try row.isNull(2) ? nil : try row.flag(2),
                answeredAt: try row.instant(3), answeredBy: try row.optionalKey(4))
        }
    }

    func commentCounts() throws -> CommentCounts {
        let counts = try sql.first(
            """
            SELECT COUNT(*), COUNT(suggested_from),
                COUNT(CASE WHEN suggested_from IS NOT NULL AND is_doubt = 1 THEN 1 END),
                COUNT(CASE WHEN suggested_from IS NOT NULL AND is_doubt = 0 THEN 1 END),
                COUNT(CASE WHEN suggested_from IS NULL AND is_doubt = 1 THEN 1 END)
            FROM comment
            """, []
        ) { row in
            CommentCounts(
                comments: try row.count(0), suggested: try row.count(1), confirmed: try row.count(2),
                dismissed: try row.count(3), missed: try row.count(4))
        }
        return counts ?? CommentCounts(comments: 0, suggested: 0, confirmed: 0, dismissed: 0, missed: 0)
    }
}

extension RecordsTransaction {
    func add(_ comment: WrittenComment) throws {
        try requireEpisode(comment.episode)
        try require("response", "SELECT 1 FROM response WHERE id = ?", comment.response)
        try insert(
            """
            INSERT INTO comment (response_id, episode_id, written_at_us, language, suggested_from, suggested_to,
                reader_version)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (response_id) DO NOTHING
            """,
            [
                .id(comment.response), .id(comment.episode), .instant(comment.writtenAt), .word(comment.language),
                .optional(comment.suggested?.lowerBound), .optional(comment.suggested?.upperBound),
                .integer(comment.readerVersion),
            ], orDuplicate: "comment")
        touch(.comment, comment.response)
    }

    func add(_ answer: CommentAnswer) throws {
        try require("comment", "SELECT 1 FROM comment WHERE response_id = ?", answer.response)
        let isDoubt: SQLValue = answer.isDoubt.map { .flag($0) } ?? .null
        try insert(
            """
            INSERT INTO comment_answer (id, response_id, place, is_doubt, answered_at_us, answered_by_id)
            VALUES (?, ?, (SELECT COUNT(*) FROM comment_answer WHERE response_id = ?), ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(answer.id), .id(answer.response), .id(answer.response), isDoubt, .instant(answer.answeredAt),
                .optional(answer.answeredBy),
            ], orDuplicate: "comment_answer.id")
        try run("UPDATE comment SET is_doubt = ? WHERE response_id = ?", [isDoubt, .id(answer.response)])
        touch(.comment, answer.response)
        touch(.commentAnswer, answer.id)
    }
}

extension WrittenComment {
    /// `response_id, episode_id, written_at_us, language, suggested_from, suggested_to, reader_version, is_doubt`.
    init(row: any SQLRow) throws {
        var suggested: Range<Int>?
        if let from = try row.optionalCount(4), let to = try row.optionalCount(5) {
            guard from <= to else { throw StoreError.corrupt("the words of a comment") }
            suggested = from..<to
        }
        self.init(
            response: try row.key(0), episode: try row.key(1), writtenAt: try row.instant(2),
            language: try row.word(3), suggested: suggested, readerVersion: try row.int(6),
            isDoubt: try row.isNull(7) ? nil : try row.flag(7))
    }
}
