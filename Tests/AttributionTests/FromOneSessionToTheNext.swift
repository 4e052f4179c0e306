import Attribution
import Clinic
import InventedClinic
import MixedModels
import Testing

@Suite("From the alliance of one session to the outcome of the next")
struct FromOneSessionToTheNext {
    /// 300 clients of 20 therapists: a point of alliance more than usual goes with `same` points at that session and with
    /// `next` at the one after; clients differ much, and change each in their own way by `change`.
    private func episodes(
        same: Double, next: Double, sessions: Int, change: Double = 0, seed: UInt64
    ) -> [FrameEpisode] {
        var random = SeededRandom(seed: seed)
        return (0..<20).flatMap { therapist in
            let theirs = 1.5 * random.normal()
            return (0..<15).map { client in
                let (level, usual) = (4 * random.normal(), 2 * random.normal())
                let slope = change > 0 ? change * random.normal() : 0
                var before = 0.0
                let points = (1...sessions).map { session in
                    let more = 2 * random.normal()
                    defer { before = more }
                    let outcome =
                        20 + theirs + level + same * more + next * before + 0.8 * Double(session).squareRoot()
                        + slope * Double(session).squareRoot()
                        + 2.5 * random.normal()
                    return SessionPoint(ordinal: session, outcome: outcome, alliance: 30 + usual + more)
                }
                return FrameEpisode(
                    client: "\(therapist) \(client)", therapist: "\(therapist)", sums: EpisodeSums(points))
            }
        }
    }

    @Test(
        "what was put in is found, whatever goes with the alliance at the same session, in short and in long courses",
        arguments: [(0.6, 0.0), (0.6, 0.3), (0.0, 0.3)], [5, 12])
    func found(truth: (same: Double, next: Double), sessions: Int) throws {
        let made = episodes(same: truth.same, next: truth.next, sessions: sessions, seed: 7)
        let lagged = try #require(try AttributeOutcomes.answer(made, sets: 0).lagged)
        #expect(lagged.pairs == 300 * (sessions - 1))
        #expect(abs(lagged.within.value - truth.next) < 0.12)
        #expect((truth.next == 0) == lagged.within.interval.contains(0))
    }

    @Test(
        "where clients change each in their own way nothing is found that was not put in, and what was is",
        arguments: [0.0, 0.3], [5, 12])
    func slopes(next: Double, sessions: Int) throws {
        let found = try (1...4).map { seed in
            try AttributeOutcomes.answer(
                episodes(same: 1, next: next, sessions: sessions, change: 2, seed: UInt64(seed)), sets: 0)
        }
        let mean = found.reduce(0.0) { $0 + ($1.lagged?.within.value ?? .nan) } / 4
        #expect(abs(mean - next) < 0.06, "without the slopes it is about 0.2 less")
        #expect(found.allSatisfy { next > 0 ? $0.laggedFinding == .told : $0.laggedFinding != .told })
    }

    @Test("a worse next session is never called found: the figure leans to that side by itself")
    func leaning() throws {
        func answer(_ value: Double, same: Double?, _ direction: OutcomeDirection?) -> OutcomeAttribution {
            func slope(_ value: Double) -> Slope {
                Slope(value: value, standardError: 0.04, interval: Interval(value - 0.08, value + 0.08), p: 0.01)
            }
            return OutcomeAttribution(
                counts: FrameCounts(), shares: [.alliance: Estimate(0.05, Interval(0.02, 0.09))], alliance: [:],
                partR2: [:], shapley: [:], slopes: same.map { [.within: slope($0)] } ?? [:],
                lagged: LaggedResult(pairs: 900, within: slope(value), outcomeBefore: slope(0.3)), caveats: [],
                totalVariance: 60, direction: direction)
        }
        let words = AttributionWords(.english)
        let less = answer(-0.09, same: 0.6, .higherIsBetter)
        #expect(less.laggedFinding == .leaning)
        let text = try #require(words.lagged(less))
        #expect(text.contains("nothing can be told here") && !text.contains("goes with"))
        #expect(answer(0.09, same: -0.6, .lowerIsBetter).laggedFinding == .leaning)
        #expect(answer(-0.09, same: -0.6, .lowerIsBetter).laggedFinding == .told)
        #expect(answer(-0.09, same: 0.6, nil).laggedFinding == .leaning)
        // A figure for the better is one, whatever chance makes of that of the same session.
        let better = answer(0.09, same: -0.03, .higherIsBetter)
        #expect(better.laggedFinding == .told)
        #expect(words.lagged(better)?.contains("goes with 0.09 points more") == true)
        #expect(words.advice(better).contains("look at each session’s alliance"))
        #expect(answer(-0.09, same: 0.03, .lowerIsBetter).laggedFinding == .told)
        // Where nobody said which way is better, neither has the same session, of which nothing is told.
        #expect(answer(-0.09, same: 0.03, nil).laggedFinding == .leaning)
        #expect(answer(0.09, same: -0.03, nil).laggedFinding == .leaning)
        #expect(answer(-0.09, same: -0.03, nil).laggedFinding == .told)
        let turned = answer(0.09, same: -0.6, .higherIsBetter)
        #expect(turned.laggedFinding == .told)
        #expect(words.lagged(turned)?.contains("At the same session it is the other way round") == true)
        #expect(answer(0.09, same: 0.6, nil).laggedFinding == .told)
        #expect(words.lagged(answer(0.05, same: 0.6, nil))?.contains("(−0.03 to 0.13") == true)
    }

    @Test("where the alliance goes with the next session alone, that is told and acted on", arguments: UInt64(1)...6)
    func nextAlone(seed: UInt64) throws {
        let answer = try AttributeOutcomes.answer(
            episodes(same: 0, next: 0.3, sessions: 8, seed: seed), sets: 0, direction: .higherIsBetter)
        #expect(answer.laggedFinding == .told)
        let text = try #require(AttributionWords(.english).lagged(answer))
        #expect(text.contains("points more of outcome at the next session") && !text.contains("nothing can be told"))
    }

    @Test("to which side the figure leans by itself is said by which way is better")
    func leaningByDirection() throws {
        let slope = Slope(value: 0.02, standardError: 0.04, interval: Interval(-0.06, 0.1), p: 0.6)
        func text(_ direction: OutcomeDirection?) -> String? {
            AttributionWords(.english).lagged(
                OutcomeAttribution(
                    counts: FrameCounts(), shares: [:], alliance: [:], partR2: [:], shapley: [:], slopes: [:],
                    lagged: LaggedResult(pairs: 900, within: slope, outcomeBefore: slope), caveats: [],
                    totalVariance: 60, direction: direction))
        }
        #expect(text(.higherIsBetter)?.hasSuffix("leans towards less.") == true)
        #expect(text(.lowerIsBetter)?.hasSuffix("leans towards more, so for the worse.") == true)
        #expect(text(nil)?.contains("leans away from what goes with the alliance at the same session") == true)
    }

    @Test("an interval that leaves 0 out prints no 0, and both its ends have as many decimals")
    func digits() throws {
        let slope = Slope(value: 0.0862, standardError: 0.04, interval: Interval(0.0024, 0.17), p: 0.04)
        let answer = OutcomeAttribution(
            counts: FrameCounts(), shares: [:], alliance: [:], partR2: [:], shapley: [:], slopes: [:],
            lagged: LaggedResult(pairs: 900, within: slope, outcomeBefore: slope), caveats: [], totalVariance: 60)
        let text = try #require(AttributionWords(.spanish).lagged(answer))
        #expect(text.contains("(0,002 a 0,170)") && text.contains("va con 0,086 puntos"))
    }

    @Test(
        "what follows from one session to the next is the same where each session is at another place than the one before"
    )
    func acrossParts() throws {
        var random = SeededRandom(seed: 3)
        let points = (1...9).map {
            SessionPoint(ordinal: $0, outcome: 20 + random.normal(), alliance: 33 + random.normal())
        }
        let whole = EpisodeSums(points)
        let parts = EpisodeSums.parts(points.map { [$0] })
        #expect(parts.count == 9 && parts.allSatisfy { $0.sessions == 1 })
        #expect(parts.map(\.pairs) == [0] + Array(repeating: 1, count: 8))
        #expect(parts.dropFirst().allSatisfy { $0.firstOutcome == whole.firstOutcome })
        for place in whole.next.indices {
            let sum = parts.reduce(0) { $0 + $1.next[place] }
            #expect(abs(sum - whole.next[place]) < 1e-9 * max(1, abs(whole.next[place])))
        }
        #expect(EpisodeSums.parts([points]) == [whole])
    }

    @Test("where no two sessions with both checks follow each other, it is said that nothing of it can be shown")
    func nothingFollows() throws {
        let made = episodes(same: 0.6, next: 0, sessions: 5, seed: 8)
        let apart = made.map {
            FrameEpisode(client: $0.client, therapist: $0.therapist, sums: $0.sums.withoutPairs)
        }
        #expect(try AttributeOutcomes.answer(made, sets: 0).caveats.contains(.sameSession))
        let caveats = try AttributeOutcomes.answer(apart, sets: 0).caveats
        #expect(caveats.contains(.sameSessionAlone) && !caveats.contains(.sameSession))
    }

    @Test("episodes from before the next alliance was kept have no pairs, and the other figures are as they were")
    func withoutPairs() throws {
        let made = episodes(same: 0.6, next: 0, sessions: 5, seed: 8)
        let before = made.map {
            FrameEpisode(client: $0.client, therapist: $0.therapist, sums: $0.sums.withoutPairs)
        }
        let (now, then) = (
            try AttributeOutcomes.answer(made, sets: 0), try AttributeOutcomes.answer(before, sets: 0)
        )
        #expect(then.lagged == nil && now.lagged != nil)
        #expect(then.allianceShare.value == now.allianceShare.value)
    }

    @Test("where each therapist gave one treatment, it is said that the two cannot be told apart")
    func oneTreatmentEach() throws {
        func treated(_ treatment: (Int, FrameEpisode) -> String) -> [FrameEpisode] {
            episodes(same: 0.6, next: 0, sessions: 5, seed: 9).enumerated().map {
                FrameEpisode(
                    client: $1.client, therapist: $1.therapist, treatment: treatment($0, $1), sums: $1.sums)
            }
        }
        let apart = treated { _, episode in (Int(episode.therapist) ?? 0) % 2 == 0 ? "CBT" : "ACT" }
        let mixed = treated { place, _ in place % 2 == 0 ? "CBT" : "ACT" }
        #expect(try AttributeOutcomes.answer(apart, sets: 0).caveats.contains(.treatmentByTherapist))
        #expect(try !AttributeOutcomes.answer(mixed, sets: 0).caveats.contains(.treatmentByTherapist))
    }
}
