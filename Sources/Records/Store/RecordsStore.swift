package import Clinic
package import Practice

/// The practice's records in a SQL database, whichever engine is underneath.
package struct RecordsStore: Store {
    private let engine: any SQLEngine

    /// The engine's schema must be at the last of ``migrations`` already; see ``open(_:now:)``.
    package init(engine: any SQLEngine) { self.engine = engine }

    /// In order, forward only.
    package static let migrations: [Migration] = [
        .people, .care, .responses, .standing, .settings, .signIns, .audit,
        .sealedText, .observations, .fewerStandingIndexes, .knownDevices, .comments, .concerns, .praise,
        .practiceSettings, .statistics, .directory, .barriers, .referrals, .stock,
        .fewerReplacedEntries, .supervision, .courses, .auditChain, .secondStep, .concernsByWhen, .sumsByTherapist,
    ]

    /// Brings the schema up to date first; `now` is written beside each migration. Throws `StoreError`, or
    /// `SQLEngineError` for a schema that this version does not know.
    package static func open(_ engine: any SQLEngine, now: Instant) async throws -> RecordsStore {
        let microseconds = now.microseconds
        _ = try await engine.migrate(migrations) { microseconds }
        return RecordsStore(engine: engine)
    }

    package func read<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Result
    ) async throws -> Result {
        do {
            return try await engine.read { try body(RecordsSnapshot(sql: $0)) }
        } catch let error as SQLEngineError {
            throw StoreError(error)
        }
    }

    package func write<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Result
    ) async throws -> Result {
        do {
            return try await engine.write { try body(RecordsTransaction(writing: $0)) }
        } catch let error as SQLEngineError {
            throw StoreError(error)
        }
    }
}
