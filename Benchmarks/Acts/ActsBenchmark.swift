import Clinic
import FollowThrough
import Practice
import Records
import SQLiteEngine
import Synchronization

/// Acts on concerns on durable storage, of 1, 8 and 64 callers that each wait for their answer: a concern opened by hand,
/// a talk, a step, a review that goes on. A line for each: callers, acts a second, microseconds of processor an act.
struct ActsBenchmark {
    private static let seconds = 6.0
    let folder: String

    func run() async throws {
        let engine = try SQLiteEngine.open(path: folder + "/acts.sqlite")
        let store = try await RecordsStore.open(
            engine, sealing: BenchmarkChance.sealing, now: BenchmarkChance.make().now())
        let service = BenchmarkChance.service(store)
        let practice = try await ResponsePractice.fill(service)
        let actor = Actor.person(practice.therapist)
        let next = Rounds(practice.episodes)
        let due = Zone.utc.day(of: service.chance.now()).adding(days: 7)
        for callers in [1, 8, 64] {
            let done = Done()
            let deadline = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
            let measured = try await Measured.of {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<callers {
                        group.addTask {
                            while ContinuousClock.now < deadline {
                                let (episode, subject) = next.take()
                                let acts = try await Self.follow(episode, subject, due, service, actor, until: deadline)
                                done.add(acts)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let count = max(1, done.value)
            print(
                callers, Int(Double(count) / measured.seconds),
                Int(measured.processorSeconds * 1e6 / Double(count)), separator: "\t")
        }
        await engine.close()
    }

    /// How many acts were recorded.
    private static func follow(
        _ episode: EpisodeID, _ subject: ConcernSubject, _ due: Day, _ service: PracticeService, _ actor: Actor,
        until deadline: ContinuousClock.Instant
    ) async throws -> Int {
        let chance = service.chance
        let concern = try await service.perform(
            OpenConcern(id: chance.id(), episode: episode, subject: subject, words: "Seemed far away today."),
            as: actor
        ).concern
        guard ContinuousClock.now < deadline else { return 1 }
        _ = try await service.perform(
            CreateTalk(id: chance.id(), concern: concern, about: [.goals], said: "It goes too fast."), as: actor)
        guard ContinuousClock.now < deadline else { return 2 }
        let step = NewStep(what: "Agree on one aim a week.", who: .together, by: due, isForClient: false)
        _ = try await service.perform(CreateStep(id: chance.id(), concern: concern, step: step), as: actor)
        guard ContinuousClock.now < deadline else { return 3 }
        _ = try await service.perform(
            CreateReview(id: chance.id(), concern: concern, helped: .little, next: .goOn(nil), seen: 3),
            as: actor)
        return 4
    }
}

private final class Done: Sendable {
    private let held = Mutex(0)
    var value: Int { held.withLock { $0 } }
    func add(_ count: Int) { held.withLock { $0 += count } }
}

/// Each episode once for each subject.
private final class Rounds: Sendable {
    private static let subjects: [ConcernSubject] = [.alliance, .outcome, .engagement, .assignment, .doubt, .other]
    private let episodes: [EpisodeID]
    private let place = Mutex(0)

    init(_ episodes: [EpisodeID]) { self.episodes = episodes }

    func take() -> (EpisodeID, ConcernSubject) {
        let now = place.withLock { place in
            defer { place += 1 }
            return place
        }
        return (episodes[now % episodes.count], Self.subjects[now / episodes.count % Self.subjects.count])
    }
}
