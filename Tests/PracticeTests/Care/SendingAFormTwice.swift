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
