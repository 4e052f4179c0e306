extension Migration {
    /// The second step at the door, links by which a password is chosen, and where each person works.
    static let secondStep = Migration(
        number: 25, name: "SecondStep",
        statements: [
            """
            CREATE TABLE second_factor (
                person_id ID PRIMARY KEY REFERENCES person (id),
                sealed BYTES NOT NULL,
                is_confirmed FLAG NOT NULL CHECK (is_confirmed IN (0, 1)),
                last_step WHOLE NOT NULL
            )
            """,
            """
            CREATE TABLE recovery_code (
                person_id ID NOT NULL REFERENCES person (id),
                code_hash BYTES NOT NULL,
                PRIMARY KEY (person_id, code_hash)
            )
            """,
            """
            CREATE TABLE invitation (
                person_id ID PRIMARY KEY REFERENCES person (id),
                token_hash BYTES NOT NULL UNIQUE,
                expires_at_us INSTANT NOT NULL
            )
            """,
            """
            CREATE TABLE person_site (
                person_id ID NOT NULL REFERENCES person (id),
                site_id ID NOT NULL REFERENCES site (id),
                PRIMARY KEY (person_id, site_id)
            )
            """,
            "ALTER TABLE sign_in ADD COLUMN stage TEXT NOT NULL DEFAULT 'open'",
            "ALTER TABLE sign_in ADD COLUMN browser TEXT NOT NULL DEFAULT ''",
        ])
}
