extension Migration {
    /// The practice and who works there.
    static let people = Migration(
        number: 1, name: "People",
        statements: [
            """
            CREATE TABLE practice (
                id ID PRIMARY KEY,
                name TEXT NOT NULL,
                zone TEXT NOT NULL,
                language TEXT NOT NULL,
                is_demo FLAG NOT NULL CHECK (is_demo IN (0, 1))
            )
            """,
            "CREATE TABLE site (id ID PRIMARY KEY, name TEXT NOT NULL)",
            "CREATE TABLE team (id ID PRIMARY KEY, name TEXT NOT NULL)",
            """
            CREATE TABLE person (
                id ID PRIMARY KEY,
                name TEXT NOT NULL,
                sign_in_name TEXT NOT NULL UNIQUE,
                roles TEXT NOT NULL,
                team_id ID REFERENCES team (id),
                language TEXT NOT NULL,
                is_active FLAG NOT NULL CHECK (is_active IN (0, 1)),
                password_hash TEXT,
                pin_hash TEXT
            )
            """,
            "CREATE INDEX person_by_team ON person (team_id)",
        ])
}
