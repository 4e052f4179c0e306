import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Choosing which episodes figures are over")
struct ChoosingEpisodes {
    @Test("the page says what was chosen, whatever was typed, and what is not there to choose is not found")
    func page() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(
            practice.twin.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let nora = try await practice.visitor()
        let all = try await practice.call(.attribution).showAttribution(nora)
        #expect(all.status == 200 && all.text.contains("Over all episodes, open and closed."))
        let turned = try await practice.call(
            .attribution, query: [.since: "2026-02-01", .until: "2025-01-01", .courses: "closed"]
        ).showAttribution(nora)
        #expect(
            turned.text.contains(
                "Only over closed episodes that began from 1 January 2025 to 1 February 2026."))
        let odd = try await practice.call(
            .attribution, query: [.since: "2026-02-31", .until: "soon", .courses: "maybe"]
        ).showAttribution(nora)
        #expect(odd.text.contains("Over all episodes, open and closed."))
        let told = "What was given for a day is none, so it was left out."
        #expect(odd.text.contains(told) && !turned.text.contains(told) && !all.text.contains(told))
        let blank = try await practice.call(.attribution, query: [.since: "", .until: " "]).showAttribution(nora)
        #expect(!blank.text.contains(told))
        for query in [
            [.site: SiteID(high: 9, low: 9).description], [.site: "North"], [.treatment: "Unheard of"],
        ] as [[Field: String]] {
            await #expect(throws: (any Error).self) {
                try await practice.call(.attribution, query: query).showAttribution(nora)
            }
        }
    }
}
