import Attribution
import Clinic
import InventedClinic
import MixedModels
import Testing

@Suite("Clinics that are not as one would wish")
struct OddClinics {
    private func answer(
        _ change: (FrameEpisode, Int) -> FrameEpisode, _ clinic: InventedClinic = InventedClinic()
    ) throws -> OutcomeAttribution {
        let episodes = clinic.make(seed: 11).episodes
        return try AttributeOutcomes.answer(episodes.enumerated().map { change($1, $0) }, sets: 0)
    }

    @Test("Clients whose treatment is not recorded do not pass for those of the first")
    func unrecordedTreatment() throws {
        let all = try answer { episode, _ in episode }
        let partly = try answer { episode, place in episode.with(treatment: place % 3 == 0 ? nil : episode.treatment) }
        // With a third of them unknown the treatments still differ by as much as before among the rest.
        let whole = try #require(all.shares[.treatment]?.value)
        let rest = try #require(partly.shares[.treatment]?.value)
        #expect(rest > 0.4 * whole && partly.counts.treatments == 2)
    }

    @Test("Where a better alliance goes with a worse outcome, it is said")
    func reversed() throws {
        var clinic = InventedClinic()
        clinic.within = -0.55
        let answer = try answer({ episode, _ in episode }, clinic)
        #expect(answer.caveats.contains(.reversed([.within])) && answer.isAllianceToldFromNone)
    }

    @Test("Where lower outcomes are better, it is the other way round; where nobody says, nothing is called better")
    func directions() throws {
        var clinic = InventedClinic()
        clinic.within = -0.55
        let episodes = clinic.make(seed: 11).episodes
        func answer(_ direction: OutcomeDirection?) throws -> OutcomeAttribution {
            try AttributeOutcomes.answer(episodes, sets: 0, direction: direction)
        }
        let (higher, lower, unsaid) = (
            try answer(.higherIsBetter), try answer(.lowerIsBetter), try answer(nil)
        )
        #expect(higher.caveats.contains(.reversed([.within])) && !lower.caveats.contains(.reversed([.within])))
        #expect(lower.caveats.contains(.reversed([.between])), "between clients it is still upwards")
        #expect(higher.shares == lower.shares)
        #expect(unsaid.caveats == higher.caveats.filter { $0.key != "reversed" }, "which way is better is not known")
        #expect(!AttributionDocument(unsaid).json.contains("\"reversed\""))
        #expect(AttributionReport(higher).text.contains("goes with a worse outcome"))
        let text = AttributionReport(unsaid).text
        #expect(text.contains("Within a client, a higher alliance goes with a lower outcome number."))
        #expect(text.contains("Between clients, a higher alliance goes with a higher outcome number."))
        #expect(!text.contains("worse outcome"))
        #expect(AttributionReport(unsaid, language: .french).text.contains("un chiffre de résultat plus bas"))
        #expect(AttributionDocument(lower).json.contains("\"direction\" : \"lower-is-better\""))
        #expect(AttributionDocument(unsaid).json.contains("\"direction\" : null"))
    }

    @Test("An intake score of some only is left out, and it is said of how many it is missing")
    func partialIntake() throws {
        let answer = try answer { episode, place in episode.with(intake: place < 12 ? nil : Double(place % 17)) }
        #expect(answer.caveats.contains(.intakeMissing(12, of: 140)) && answer.shares[.intake] == nil)
    }

    @Test("The shares with what they have in common come to a whole, in the summary too")
    func inCommon() throws {
        let answer = try answer { episode, place in episode.with(treatment: place % 2 == 0 ? "a" : "b") }
        let sum = answer.shares.values.reduce(answer.inCommon) { $0 + $1.value }
        #expect(abs(sum - 1) < 1e-12)
        let text = AttributionReport(answer).text
        #expect(text.contains("In common") == (abs(answer.inCommon) >= 0.0005))
        let odd = OutcomeAttribution(
            counts: answer.counts, shares: [.alliance: Estimate(0.5), .residual: Estimate(0.484)], alliance: [:],
            partR2: [:], shapley: [:], slopes: [:], lagged: nil, caveats: [], totalVariance: 1)
        #expect(AttributionReport(odd).text.contains("In common             1.6%"))
    }

    @Test("An intake score of all has its part")
    func intake() throws {
        let answer = try answer { episode, place in episode.with(intake: Double(place % 17)) }
        #expect(answer.shares[.intake] != nil && !answer.caveats.map(\.key).contains("intake-missing"))
    }

    @Test("Where clients have sessions with several therapists, each counts for the one who was there, and it is said")
    func crossed() throws {
        // Every other client of the first 30 goes over to the next therapist for a second course.
        let moved = InventedClinic().make(seed: 12).episodes.prefix(30).enumerated().map { place, episode in
            FrameEpisode(
                client: "c\(place * 2)", therapist: "t\(place % 8)", treatment: episode.treatment, sums: episode.sums)
        }
        let answer = try AttributeOutcomes.answer(InventedClinic().make(seed: 11).episodes + moved, sets: 0)
        let told = try #require(answer.caveats.first { $0.key == "crossed-therapists" })
        guard case .crossed(let count) = told else { return }
        #expect((15...30).contains(count) && answer.counts.therapists == 8 && answer.counts.clients == 140)
        #expect(answer.shares.values.allSatisfy { (0...1).contains($0.value) })
    }

    @Test("A session that says where the client began is in none of the sums, and is counted")
    func startingPoint() {
        func points(_ isIntake: Bool) -> [SessionPoint] {
            [(1, 20.0), (2, 24), (3, 26)].map {
                SessionPoint(ordinal: $0.0, outcome: $0.1, alliance: 37, isIntake: isIntake && $0.0 == 1)
            }
        }
        let sums = EpisodeSums(points(true))
        #expect(sums.sessions == 2 && sums.pairs == 1 && sums.asIntake == 1)
        #expect(sums.now == EpisodeSums(points(true).dropFirst()).now)
        #expect(EpisodeSums(points(false)).sessions == 3)
    }

    @Test("An outcome that is the same in all sessions of a client is refused")
    func outcomeOfClient() {
        #expect(throws: AttributionRefusal.outcomeOfClient) {
            try AttributeOutcomes.answer(
                (0..<60).map { client in
                    let points = (1...6).map {
                        SessionPoint(
                            ordinal: $0, outcome: 15 + Double(client * 7 % 19),
                            alliance: 28 + Double((client * 5 + $0 * 3) % 11))
                    }
                    return FrameEpisode(client: "\(client)", therapist: "\(client % 6)", sums: EpisodeSums(points))
                }, sets: 0)
        }
    }

    @Test("An alliance that is the same in all sessions of a client is told as that, and not as too few sessions")
    func allianceOfClient() throws {
        var random = SeededRandom(seed: 4)
        let episodes = (0..<80).map { client in
            let (own, total) = (4 * random.normal(), 32 + 3 * random.normal())
            let points = (1...6).map {
                SessionPoint(ordinal: $0, outcome: 20 + own + total / 2 + 3 * random.normal(), alliance: total)
            }
            return FrameEpisode(client: "\(client)", therapist: "\(client % 8)", sums: EpisodeSums(points))
        }
        let answer = try AttributeOutcomes.answer(episodes, sets: 0)
        #expect(answer.caveats.contains(.allianceOfClient))
        #expect(!answer.caveats.contains { $0.key == "same-session" })
        let text = AttributionReport(answer).text
        #expect(text.contains("Every session of a client has the same alliance total"))
        #expect(!text.contains("too few sessions"))
    }

    @Test("The document says what the shares are shares of")
    func denominator() throws {
        let answer = try answer { episode, _ in episode }
        let residual = try #require(answer.shares[.residual]?.value)
        #expect(answer.sharedVariance < answer.totalVariance && residual > 0)
        #expect(AttributionDocument(answer).json.contains("\"shared_variance\" : "))
        #expect(AttributionDocument(answer).json.contains("\"shares_less_chance\" : true"))
    }

    @Test("The unit of the outcome changes no share")
    func unit() throws {
        let plain = try answer { episode, _ in episode }
        for scale in [1e-6, 1e6] {
            let scaled = try answer { episode, _ in episode.scaled(outcome: scale) }
            let (own, other) = (plain.allianceShare, scaled.allianceShare)
            #expect(abs(own.value - other.value) < 1e-5)
        }
    }
}

extension FrameEpisode {
    func with(treatment: String? = nil, intake: Double? = nil) -> FrameEpisode {
        FrameEpisode(client: client, therapist: therapist, treatment: treatment, intake: intake, sums: sums)
    }

    /// The sums with every outcome times a number.
    func scaled(outcome scale: Double) -> FrameEpisode {
        func times(_ sums: [Double], _ outcomes: Set<Int>) -> [Double] {
            var (scaled, place, column) = (sums, 0, 0)
            while place < sums.count {
                for row in 0...column {
                    if outcomes.contains(row) { scaled[place] *= scale }
                    if outcomes.contains(column) { scaled[place] *= scale }
                    place += 1
                }
                column += 1
            }
            return scaled
        }
        return FrameEpisode(
            client: client, therapist: therapist, treatment: treatment,
            sums: EpisodeSums(
                now: times(sums.now, [3]), next: times(sums.next, [3, 4]), firstOutcome: sums.firstOutcome * scale,
                atCeiling: sums.atCeiling, withoutOutcome: 0, withoutAlliance: 0))
    }
}
