import Clinic
import Practice
import Records
import SQLiteEngine
import Synchronization

/// Responses stored, scored and judged on durable storage, beside a bare row inserted through the same engine: a line
/// for 1, 8 and 64 callers that each wait for their answer.
struct ResponsesBenchmark {
    static let seconds = 6.0
    let folder: String

    func run() async throws {
        let engine = try SQLiteEngine.open(path: folder + "/responses.sqlite")
        let store = try await RecordsStore.open(
            engine, sealing: BenchmarkChance.sealing, now: BenchmarkChance.make().now())
        let service = BenchmarkChance.service(store)
        let practice = try await ResponsePractice.fill(service)
        let actor = Actor.person(practice.therapist)
        let queue = Awaited(practice.awaited)
        for callers in [1, 8, 64] {
            let recorded = try await rate(callers) {
                guard let command = queue.next() else { throw BenchmarkFailure("there are no more checks to come") }
                _ = try await service.perform(command, as: actor)
            }
            let chance = service.chance
            let episode = practice.bareEpisode
            let bare = try await rate(callers) {
                let id: ID<BareRow> = chance.id()
                try await engine.write { try BareRow.insert(id, episode, in: $0) }
            }
            print(callers, Int(recorded.rate), Int(recorded.cost), Int(bare.rate), Int(bare.cost), separator: "\t")
        }
        let standings = try await service.store.read { try $0.board(.everybody).count }
        guard standings > 0 else { throw BenchmarkFailure("nothing was judged") }
        await engine.close()
    }

    /// How many a second, and microseconds of processor each.
    private func rate(
        _ callers: Int, _ work: @Sendable @escaping () async throws -> Void
    ) async throws -> (rate: Double, cost: Double) {
        let done = Count()
        let deadline = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
        let measured = try await Measured.of {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<callers {
                    group.addTask {
                        while ContinuousClock.now < deadline {
                            try await work()
                            done.add()
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let count = Double(max(1, done.value))
        return (count / measured.seconds, measured.processorSeconds * 1e6 / count)
    }
}

private final class Count: Sendable {
    private let held = Mutex(0)
    var value: Int { held.withLock { $0 } }
    func add() { held.withLock { $0 += 1 } }
}

/// The checks to come, each taken once.
private final class Awaited: Sendable {
    private let commands: [RecordResponse]
    private let index = Mutex(0)

    init(_ commands: [RecordResponse]) { self.commands = commands }

    func next() -> RecordResponse? {
        let place = index.withLock { index in
            index += 1
            return index - 1
        }
        return place < commands.count ? commands[place] : nil
    }
}

/// One row as a response would be, with nothing looked at, scored or judged.
private struct BareRow {
    static func insert(_ id: ID<BareRow>, _ episode: EpisodeID, in sql: any SQLWriting) throws {
        try sql.run(
            """
            INSERT INTO response (id, episode_id, measure_key, measure_version, purpose, content, way,
                answered_at_us, recorded_at_us, status, score)
            VALUES (?, ?, 'bare', 1, 'other', 'declined', 'tablet', 0, 0, 'declined', '1 0')
            """, [.id(high: id.high, low: id.low), .id(high: episode.high, low: episode.low)])
    }
}
