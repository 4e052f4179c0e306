extension Migration {
    /// What the practice has set about following through, every version.
    static let practiceSettings = Migration(
        number: 14, name: "PracticeSettings",
        statements: [
            """
            CREATE TABLE practice_setting (
                name TEXT NOT NULL,
                version WHOLE NOT NULL,
                content TEXT NOT NULL,
                set_by_id ID REFERENCES person (id),
                set_at_us INSTANT NOT NULL,
                PRIMARY KEY (name, version)
            )
            """
        ])
}
