import Clinic
import FollowThrough
import Measures
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Tapping on a page that has locked itself")
struct TappingWhileLocked {
    private let concern = ConcernID(high: 1, low: 2)
    private let episode = EpisodeID(high: 1, low: 2)
    private let appointment = AppointmentID(high: 1, low: 2)
    private let key = RecordKey(high: 1, low: 2)

    /// A tap, what its form holds, and where it stood.
    private var taps: [(Route, [Field: String], String)] {
        let step = ConcernActID(high: 3, low: 4)
        let diary = "/appointments?day=2026-11-27&site=1"
        let sentence: [Field: String] = [.words: "You were on time.", .answer: "said", .next: "/today"]
        return [
            (.attendance(appointment), [.came: "on-time", .next: "/today"], "/today"),
            (.attendance(appointment), [.came: "on-time", .next: diary], diary),
            (.attendanceUndone(appointment), [.next: "/today"], "/today"),
            (.attendance(appointment), [.came: "on-time"], "/today"),
            (.start(appointment), [.date: "x"], "/today"),
            (.commentAnswer(response: "r"), [.answer: "yes", .next: "/today"], "/today"),
            (.stepReport(concern, step: step), [.report: "kept", .next: "/today"], "/today"),
            (.stepReport(concern, step: step), [.report: "kept"], Route.concern(concern).path),
            (.concernOwner(concern), [.owner: "x"], Route.concern(concern).path),
            (.praise(episode), sentence, "/today"),
            (.praiseUndone(episode), [.praise: "x", .next: "/today"], "/today"),
            (.barriers(.trial(key)), [.option: key.description], Route.barriers(.one(key)).path),
            (.barriers(.undone(key)), [.once: "x"], Route.barriers(.one(key)).path),
            (.directory(.check(key)), [.once: "x"], Route.directory(.one(key)).path),
        ]
    }

    @Test("nothing is lost in silence: the PIN leads back to where the tap stood, which says that it was not recorded")
    func back() async throws {
        let practice = try await WebPractice()
        for (route, form, page) in taps {
            let token = try await practice.twin.signIn("nora").token
            practice.twin.clock.advance(minutes: 16)
            let door = try await practice.twin.service.resolve(token: token)
            let sent = try await practice.call(route, form: form, token: token).dispatch(door)
            #expect(sent.status == 303 && sent.notice == .notTaken, "\(route.path)")
            let address = page.replacing("&", with: "%26")
            #expect(sent.location == "\(Route.unlock.path)?next=\(address)", "\(route.path)")
            let locked = try await practice.call(.unlock, query: [.next: page], token: token, notice: .notTaken)
                .dispatch(door)
            #expect(locked.text.contains("was not recorded"))
            let opening: [Field: String] = [.next: page, .report: "not-taken", .password: TestPractice.pin]
            let opened = try await practice.call(.unlock, form: opening, token: token).dispatch(door)
            #expect(opened.location == page && opened.notice == .sendAgain, "\(route.path)")
        }
        #expect(NoticeKey.sendAgain.notice(Words(.english)).text.contains("tap it or send it again"))
    }

    @Test("a praise in other words leads back to its own page; of signing out and of a search nothing is missed")
    func others() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let praise: [Field: String] = [
            .praise: "back-after-miss", .answer: "in-other-words", .words: "Good that you came.", .next: "/today",
        ]
        let typed = try await practice.call(.praise(episode), form: praise, token: token).dispatch(door)
        #expect(typed.status == 403 && typed.text.contains("\(Route.praise(episode).path)?praise=back-after-miss"))
        for route in [Route.signOut, .clients] {
            let sent = try await practice.call(route, form: [.search: "ana"], token: token).dispatch(door)
            #expect(sent.status == 303 && sent.notice == nil, "\(route.path)")
        }
    }

    @Test("words about a concern that were typed on the page of a session are looked for there again")
    func session() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let page = Route.session(SessionID(high: 1, low: 2)).path
        let form: [Field: String] = [.said: "Too fast.", .next: page]
        let sent = try await practice.call(.talk(concern), form: form, token: token).dispatch(door)
        #expect(sent.text.contains("name=\"next\" value=\"\(page)\""))
    }

    @Test("after the sign-in has ended it is the same; who never came in with this browser is told nothing")
    func signedOut() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn("nora").token
        try await practice.twin.service.perform(SignOut(token: token))
        let door = try await practice.twin.service.resolve(token: token)
        for (route, form, page) in taps {
            let sent = try await practice.call(route, form: form, token: token).dispatch(door)
            #expect(sent.status == 303 && sent.notice == .signedOutBefore, "\(route.path)")
            #expect(sent.location == "\(Route.signIn.path)?next=\(page.replacing("&", with: "%26"))", "\(route.path)")
            let stranger = try await practice.call(route, form: form).dispatch(.none)
            #expect(stranger.location == Route.signIn.path && stranger.notice == nil, "\(route.path)")
        }
        let out = try await practice.call(.signOut, form: [.once: "x"], token: token).dispatch(door)
        #expect(out.notice == nil)
    }

    @Test("while the tablet is with a client, its page says that what came from elsewhere was not recorded")
    func withClient() async throws {
        let practice = try await WebPractice()
        let (nora, twin) = (try await practice.visitor(), practice.twin)
        let handed = try await twin.service.perform(
            HandOverDevice(token: nora.token, place: .episode(twin.ana.episode), asking: .purpose(.outcome)),
            as: nora.actor)
        let door = try await twin.service.resolve(token: handed.token)
        let tap = try await practice.call(.attendance(appointment), form: [.came: "on-time"], token: handed.token)
            .dispatch(door)
        #expect(tap.location == "/check" && tap.notice == .withClient)
        let check = try await practice.call(.check, token: handed.token, notice: .withClient).dispatch(door)
        #expect(check.status == 200 && check.text.contains("What was just sent from another page was not recorded"))
        let other = try await practice.call(.check, token: handed.token, notice: .recorded).dispatch(door)
        #expect(!other.text.contains("data-unsent"), "what came of an act of the practice is not the client's")
    }

    @Test("each place that a tap leads back to can be opened")
    func canBeOpened() throws {
        for (route, _, _) in taps { #expect(route.tappedOn.canBeOpened, "\(route.path)") }
        #expect(Route.signOut.tappedOn == .home && Route.clients.tappedOn == .clients)
    }
}

@Suite("Sending a page once more with other words")
struct SendingOtherWords {
    @Test("what was sent first stands, and the other words come back in the answer, with the way to their page")
    func comeBack() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        let token = try await practice.visitor().token
        let door = try await twin.service.resolve(token: token)
        let once: ConcernActID = twin.service.chance.id()
        func send(_ said: String) async throws -> Reply {
            let form: [Field: String] = [.once: once.description, .about: "way-of-working", .said: said]
            return try await practice.call(.talk(concern.id), form: form, token: token).dispatch(door)
        }
        #expect(try await send("Too fast").status == 303)
        #expect(try await send("Too fast").notice == .recorded)
        let other = try await send("Too fast, and too loud")
        #expect(other.status == 409 && other.text.contains("This was sent before"))
        #expect(other.text.contains(">Too fast, and too loud</textarea>"))
        #expect(other.text.contains("href=\"\(Route.talk(concern.id).path)\""))
        #expect(other.text.contains("see what is recorded"))
        #expect(try await twin.concern(twin.ana, .alliance)?.actCount == concern.actCount + 1)
    }
}
