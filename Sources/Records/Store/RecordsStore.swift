package import Clinic
package import Practice

/// The practice's records in a SQL database, whichever engine is underneath.
package struct RecordsStore: Store {
    let engine: any SQLEngine
    let sealing: any Sealing

    /// The engine's schema must be at the last of ``migrations`` already; see ``open(_:sealing:now:)``.
    package init(engine: any SQLEngine, sealing: any Sealing) {
        self.engine = engine
        self.sealing = sealing
    }

    /// In order, forward only.
    package static let migrations: [Migration] = [
        .people, .care, .responses, .standing, .settings, .signIns, .audit,
        .sealedText, .observations, .fewerStandingIndexes, .knownDevices, .comments, .concerns, .praise,
        .practiceSettings, .statistics, .directory, .barriers, .referrals, .stock,
        .fewerReplacedEntries, .supervision, .courses, .auditChain, .secondStep, .sealedRows, .erasures,
        .emergencies, .consents,
        .concernsByWhen, .sumsByTherapist, .replacedObservations, .waitingAgain, .forgottenAttempts, .auditSubject,
        .clientCorrections, .refusalTally, .codedPeople,
        .unansweredDoubts, .sumsOfPairs, .standingsAnew, .unreadAtRetention, .whatTheTalkDidNotSee,
        .checksBefore, .dropouts, .praiseTakenBack, .reviewsOnALaterDay,
        .pairsAcrossTherapists, .episodeCorrections, .ownStepsKept, .unitsOfMeasures, .auditByEpisode,
        .safetyAsSeen, .lineOfOwnMarks,
    ]

    /// Brings the schema up to date first; `now` is written beside each migration. Throws `StoreError`, or
    /// `SQLEngineError` for a schema that this version does not know.
    package static func open(
        _ engine: any SQLEngine, sealing: any Sealing, now: Instant
    ) async throws -> RecordsStore {
        _ = try await bringUpToDate(engine, now: now)
        return RecordsStore(engine: engine, sealing: sealing)
    }

    /// Applies what migrations there are left, and makes the indexes that a killed filling left out.
    ///
    /// - Returns: the numbers of the migrations that were applied now.
    package static func bringUpToDate(_ engine: any SQLEngine, now: Instant) async throws -> [Int] {
        let microseconds = now.microseconds
        let applied = try await engine.migrate(migrations) { microseconds }
        try await engine.define(FillingIndexes.making)
        return applied
    }

    /// What a practice of an older version still has before it; nothing for a database that is new. Throws
    /// `SQLEngineError` for a schema that this version does not know.
    package static func pendingMigrations(_ engine: any SQLEngine) async throws -> [Migration] {
        let applied = try await engine.appliedMigrations()
        return applied.isEmpty ? [] : try Migration.pending(of: migrations, after: applied)
    }

    func define(_ indexes: [SQL]) async throws {
        do { try await engine.define(indexes) } catch let error as SQLEngineError { throw StoreError(error) }
    }

    package func read<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Result
    ) async throws -> Result {
        do {
            return try await engine.read { [sealing] in try body(RecordsSnapshot(sql: $0, sealing: sealing)) }
        } catch let error as SQLEngineError {
            throw StoreError(error)
        }
    }

    package func wipeTraces() async throws {
        do { try await engine.wipeTraces(everywhere: false) } catch let error as SQLEngineError {
            throw StoreError(error)
        }
    }

    package func write<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Result
    ) async throws -> Result {
        do {
            return try await engine.write { [sealing] in
                let transaction = RecordsTransaction(writing: $0, sealing: sealing)
                let result = try body(transaction)
                try transaction.codeTouched()
                return result
            }
        } catch let error as SQLEngineError {
            throw StoreError(error)
        }
    }
}
