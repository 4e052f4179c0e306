import Attribution
import Clinic
import InventedClinic
import Testing

@Suite("Therapists who work at more than one site")
struct SitesOfTherapists {
    /// Clients at the second site stand ten points higher, whoever sees them.
    private func episodes(therapists: Int = 12, site: (_ client: Int, _ therapist: Int) -> String?) -> [FrameEpisode] {
        var clinic = InventedClinic()
        (clinic.clients, clinic.therapists, clinic.treatmentGain) = (max(240, 3 * therapists), therapists, [0])
        return clinic.make(seed: 41).episodes.enumerated().map { place, episode in
            let therapist = Int(episode.therapist.dropFirst()) ?? 0
            let name = site(place, therapist)
            return FrameEpisode(
                client: episode.client, therapist: episode.therapist, site: name,
                sums: name == "South" ? episode.sums.raised(by: 10) : episode.sums)
        }
    }

    @Test("What goes with the site is found though each therapist works at both")
    func crossed() throws {
        let answer = try AttributeOutcomes.answer(episodes { place, _ in place % 2 == 0 ? "North" : "South" }, sets: 0)
        // Half of them ten points higher: a variance of 50 between the two, beside some 60 of the rest.
        let share = try #require(answer.shares[.site])
        #expect((0.35...0.6).contains(share.value) && (share.interval?.low ?? 1) < share.value)
        #expect(answer.caveats.contains(.severalSites(12)) && !answer.caveats.map(\.key).contains("singular"))
        #expect(AttributionReport(answer).text.contains("12 therapists have sessions at more than one site"))
        let sum = answer.shares.values.reduce(answer.inCommon) { $0 + $1.value }
        #expect(abs(sum - 1) < 1e-12)
    }

    @Test("Where each has one site nothing is said of it, and a session without a site counts for its therapist's")
    func nested() throws {
        let plain = try AttributeOutcomes.answer(episodes { $1 % 2 == 0 ? "North" : "South" }, sets: 0)
        #expect(!plain.caveats.map(\.key).contains("several-sites"))
        let partly = episodes { $1 % 2 == 0 ? "North" : "South" }.enumerated().map { place, episode in
            FrameEpisode(
                client: episode.client, therapist: episode.therapist, site: place % 9 == 0 ? nil : episode.site,
                sums: episode.sums)
        }
        let other = try AttributeOutcomes.answer(partly, sets: 0)
        for source in Source.allCases {
            #expect(abs((plain.shares[source]?.value ?? 0) - (other.shares[source]?.value ?? 0)) < 1e-6)
        }
        let count = partly.filter { $0.site == nil }.reduce(0) { $0 + $1.sums.sessions }
        #expect(other.caveats.contains(.siteUnnamed(count)) && !other.caveats.map(\.key).contains("several-sites"))
    }

    @Test("One named site and sessions without any are one site")
    func oneNamed() throws {
        let answer = try AttributeOutcomes.answer(episodes { place, _ in place % 2 == 0 ? "North" : nil }, sets: 0)
        #expect(answer.shares[.site] == nil && !answer.caveats.map(\.key).contains("site-unnamed"))
    }

    @Test("A stray session elsewhere among very many therapists leaves the figure of sites, and is told")
    func stray() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(therapists: 160) { place, therapist in
                (therapist % 2 == 0) == (place != 11) ? "North" : "South"
            }, sets: 0)
        let share = try #require(answer.shares[.site])
        #expect((0.2...0.7).contains(share.value) && share.interval != nil)
        let told = answer.caveats.filter { ["site-moved", "site-left-out", "several-sites"].contains($0.key) }
        #expect(told.map(\.key) == ["site-moved"])
        #expect(AttributionReport(answer).text.contains("at another site than where the therapist has most"))
    }

    @Test("Where they are too many to be told apart there is no figure of sites, and that is said")
    func tooMany() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(therapists: 160) { place, _ in place % 2 == 0 ? "North" : "South" }, sets: 0)
        #expect(answer.shares[.site] == nil && answer.shares[.therapist] != nil)
        #expect(answer.caveats.map(\.key).contains("site-left-out"))
        #expect(AttributionReport(answer, language: .french).text.contains("Aucun chiffre n’est donné pour les sites"))
    }
}

extension EpisodeSums {
    /// With every outcome so much higher.
    fileprivate func raised(by more: Double) -> EpisodeSums {
        // 1·1, 1·x, x·x, 1·s, x·s, s·s, 1·y, x·y, s·y, y·y
        var raised = now
        raised[6] += more * now[0]
        raised[7] += more * now[1]
        raised[8] += more * now[3]
        raised[9] += 2 * more * now[6] + more * more * now[0]
        return EpisodeSums(
            now: raised, next: [], firstOutcome: 0, atCeiling: atCeiling, withoutOutcome: 0, withoutAlliance: 0)
    }
}
