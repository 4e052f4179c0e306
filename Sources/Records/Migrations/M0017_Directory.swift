extension Migration {
    /// Resources, every version. The numbers of `change` count all changes of the directory in order.
    static let directory = Migration(
        number: 17, name: "Directory",
        statements: [
            """
            CREATE TABLE resource (
                id ID PRIMARY KEY,
                source TEXT UNIQUE,
                change_number WHOLE NOT NULL UNIQUE,
                version_id ID NOT NULL
            )
            """,
            """
            CREATE TABLE resource_version (
                id ID PRIMARY KEY,
                resource_id ID NOT NULL REFERENCES resource (id),
                change_number WHOLE NOT NULL UNIQUE,
                cause TEXT NOT NULL,
                is_closed FLAG NOT NULL CHECK (is_closed IN (0, 1)),
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                replaces_id ID REFERENCES resource_version (id),
                name TEXT NOT NULL,
                provider TEXT NOT NULL,
                offers TEXT NOT NULL,
                kinds TEXT NOT NULL,
                places TEXT NOT NULL,
                languages TEXT NOT NULL,
                cost TEXT NOT NULL,
                cost_note TEXT NOT NULL,
                eligibility TEXT NOT NULL,
                youngest WHOLE,
                oldest WHOLE,
                hours TEXT NOT NULL,
                phone TEXT NOT NULL,
                email TEXT NOT NULL,
                web TEXT NOT NULL,
                address TEXT NOT NULL,
                notes TEXT NOT NULL,
                checked_on_day DAY,
                checked_by_id ID REFERENCES person (id),
                checked_elsewhere TEXT NOT NULL
            )
            """,
            "CREATE INDEX resource_version_by_resource ON resource_version (resource_id, change_number)",
        ])
}
