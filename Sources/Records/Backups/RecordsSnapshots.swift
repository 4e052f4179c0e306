package import Clinic
internal import Practice

/// Copies of a practice's database; its schema may be older than this version's.
package struct RecordsSnapshots: SnapshotTaking {
    private let engine: any SQLEngine

    package init(engine: any SQLEngine) { self.engine = engine }

    package func snapshot(to path: String) async throws {
        do { try await engine.snapshot(to: path) } catch let error as SQLEngineError { throw StoreError(error) }
    }

    package func schema() async throws -> Int {
        do {
            let applied = try await engine.appliedMigrations()
            _ = try Migration.pending(of: RecordsStore.migrations, after: applied)
            return applied.last?.number ?? 0
        } catch let error as SQLEngineError { throw StoreError(error) }
    }

    package func practice() async throws -> PracticeID? {
        do {
            guard try await !engine.appliedMigrations().isEmpty else { return nil }
            return try await engine.read { try $0.first("SELECT id FROM practice LIMIT 1") { try $0.key(0) } }
        } catch let error as SQLEngineError { throw StoreError(error) }
    }
}
