/// One step of the schema, forward only. Once released it is never edited: mend it with the next one.
package struct Migration: Sendable {
    /// From 1, without gaps.
    package let number: Int
    /// A few words, as the file is named: `AddBarrier`.
    package let name: String
    /// Statements in the shared dialect, with the ``TypeWord`` words for column types.
    package let statements: [SQL]

    package init(number: Int, name: String, statements: [SQL]) {
        self.number = number
        self.name = name
        self.statements = statements
    }
}

/// A row of `schema_migration`, the table that every engine keeps.
package struct AppliedMigration: Sendable, Hashable {
    package let number: Int
    package let name: String
    /// Microseconds since 1970 UTC.
    package let appliedAt: Int64

    package init(number: Int, name: String, appliedAt: Int64) {
        self.number = number
        self.name = name
        self.appliedAt = appliedAt
    }
}

extension Migration {
    /// The table of what was applied, made by the engine before the first migration.
    package static let table: SQL = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number WHOLE PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at_us INSTANT NOT NULL
        )
        """

    package static let record: SQL = "INSERT INTO schema_migration (number, name, applied_at_us) VALUES (?, ?, ?)"

    package static let history: SQL = "SELECT number, name, applied_at_us FROM schema_migration ORDER BY number"

    /// What is still to be applied, or why nothing may be.
    package static func pending(
        of known: [Migration], after applied: [AppliedMigration]
    ) throws(SQLEngineError) -> [Migration] {
        for (index, migration) in known.enumerated() where migration.number != index + 1 {
            throw .migrationsOutOfOrder(expected: index + 1, found: migration.number)
        }
        if let last = applied.last, last.number > known.count {
            throw .schemaNewer(found: last.number, known: known.count)
        }
        for (index, found) in applied.enumerated() {
            guard found.number == index + 1 else {
                throw .migrationsOutOfOrder(expected: index + 1, found: found.number)
            }
            if known[index].name != found.name {
                throw .schemaDiffers(number: found.number, found: found.name, known: known[index].name)
            }
        }
        return Array(known.dropFirst(applied.count))
    }
}
