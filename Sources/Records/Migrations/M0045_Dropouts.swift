extension Migration {
    /// The loop reads the dropouts of a year with the last sessions before each, in an index alone.
    static let dropouts = Migration(
        number: 45, name: "Dropouts",
        statements: [
            """
            CREATE INDEX episode_by_dropout ON episode (ended_day, therapist_id, id, client_id)
            WHERE ended_reason = 'dropped-out'
            """,
            "DROP INDEX session_by_episode",
            "CREATE INDEX session_by_episode ON session (episode_id, is_dated, start_us, id)",
        ])
}
