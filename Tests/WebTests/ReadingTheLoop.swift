import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Reading the loop")
struct ReadingTheLoop {
    @Test("a therapist opens the page from the practice's, changes the days and keeps it as a file")
    func therapist() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(
            practice.twin.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let nora = try await practice.visitor()
        #expect(try await practice.call(.settings).showSettings(nora).text.contains("href=\"/loop\""))
        let page = try await practice.call(.loop).showLoop(nora)
        #expect(page.status == 200 && page.text.contains("3 clients"))
        #expect(page.text.contains("/loop/loop.csv?view=therapist.\(nora.person.id)"))
        let odd = try await practice.call(.loop, query: [.since: "2027-02-30", .until: "x"]).showLoop(nora)
        #expect(odd.text.contains("3 clients"))
        let turned = try await practice.call(.loop, query: [.since: "2099-01-01"]).showLoop(nora)
        #expect(turned.status == 200 && turned.text.contains("he first day came after the last."))
        #expect(!page.text.contains("he first day came after the last."))
        let later: [Field: String] = [.since: "2026-10-20", .until: "2026-01-05"]
        let kept = try await practice.call(.loop, query: later).showLoop(nora).text
        #expect(kept.contains("value=\"2026-10-20\"") && kept.contains("value=\"2026-01-05\""))
        #expect(kept.contains("One thing to mend in what you asked for.") && !kept.contains("Nothing was recorded"))
        let file = try await practice.call(.loopFile).streamLoop(nora)
        #expect(file.download == "loop.csv")
    }

    @Test("a supervisor is told that few clients are not shown, and nobody else finds the page")
    func others() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(
            practice.twin.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let ruth = try await practice.visitor("ruth")
        let page = try await practice.call(.loop).showLoop(ruth)
        #expect(page.text.contains("fewer than five clients") && !page.text.contains("1 of 1"))
        for (name, view) in [("olga", ""), ("denise", ""), ("ruth", "practice"), ("ruth", "team.x"), ("sven", "x.y")] {
            let visitor = try await practice.visitor(name)
            await #expect(throws: PracticeError.notFound) {
                try await practice.call(.loop, query: view.isEmpty ? [:] : [.view: view]).showLoop(visitor)
            }
        }
        let olga = try await practice.visitor("olga")
        let settings = try await practice.call(.settings).showSettings(olga)
        #expect(!settings.text.contains("/loop"))
    }
}
