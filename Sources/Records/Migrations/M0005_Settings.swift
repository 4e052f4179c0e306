extension Migration {
    /// The practice's own thresholds and measures, every version.
    static let settings = Migration(
        number: 5, name: "Settings",
        statements: [
            // An empty measure_key or ages stands for every measure or age, so that the key holds for them too.
            """
            CREATE TABLE threshold (
                name TEXT NOT NULL,
                measure_key TEXT NOT NULL,
                ages TEXT NOT NULL,
                version WHOLE NOT NULL,
                amount WHOLE NOT NULL,
                grade TEXT NOT NULL,
                source TEXT NOT NULL,
                is_override FLAG NOT NULL CHECK (is_override IN (0, 1)),
                set_by_id ID REFERENCES person (id),
                set_at_us INSTANT NOT NULL,
                PRIMARY KEY (name, measure_key, ages, version)
            )
            """,
            """
            CREATE TABLE measure (
                measure_key TEXT NOT NULL,
                version WHOLE NOT NULL,
                document BYTES NOT NULL,
                added_by_id ID REFERENCES person (id),
                added_at_us INSTANT NOT NULL,
                PRIMARY KEY (measure_key, version)
            )
            """,
            """
            CREATE TABLE measure_switch (
                measure_key TEXT PRIMARY KEY,
                is_on FLAG NOT NULL CHECK (is_on IN (0, 1))
            )
            """,
        ])
}
