import Attribution
import Foundation
import InventedClinic
import Testing

@Suite("Figures that the data do not tell apart are not given as if they did")
struct FiguresThatAreNotToldApart {
    /// Clients with these numbers of sessions in turn, with therapists and sites by their number.
    private func episodes(
        sessions: [Int], clients: Int = 140, therapist: (Int) -> String = { "t\($0 % 8)" },
        site: (Int) -> String? = { _ in nil }
    ) -> [FrameEpisode] {
        var state: UInt64 = 7
        func noise() -> Double {
            (0..<12).reduce(-6.0) { sum, _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return sum + Double(state >> 11) / Double(1 << 53)
            }
        }
        let held = (0..<max(8, clients)).map { _ in 2.5 * noise() }
        return (0..<clients).map { client in
            let (own, change, mean) = (4 * noise(), 1.5 * noise(), 32 + 3 * noise())
            let name = therapist(client)
            let place = Int(name.drop { !$0.isNumber }) ?? 0
            let points = (1...sessions[client % sessions.count]).map { session in
                let alliance = mean + 2 * noise()
                let outcome =
                    18 + own + held[place] + (2 + change) * log(Double(session)) + 0.5 * (alliance - 32) + 3.5 * noise()
                return SessionPoint(ordinal: session, outcome: outcome, alliance: alliance)
            }
            return FrameEpisode(client: "c\(client)", therapist: name, site: site(client), sums: EpisodeSums(points))
        }
    }

    private func keys(_ answer: OutcomeAttribution) -> [String] { answer.caveats.map(\.key) }

    @Test("How differently clients change is left out where they have two sessions each, and it is said")
    func twoSessions() throws {
        let short = try AttributeOutcomes.answer(episodes(sessions: [2]), sets: 0)
        #expect(short.caveats.contains(.slopesLeftOut(0)))
        let long = try AttributeOutcomes.answer(episodes(sessions: [2, 9]), sets: 0)
        #expect(!keys(long).contains("slopes-left-out"))
        // Two sessions and a line through them would leave nothing over.
        let (left, whole) = (try #require(short.shares[.residual]), try #require(long.shares[.residual]))
        #expect(left.value > 0.5 * whole.value)
        let few = try AttributeOutcomes.answer(episodes(sessions: [2, 2, 2, 2, 2, 2, 2, 2, 2, 12]), sets: 0)
        #expect(!keys(few).contains("slopes-left-out"), "fourteen clients with twelve sessions tell it")
        let one = try AttributeOutcomes.answer(
            episodes(sessions: [40] + Array(repeating: 2, count: 139)), sets: 0)
        #expect(one.caveats.contains(.slopesLeftOut(1)), "one client does not tell it for all")
    }

    @Test("Each site with one therapist: their sum is that of the therapists alone, and no variance is called none")
    func sitesOfOne() throws {
        let plain = try AttributeOutcomes.answer(episodes(sessions: [5, 9]), sets: 0)
        let alike = try AttributeOutcomes.answer(
            episodes(sessions: [5, 9], site: { "s\($0 % 8)" }), sets: 0)
        #expect(alike.caveats.contains(.alike([.therapist, .site])) && !keys(alike).contains("singular"))
        let (therapist, site) = (try #require(alike.shares[.therapist]), try #require(alike.shares[.site]))
        let whole = try #require(plain.shares[.therapist])
        #expect(abs(therapist.value + site.value - whole.value) < 1e-4 && whole.value > 0.01)
        let apart = try AttributeOutcomes.answer(episodes(sessions: [5, 9], site: { "s\($0 % 2)" }), sets: 0)
        #expect(!keys(apart).contains("not-told-apart"))
    }

    @Test("Each therapist with one client: read together too")
    func oneClientEach() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(sessions: [5, 9], clients: 60, therapist: { "t\($0)" }), sets: 0)
        #expect(answer.caveats.contains(.alike([.client, .therapist])) && !keys(answer).contains("singular"))
        #expect(AttributionReport(answer).text.contains("read the sum of their figures"))
    }

    @Test("A therapist's own estimate takes what goes with a site where nobody else is")
    func ownEstimate() throws {
        let (plain, alike) = (
            EstimateTherapists(episodes(sessions: [5, 9])),
            EstimateTherapists(episodes(sessions: [5, 9], site: { "s\($0 % 8)" }))
        )
        for therapist in 0..<8 {
            let (own, other) = (
                try plain.estimate(of: "t\(therapist)").get(), try alike.estimate(of: "t\(therapist)").get()
            )
            #expect(abs(own.value - other.value) < 1e-4)
        }
    }

    @Test("In the document what is not there is null, and what was estimated as none is 0")
    func absent() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(sessions: [5, 9], therapist: { _ in "t1" }), sets: 0)
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(AttributionDocument(answer).json.utf8)) as? [String: Any])
        for name in ["shares", "intervals"] {
            let part = try #require(document[name] as? [String: Any])
            #expect(part["site"] is NSNull && part["therapist"] is NSNull && part["treatment"] is NSNull)
            #expect(part["client"] != nil && !(part["client"] is NSNull))
            let alliance = try #require(part["alliance"] as? [String: Any])
            #expect(alliance["therapist"] is NSNull && !(alliance["within"] is NSNull))
        }
    }
}
