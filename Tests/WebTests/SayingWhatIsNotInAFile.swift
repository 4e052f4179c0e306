import Clinic
import Exchange
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Pages
@testable import Web

@Suite("A client's file says what is in it and what is not")
struct SayingWhatIsNotInAFile {
    /// Ana, whose care with Nora is over and who is with Sven of another team now.
    private func inTwoTeams() async throws -> WebPractice {
        let practice = try await WebPractice()
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -14, outcome: [80, 70, 60, 50])
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        _ = try await twin.service.perform(
            OpenEpisode(
                client: twin.ana.client, intake: TestPractice.today, therapist: try #require(twin.sven.personID),
                treatment: "ACT"), as: twin.desk)
        return practice
    }

    private func html(_ file: ClientFile.Answer, _ language: Language = .english) -> String {
        let context = PageContext(
            language: language, now: file.madeAt, zone: .utc, practiceName: file.practice, isDemo: false,
            person: SignedInPerson(name: "Nora Lindqvist", roles: [.therapist]),
            seal: FormSeal(csrf: "", base: ID(high: 0, low: 0)))
        return String(decoding: ClientRecordPage(context, ClientRecordModel(file)).bytes(), as: UTF8.self)
    }

    @Test("a course of care that somebody else holds is said to be missing: on the page, to be read and as data")
    func heldByOthers() async throws {
        let practice = try await inTwoTeams()
        let (twin, ana) = (practice.twin, practice.twin.ana.client)
        let nora = try await practice.visitor()
        let page = try await practice.call(.rights(.file(ana))).dispatchRights(nora, .file(ana)).text
        let missing = "One more course of care is held by somebody else and is not in here."
        #expect(page.contains(missing) && !page.contains("All that is recorded"))
        let file = try await twin.service.answer(ClientFile(client: ana), as: twin.nora)
        #expect(file.elsewhere == 1 && html(file).contains(missing))
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("\"courses_of_care_held_by_others\":\"1\""))
        let csv = String(decoding: ClientFileText.csv(file), as: UTF8.self)
        #expect(csv.contains("file,1,courses_of_care_held_by_others,1"))
        let whole = try await twin.service.answer(ClientFile(client: ana), as: .operatorOfTheMachine)
        #expect(whole.elsewhere == 0 && !html(whole).contains(missing) && whole.record.episodes.count == 2)
        let joel = twin.joel.client
        let other = try await practice.call(.rights(.file(joel))).dispatchRights(nora, .file(joel)).text
        #expect(other.contains("All that is recorded") && !other.contains("held by somebody else"))
    }

    @Test("erasing is offered by the rule of the act, and who can do it is said where it would be refused")
    func erasing() async throws {
        let practice = try await inTwoTeams()
        let (ana, joel) = (practice.twin.ana.client, practice.twin.joel.client)
        let ruth = try await practice.visitor("ruth")
        let page = try await practice.call(.rights(.file(ana))).dispatchRights(ruth, .file(ana)).text
        #expect(!page.contains(Route.rights(.erasure(ana)).path))
        #expect(page.contains("somebody else holds a part of it") && page.contains("rapport erase"))
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.call(.rights(.erasure(ana))).dispatchRights(ruth, .erasure(ana))
        }
        let other = try await practice.call(.rights(.file(joel))).dispatchRights(ruth, .file(joel)).text
        #expect(other.contains(Route.rights(.erasure(joel)).path))
        let form = try await practice.call(.rights(.erasure(joel))).dispatchRights(ruth, .erasure(joel))
        #expect(form.status == 200)
    }

    @Test("the tables can be put together: words lie beside the record that they name, with when and by whom")
    func joined() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -7)
        let seen: ObservationID = twin.service.chance.id()
        try await twin.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), words: "This won't work",
                once: seen), as: twin.nora)
        _ = try await twin.service.perform(
            OpenConcern(
                id: twin.service.chance.id(), episode: twin.ana.episode, subject: .other, words: "Sighed"),
            as: twin.nora)
        let file = try await twin.service.answer(
            ClientFile(client: twin.ana.client, withTalkNotes: true), as: twin.nora)
        func column(_ table: String, _ name: String) throws -> [String] {
            let found = try #require(file.tables.first { $0.name == table })
            let place = try #require(found.columns.firstIndex(of: name))
            return found.rows.map { $0[place] }
        }
        let named = try Set(column("observations", "record") + column("concerns", "act-id"))
        let words = try #require(file.tables.first { $0.name == "words" })
        let spoken = words.rows.filter { ["statement", "concern"].contains($0[0]) }
        #expect(spoken.count == 2 && spoken.allSatisfy { named.contains($0[1]) }, "\(spoken)")
        #expect(spoken.allSatisfy { !$0[3].isEmpty && $0[4] == "Nora Lindqvist" })
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("\"talk_notes\":\"in-it\"") && json.contains("\"made_at\":\""))
        let without = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        #expect(
            String(decoding: ClientFileText.json(without), as: UTF8.self).contains("\"talk_notes\":\"left-out\""))
    }

    @Test("what was said of an appointment before it was put right is in it, in the tables and to be read")
    func saidBefore() async throws {
        let twin = try await TestPractice()
        let id = try await twin.book(twin.ana, days: -7)
        _ = try await twin.came(id, .noShow)
        _ = try await twin.came(id, .late(minutes: 20))
        let file = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        let said = try #require(file.tables.first { $0.name == "attendance" })
        #expect(said.rows.map { $0[2] } == ["no-show", "late"])
        #expect(said.rows.allSatisfy { $0[1] == id.description })
        #expect(said.rows[1].last == said.rows[0].first)
        for language in Language.allCases {
            let (text, words) = (html(file, language), Words(language))
            #expect(text.contains(words.recordSaidBefore) && text.contains(words.attended(.noShow).text))
        }
        #expect(html(file).contains("recorded by Denise Park"))
    }

    @Test("an emergency that opened it is in it with its kind and why, and help that was taken back with when")
    func emergenciesAndReturns() async throws {
        let twin = try await TestPractice()
        _ = try await twin.service.perform(
            OpenInEmergency(
                id: twin.service.chance.id(), whom: "HR-0001", kind: .danger, words: "Called from the ward"),
            as: twin.sven)
        let barrier = try await twin.barrier()
        let given: ID<StockMove> = twin.service.chance.id()
        try await twin.service.perform(
            GiveFromStock(
                stock: try await twin.vouchers(10), episode: twin.ana.episode, barrier: barrier, quantity: 2,
                once: given), as: twin.nora)
        try await twin.service.perform(
            TakeBackGiving(giving: given, once: twin.service.chance.id()), as: twin.nora)
        let file = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        func rows(_ table: String) throws -> [[String]] { try #require(file.tables.first { $0.name == table }).rows }
        #expect(try rows("emergencies").map { Array($0[1...2]) } == [["danger", "Sven Aalto"]])
        let help = try #require(try rows("help").first)
        #expect(help[0] == given.description && help[1] == "Bus vouchers" && !help[7].isEmpty)
        #expect(help[8] == "Nora Lindqvist")
        let opened = try #require(try rows("barriers").first { $0[3] == "opened" })
        #expect(opened[6] == "transport")
        let text = html(file)
        #expect(text.contains("Opened in an emergency") && text.contains("Somebody may be in danger"))
        #expect(text.contains("Called from the ward") && text.contains("Taken back by Nora Lindqvist, "))
        #expect(text.contains("It was found ("))
    }

    @Test("the form to book for one client is recorded as a look at that client, and the list of all as a list")
    func booking() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        _ = try await practice.call(
            .newAppointment, query: [.episode: twin.ana.episode.description]
        ).showNewAppointment(nora)
        let look = try #require(try await twin.audit(twin.ana.client).first)
        #expect(look.action == .readCaseload && look.person == twin.nora.personID)
        _ = try await practice.call(.newAppointment).showNewAppointment(nora)
        let list = try #require(try await twin.audit().first { $0.action == .readCaseload })
        #expect(list.client == nil)
    }
}
