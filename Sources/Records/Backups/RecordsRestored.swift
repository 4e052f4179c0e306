package import Clinic
package import Practice

/// A practice with its keys.
package struct SealedPractice: Sendable {
    let store: RecordsStore
    let sealing: any Sealing
    let faults: [String]

    /// - Parameter faults: what could not be brought under the newest keys.
    package init(store: RecordsStore, sealing: any Sealing, faults: [String] = []) {
        self.store = store
        self.sealing = sealing
        self.faults = faults
    }
}

/// Says whether what came out of a backup is a practice that works.
package struct RecordsRestored: RestoredPractice {
    private let now: @Sendable () -> Instant
    private let open: @Sendable (_ folder: String) throws -> any SQLEngine
    private let sealed: @Sendable (_ folder: String, any SQLEngine) async throws -> SealedPractice

    /// - Parameters:
    ///   - open: the database in the folder.
    ///   - sealed: brought up to date, with the keys in the folder.
    package init(
        now: @Sendable @escaping () -> Instant, open: @Sendable @escaping (_ folder: String) throws -> any SQLEngine,
        sealed: @Sendable @escaping (_ folder: String, any SQLEngine) async throws -> SealedPractice
    ) {
        self.now = now
        self.open = open
        self.sealed = sealed
    }

    package var knownSchema: Int { RecordsStore.migrations.count }

    package func examine(_ folder: String) async throws(BackupError) -> [String] {
        let engine: any SQLEngine
        do { engine = try open(folder) } catch { return [Self.sentence(error)] }
        let faults: [String]
        do { faults = try await look(folder, engine) } catch { faults = [Self.sentence(error)] }
        await engine.close()
        return faults
    }

    private func look(_ folder: String, _ engine: any SQLEngine) async throws -> [String] {
        let damage = try await engine.check()
        guard damage.isEmpty else { return damage }
        let now = now()
        let opened: SealedPractice
        do { opened = try await sealed(folder, engine) } catch let error where !(error is SQLEngineError) {
            return ["its keys of names and words cannot be used: \(Self.sentence(error))"]
        }
        guard opened.faults.isEmpty else { return opened.faults }
        let (store, sealing) = (opened.store, opened.sealing)
        // A session that has ended must not be opened again by an older copy of it, nor a link that was used, and a
        // browser that was made unknown stays so.
        try await store.write { store in
            let ever = now.adding(seconds: 366 * 86_400)
            try store.endSignIns(before: ever, ahead: ever)
            for person in try store.people() {
                try store.endInvitations(of: person.id)
                try store.forgetDevices(of: person.id, keeping: 0)
            }
        }
        var (after, unread): (EpisodeID?, Int) = (nil, 0)
        while true {
            let last = after
            let (next, some) = try await store.read { store -> (EpisodeID?, Int) in
                let ids = try store.episodeIDs(after: last, limit: 200)
                return (ids.last, try ids.map { try store.unreadable(of: $0, sealing).count }.reduce(0, +))
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
        case StoreError.full(let why), StoreError.unavailable(let why), StoreError.corrupt(let why): why
        default: String(describing: error)
        }
    }
}
