import Attribution
import InventedClinic
import MixedModels
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

    @Test(
        "nor on the unit, where each client is left out in turn and has as many sessions with one therapist as with the next",
        arguments: UInt64(6)...10)
    func unitWhereCrossed(seed: UInt64) throws {
        func answer(unit: Double) throws -> OutcomeAttribution {
            var random = SeededRandom(seed: seed)
            let theirs = (0..<6).map { _ in 3 * random.normal() }
            let made = (0..<60).flatMap { client -> [FrameEpisode] in
                let (own, usual) = (4 * random.normal(), 31 + 3 * random.normal())
                let therapists = [client % 6, (client * 5 + 1) % 6]
                let points = (0..<2).map { half in
                    (1...4).map { place in
                        let more = 2 * random.normal()
                        let outcome =
                            20 + theirs[therapists[half]] + own + 0.5 * more + Double(4 * half + place) / 4
                            + 3 * random.normal()
                        return SessionPoint(
                            ordinal: 4 * half + place, outcome: unit * outcome, alliance: usual + more)
                    }
                }
                return zip(therapists, EpisodeSums.parts(points)).enumerated().map { half, part in
                    FrameEpisode(
                        client: "c\(client)", therapist: "t\(part.0)", sums: part.1, isContinued: half == 0)
                }
            }
            return try AttributeOutcomes.answer(made)
        }
        // A power of two, so that every sum has the same digits.
        let inPoints = try answer(unit: 1)
        let (points, quarters) = (intervals(inPoints), intervals(try answer(unit: 4)))
        #expect(points.count == quarters.count && points.count > 10)
        #expect(zip(points, quarters).allSatisfy { abs($0 - $1) < 1e-4 })
        // Where no client's absence says how far a figure spreads, it has no interval rather than one of no width.
        for source in Source.allCases {
            guard let figure = inPoints.partR2[source], figure.value > 0.001 else { continue }
            if let interval = figure.interval {
                #expect(interval.low < 0.9 * figure.value && interval.high > 1.1 * figure.value, "\(source)")
            } else {
                #expect(inPoints.caveats.contains(.withoutInterval([source])))
            }
        }
    }

    /// Each name for each of four treatments, as one of them is called something that sorts elsewhere.
    static let namings = [["a", "b", "c", "d"], ["z", "b", "c", "d"], ["d", "c", "b", "a"]]

    @Test(
        "What treatments are called, and so which of them the others are held against, changes no figure and no interval"
    )
    func renamedTreatments() throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.treatmentGain) = (100, [0, 2, -2, 0])
        let episodes = clinic.make(seed: 31).episodes
        // One of them is rare, so that what is held against it is known badly.
        let answers = try Self.namings.map { names in
            try AttributeOutcomes.answer(
                episodes.enumerated().map { place, episode in
                    let given = Int(episode.treatment?.dropFirst() ?? "") ?? 0
                    return FrameEpisode(
                        client: episode.client, therapist: episode.therapist,
                        treatment: names[given == 0 && place % 5 > 0 ? 1 : given], sums: episode.sums)
                }, sets: 4)
        }
        let first = try #require(answers.first)
        let treatment = try #require(first.shares[.treatment]?.interval)
        #expect(
            treatment.low < 0.06 && treatment.high < 0.25 && treatment.contains(first.shares[.treatment]?.value ?? 0))
        for other in answers.dropFirst() {
            #expect(zip(intervals(first), intervals(other)).allSatisfy { abs($0 - $1) < 1e-6 })
            for source in Source.allCases {
                #expect(abs((first.shares[source]?.value ?? 0) - (other.shares[source]?.value ?? 0)) < 1e-6)
            }
        }
    }

    @Test("Two treatments are judged as three are, of which hardly anybody was given the third", arguments: [0.0, 2])
    func twoAsThree(gain: Double) throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.treatmentGain) = (300, [0, gain])
        let episodes = clinic.make(seed: 33).episodes
        func interval(_ name: (Int, String) -> String) throws -> Interval {
            let answer = try AttributeOutcomes.answer(
                episodes.enumerated().map { place, episode in
                    FrameEpisode(
                        client: episode.client, therapist: episode.therapist,
                        treatment: name(place, episode.treatment ?? ""), sums: episode.sums)
                }, sets: 0)
            return try #require(answer.shares[.treatment]?.interval)
        }
        let two = try interval { $1 }
        let swapped = try interval { $1 == "m0" ? "z" : "a" }
        #expect(abs(two.low - swapped.low) < 1e-9 && abs(two.high - swapped.high) < 1e-9)
        let three = try interval { $0 == 7 ? "rare" : $1 }
        #expect(abs(two.low - three.low) < 0.004 && abs(two.high - three.high) < 0.004)
        #expect((two.low > 0) == (gain > 0))
    }

    @Test(
        "Which of three treatments is called what matters to no interval where one client alone was given one of them")
    func rareRenamed() throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.treatmentGain) = (100, [0, 2])
        let episodes = clinic.make(seed: 35).episodes
        let found = try [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]].map { names in
            intervals(
                try AttributeOutcomes.answer(
                    episodes.enumerated().map { place, episode in
                        FrameEpisode(
                            client: episode.client, therapist: episode.therapist,
                            treatment: names[place == 7 ? 2 : episode.treatment == "m0" ? 0 : 1], sums: episode.sums)
                    }, sets: 4))
        }
        for other in found.dropFirst() { #expect(zip(found[0], other).allSatisfy { abs($0 - $1) < 1e-6 }) }
    }

    @Test("Therapists who each named one treatment tell of it as few, though they left some sessions unnamed")
    func unnamed() throws {
        var clinic = InventedClinic()
        (clinic.clients, clinic.treatmentGain) = (240, [0])
        let episodes = clinic.make(seed: 37).episodes
        func answer(_ isNamed: (Int) -> Bool) throws -> OutcomeAttribution {
            try AttributeOutcomes.answer(
                episodes.enumerated().map { place, episode in
                    FrameEpisode(
                        client: episode.client, therapist: episode.therapist,
                        treatment: isNamed(place) ? (episode.therapist < "t4" ? "a" : "b") : nil, sums: episode.sums)
                }, sets: 0)
        }
        let (all, most) = (try answer { _ in true }, try answer { $0 % 10 > 0 })
        #expect(all.counts.isTreatmentByTherapist && most.counts.isTreatmentByTherapist)
        #expect(most.caveats.contains(.treatmentByTherapist) && most.counts.withoutTreatment > 0)
        let (one, other) = (all.shares[.treatment]?.interval, most.shares[.treatment]?.interval)
        #expect(try #require(other).high > 0.5 * (try #require(one)).high)
    }

    @Test(
        "What clients, therapists and sites are called changes nothing, where each client is left out and where sets are",
        arguments: [(61, 20), (150, 4)])
    func renamed(clients: Int, sets: Int) throws {
        let plain = episodes(clients: clients, sessions: 5).enumerated().map { place, episode in
            FrameEpisode(
                client: episode.client, therapist: episode.therapist, treatment: episode.treatment,
                site: "s\(place % 3)", sums: episode.sums)
        }
        func called(_ name: (String) -> String) throws -> [Double] {
            intervals(
                try AttributeOutcomes.answer(
                    plain.map { episode in
                        FrameEpisode(
                            client: name(episode.client), therapist: name(episode.therapist),
                            treatment: episode.treatment, site: episode.site.map(name), sums: episode.sums)
                    }, sets: sets))
        }
        let first = try called { $0 }
        for other in [
            try called { String("x\($0)".reversed()) }, try called { "\(9999 - (Int($0.dropFirst()) ?? 0))" },
        ] {
            #expect(first.count == other.count && first.count > 20)
            #expect(zip(first, other).allSatisfy { abs($0 - $1) < 1e-6 })
        }
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
