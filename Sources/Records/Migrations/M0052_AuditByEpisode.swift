extension Migration {
    /// Entries that name a course of care and not its client are found by the course: they say of whom they tell all the same.
    static let auditByEpisode = Migration(
        number: 52, name: "AuditByEpisode",
        statements: [
            """
            CREATE INDEX audit_event_by_episode ON audit_event (client_id, episode_id, at_us, id)
                WHERE client_id IS NULL AND episode_id IS NOT NULL
            """
        ])
}
