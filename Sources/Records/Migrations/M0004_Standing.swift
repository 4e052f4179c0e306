extension Migration {
    /// Where each episode stands, derived: may be emptied and worked out again.
    static let standing = Migration(
        number: 4, name: "Standing",
        statements: [
            """
            CREATE TABLE standing (
                episode_id ID PRIMARY KEY REFERENCES episode (id),
                owner_id ID,
                is_open FLAG NOT NULL CHECK (is_open IN (0, 1)),
                act TEXT NOT NULL,
                urgency WHOLE NOT NULL,
                since_us INSTANT,
                session_count WHOLE NOT NULL,
                last_session_us INSTANT,
                next_appointment_us INSTANT,
                last_outcome WHOLE,
                last_alliance WHOLE,
                derived_at_us INSTANT NOT NULL,
                recheck_at_us INSTANT,
                signs TEXT NOT NULL
            )
            """,
            "CREATE INDEX standing_by_owner ON standing (owner_id, is_open, urgency)",
            "CREATE INDEX standing_by_urgency ON standing (is_open, urgency)",
            "CREATE INDEX standing_by_recheck ON standing (is_open, recheck_at_us)",
        ])
}
