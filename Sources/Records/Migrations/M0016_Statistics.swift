extension Migration {
    /// The sums of each episode's sessions, derived: may be emptied and worked out again.
    static let statistics = Migration(
        number: 16, name: "Statistics",
        statements: [
            """
            CREATE TABLE episode_statistics (
                episode_id ID PRIMARY KEY REFERENCES episode (id),
                site_id ID REFERENCES site (id),
                at_ceiling WHOLE NOT NULL,
                without_outcome WHOLE NOT NULL,
                without_alliance WHOLE NOT NULL,
                sums BYTES NOT NULL
            )
            """
        ])
}
