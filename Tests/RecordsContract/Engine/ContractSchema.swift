import Records

/// The tables that the clauses work on; they use every type word.
let contractMigration = Migration(
    number: 1, name: "ContractTables",
    statements: [
        """
        CREATE TABLE person (
            id ID PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            born_day DAY,
            seen_at_us INSTANT,
            visit_count WHOLE NOT NULL DEFAULT 0 CHECK (visit_count >= 0),
            is_active FLAG NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
            weight DECIMAL,
            photo BYTES
        )
        """,
        """
        CREATE TABLE pet (
            id ID PRIMARY KEY,
            person_id ID NOT NULL REFERENCES person (id),
            name TEXT NOT NULL
        )
        """,
        "CREATE INDEX pet_by_person ON pet (person_id)",
    ])

func withTables(_ engine: any SQLEngine) async throws {
    _ = try await engine.migrate([contractMigration], now: { 1_700_000_000_000_000 })
}

func addPerson(_ sql: any SQLWriting, _ number: UInt64, _ name: String) throws {
    try sql.run("INSERT INTO person (id, name) VALUES (?, ?)", [.id(high: 1, low: number), .text(name)])
}

func names(_ engine: any SQLEngine) async throws -> [String] {
    try await engine.read { sql in try sql.all("SELECT name FROM person ORDER BY id") { try $0.text(0) } }
}
