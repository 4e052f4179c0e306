import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Reading outcomes")
struct ReadingOutcomes {
    @Test("a therapist opens the page from the practice's, changes the days and keeps it as a file")
    func therapist() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(practice.twin.ana, days: -9, outcome: [50, 50, 50, 50])
        try await practice.twin.service.perform(
            EndEpisode(episode: practice.twin.ana.episode, day: TestPractice.today, reason: .agreed),
            as: practice.twin.nora)
        let nora = try await practice.visitor()
        #expect(try await practice.call(.settings).showSettings(nora).text.contains("href=\"/results\""))
        let page = try await practice.call(.results).showResults(nora)
        #expect(page.status == 200 && page.text.contains("1 course of care ended, of 1 client."))
        #expect(page.text.contains("/results/results.csv?view=therapist.\(nora.person.id)"))
        #expect(page.text.contains("19.7%") && page.text.contains("1 session was held, with 1 client."))
        let turned = try await practice.call(.results, query: [.since: "2099-01-01"]).showResults(nora)
        #expect(turned.status == 200 && turned.text.contains("he first day came after the last."))
        let past: [Field: String] = [.since: "2020-01-01", .until: "2020-12-31"]
        let none = try await practice.call(.results, query: past).showResults(nora)
        #expect(none.text.contains("No course of care ended in this time."))
        let file = try await practice.call(.resultsFile).streamResults(nora)
        #expect(file.download == "results.csv")
    }

    @Test("a supervisor is told that few clients are not shown, and nobody else finds the page")
    func others() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(practice.twin.ana, days: -9, outcome: [50, 50, 50, 50])
        let ruth = try await practice.visitor("ruth")
        let page = try await practice.call(.results).showResults(ruth)
        #expect(page.text.contains("fewer than five clients") && !page.text.contains("1 session was held"))
        for (name, view) in [("olga", ""), ("denise", ""), ("ruth", "practice"), ("ruth", "team.x"), ("sven", "x.y")] {
            let visitor = try await practice.visitor(name)
            await #expect(throws: PracticeError.notFound) {
                try await practice.call(.results, query: view.isEmpty ? [:] : [.view: view]).showResults(visitor)
            }
        }
        let olga = try await practice.visitor("olga")
        let settings = try await practice.call(.settings).showSettings(olga)
        #expect(!settings.text.contains("/results"))
    }
}
