import Clinic
import Foundation
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
        let sent = try await practice.call(.talk(concern), form: [.words: " "], token: token).dispatch(door)
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

    /// Fields of one form, and a word of each.
    private static let typed: [(Route, [Field])] = {
        let (id, key) = (ConcernID(high: 1, low: 2), RecordKey(high: 1, low: 2))
        let (episode, client) = (EpisodeID(high: 1, low: 2), ClientID(high: 1, low: 2))
        return [
            (.talk(id), [.said, .what]), (.stepReport(id, step: ConcernActID(high: 3, low: 4)), [.words]),
            (.barriers(.ofEpisode(episode)), [.title, .words, .place]), (.barriers(.options(key)), [.option, .takes]),
            (.barriers(.outcome(key)), [.note]), (.barriers(.newReferral(key)), [.message]),
            (.barriers(.news(key)), [.note]), (.directory(.new), [.resourceName, .offers, .eligibility, .notes]),
            (.observations(SessionID(high: 1, low: 2)), [.words]), (.newClient, [.clientName, .calledName, .phone]),
            (.rights(.details(client)), [.clientName, .email]), (.emergency(.opening), [.whom, .words]),
        ]
    }()

    /// What the page of the PIN brings along.
    private func sealed(_ page: String) -> String? {
        page.components(separatedBy: "name=\"words\" value=\"").dropFirst().first?.split(separator: "\"").first
            .map { $0.replacingOccurrences(of: "&#43;", with: "+") }
    }

    @Test(
        "the words of every form come along in the answer, also past a wrong PIN, for that person alone, and none that is secret"
    )
    func wordsComeBack() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        for (route, fields) in Self.typed {
            var form: [Field: String] = [.password: "of-a-person", .pin: "9182736455"]
            for field in fields { form[field] = "Word of \(field.rawValue)" }
            let sent = try await practice.call(route, form: form, token: token).dispatch(door)
            #expect(sent.status == 403 && sent.location == nil, "\(route.path)")
            #expect(sent.text.contains("was not recorded"), "\(route.path)")
            #expect(!sent.text.contains("Word of"), "the page is locked so that nobody reads")
            let brought = try #require(sealed(sent.text))
            let nora = try #require(practice.twin.nora.personID)
            let texts = practice.twin.service.openTyped(brought, of: nora)
            for field in fields { #expect(texts.contains("Word of \(field.rawValue)"), "\(route.path)") }
            let sven = try #require(practice.twin.sven.personID)
            #expect(practice.twin.service.openTyped(brought, of: sven).isEmpty)
            let page = try #require(route.writtenOn)
            #expect(page.canBeOpened && sent.text.contains("name=\"next\" value=\"\(page.path)\""), "\(route.path)")
            for secret in ["of-a-person", "9182736455"] { #expect(!sent.text.contains(secret), "\(route.path)") }
        }
        let wrong: [Field: String] = [.words: "c2VhbGVk", .report: "not-taken", .password: "0000"]
        let again = try await practice.call(.unlock, form: wrong, token: token).dispatch(door)
        #expect(again.status == 422 && sealed(again.text) == "c2VhbGVk")
    }

    @Test("where no script runs, the words stand once more past the PIN, before the way to their page")
    func withoutScript() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let page = Route.newConcern(practice.twin.ana.episode)
        let sent = try await practice.call(page, form: [.words: "The evenings are long."], token: token).dispatch(door)
        #expect(sent.text.contains("<noscript>") && sent.text.contains("value=\"without-script\""))
        let form: [Field: String] = [
            .next: page.path, .report: "not-taken", .password: TestPractice.pin,
            .words: try #require(sealed(sent.text)),
            .form: "without-script",
        ]
        let opened = try await practice.call(.unlock, form: form, token: token).dispatch(door)
        guard case .set? = opened.cookie else {
            Issue.record("it was not opened")
            return
        }
        #expect(opened.status == 200 && opened.text.contains("The evenings are long.</textarea>"))
        #expect(opened.text.contains("href=\"\(page.path)\""))
    }

    @Test("a page that keeps nothing on the device has them stand past the PIN with a script too")
    func withScript() async throws {
        let practice = try await WebPractice()
        let client = practice.twin.ana.client
        for (route, field, isKept) in [
            (Route.rights(.details(client)), Field.clientName, false), (.emergency(.opening), .words, true),
        ] {
            let token = try await practice.twin.signIn("nora").token
            practice.twin.clock.advance(minutes: 16)
            let door = try await practice.twin.service.resolve(token: token)
            let sent = try await practice.call(route, form: [field: "Word of the page"], token: token).dispatch(door)
            let form: [Field: String] = [
                .next: route.path, .report: "not-taken", .password: TestPractice.pin,
                .words: try #require(sealed(sent.text)),
            ]
            let opened = try await practice.call(.unlock, form: form, token: token).dispatch(door)
            #expect(opened.status == (isKept ? 303 : 200), "\(route.path)")
            #expect(opened.text.contains("Word of the page</textarea>") == !isKept)
        }
    }

    @Test("an open board is told that it is locked, as events and never as a page, and asks no further")
    func board() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let locked = try await practice.twin.service.resolve(token: token)
        for door in [locked, Door.none] {
            let reply = try await practice.call(.todayChanges, token: token).dispatch(door)
            #expect(reply.status == 200 && reply.contentType == "text/event-stream" && reply.location == nil)
            #expect(reply.text.contains("event: locked\n") && !reply.text.contains("<"))
        }
        // The page itself leads to the PIN as before.
        let page = try await practice.call(.today, token: token).dispatch(locked)
        #expect(page.location == "\(Route.unlock.path)?next=\(Route.today.path)")
    }

    /// Every place there is.
    private func routes() throws -> [Route] {
        let places = [
            "clients", "episodes", "appointments", "sessions", "concerns", "step", "responses", "barriers", "referrals",
            "supervision", "outcomes", "settings", "stock", "resources", "emergency",
        ]
        var values = Dictionary(uniqueKeysWithValues: places.map { ($0, ID<Route>(high: 9, low: 9).description) })
        values.merge(["measure": "outcome-adult", "key": "outcome-adult", "name": "icon.svg"]) { first, _ in first }
        values["token"] = String(repeating: "A", count: 43)
        return try RouteTable(values: values).routes()
    }

    @Test("each place that says it can be opened can be, and nobody is led to one that only takes a form")
    func canBeOpened() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        for route in try routes() {
            let back = try await practice.call(.unlock, query: [.next: route.path]).next(or: .home)
            #expect(back == (route.page ?? .home).path, "\(route.path)")
            let door = try await practice.twin.service.resolve(token: nora.token)
            do {
                _ = try await practice.call(route, token: nora.token).dispatch(door)
            } catch let refusal as Refusal {
                #expect(refusal.status != 405 || !route.canBeOpened, "\(route.path) is no page")
            } catch is PracticeError {}
        }
        let odd = try await practice.call(.signIn, query: [.next: Route.signOut.path]).next(or: .home)
        #expect(odd == Route.home.path)
    }

    @Test("each page that one is led to after the PIN can be opened")
    func opens() async throws {
        let practice = try await WebPractice()
        let pages = Set(try routes().compactMap(\.writtenOn))
        #expect(pages.count >= 20)
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

@Suite("Sending a form after the sign-in has ended elsewhere")
struct SendingAfterTheSignIn {
    private let talk = Route.talk(ConcernID(high: 1, low: 2))

    @Test(
        "nothing is recorded, the door says so, and past it the page of the form is there with a word that it was not taken"
    )
    func notTaken() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        try await practice.twin.service.perform(SignOut(token: token))
        let door = try await practice.twin.service.resolve(token: token)
        let sent = try await practice.call(talk, form: [.said: " "], token: token).dispatch(door)
        #expect(sent.status == 303 && sent.notice == .signedOutBefore)
        #expect(sent.location == "\(Route.signIn.path)?next=\(talk.path)")

        let asked = try await practice.call(
            .signIn, query: [.next: talk.path], token: token, notice: .signedOutBefore
        ).dispatch(door)
        #expect(asked.text.contains("You had been signed out, so what you sent was not recorded."))
        #expect(asked.text.contains("name=\"report\" value=\"not-taken\""))

        let wrong: [Field: String] = [
            .next: talk.path, .report: "not-taken", .signInName: "nora", .password: "not the one",
        ]
        let refused = try await practice.call(.signIn, form: wrong, token: token).dispatch(door)
        #expect(refused.status == 422 && refused.text.contains("name=\"report\" value=\"not-taken\""))

        let right = wrong.merging([.password: TestPractice.password]) { _, new in new }
        let opened = try await practice.call(.signIn, form: right, token: token).dispatch(door)
        #expect(opened.status == 303 && opened.location == talk.path && opened.notice == .sendAgain)
    }

    @Test("the words come back in the answer to them, to be copied: as text, and nothing that is secret")
    func wordsComeBack() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        try await practice.twin.service.perform(SignOut(token: token))
        let door = try await practice.twin.service.resolve(token: token)
        let form: [Field: String] = [
            .said: "The evenings </textarea><script>are long", .what: "Call on Tuesday", .password: "of-a-person",
            .pin: "9182736455", .csrf: "of-the-page", .by: "2026-12-01",
        ]
        let sent = try await practice.call(talk, form: form, token: token).dispatch(door)
        #expect(sent.status == 403 && sent.location == nil && sent.notice == nil && sent.cookie == nil)
        #expect(sent.text.contains("You had been signed out, so what you sent was not recorded."))
        #expect(sent.text.contains("The evenings &lt;/textarea") && !sent.text.contains("<script>are"))
        #expect(sent.text.contains(">Call on Tuesday</textarea>") && sent.text.contains("readonly"))
        for secret in ["of-a-person", "9182736455", "of-the-page"] { #expect(!sent.text.contains(secret), "\(secret)") }
        #expect(sent.text.contains("name=\"next\" value=\"\(talk.path)\""))
        #expect(sent.text.contains("name=\"report\" value=\"not-taken\""))
        // Neither the next page at the door nor a stranger's has them.
        let asked = try await practice.call(.signIn, query: [.next: talk.path], token: token).dispatch(door)
        #expect(!asked.text.contains("Tuesday"))
        #expect(try await practice.call(talk, form: form).dispatch(.none).text.isEmpty)
    }

    @Test("who is asked for a code in between is told before it, and the word comes along")
    func code() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let asked = try await practice.call(
            .door(.code), query: [.next: talk.path], token: nora.token, notice: .sendAgain
        ).dispatch(.wantsCode(nora.person, nora.signIn))
        #expect(asked.text.contains("was not recorded") && !asked.text.contains("send it again"))
        #expect(asked.text.contains("name=\"report\" value=\"not-taken\""))
    }

    @Test("the word says in every language that nothing was recorded", arguments: Language.allCases)
    func said(language: Language) {
        let told = [
            Language.english: "was not recorded", .spanish: "no se registró", .french: "n’a pas été enregistré",
        ]
        let text = NoticeKey.signedOutBefore.notice(Words(language)).text
        #expect(text.contains(told[language] ?? "no words"))
    }

    @Test("a stranger is shown the door without a word, whatever they send")
    func strangers() async throws {
        let practice = try await WebPractice()
        let id = ConcernID(high: 1, low: 2)
        for route in [talk, .step(id), .review(id), .safety(id), .settled(id), .today, .people] {
            let got = try await practice.call(route, form: [.words: "Let me in."]).dispatch(.none)
            #expect(got.status == 303 && got.location == Route.signIn.path && got.notice == nil, "\(route.path)")
        }
    }
}
