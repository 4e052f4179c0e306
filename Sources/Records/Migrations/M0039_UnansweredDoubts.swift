extension Migration {
    /// What waits for an answer of what clients wrote is derived: open episodes with such words are worked out again at
    /// once.
    static let unansweredDoubts = Migration(
        number: 39, name: "UnansweredDoubts",
        statements: [
            """
            UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1 AND episode_id IN (
                SELECT episode_id FROM comment WHERE suggested_from IS NOT NULL AND is_doubt IS NULL)
            """
        ])
}
