import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Pages that stood open when a course of care ended")
struct AfterACourseHasEnded {
    private let practice: WebPractice
    private let nora: Visitor
    private var twin: TestPractice { practice.twin }

    init() async throws {
        practice = try await WebPractice()
        nora = try await practice.visitor()
    }

    private func end() async throws {
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .moved), as: twin.nora)
    }

    private func link(_ place: CheckPlace) async throws -> String {
        try await twin.service.perform(
            MakeCheckLink(place: place, asking: .purpose(.outcome)), as: twin.nora
        ).token
    }

    private func ask(
        _ route: Route, _ token: String, form: [Field: String] = [:], marks: [String: String] = [:]
    ) async throws -> Reply {
        let door = try await twin.service.resolve(token: token)
        return try await practice.call(route, form: form, marks: marks, token: token).dispatch(door)
    }

    private var marks: [String: String] {
        let items = BuiltInMeasures.measure(.outcomeAdult)?.items.map(\.key.name) ?? []
        return Dictionary(uniqueKeysWithValues: items.map { (Field.item($0), "50") })
    }

    @Test("a check on a client's own phone that was asked for in a session before is taken, once")
    func phone() async throws {
        let token = try await link(.session(try await twin.hold(twin.ana, days: 0)))
        try await end()
        #expect(try await ask(.check, token).status == 200)
        let form: [Field: String] = [.way: "link", .answer: "send"]
        let sent = try await ask(.check, token, form: form, marks: marks)
        #expect(sent.status == 303 && sent.location == Route.checkThanks.path)
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 200)
        let other = try await ask(.check, token, form: [.way: "link", .answer: "decline"])
        #expect(other.status == 409)
    }

    @Test("one for an appointment that the ending called off says kindly that it is not needed, and names nobody")
    func calledOff() async throws {
        let token = try await link(.appointment(try await twin.book(twin.ana, days: 1, hour: 9)))
        try await end()
        let form: [Field: String] = [.way: "link", .answer: "send"]
        let replies = [
            try await ask(.check, token), try await ask(.checkThanks, token),
            try await ask(.check, token, form: form, marks: marks),
        ]
        for reply in replies {
            #expect(reply.status == 410 && reply.text.contains("ask the practice that gave it to you"))
            #expect(!reply.text.contains("Ana") && !reply.text.contains("Nora"))
        }
        #expect(replies[2].text.contains("could not be recorded") && !replies[0].text.contains("could not be"))
        // Alike for what is over or never was.
        let unknown = try await practice.call(.check, token: String(repeating: "A", count: 43)).dispatch(.none)
        #expect(unknown.status == 410 && unknown.text == replies[0].text)
        let stranger = try await practice.call(.check).dispatch(.none)
        #expect(stranger.status == 303 && stranger.location == Route.signIn.path)
        for code in [token, String(repeating: "A", count: 43), "ABCDEFGHIJ"] {
            let typed = try await practice.call(.door(.ownPhone), form: [.code: code]).dispatch(.none)
            #expect(typed.status == 422 && typed.text.contains("the check is not needed any more"))
            #expect(!typed.text.contains("at the next session"))
        }
    }

    @Test("the page of a session offers what can be done there, and says why it is less, with the way to the client")
    func session() async throws {
        let session = try await twin.hold(twin.ana, days: 0)
        let before = try await practice.call(.session(session)).showSession(nora, session).text
        #expect(before.contains("/hand-over\"") && before.contains("id=\"next\"") && !before.contains("has ended:"))
        try await end()
        let page = try await practice.call(.session(session)).showSession(nora, session).text
        #expect(!page.contains("/hand-over\"") && !page.contains("value=\"link\""))
        #expect(!page.contains(Route.newAppointment.path) && !page.contains(Route.newConcern(twin.ana.episode).path))
        #expect(page.contains("The episode has ended: nothing is handed over or booked from here any more."))
        #expect(page.contains("href=\"\(Route.episode(twin.ana.episode).path)\""))
        let paper = Route.paper(session, measure: MeasureKey.outcomeAdult.name)
        #expect(page.contains(paper.path), "what came in on paper can still be typed in")
        let typed = try await practice.call(paper)
            .showPaper(nora, .session(session), measure: MeasureKey.outcomeAdult.name)
        #expect(typed.status == 200)
    }

    @Test("an ending that comes once there is one says which stands and who recorded it, also where no day was chosen")
    func ending() async throws {
        try await end()
        let id = twin.ana.episode
        let forms: [[Field: String]] = [
            [.reason: "agreed", .date: ""], [.reason: "agreed", .date: TestPractice.today.description],
        ]
        for form in forms {
            let reply = try await practice.call(.ending(id), form: form).endEpisode(nora, id)
            #expect(reply.status == 409 && reply.text.contains("This episode has ended already."))
            #expect(reply.text.contains("It ended today, moved away, recorded by Nora Lindqvist, today, "))
            #expect(reply.text.contains("That ending is kept") && !reply.text.contains("Choose a day"))
        }
        let kept = try await twin.store.read { try $0.episode(id)?.ending }
        #expect(kept == Ending(day: TestPractice.today, reason: .moved))
    }

    @Test("a booking goes on in the diary where the session that it was made from was undone meanwhile")
    func booking() async throws {
        let booked = try await twin.book(twin.ana, days: 0)
        let session = try #require(try await twin.came(booked))
        let day = TestPractice.today.adding(days: 7)
        func book(_ time: String) async throws -> Reply {
            let form: [Field: String] = [
                .episode: twin.ana.episode.description, .date: day.description, .time: time, .minutes: "50",
                .next: Route.session(session).path,
            ]
            return try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        }
        #expect(try await book("10:00").location == Route.session(session).path)
        _ = try await twin.service.perform(
            UndoAttendance(appointment: booked, once: twin.service.chance.id()), as: twin.desk)
        let reply = try await book("12:00")
        #expect(reply.location == "\(Route.appointments.path)?\(Field.day.rawValue)=\(day)" && reply.notice == .booked)
    }

    @Test("the page for booking says that the course of care has ended, and of a stranger's it says nothing")
    func bookingPage() async throws {
        try await end()
        let query: [Field: String] = [.episode: twin.ana.episode.description]
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            _ = try await practice.call(.newAppointment, query: query).showNewAppointment(nora)
        }
        let sven = try await practice.visitor("sven")
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.call(.newAppointment, query: query).showNewAppointment(sven)
        }
    }
}
