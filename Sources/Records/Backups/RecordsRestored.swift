package import Clinic
package import Practice

/// Says whether what came out of a backup is a practice that works.
package struct RecordsRestored: RestoredPractice {
    private let now: @Sendable () -> Instant
    private let open: @Sendable (_ folder: String) throws -> any SQLEngine
    private let sealing: @Sendable (_ folder: String) throws -> any Sealing

    /// - Parameters:
    ///   - open: the database in the folder.
    ///   - sealing: with the key in the folder.
    package init(
        now: @Sendable @escaping () -> Instant, open: @Sendable @escaping (_ folder: String) throws -> any SQLEngine,
        sealing: @Sendable @escaping (_ folder: String) throws -> any Sealing
    ) {
        self.now = now
        self.open = open
        self.sealing = sealing
    }

    package var knownSchema: Int { RecordsStore.migrations.count }

    package func examine(_ folder: String) async throws(BackupError) -> [String] {
        let sealing: any Sealing
        do { sealing = try self.sealing(folder) } catch { return ["its key of people's words cannot be read"] }
        let engine: any SQLEngine
        do { engine = try open(folder) } catch { return [Self.sentence(error)] }
        let faults: [String]
        do { faults = try await look(engine, sealing) } catch { faults = [Self.sentence(error)] }
        await engine.close()
        return faults
    }

    private func look(_ engine: any SQLEngine, _ sealing: any Sealing) async throws -> [String] {
        let damage = try await engine.check()
        guard damage.isEmpty else { return damage }
        let now = now()
        let store = try await RecordsStore.open(engine, now: now)
        // A session that has ended must not be opened again by an older copy of it.
        try await store.write { try $0.endSignIns(before: now.adding(seconds: 366 * 86_400)) }
        var (after, unread): (EpisodeID?, Int) = (nil, 0)
        while true {
            let last = after
            let (next, some) = try await store.read { store -> (EpisodeID?, Int) in
                let ids = try store.episodeIDs(after: last, limit: 200)
                let texts = try ids.flatMap { try store.sealedTexts(of: $0) }
                return (ids.last, texts.filter { (try? sealing.open($0.sealed, $0.place)) == nil }.count)
            }
            unread += some
            guard let next else { break }
            after = next
        }
        return unread == 0 ? [] : ["\(unread) texts cannot be opened with the key beside them"]
    }

    private static func sentence(_ error: any Error) -> String {
        switch error {
        case let error as SQLEngineError: error.description
        case StoreError.unavailable(let why), StoreError.corrupt(let why): why
        default: String(describing: error)
        }
    }
}
