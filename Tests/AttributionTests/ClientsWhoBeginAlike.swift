import Clinic
import Attribution
import Foundation
import MixedModels
import Testing

@Suite("Clients who begin alike, or change alike")
struct ClientsWhoBeginAlike {
    /// 150 clients of 12 therapists who differ by `level` from the beginning and by `change` in how they go on.
    private func answer(level: Double, change: Double, clients: Int = 150, seed: UInt64) throws -> OutcomeAttribution {
        var random = SeededRandom(seed: seed)
        let theirs = (0..<12).map { _ in random.normal() }
        let episodes = (0..<clients).map { client in
            let (begins, goes) = (level * random.normal(), change * random.normal())
            let usual = 31 + 3 * random.normal()
            let points = (1...(5 + client % 6)).map { session in
                let more = 2 * random.normal()
                let outcome =
                    20 + theirs[client % 12] + begins + (1.5 + goes) * log(Double(session)) + 0.4 * more
                    + 3 * random.normal()
                return SessionPoint(ordinal: session, outcome: outcome, alliance: usual + more)
            }
            return FrameEpisode(client: "\(client)", therapist: "\(client % 12)", sums: EpisodeSums(points))
        }
        return try AttributeOutcomes.answer(episodes, sets: 0)
    }

    @Test("where all begin at one place the intervals of clients and of what is left over stay close", arguments: 1...8)
    func beginAlike(seed: Int) throws {
        let answer = try answer(level: 0, change: 2, seed: UInt64(seed))
        #expect(!answer.caveats.contains(.notConverged))
        for (source, room) in [(Source.residual, 1.7), (Source.client, 2.5)] {
            let share = try #require(answer.shares[source])
            let interval = try #require(share.interval)
            #expect(interval.low > share.value / room && interval.high < share.value * room, "\(source)")
        }
    }

    @Test(
        "where a search winds on for long before it says that all begin at one place, it is followed",
        arguments: UInt64(7)...8)
    func windsOn(seed: UInt64) throws {
        let keys = try answer(level: 0, change: 2, seed: seed).caveats.map(\.key)
        #expect(keys.contains("singular-clients") && !keys.contains("not-converged"))
    }

    @Test("where one of the two comes out as none, or the two as one, it is said")
    func singular() throws {
        let alike = try (1...8).map { try answer(level: 4, change: 0, clients: 60, seed: $0) }
        let told = alike.flatMap(\.caveats).filter { $0.key == "singular-clients" }
        #expect(!told.isEmpty)
        let words = AttributionWords(.english)
        #expect(told.allSatisfy { words.text($0).contains("too little to tell the two apart by") })
        let apart = try (1...4).map { try answer(level: 4, change: 2, seed: $0) }
        #expect(apart.allSatisfy { answer in !answer.caveats.contains { $0.key == "singular-clients" } })
    }
}
