import Records

extension EngineContract {
    private static let second = Migration(
        number: 2, name: "AddShelter",
        statements: [
            "CREATE TABLE shelter (id ID PRIMARY KEY, name TEXT NOT NULL)",
            "INSERT INTO shelter (id, name) SELECT id, name FROM person",
            "ALTER TABLE pet ADD COLUMN shelter_id ID REFERENCES shelter (id)",
        ])

    static let migrations: [EngineClause] = [
        EngineClause("a new database has no migrations, and afterwards those that were applied, once") { engine in
            try requireEqual(try await engine.appliedMigrations(), [], "at first")
            let first = try await engine.migrate([contractMigration], now: { 10 })
            let then = try await engine.migrate([contractMigration, second], now: { 20 })
            let again = try await engine.migrate([contractMigration, second], now: { 30 })
            try requireEqual([first, then, again], [[1], [2], []], "what was applied")
            let expected = [
                AppliedMigration(number: 1, name: "ContractTables", appliedAt: 10),
                AppliedMigration(number: 2, name: "AddShelter", appliedAt: 20),
            ]
            try requireEqual(try await engine.appliedMigrations(), expected, "what is recorded")
        },
        EngineClause("a database newer than the program is refused and left as it was") { engine in
            _ = try await engine.migrate([contractMigration, second], now: { 10 })
            let before = try await engine.appliedMigrations()
            let error = try await engineError { _ = try await engine.migrate([contractMigration], now: { 20 }) }
            try requireEqual(error, .schemaNewer(found: 2, known: 1), "the error")
            try require(error.description.contains("newer version"), "the sentence: \(error)")
            try requireEqual(try await engine.appliedMigrations(), before, "what is recorded")
        },
        EngineClause("a migration known under another name is refused") { engine in
            _ = try await engine.migrate([contractMigration], now: { 10 })
            let other = Migration(number: 1, name: "Other", statements: [])
            let error = try await engineError { _ = try await engine.migrate([other, second], now: { 20 }) }
            let expected = SQLEngineError.schemaDiffers(number: 1, found: "ContractTables", known: "Other")
            try requireEqual(error, expected, "the error")
            try requireEqual(try await engine.appliedMigrations().count, 1, "the migrations recorded")
        },
        EngineClause("a list of migrations with a gap is refused before anything is done") { engine in
            let third = Migration(number: 3, name: "Third", statements: [])
            let error = try await engineError { _ = try await engine.migrate([contractMigration, third], now: { 1 }) }
            try requireEqual(error, .migrationsOutOfOrder(expected: 2, found: 3), "the error")
            try requireEqual(try await engine.appliedMigrations(), [], "the migrations recorded")
        },
        EngineClause("a migration stopped at any of its statements leaves the schema old") { engine in
            try await withTables(engine)
            try await engine.write { try addPerson($0, 1, "Ana") }
            for stop in 0...second.statements.count {
                var statements = second.statements
                statements.insert("INSERT INTO no_such_table (id) VALUES (1)", at: stop)
                let broken = Migration(number: 2, name: second.name, statements: statements)
                _ = try await engineError { _ = try await engine.migrate([contractMigration, broken], now: { 20 }) }
                try requireEqual(try await engine.appliedMigrations().map(\.number), [1], "stopped at \(stop)")
                _ = try await engineError {
                    _ = try await engine.read { try $0.exists("SELECT 1 FROM shelter") }
                }
            }
            try requireEqual(
                try await engine.migrate([contractMigration, second], now: { 30 }), [2], "applied when mended")
            let moved = try await engine.read { try $0.all("SELECT name FROM shelter") { try $0.text(0) } }
            try requireEqual(moved, ["Ana"], "what was carried over")
        },
        EngineClause("when a later migration fails the earlier ones stay") { engine in
            let broken = Migration(number: 2, name: "Broken", statements: ["CREATE TABLE person (id ID PRIMARY KEY)"])
            _ = try await engineError { _ = try await engine.migrate([contractMigration, broken], now: { 10 }) }
            try requireEqual(try await engine.appliedMigrations().map(\.number), [1], "what is recorded")
            try requireEqual(try await names(engine), [], "the table can be read")
        },
    ]
}
