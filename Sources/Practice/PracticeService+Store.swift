package import Clinic

extension PracticeService {
    func read<Value: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Value
    ) async throws(PracticeError) -> Value {
        do { return try await store.read(body) } catch { throw PracticeError(wrapping: error) }
    }

    /// One transaction; what `body` throws undoes it.
    func write<Value: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Value
    ) async throws(PracticeError) -> Value {
        // After the commit and before anybody is answered, so that nobody is shown what was before their own act.
        defer { shelf.countChange() }
        return try await writeUnseen(body)
    }

    /// One transaction that changes nothing that a board shows: an entry in the record of who looked, the clock of a
    /// sign-in.
    func writeUnseen<Value: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Value
    ) async throws(PracticeError) -> Value {
        do {
            let result = try await store.write(body)
            shelf.noteWritten(true)
            return result
        } catch {
            let told = PracticeError(wrapping: error)
            // A form that was refused was never written, and says nothing of the disk.
            if case .store(.full) = told { shelf.noteWritten(false) }
            throw told
        }
    }

    /// False from a write that found the disk full until the next that is kept.
    package var canWrite: Bool { shelf.canWrite }

    /// A number that moves with each transaction of this service that may change what a board shows.
    package var changeCount: UInt64 { shelf.changeCount }

    func note(
        _ action: AuditAction, by person: PersonID?, client: ClientID? = nil, episode: EpisodeID? = nil,
        to subject: PersonID? = nil, _ detail: String? = nil, in store: any StoreWriting
    ) throws {
        try append(
            AuditEvent(
                id: chance.id(), at: chance.now(), person: person, action: action, client: client, episode: episode,
                subject: subject, detail: detail),
            in: store)
    }

    /// Logs a read before its answer goes out.
    func noteRead(
        _ action: AuditAction, by actor: Actor, client: ClientID? = nil, episode: EpisodeID? = nil
    ) async throws(PracticeError) {
        try await writeUnseen { store in
            try note(action, by: actor.personID, client: client, episode: episode, in: store)
        }
    }

    /// Logs a read that tells of several clients before its answer goes out: an entry for each of them, in one
    /// transaction; where it tells of none, one entry that names nobody. Of a mere list of names `noteRead` keeps
    /// one entry.
    func noteReads(_ looks: [ClientLook], orElse action: AuditAction, by actor: Actor) async throws(PracticeError) {
        let now = chance.now()
        var seen: Set<ClientLook> = []
        let events = looks.filter { seen.insert($0).inserted }.map { look in
            AuditEvent(
                id: chance.id(), at: now, person: actor.personID, action: look.action, client: look.client)
        }
        guard !events.isEmpty else { return try await noteRead(action, by: actor) }
        try await writeUnseen { store in try append(events, in: store) }
    }

    /// `nil` until the practice has been set up.
    package func practice() async throws(PracticeError) -> Practice? { try await read { try $0.practice() } }

    package func isSetUp() async throws(PracticeError) -> Bool { try await practice() != nil }
}

/// What is read of one client, where one answer tells of several.
struct ClientLook: Hashable, Sendable {
    let client: ClientID
    let action: AuditAction
}

extension PracticeError {
    /// Whatever a transaction threw, as an action tells it.
    init(wrapping error: any Error) {
        switch error {
        case let error as PracticeError: self = error
        case let error as StoreError: self = .store(error)
        case is SealingError: self = .store(.corrupt("a sealed text"))
        case PasswordKeeperError.busy: self = .busy
        default: self = .store(.unavailable(String(describing: error)))
        }
    }

    static func invalid(_ field: String, _ problem: String, _ arguments: String...) -> PracticeError {
        .invalid([FieldProblem(field, problem, arguments)])
    }
}

extension StoreReading {
    func requirePractice() throws -> Practice {
        guard let practice = try practice() else { throw PracticeError.notFound }
        return practice
    }
}
