import Attribution
import InventedClinic
import Testing

@Suite("Intervals do not hang on the order of a file, nor on who was given what")
struct IntervalsWhateverTheOrder {
    private func episodes(
        clients: Int, sessions: Double = 4, _ treatment: (Int) -> String? = { "m\($0 % 2)" }
    ) -> [FrameEpisode] {
        var clinic = InventedClinic()
        (clinic.clients, clinic.meanSessions, clinic.treatmentGain) = (clients, sessions, [0])
        return clinic.make(seed: 21).episodes.enumerated().map { place, episode in
            FrameEpisode(
                client: episode.client, therapist: episode.therapist, treatment: treatment(place), sums: episode.sums)
        }
    }

    private func intervals(_ answer: OutcomeAttribution) -> [Double] {
        [answer.partR2, answer.shapley, answer.shares].flatMap { figures in
            Source.allCases.compactMap { figures[$0]?.interval }.flatMap { [$0.low, $0.high] }
        }
    }

    @Test("Shuffled episodes have the same figures and the same intervals")
    func shuffled() throws {
        let episodes = episodes(clients: 140, sessions: 9)
        let plain = try AttributeOutcomes.answer(episodes)
        // 7919 has no divisor in common with 140.
        let mixed = episodes.indices.map { episodes[$0 * 7919 % episodes.count] }
        let shuffled = try AttributeOutcomes.answer(mixed)
        let (one, other) = (intervals(plain), intervals(shuffled))
        #expect(one.count == other.count && one.count > 20)
        #expect(zip(one, other).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(abs(plain.allianceShare.value - shuffled.allianceShare.value) < 1e-9)
    }

    @Test("Of more than 2,000 clients with treatments in turn, every figure has its interval")
    func alternating() throws {
        let answer = try AttributeOutcomes.answer(episodes(clients: 2500))
        #expect(answer.shapley[.treatment]?.interval != nil && answer.partR2[.alliance]?.interval != nil)
        #expect(!answer.caveats.map(\.key).contains("without-interval"))
    }

    @Test("A treatment of one client loses no interval but its own, and that is said")
    func rare() throws {
        let answer = try AttributeOutcomes.answer(episodes(clients: 300) { $0 == 7 ? "rare" : "usual" })
        #expect(answer.shapley[.treatment] != nil && answer.shapley[.treatment]?.interval == nil)
        #expect(answer.caveats.contains(.withoutInterval([.treatment])))
        for source in [Source.alliance, .time] {
            #expect(answer.shapley[source]?.interval != nil && answer.partR2[source]?.interval != nil)
        }
    }

    @Test("A third treatment of one client leaves the other two their interval")
    func oneOfThree() throws {
        let answer = try AttributeOutcomes.answer(episodes(clients: 300) { $0 == 7 ? "z" : "m\($0 % 2)" })
        #expect(answer.shapley[.treatment]?.interval != nil)
        #expect(!answer.caveats.map(\.key).contains("without-interval"))
    }
}
