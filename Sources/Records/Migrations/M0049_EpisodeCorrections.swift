extension Migration {
    /// What a course of care was before each correction and after it: days, persons and treatments, as the episode's own row has them.
    static let episodeCorrections = Migration(
        number: 49, name: "EpisodeCorrections",
        statements: [
            """
            CREATE TABLE episode_correction (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                place WHOLE NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                was TEXT NOT NULL,
                became TEXT NOT NULL,
                seal BYTES,
                UNIQUE (episode_id, place)
            )
            """
        ])
}
