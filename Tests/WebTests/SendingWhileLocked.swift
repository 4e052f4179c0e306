import Clinic
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Sending a form from a page that has locked itself")
struct SendingWhileLocked {
    @Test("nothing is recorded, and after the PIN the page of the form is there with a word that it was not taken")
    func notTaken() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let concern = ConcernID(high: 1, low: 2)
        let page = Route.talk(concern).path
        let sent = try await practice.call(.talk(concern), form: [.words: "The evenings are long."], token: token)
            .dispatch(door)
        #expect(sent.status == 303 && sent.notice == .notTaken)
        #expect(sent.location == "\(Route.unlock.path)?next=\(page)")

        let locked = try await practice.call(.unlock, query: [.next: page], token: token, notice: .notTaken).dispatch(
            door)
        #expect(locked.text.contains("was not recorded"))
        #expect(locked.text.contains("name=\"report\" value=\"not-taken\""))

        let form: [Field: String] = [.next: page, .report: "not-taken", .password: TestPractice.password]
        let opened = try await practice.call(.unlock, form: form, token: token).dispatch(door)
        #expect(opened.status == 303 && opened.location == page && opened.notice == .sendAgain)

        // The script on that page knows by it that the words it kept were not taken.
        let again = try await practice.twin.signIn("nora").token
        let shown = try await practice.call(.newConcern(practice.twin.ana.episode), token: again, notice: .sendAgain)
            .dispatch(try await practice.twin.service.resolve(token: again))
        #expect(shown.status == 200 && shown.text.contains("data-unsent") && shown.text.contains("send it again"))
    }

    @Test("a tap, which holds no words, leads to Today again without a word of that")
    func tap() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let sent = try await practice.call(
            .attendance(AppointmentID(high: 1, low: 2)), form: [.came: "on-time"], token: token
        ).dispatch(door)
        #expect(sent.location == Route.unlock.path && sent.notice == nil)
    }

    @Test("each page that one is led to after the PIN can be opened")
    func opens() async throws {
        let practice = try await WebPractice()
        let places = [
            "clients", "episodes", "appointments", "sessions", "concerns", "step", "responses", "barriers", "referrals",
            "supervision", "outcomes", "settings", "stock", "resources", "emergency",
        ]
        var values = Dictionary(uniqueKeysWithValues: places.map { ($0, ID<Route>(high: 9, low: 9).description) })
        values.merge(["measure": "outcome-adult", "key": "outcome-adult", "name": "icon.svg"]) { first, _ in first }
        values["token"] = String(repeating: "A", count: 43)
        let table = RouteTable(values: values)
        let pages = Set(try table.routes().compactMap(\.writtenOn))
        #expect(pages.count >= 10)
        let signedIn = try await practice.twin.signIn("nora")
        for page in pages {
            let door = try await practice.twin.service.resolve(token: signedIn.token)
            do {
                _ = try await practice.call(page, token: signedIn.token).dispatch(door)
            } catch let refusal as Refusal {
                #expect(refusal.status != 405, "\(page.path) is no page")
            } catch is PracticeError {}
        }
    }
}
