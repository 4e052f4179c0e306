internal import Practice

/// The indexes that lie across the order in which a practice's records are filled in: by person, by time. While very many
/// invented courses come in, each new row changes a page of each of these that is far from the last one; built
/// afterwards, they are written once.
///
/// All of them serve reading alone. Where a filling was killed and left them out, opening the store makes them again.
enum FillingIndexes {
    static let dropping: [SQL] = [
        "DROP INDEX IF EXISTS appointment_by_start",
        "DROP INDEX IF EXISTS appointment_by_therapist",
        "DROP INDEX IF EXISTS episode_by_therapist",
        "DROP INDEX IF EXISTS therapist_spell_by_therapist",
        "DROP INDEX IF EXISTS standing_by_owner",
        "DROP INDEX IF EXISTS standing_by_recheck",
        "DROP INDEX IF EXISTS concern_by_owner",
        "DROP INDEX IF EXISTS concern_by_opened",
    ]

    /// As the migrations have made them.
    static let making: [SQL] = [
        "CREATE INDEX IF NOT EXISTS appointment_by_start ON appointment (start_us)",
        "CREATE INDEX IF NOT EXISTS appointment_by_therapist ON appointment (therapist_id, start_us)",
        "CREATE INDEX IF NOT EXISTS episode_by_therapist ON episode (therapist_id)",
        "CREATE INDEX IF NOT EXISTS therapist_spell_by_therapist ON therapist_spell (therapist_id)",
        "CREATE INDEX IF NOT EXISTS standing_by_owner ON standing (owner_id, is_open)",
        "CREATE INDEX IF NOT EXISTS standing_by_recheck ON standing (is_open, recheck_at_us)",
        "CREATE INDEX IF NOT EXISTS concern_by_owner ON concern (owner_id, opened_at_us)",
        "CREATE INDEX IF NOT EXISTS concern_by_opened ON concern (opened_at_us)",
    ]
}

extension RecordsStore {
    package func filling<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        try await define(FillingIndexes.dropping)
        let result: Result
        do { result = try await body() } catch {
            try await define(FillingIndexes.making)
            throw error
        }
        try await define(FillingIndexes.making)
        return result
    }
}
