import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Tapping what was seen in a session")
struct TappingWhatWasSeen {
    private static let once = "01990000-0000-7000-8000-000000000011"

    private func tap(
        _ practice: WebPractice, _ id: SessionID, _ form: [Field: String], as name: String = "nora"
    ) async throws -> Reply {
        let visitor = try await practice.visitor(name)
        let sent = form.merging([.once: Self.once]) { own, _ in own }
        return try await practice.call(.observations(id), form: sent).recordObservation(visitor, id)
    }

    @Test("one tap goes back to the same page, where it is pressed, and another tap of the page corrects it")
    func tapped() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        let reply = try await tap(practice, session, [.topic: "engagement", .value: "quiet"])
        #expect(reply.status == 303)
        #expect(reply.location == Route.session(session).path + "#observed-engagement")
        _ = try await tap(practice, session, [.topic: "engagement", .value: "quiet"])
        _ = try await tap(practice, session, [.topic: "engagement", .value: "engaged"])
        let held = try await practice.twin.store.read { try $0.observations(in: session) }
        #expect(held.map(\.value) == [.engagement(.quiet), .engagement(.engaged)])
        let page = try await practice.call(.session(session)).showSession(try await practice.visitor(), session)
        #expect(page.text.contains("value=\"engaged\" aria-pressed=\"true\""))
        #expect(page.text.contains("value=\"quiet\" aria-pressed=\"false\""))
        // It leads back to the pressed tap, which takes the focus.
        let landed = page.text.split(separator: "id=\"observed-engagement\"")
        #expect(landed.count == 2)
        #expect(landed.first?.split(separator: "<button").last?.contains("value=\"engaged\"") == true)
    }

    @Test(
        "what the client said is kept beside the tap, with who wrote it down and when, and never required",
        arguments: [
            ("engagement", "bored"), ("engagement", "withdrawn"), ("doubt", "client"), ("confronting", "yes"),
            ("spoke-up", "yes"), ("assignment", "partly"), ("new-assignment", "yes"),
        ])
    func theirWords(topic: String, value: String) async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        _ = try await tap(practice, session, [.topic: topic, .value: value, .words: ""])
        let reply = try await tap(practice, session, [.topic: topic, .value: value, .words: "You never <listen>"])
        #expect(reply.status == 303)
        let page = try await practice.call(.session(session)).showSession(try await practice.visitor(), session)
        #expect(page.text.contains("You never &lt;listen"))
        #expect(page.text.contains("Nora Lindqvist, <time"))
        let read = try await practice.call(.session(session)).showSession(try await practice.visitor("ruth"), session)
        #expect(read.text.contains("You never &lt;listen"))
    }

    @Test(
        "words that are too long come back in their line, marked, with a way to them",
        arguments: [("engagement", "bored"), ("doubt", "client")])
    func tooManyWords(topic: String, value: String) async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        let said = String(repeating: "It never ends. ", count: 300)
        let reply = try await tap(practice, session, [.topic: topic, .value: value, .words: said])
        #expect(reply.status == 422)
        #expect(reply.text.contains("href=\"#words\"") && reply.text.contains("id=\"words\""))
        #expect(reply.text.ranges(of: "value=\"It never ends. It never").count == 1)
    }

    @Test("without a value it is taken back")
    func takenBack() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        _ = try await tap(practice, session, [.topic: "doubt", .value: "client"])
        _ = try await tap(practice, session, [.topic: "doubt"])
        #expect(try await practice.twin.troubles(practice.twin.ana).contains("doubt-said") == false)
    }

    @Test("a doubt of each who said so is pressed beside the other's, with a way to take back each and to correct one")
    func doubts() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        func page() async throws -> String {
            try await practice.call(.session(session)).showSession(try await practice.visitor(), session).text
        }
        _ = try await tap(practice, session, [.topic: "doubt", .value: "client", .words: "It is no use"])
        let one = try await page()
        #expect(one.contains("No, it was somebody with them") && !one.contains("Take back: "))
        _ = try await tap(practice, session, [.topic: "doubt", .value: "companion", .words: "Nothing helps him"])
        let both = try await page()
        for speaker in ["client", "companion"] { #expect(both.contains("value=\"\(speaker)\" aria-pressed=\"true\"")) }
        for quote in ["It is no use", "Nothing helps him"] { #expect(both.contains(quote)) }
        #expect(both.contains("Take back: Said it won’t or can’t work"))
        #expect(both.contains("Take back: Somebody with them said so") && !both.contains("No, it was "))
        let held = try await practice.twin.store.read { try $0.observations(in: session) }
        let client = try #require(held.first?.id)
        _ = try await tap(practice, session, [.topic: "doubt", .base: client.description])
        let left = try await page()
        #expect(left.contains("value=\"client\" aria-pressed=\"false\""))
        #expect(left.contains("value=\"companion\" aria-pressed=\"true\""))
        let companion = try #require(held.last?.id)
        let corrected: [Field: String] = [.topic: "doubt", .value: "client", .base: companion.description]
        _ = try await tap(practice, session, corrected)
        let now = try await practice.twin.store.read { try $0.observations(in: session) }.inForce
        #expect(now.standing(on: .doubt).map(\.value) == [.doubt(saidBy: .client)])
        #expect(try await page().contains("Nothing helps him"))
    }

    @Test("what is no topic or no value is refused on the page", arguments: [("mood", "good"), ("engagement", "loud")])
    func nonsense(topic: String, value: String) async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        #expect(try await tap(practice, session, [.topic: topic, .value: value]).status == 422)
    }

    @Test("a supervisor reads what was seen and has nothing to tap")
    func readOnly() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        _ = try await tap(practice, session, [.topic: "confronting", .value: "yes"])
        let page = try await practice.call(.session(session)).showSession(try await practice.visitor("ruth"), session)
        #expect(page.text.contains("Took issue with the work"))
        #expect(!page.text.contains(Route.observations(session).path))
    }
}
