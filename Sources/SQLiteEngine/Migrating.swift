import GRDB
package import Records

extension SQLiteEngine {
    package func migrate(_ migrations: [Migration], now: @Sendable @escaping () -> Int64) async throws -> [Int] {
        try line.requireOpen()
        let path = path
        return try await writer.writeWithoutTransaction { database in
            do {
                return try Migrator(database: database, migrations: migrations, now: now).run()
            } catch {
                throw SQLEngineError(error, path: path)
            }
        }
    }

    package func define(_ indexes: [Records.SQL]) async throws {
        try line.requireOpen()
        let path = path
        try await writer.writeWithoutTransaction { database in
            do {
                // Elsewhere what is sorted is short and stays in memory.
                try database.execute(sql: "PRAGMA temp_store = FILE")
                defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
                for index in indexes {
                    let text = index.description
                    guard text.hasPrefix("CREATE INDEX ") || text.hasPrefix("DROP INDEX ") else {
                        throw SQLEngineError.misuse("an index is made or dropped here")
                    }
                    try database.execute(sql: text)
                }
            } catch {
                throw SQLEngineError(error, path: path)
            }
        }
    }

    package func appliedMigrations() async throws -> [AppliedMigration] {
        try line.requireOpen()
        let path = path
        do {
            return try await writer.read { try Migrator.applied(in: $0) }
        } catch {
            throw SQLEngineError(error, path: path)
        }
    }
}

/// Applies migrations one transaction each; each looks again at what is there, in case another process was quicker.
private struct Migrator {
    let database: Database
    let migrations: [Migration]
    let now: () -> Int64

    func run() throws -> [Int] {
        // Before anything is written: a newer or foreign schema stays untouched.
        _ = try Migration.pending(of: migrations, after: try Self.applied(in: database))
        var numbers: [Int] = []
        while let number = try step() { numbers.append(number) }
        return numbers
    }

    /// Applies the next migration, and answers its number, or nil where there is none left.
    private func step() throws -> Int? {
        var number: Int?
        try database.inTransaction(.immediate) {
            guard let next = try Migration.pending(of: migrations, after: try Self.applied(in: database)).first else {
                return .rollback
            }
            try database.execute(sql: SQLiteDialect.render(Migration.table))
            for statement in next.statements {
                let text = SQLiteDialect.render(statement)
                if let word = ReservedStatement(startOf: text) {
                    throw SQLEngineError.misuse("\(word.rawValue) belongs to the engine")
                }
                try database.makeStatement(sql: text).execute()
            }
            try database.execute(
                sql: Migration.record.description,
                arguments: [next.number, next.name, now()])
            number = next.number
            return .commit
        }
        return number
    }

    static func applied(in database: Database) throws -> [AppliedMigration] {
        guard try database.tableExists("schema_migration") else { return [] }
        return try Row.fetchAll(database, sql: Migration.history.description).map { row in
            AppliedMigration(number: row[0], name: row[1], appliedAt: row[2])
        }
    }
}
