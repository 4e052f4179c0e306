import Attribution
import Foundation
import MixedModels
import Testing

@Suite("A therapist's own estimate")
struct OwnEstimates {
    /// Each therapist's clients lie by so much above the others.
    private func episodes(_ shifts: [Double], clients: Int = 14, seed: UInt64 = 3) -> [FrameEpisode] {
        var random = SeededRandom(seed: seed)
        return shifts.enumerated().flatMap { therapist, shift in
            (0..<clients).map { client in
                let level = 3 * random.normal()
                let points = (1...6).map { session in
                    let alliance = 32 + 3 * random.normal()
                    return SessionPoint(
                        ordinal: session,
                        outcome: 18 + shift + level + 3 * log(Double(session)) + 0.4 * (alliance - 32) + 2
                            * random.normal(),
                        alliance: alliance)
                }
                return FrameEpisode(
                    client: "c\(therapist)-\(client)", therapist: "t\(therapist)", sums: EpisodeSums(points))
            }
        }
    }

    @Test("lies where the clients stand, drawn to the average, the more the fewer they are")
    func drawn() throws {
        let shifts = [4.0, -3, 1, -1, 2, -2, 0.5, -1.5]
        let all = EstimateTherapists(episodes(shifts))
        for (therapist, shift) in shifts.enumerated() {
            let own = try all.estimate(of: "t\(therapist)").get()
            #expect(own.clients == 14 && own.therapists == 8 && own.practiceClients == 112 && own.sessions == 84)
            #expect(own.interval.low < own.value && own.value < own.interval.high)
            #expect(abs(own.value - shift) < 2.5, "\(therapist)")
            #expect(own.kept > 0.5 && own.kept < 1)
        }
        #expect(try all.estimate(of: "t0").get().isTold)
        let fewer = EstimateTherapists(
            episodes(shifts).filter { !$0.client.hasPrefix("c0-1") && $0.client != "c0-0" && $0.client != "c0-9" })
        let (many, few) = (try all.estimate(of: "t0").get(), try fewer.estimate(of: "t0").get())
        #expect(few.clients == 7 && few.kept < many.kept)
        #expect(few.interval.high - few.interval.low > many.interval.high - many.interval.low)
    }

    @Test("is refused where few therapists would read each other's, or few clients would be told, or nobody differs")
    func refused() {
        func refusal(_ result: Result<TherapistEstimate, EstimateRefusal>) -> EstimateRefusal? {
            if case .failure(let refusal) = result { refusal } else { nil }
        }
        #expect(
            refusal(EstimateTherapists(episodes([3, -3, 1, 0])).estimate(of: "t0")) == .therapists(4, needed: 5))
        let all = episodes([4, -3, 1, -1, 2, -2])
        #expect(refusal(EstimateTherapists(all).estimate(of: "nobody")) == .noClients)
        let two = all.filter { $0.therapist != "t0" || ["c0-1", "c0-2"].contains($0.client) }
        #expect(refusal(EstimateTherapists(two).estimate(of: "t0")) == .clients(2, needed: 3))
        #expect(refusal(EstimateTherapists([]).estimate(of: "t0")) == .practice(.nothing))
        #expect(refusal(EstimateTherapists(episodes([1, 2, 3, 4, 5], clients: 1)).estimate(of: "t0")) != nil)
    }
}
