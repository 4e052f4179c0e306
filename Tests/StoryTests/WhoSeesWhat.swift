import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Who sees what")
struct WhoSeesWhat {
    @Test("another therapist's client is not found, in the same words as one who does not exist")
    func notYours() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1, outcome: [50, 50, 50, 50])
        let nobody: ClientID = practice.service.chance.id()
        for client in [practice.ana.client, nobody] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ClientOverview(of: .client(client)), as: practice.sven)
            }
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ClientCard(client: client), as: practice.sven)
            }
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(SessionView(session: session), as: practice.sven)
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90], as: practice.sven)
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.book(practice.ana, as: practice.sven)
        }
        guard case .person(let nora) = practice.nora else { return }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(TodayBoard(of: .therapist(nora.person)), as: practice.sven)
        }
        let caseload = try await practice.service.answer(Caseload(show: .all), as: practice.sven)
        #expect(caseload.rows.map(\.client.code) == ["HR-0004"])
    }

    @Test("the front desk sees no scores and no reasons")
    func frontDesk() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try #require(try await practice.came(appointment))
        try await practice.paper(practice.ana, session, .outcomeAdult, [10, 10, 10, 10])
        let board = try await practice.service.answer(TodayBoard(), as: practice.desk)
        #expect(board.rows.isEmpty)
        #expect(board.diary.count == 1)
        #expect(board.diary.allSatisfy { $0.standing == nil })
        #expect(board.diary.first?.row.outcomeCheckIsIn == true, "done or not done may be known")
        let file = try await practice.service.answer(ExportAppointments(), as: practice.desk)
        #expect(file.rows.count == 1)
        for (column, cell) in zip(ExportColumns.appointments, file.rows.first ?? []) {
            switch column {
            case "client": #expect(cell == "HR-0001")
            case "attendance": #expect(cell == "on-time")
            case "treatments", "ended-because": #expect(cell.isEmpty, "nor why or how they are treated")
            default: break
            }
        }
        #expect(try await practice.service.answer(ExportSessions(), as: practice.desk).rows.isEmpty)
        let caseload = try await practice.service.answer(Caseload(), as: practice.desk)
        #expect(caseload.rows.count == 4)
        #expect(caseload.rows.allSatisfy { $0.standing == nil })
        #expect(try await practice.service.answer(ClientCard(client: practice.ana.client), as: practice.desk).mayBook)
        for question in [ClientOrEpisode.client(practice.ana.client), .episode(practice.ana.episode)] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ClientOverview(of: question), as: practice.desk)
            }
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(SessionView(session: session), as: practice.desk)
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90], as: practice.desk)
        }
    }

    @Test("a supervisor reads what the team does, writes none of it, and sees no other team")
    func supervisor() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1, outcome: [50, 50, 50, 50])
        let board = try await practice.service.answer(TodayBoard(), as: practice.ruth)
        #expect(Set(board.rows.map(\.client.code)) == ["HR-0001", "HR-0002", "HR-0003"])
        #expect(board.therapists.map(\.name) == ["Nora Lindqvist"])
        #expect(try await !practice.service.answer(SessionView(session: session), as: practice.ruth).view.mayWrite)
        await #expect(throws: PracticeError.notFound) {
            try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90], as: practice.ruth)
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(ClientOverview(of: .client(practice.samir.client)), as: practice.ruth)
        }
    }

    @Test("an administrator changes settings and sees no client")
    func administrator() async throws {
        let practice = try await TestPractice()
        #expect(try await practice.service.answer(TodayBoard(), as: practice.admin).subject == .nothing)
        #expect(try await practice.service.answer(Caseload(show: .all), as: practice.admin).rows.isEmpty)
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: practice.admin)
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(
                ChangeThreshold(key: .cutoff, measure: .allianceAdult, value: 350), as: practice.nora)
        }
        for row in BuiltInSignThresholds.rows + ResourceThresholds.rows where row.measure == nil {
            let allowed = SignThresholds.allowed(row.key) ?? ResourceThresholds.allowed(row.key)
            #expect(allowed?.contains(row.value) == true, "\(row.key.name)")
        }
        // What no check can reach, or what would make a rule say the opposite, is none.
        for (key, value) in [
            (SignThresholds.perfectTotal, 401), (SignThresholds.lineLow, 0), (SignThresholds.missedCount, 0),
        ] {
            await #expect(throws: PracticeError.self) {
                try await practice.service.perform(ChangeThreshold(key: key, value: value), as: practice.admin)
            }
        }
    }

    @Test("the new therapist sees the client from the day of the change, and the one before no more")
    func handedOn() async throws {
        let practice = try await TestPractice()
        let sven = try #require(practice.sven.personID)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: sven, from: TestPractice.today), as: practice.nora
        )
        let view = try await practice.service.answer(
            ClientOverview(of: .client(practice.ana.client)), as: practice.sven)
        #expect(view.mayWrite)
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
        }
    }

    @Test("every look at a client and every change leaves its trace, with ids and nothing else")
    func traces() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1, outcome: [50, 50, 50, 50])
        _ = try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: practice.ruth)
        _ = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        let events = try await practice.audit(practice.ana.client)
        #expect(
            events.map(\.action) == [
                .readSession, .readClient, .recordResponse, .recordAttendance, .book, .openEpisode, .addClient,
            ])
        #expect(events[1].person == practice.ruth.personID && events[1].at == practice.clock.now)
        #expect(events.allSatisfy { $0.subject == nil && $0.detail == nil })
    }

    @Test("an open board that asks again and again is logged once a minute")
    func boardTraces() async throws {
        let practice = try await TestPractice()
        for _ in 0..<5 { _ = try await practice.service.answer(TodayBoard(), as: practice.nora) }
        practice.clock.advance(minutes: 1)
        _ = try await practice.service.answer(TodayBoard(), as: practice.nora)
        let looks = try await practice.audit().filter { $0.action == .readBoard }
        let first = looks.filter { $0.at == TestPractice.start }
        #expect(!first.isEmpty && Set(first.map(\.client)).count == first.count)
        #expect(looks.filter { $0.at != TestPractice.start }.map(\.client) == [nil])
    }

    @Test("a board that tells how a client is doing stands in what that client is given, once an hour for each person")
    func boardTellsOfClients() async throws {
        let practice = try await TestPractice()
        _ = try await practice.book(practice.ana, hour: 10)
        _ = try await practice.hold(practice.joel, days: -1, outcome: [50, 50, 50, 50])
        func looks(_ opened: OpenedEpisode) async throws -> [PersonID?] {
            try await practice.audit(opened.client).filter { $0.action == .readBoard }.map(\.person)
        }
        for _ in 0..<3 { _ = try await practice.service.answer(TodayBoard(), as: practice.nora) }
        #expect(try await looks(practice.ana) == [practice.nora.personID])
        _ = try await practice.service.answer(TodayBoard(), as: practice.ruth)
        #expect(try await Set(looks(practice.ana)) == [practice.nora.personID, practice.ruth.personID])
        _ = try await practice.service.answer(TodayBoard(), as: practice.desk)
        #expect(try await looks(practice.ana).count == 2, "a front desk sees a name and a time")
        #expect(try await looks(practice.samir).isEmpty, "nobody who looked sees him")
        practice.clock.advance(minutes: 59)
        _ = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(try await looks(practice.ana).count == 2)
        practice.clock.advance(minutes: 1)
        _ = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(try await looks(practice.ana).count == 3)
        let sheet = try await practice.service.answer(ClientLooks(client: practice.ana.client), as: practice.nora)
        #expect(sheet.rows.count { $0.event.action == .readBoard } == 3)
    }
}
