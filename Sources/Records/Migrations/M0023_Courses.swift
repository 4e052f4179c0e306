extension Migration {
    /// Expected courses: each episode's scores beside its sums, the counts of those who began alike, the parameters of
    /// every fit, and who is at fitting. All of it derived: may be emptied and worked out again.
    static let courses = Migration(
        number: 23, name: "Courses",
        statements: [
            "ALTER TABLE episode_statistics ADD COLUMN course BYTES",
            "ALTER TABLE episode_statistics ADD COLUMN course_measure TEXT",
            "ALTER TABLE episode_statistics ADD COLUMN course_version WHOLE NOT NULL DEFAULT 0",
            """
            CREATE TABLE course_count (
                measure_key TEXT NOT NULL,
                bin WHOLE NOT NULL,
                place WHOLE NOT NULL,
                total WHOLE NOT NULL,
                seen WHOLE NOT NULL,
                PRIMARY KEY (measure_key, bin, place, total)
            )
            """,
            """
            CREATE TABLE course_fit (
                version WHOLE NOT NULL,
                measure_key TEXT NOT NULL,
                measure_version WHOLE NOT NULL,
                fitted_at_us INSTANT NOT NULL,
                courses WHOLE NOT NULL,
                closed WHOLE NOT NULL,
                sessions WHOLE NOT NULL,
                needed WHOLE NOT NULL,
                is_singular FLAG NOT NULL,
                refusal TEXT,
                numbers BYTES,
                coverage BYTES NOT NULL,
                PRIMARY KEY (version, measure_key)
            )
            """,
            """
            CREATE TABLE course_work (
                place WHOLE PRIMARY KEY CHECK (place = 1),
                holder_id ID,
                held_until_us INSTANT,
                finished_at_us INSTANT,
                courses WHOLE NOT NULL,
                sessions WHOLE NOT NULL
            )
            """,
        ])
}
