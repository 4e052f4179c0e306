import Attribution
import Clinic
import InventedClinic
import Testing

@Suite("Where each treatment was given at one site, or by one therapist, the two have one figure")
struct TreatmentsOfOnePlace {
    private func episodes(
        therapists: Int, clients: Int = 160, treatment: (_ place: Int, _ therapist: Int) -> String,
        site: (Int) -> String? = { _ in nil }
    ) -> [FrameEpisode] {
        var clinic = InventedClinic()
        (clinic.clients, clinic.therapists, clinic.treatmentGain) = (clients, therapists, [0])
        return clinic.make(seed: 12).episodes.enumerated().map { place, episode in
            let therapist = Int(episode.therapist.dropFirst()) ?? 0
            return FrameEpisode(
                client: episode.client, therapist: episode.therapist, treatment: treatment(place, therapist),
                site: site(therapist), sums: episode.sums)
        }
    }

    /// Neither from none to all nor wider than some half.
    private func isSensible(_ estimate: Estimate?) -> Bool {
        guard let estimate, let interval = estimate.interval else { return false }
        return interval.low > 0 && interval.high < 0.95 && interval.high - interval.low < 0.5
            && interval.contains(estimate.value)
    }

    @Test("sites that each gave one treatment have no figure, the others keep theirs, and it is said")
    func sites() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(therapists: 24, treatment: { "m\($1 % 4)" }, site: { "s\($0 % 4)" }))
        #expect(answer.shares[.site] == nil && answer.partR2[.site] == nil && answer.shares[.therapist] != nil)
        #expect(isSensible(answer.shares[.client]) && isSensible(answer.shares[.residual]))
        let (part, fair) = (try #require(answer.partR2[.treatment]), try #require(answer.shapley[.treatment]))
        #expect(fair.value >= 0 && (part.interval?.high ?? 1) < 0.5)
        #expect(answer.caveats.contains(.takenUp(.site)))
        #expect(AttributionDocument(answer).json.contains("treatment-by-site"))
        #expect(AttributionReport(answer).text.contains("sites have no figure"))
        #expect(AttributionReport(answer, language: .spanish).text.contains("las sedes quedan sin cifra"))
        #expect(AttributionReport(answer, language: .french).text.contains("Les sites n’ont pas de chiffre"))
    }

    @Test("therapists with a treatment of their own have none either", arguments: [-1, 7])
    func therapists(stray: Int) throws {
        let episodes = episodes(
            therapists: 8, clients: 120, treatment: { place, therapist in "m\(place == stray ? 0 : therapist)" })
        let answer = try AttributeOutcomes.answer(episodes, sets: 0)
        #expect(answer.shares[.therapist] == nil && answer.shares[.treatment] != nil)
        #expect(isSensible(answer.shares[.client]) && isSensible(answer.shares[.residual]))
        #expect(answer.caveats.contains(.takenUp(.therapist)) && !answer.caveats.contains(.treatmentByTherapist))
        #expect(throws: EstimateRefusal.treatments) {
            try EstimateTherapists(episodes).estimate(of: episodes[0].therapist).get()
        }
    }

    @Test("two treatments over four sites, or one site with several, leave sites their figure")
    func partly() throws {
        let made: [(Int, Int) -> String] = [
            { "m\($1 % 4 / 2)" }, { place, therapist in "m\(therapist % 4 < 3 ? therapist % 4 : place % 3)" },
        ]
        for treatment in made {
            let answer = try AttributeOutcomes.answer(
                episodes(therapists: 24, treatment: treatment, site: { "s\($0 % 4)" }), sets: 0)
            #expect(answer.shares[.site]?.interval != nil && !answer.caveats.contains(.takenUp(.site)))
        }
    }

    @Test("therapists who lie closer together than chance lets them have an upper limit all the same")
    func closerThanChance() throws {
        for seed in UInt64(1)...60 {
            var clinic = InventedClinic()
            (clinic.clients, clinic.therapists, clinic.therapistOutcome, clinic.treatmentGain) = (80, 5, 0, [0])
            let answer = try AttributeOutcomes.answer(clinic.make(seed: seed).episodes, sets: 0)
            let interval = try #require(answer.shares[.therapist]?.interval)
            #expect(interval.high > 0.02, "seed \(seed)")
        }
    }
}
