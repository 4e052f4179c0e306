import GRDB
import Records

/// Writes that arrived together, in one transaction: each in its own savepoint but the first, all answered after the one commit.
///
/// Nobody is answered earlier, not even with an error: an error may rest on what a neighbour wrote and then failed to
/// commit.
struct GroupCommit {
    /// At most this many writes share a commit, and none joins after `joiningTime`, so that the first is not kept waiting.
    static let sizeLimit = 256
    /// A commit waits some milliseconds for the disk: joining for a few times as long keeps most of the time for work.
    static let joiningTime = Duration.milliseconds(12)

    let database: Database
    let shelf: StatementShelf
    let path: String
    /// `nil` for a database in memory.
    let file: FileInPlace?

    private enum Outcome {
        case done(@Sendable () -> Void)
        case refused(any Error)
    }

    /// Why a group has to be done again one by one: the transaction is gone with everyone's changes.
    private struct GroupLost: Error {}

    func perform(taking next: () -> PendingWrite?) {
        var group: [PendingWrite] = []
        do {
            try begin()
        } catch {
            while let write = next() { write.fail(error) }
            return
        }
        var outcomes: [Outcome] = []
        do {
            let started = ContinuousClock.now
            while group.count < Self.sizeLimit, let write = next() {
                group.append(write)
                outcomes.append(try group.count == 1 ? runFirst(write) : run(write))
                if started.duration(to: .now) >= Self.joiningTime { break }
            }
            try commit()
        } catch is GroupLost {
            rollBack()
            performOneByOne(group)
            return
        } catch {
            rollBack()
            for write in group { write.fail(error) }
            return
        }
        for (write, outcome) in zip(group, outcomes) { answer(write, outcome) }
    }

    private func performOneByOne(_ group: [PendingWrite]) {
        for write in group {
            var failure: SQLEngineError?
            do {
                try begin()
                let outcome = try run(write) { failure = $0 }
                try file?.require()
                try database.commit()
                answer(write, outcome)
            } catch is GroupLost {
                rollBack()
                write.fail(failure ?? .misuse("a write ended its own transaction"))
            } catch {
                rollBack()
                write.fail(mapped(error))
            }
        }
    }

    private func answer(_ write: PendingWrite, _ outcome: Outcome) {
        switch outcome {
        case .done(let succeed): succeed()
        case .refused(let error): write.fail(error)
        }
    }

    /// The first has the transaction to itself, which is all that a failure has to undo. A savepoint would copy each
    /// page that is changed after it and walk through the copies at every statement: dear for a large write.
    private func runFirst(_ write: PendingWrite) throws -> Outcome {
        let session = SQLiteSession(database, shelf, path: path)
        defer { session.end() }
        let outcome: Outcome
        do {
            let succeed = try write.run(SQLiteWriting(session: session))
            try session.requireIntact()
            outcome = .done(succeed)
        } catch {
            outcome = .refused(mapped(error))
            guard database.isInsideTransaction else { throw GroupLost() }
            rollBack()
            try begin()
        }
        guard database.isInsideTransaction else { throw GroupLost() }
        return outcome
    }

    /// Runs one body in its savepoint.
    private func run(_ write: PendingWrite, onLoss: (SQLEngineError?) -> Void = { _ in }) throws(GroupLost) -> Outcome {
        let session = SQLiteSession(database, shelf, path: path)
        defer { session.end() }
        do {
            try execute("SAVEPOINT one_write")
            let outcome: Outcome
            do {
                let succeed = try write.run(SQLiteWriting(session: session))
                try session.requireIntact()
                outcome = .done(succeed)
            } catch {
                outcome = .refused(mapped(error))
                guard database.isInsideTransaction else { throw GroupLost() }
                try execute("ROLLBACK TO one_write")
            }
            guard database.isInsideTransaction else { throw GroupLost() }
            try execute("RELEASE one_write")
            return outcome
        } catch {
            onLoss(session.failure)
            throw GroupLost()
        }
    }

    private func begin() throws(SQLEngineError) {
        do {
            try database.beginTransaction(.immediate)
        } catch {
            throw SQLEngineError(error, path: path)
        }
    }

    /// A constraint that is looked at only now is one write's fault, and which one shows when they are done singly.
    private func commit() throws {
        try file?.require()
        do {
            try database.commit()
        } catch {
            let failure = SQLEngineError(error, path: path)
            if case .constraint = failure { throw GroupLost() }
            throw failure
        }
    }

    private func rollBack() {
        if database.isInsideTransaction { try? database.rollback() }
    }

    private func execute(_ sql: Records.SQL) throws {
        guard let connection = database.sqliteConnection else { throw SQLEngineError.closed }
        let statement = try shelf.take(sql, on: connection, isReserved: true)
        defer { statement.end() }
        _ = try statement.step()
    }

    private func mapped(_ error: any Error) -> any Error {
        error is DatabaseError ? SQLEngineError(error, path: path) : error
    }
}
