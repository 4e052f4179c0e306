import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Opening Today, a client and a session")
struct OpeningPages {
    @Test("a therapist's Today starts a session, and its page hands over the tablet")
    func start() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 10)
        let today = try await practice.call(.today).showToday(nora)
        #expect(today.status == 200)
        #expect(today.text.contains(Route.start(id).path))

        let begun = try await practice.call(.start(id), form: [.came: "on-time"]).startSession(nora, id)
        let place = try #require(begun.location.flatMap { Route(path: $0) })
        guard case .session(let session) = place else {
            Issue.record("the start leads to \(place)")
            return
        }
        let page = try await practice.call(place).showSession(nora, session)
        #expect(page.status == 200 && page.text.contains("check-outcome"))
        let given = try await practice.call(.handOver(session), form: [.purpose: "outcome"])
            .handOverSession(nora, session)
        #expect(given.location == "/check")
    }

    @Test("on a tablet that is with a client nobody signs in or chooses a password, and nobody's tries are used up")
    func handedOver() async throws {
        let practice = try await WebPractice()
        let (nora, twin) = (try await practice.visitor(), practice.twin)
        let handed = try await twin.service.perform(
            HandOverDevice(token: nora.token, place: .episode(twin.ana.episode), asking: .purpose(.outcome)),
            as: nora.actor)
        let door = try await twin.service.resolve(token: handed.token)
        let forms: [[Field: String]] = [[:], [.signInName: "nora", .password: "guess"]]
        for route in [Route.signIn, .door(.welcome), .door(.code), .door(.ownPhone)] {
            for form in forms {
                for _ in 0..<6 {
                    let reply = try await practice.call(route, form: form).dispatch(door)
                    #expect(reply.status == 303 && reply.location == "/check", "\(route.path)")
                }
            }
        }
        #expect(try await twin.signIn().person.id == nora.person.id)
    }

    @Test(
        "a client's own phone has its check and nothing else: no page of the practice, no taking back; the door is as ever"
    )
    func ownPhone() async throws {
        let practice = try await WebPractice()
        let (nora, twin) = (try await practice.visitor(), practice.twin)
        let session = try await twin.hold(twin.ana, days: 0)
        let made = try await practice.call(.handOver(session), form: [.purpose: "outcome", .way: "link"])
            .handOverSession(nora, session)
        let secret = try #require(made.text.firstMatch(of: /\/my-check#([A-Za-z0-9_-]{43})/)?.1)
        let token = String(secret)
        let here = try await practice.call(.door(.ownPhone), form: [.code: token], token: nora.token)
            .dispatch(.open(nora.viewer, nora.person, nora.signIn))
        #expect(here.status == 409, "it would take the therapist's place in their own browser")
        let opened = try await practice.call(.door(.ownPhone), form: [.code: token]).dispatch(.none)
        #expect(opened.status == 303 && opened.location == "/check")
        let door = try await twin.service.resolve(token: token)
        let check = try await practice.call(.check, token: token).dispatch(door)
        #expect(check.status == 200 && !check.text.contains("/check/take-back"))
        for route in [Route.today, .clients, .session(session), .takeBack, .me] {
            let reply = try await practice.call(route, token: token).dispatch(door)
            #expect(reply.status == 303 && reply.location?.hasPrefix("/sign-in") == true, "\(route.path)")
        }
        let signIn = try await practice.call(.signIn, token: token).dispatch(door)
        #expect(signIn.status == 200)
        let wrong = try await practice.call(.door(.ownPhone), form: [.code: "ABCDEFGHIJ"]).dispatch(.none)
        #expect(wrong.status == 422)
    }

    @Test("a client whose course of care is open is not erased, and the page says to end it first")
    func erasingTooEarly() async throws {
        let practice = try await WebPractice()
        let ruth = try await practice.visitor("ruth")
        let ana = practice.twin.ana.client
        let form: [Field: String] = [.code: "HR-0001", .because: ErasureReason.asked.rawValue]
        let reply = try await practice.call(.rights(.erasure(ana)), form: form).erase(ruth, ana)
        #expect(reply.status == 409)
        #expect(reply.text.contains("End it first"))
        // She has no form for it; the page says who has.
        #expect(!reply.text.contains("#ending\"") && reply.text.contains("The therapist who holds it does"))
        let page = try await practice.call(.client(ana)).showClient(ruth, ana).text
        #expect(!page.contains("id=\"ending\""))
        let nora = try await practice.visitor()
        #expect(try await practice.call(.client(ana)).showClient(nora, ana).text.contains("id=\"ending\""))
    }

    @Test(
        "without a PIN nothing is handed over, and the way leads to where one is set and back to where it was asked for"
    )
    func noPIN() async throws {
        let practice = try await WebPractice()
        _ = try await practice.twin.service.perform(
            AddPerson(
                name: "Ines Roy", signInName: "ines", password: TestPractice.password, pin: nil, roles: [.therapist],
                team: nil), as: practice.twin.admin)
        let ines = try await practice.visitor("ines")
        let opened = try await practice.twin.service.perform(
            AddClient(
                name: "Ola Berg", born: nil, language: .english, intake: TestPractice.today,
                therapist: ines.person.id), as: ines.actor)
        let reply = try await practice.call(
            .episodeHandOver(opened.episode), form: [.measure: MeasureKey.outcomeAdult.name]
        ).handOverEpisode(ines, opened.episode)
        let back = Route.episode(opened.episode).path
        #expect(reply.location == "\(Route.me.path)?next=\(back)" && reply.notice == .pinNeeded)
        let page = try await practice.call(.me, query: [.next: back]).showMe(ines)
        #expect(page.text.contains("name=\"next\" value=\"\(back)\""))
        func choose(_ password: String, next: String) async throws -> Reply {
            let form: [Field: String] = [.pin: TestPractice.pin, .password: password, .next: next]
            return try await practice.call(.me, form: form).changeMe(ines)
        }
        let wrong = try await choose("not the password", next: back)
        #expect(wrong.status == 422 && wrong.text.contains("name=\"next\" value=\"\(back)\""))
        let elsewhere = try await choose(TestPractice.password, next: "https://elsewhere.example/")
        #expect(elsewhere.location == Route.me.path)
        let saved = try await choose(TestPractice.password, next: back)
        #expect(saved.location == back && saved.notice == .saved)
    }

    @Test(
        "whoever has chosen a password by a link finds the name to sign in with on the next page, and nobody else does")
    func welcome() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let token = try await practice.twin.service.perform(
            InvitePerson(person: nora.person.id), as: practice.twin.admin)
        let form: [Field: String] = [.code: token, .password: "eleven blue bicycles"]
        let reply = try await practice.call(.door(.welcome), form: form).dispatchWelcome()
        #expect(reply.location == Route.signIn.path && reply.notice == .passwordSet && reply.signInName == "nora")
        for name in ["nora", "Zoë.Ünal"] {
            let cookie = NoticeCookie(.passwordSet, signInName: name)
            #expect(NoticeCookie(text: cookie.text) == cookie && cookie.text.utf8.allSatisfy { $0 < 127 && $0 > 44 })
        }
        for odd in ["password-set.name.", "password-set.name.6", "password-set.name.zz", "password-set.name.ff"] {
            #expect(NoticeCookie(text: odd) == nil)
        }
        var page = try await practice.call(.signIn, notice: .passwordSet)
        page.signInName = reply.signInName
        #expect(try await page.showSignIn().text.contains("value=\"nora\""))
        #expect(try await !practice.call(.signIn).showSignIn().text.contains("nora"))
    }

    @Test("a front desk sees today's appointments and the card of a client, and no scores")
    func frontDesk() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(practice.twin.ana, days: -7, outcome: [51, 42, 61, 55])
        let denise = try await practice.visitor("denise")
        let today = try await practice.call(.today).showToday(denise)
        #expect(today.status == 200)
        let id = practice.twin.ana.client
        let card = try await practice.call(.client(id)).showClient(denise, id)
        #expect(card.text.contains("Ana Duarte"))
        #expect(!card.text.contains("20.9") && !card.text.contains("id=\"chart\""))
        let nora = try await practice.visitor()
        let page = try await practice.call(.client(id)).showClient(nora, id)
        #expect(page.text.contains("20.9") && page.text.contains("id=\"chart\""))
        let sven = try await practice.visitor("sven")
        await #expect(throws: PracticeError.notFound) { try await practice.call(.client(id)).showClient(sven, id) }
    }

    @Test("a supervisor opens the team's board and one therapist of it; an administrator is led to the settings")
    func boards() async throws {
        let practice = try await WebPractice()
        let ruth = try await practice.visitor("ruth")
        let nora = try await practice.visitor()
        let sven = try await practice.visitor("sven")
        #expect(try await practice.call(.today).showToday(ruth).text.contains("Nora Lindqvist"))
        let one = try await practice.call(.today, query: [.therapist: nora.person.id.description]).showToday(ruth)
        #expect(one.status == 200)
        await #expect(throws: PracticeError.notFound) {
            try await practice.call(.today, query: [.therapist: sven.person.id.description]).showToday(ruth)
        }
        let olga = try await practice.visitor("olga")
        #expect(try await practice.call(.today).showToday(olga).location == "/settings")
    }

    @Test("an ending with a day to come is told beside its field, one of today closes the episode")
    func ending() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = practice.twin.ana.episode
        let tomorrow = TestPractice.today.adding(days: 1).description
        let refused = try await practice.call(.ending(id), form: [.reason: "agreed", .date: tomorrow])
            .endEpisode(nora, id)
        #expect(refused.status == 422 && refused.text.contains("#ended"))
        let closed = try await practice.call(
            .ending(id), form: [.reason: "agreed", .date: TestPractice.today.description]
        ).endEpisode(nora, id)
        #expect(closed.location == Route.episode(id).path)
        let page = try await practice.call(.episode(id)).showEpisode(nora, id)
        #expect(page.status == 200)
    }

    @Test("an ending from a page that is older than what came in shows what is open, and the next one closes it")
    func endingOnAnOldPage() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let ana = practice.twin.ana
        try await practice.twin.hold(ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let today = TestPractice.today.description
        let refused = try await practice.call(
            .ending(ana.episode), form: [.reason: "agreed", .date: today, .seen: "0"]
        ).endEpisode(nora, ana.episode)
        #expect(refused.status == 422 && refused.text.contains("Something came in since this page was made."))
        #expect(refused.text.contains("Still open") && refused.text.contains("Ending closes open concerns"))
        let acts = try await practice.twin.store.read { try $0.concernActs(of: ana.episode).count }
        let closed = try await practice.call(
            .ending(ana.episode), form: [.reason: "agreed", .date: today, .seen: "\(acts)"]
        ).endEpisode(nora, ana.episode)
        #expect(closed.location == Route.episode(ana.episode).path)
        let page = try await practice.call(.episode(ana.episode)).showEpisode(nora, ana.episode)
        #expect(page.text.contains("open when the episode ended") && !page.text.contains("not talked about yet"))
    }

    @Test("who hands a client on is not led to a page that is no longer theirs")
    func handedOn() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let sven = try await practice.visitor("sven")
        let id = practice.twin.joel.episode
        let reply = try await practice.call(
            .therapist(id), form: [.therapist: sven.person.id.description, .date: TestPractice.today.description]
        ).changeTherapist(nora, id)
        #expect(reply.location == "/today")
        #expect(try await practice.call(.episode(id)).showEpisode(sven, id).status == 200)
    }
}
