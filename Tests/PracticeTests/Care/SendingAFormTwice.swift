import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Sending a form twice")
struct SendingAFormTwice {
    @Test("a new client is one client, however often and however fast the form comes; another form is refused")
    func client() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let once: ClientID = practice.service.chance.id()
        func add(_ name: String) async throws -> OpenedEpisode {
            try await practice.service.perform(
                AddClient(
                    name: name, born: nil, language: .english, intake: TestPractice.today, therapist: nora, once: once),
                as: practice.nora)
        }
        let answers = try await withThrowingTaskGroup(of: OpenedEpisode.self) { group in
            for _ in 0..<8 { group.addTask { try await add("Bo Ek") } }
            return try await group.reduce(into: Set<OpenedEpisode>()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await practice.service.answer(Caseload(query: "bo ek"), as: practice.nora).rows.count == 1)
        await #expect(throws: PracticeError.idTaken) { _ = try await add("Somebody else") }
    }

    @Test("a form cannot take over a client who is there already")
    func takeOver() async throws {
        let practice = try await TestPractice()
        let sven = try #require(practice.sven.personID)
        await #expect(throws: PracticeError.idTaken) {
            _ = try await practice.service.perform(
                AddClient(
                    name: "Ana Duarte", born: Day(year: 1990, month: 5, day: 2), language: .english,
                    intake: TestPractice.today, therapist: sven, once: practice.ana.client), as: practice.sven)
        }
        #expect(try await practice.service.answer(Caseload(query: "ana"), as: practice.sven).rows.isEmpty)
    }

    @Test("somebody new is one person, however often and however fast the form comes; another form is refused")
    func person() async throws {
        let practice = try await TestPractice()
        let once: PersonID = practice.service.chance.id()
        func add(
            _ name: String = "Mia Roth", password: String? = TestPractice.password, team: String = "Quay"
        ) async throws -> PersonID {
            try await practice.service.perform(
                AddPerson(
                    name: name, signInName: "mia", password: password, pin: nil, roles: [.therapist], team: nil,
                    teamNamed: team, once: once), as: practice.admin)
        }
        let answers = try await withThrowingTaskGroup(of: PersonID.self) { group in
            for _ in 0..<8 { group.addTask { try await add() } }
            return try await group.reduce(into: Set<PersonID>()) { $0.insert($1) }
        }
        #expect(answers == [once])
        await #expect(throws: PracticeError.idTaken) { _ = try await add("Somebody else") }
        await #expect(throws: PracticeError.idTaken) { _ = try await add(password: "eleven blue bicycles") }
        await #expect(throws: PracticeError.idTaken) { _ = try await add(password: nil) }
        await #expect(throws: PracticeError.idTaken) { _ = try await add(team: "Hill") }
        let view = try await practice.service.answer(PeopleView(), as: practice.admin)
        #expect(view.people.count { $0.name == "Mia Roth" } == 1)
        #expect(view.teams.count { $0.name == "Quay" } == 1)
        #expect(try await practice.audit().count { $0.action == .addPerson && $0.subject == once } == 1)
    }

    @Test("ten people who come at once with the same new team are one team")
    func team() async throws {
        let practice = try await TestPractice()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<10 {
                group.addTask {
                    _ = try await practice.service.perform(
                        AddPerson(
                            name: "Guest", signInName: "guest-\(number)", password: nil, pin: nil, roles: [.therapist],
                            team: nil, teamNamed: number == 3 ? "quay" : "Quay"), as: practice.admin)
                }
            }
            try await group.waitForAll()
        }
        let view = try await practice.service.answer(PeopleView(), as: practice.admin)
        let quay = view.teams.filter { $0.name.lowercased() == "quay" }
        #expect(quay.count == 1)
        #expect(view.people.count { $0.team == quay.first?.id } == 10)
    }

    @Test("a new site is one site, and another under its form is refused")
    func site() async throws {
        let practice = try await TestPractice()
        let once: SiteID = practice.service.chance.id()
        func add(_ name: String) async throws -> SiteID {
            try await practice.service.perform(AddSite(name: name, once: once), as: practice.admin)
        }
        for _ in 0..<3 { #expect(try await add(" Quay ") == once) }
        await #expect(throws: PracticeError.idTaken) { _ = try await add("Hill") }
        #expect(try await practice.service.answer(PeopleView(), as: practice.admin).sites.map(\.name) == ["Quay"])
    }

    @Test("a second episode is opened once")
    func episode() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let once: EpisodeID = practice.service.chance.id()
        func open(_ intake: Day) async throws -> OpenedEpisode {
            try await practice.service.perform(
                OpenEpisode(client: practice.ana.client, intake: intake, therapist: nora, once: once),
                as: practice.nora)
        }
        let first = try await open(TestPractice.today)
        #expect(try await open(TestPractice.today) == first)
        let episodes = try await practice.store.read { try $0.episodes(of: practice.ana.client) }
        #expect(episodes.count == 2)
        await #expect(throws: PracticeError.idTaken) { _ = try await open(TestPractice.today.adding(days: 1)) }
    }

    @Test("four weeks are booked once, with the same answer; other times under the same form are refused")
    func booking() async throws {
        let practice = try await TestPractice()
        let once: AppointmentID = practice.service.chance.id()
        func book(_ hour: Int, weeks: Int = 4) async throws -> [AppointmentID] {
            try await practice.service.perform(
                BookAppointment(
                    episode: practice.ana.episode, day: TestPractice.today.adding(days: 1), minuteOfDay: hour * 60,
                    minutes: 50, repeatsWeekly: weeks, once: once), as: practice.desk)
        }
        let ids = try await book(11)
        #expect(Set(ids).count == 4)
        #expect(try await book(11) == ids)
        await #expect(throws: PracticeError.idTaken) { _ = try await book(12) }
        await #expect(throws: PracticeError.idTaken) { _ = try await book(11, weeks: 5) }
        let records = try await practice.store.read { try $0.records(of: practice.ana.episode) }
        #expect(records?.appointments.count == 4)
    }
}
