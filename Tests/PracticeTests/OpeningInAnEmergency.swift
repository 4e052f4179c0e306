import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Opening a record in an emergency")
struct OpeningInAnEmergency {
    private func open(
        _ twin: TestPractice, _ whom: String = "HR-0001", as actor: Actor? = nil, id: EmergencyID? = nil,
        words: String = "Found in the street, asks for help"
    ) async throws -> (EmergencyID, OpenInEmergency.Result) {
        let id = id ?? twin.service.chance.id()
        let done = try await twin.service.perform(
            OpenInEmergency(id: id, whom: whom, kind: .danger, words: words), as: actor ?? twin.sven)
        return (id, done)
    }

    private func told(_ twin: TestPractice, _ actor: Actor) async throws -> [ToldEmergency] {
        try await twin.service.answer(TodayBoard(), as: actor).emergencies
    }

    private func reads(_ twin: TestPractice, _ actor: Actor) async throws -> Bool {
        do {
            _ = try await twin.service.answer(ClientOverview(of: .client(twin.ana.client)), as: actor)
            return true
        } catch PracticeError.notFound {
            return false
        }
    }

    @Test("a colleague reads for an hour, then no more; a second hour is a second opening")
    func anHour() async throws {
        let twin = try await TestPractice()
        #expect(try await reads(twin, twin.sven) == false)
        let (_, done) = try await open(twin)
        #expect(done == .opened(twin.ana.client))
        twin.clock.advance(minutes: 59)
        #expect(try await reads(twin, twin.sven))
        twin.clock.advance(minutes: 1)
        #expect(try await reads(twin, twin.sven) == false)
        _ = try await open(twin)
        #expect(try await reads(twin, twin.sven))
        #expect(try await told(twin, twin.nora).count == 2)
    }

    @Test("nothing can be changed, given, exported or looked up besides, and supervision stays where it is")
    func readingOnly() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -7, outcome: [40, 40, 40, 40])
        _ = try await open(twin)
        let view = try await twin.service.answer(ClientOverview(of: .client(twin.ana.client)), as: twin.sven)
        #expect(view.emergency != nil && !view.mayWrite && view.supervision.isEmpty)
        _ = try await twin.service.answer(SessionView(session: session), as: twin.sven)
        let (ana, sven, service) = (twin.ana, twin.sven, twin.service)
        await #expect(throws: PracticeError.notFound) {
            _ = try await service.perform(
                OpenConcern(id: service.chance.id(), episode: ana.episode, subject: .other, words: "x"), as: sven)
        }
        await #expect(throws: PracticeError.notFound) {
            try await twin.paper(ana, session, .allianceAdult, [90, 90, 90, 90], as: sven)
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await service.answer(ClientFile(client: ana.client), as: sven)
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await service.answer(ClientLooks(client: ana.client), as: sven)
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await service.answer(EpisodeBarriers(episode: ana.episode), as: sven)
        }
        let caseload = try await service.answer(Caseload(show: .all), as: sven)
        #expect(caseload.rows.allSatisfy { $0.client.id != ana.client })
    }

    @Test("the therapist and the team's supervisor are told at once, with the reason, until each has seen it")
    func whoIsTold() async throws {
        let twin = try await TestPractice()
        twin.announcements.forget()
        let (id, _) = try await open(twin)
        #expect(Set(twin.announcements.all.compactMap(\.therapist)).count == 2)
        for actor in [twin.nora, twin.ruth] {
            let told = try await told(twin, actor)
            #expect(told.map(\.opening.id) == [id] && told.first?.by == "Sven Aalto")
            #expect(told.first?.words == "Found in the street, asks for help" && told.first?.mayReadClient == true)
        }
        #expect(try await told(twin, twin.sven).isEmpty)
        try await twin.service.perform(AcknowledgeEmergency(emergency: id), as: twin.nora)
        #expect(try await told(twin, twin.nora).isEmpty)
        #expect(try await told(twin, twin.ruth).count == 1)
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(AcknowledgeEmergency(emergency: id), as: twin.sven)
        }
    }

    private func handOn(_ twin: TestPractice, to actor: Actor) async throws {
        try await twin.service.perform(
            ChangeTherapist(
                episode: twin.ana.episode, therapist: try #require(actor.personID), from: TestPractice.today),
            as: twin.desk)
    }

    /// A therapist of Sven's team and its supervisor.
    private func hill(_ twin: TestPractice) async throws -> (therapist: Actor, supervisor: Actor) {
        let sven = try #require(twin.sven.personID)
        let team = try await twin.store.read { try $0.person(sven)?.person.team }
        func add(_ name: String, _ role: Role) async throws -> Actor {
            let id = try await twin.service.perform(
                AddPerson(
                    name: name, signInName: name.lowercased(), password: TestPractice.password, pin: nil, roles: [role],
                    team: team), as: twin.admin)
            return .person(Viewer(person: id, roles: [role], team: team))
        }
        return (try await add("Tove", .therapist), try await add("Ulla", .supervisor))
    }

    @Test(
        "whoever takes the client over is told with their supervisor, and who handed them on reads no reason any more")
    func handedOn() async throws {
        let twin = try await TestPractice()
        let (tove, ulla) = try await hill(twin)
        let (id, _) = try await open(twin)
        try await twin.service.perform(AcknowledgeEmergency(emergency: id), as: twin.ruth)
        try await handOn(twin, to: tove)
        for actor in [tove, ulla] { #expect(try await told(twin, actor).map(\.opening.id) == [id]) }
        for actor in [twin.nora, twin.ruth] { #expect(try await told(twin, actor).isEmpty) }
        // Neither is whoever opened it told of themselves, nor anybody twice.
        try await handOn(twin, to: twin.sven)
        #expect(try await told(twin, twin.sven).isEmpty)
        #expect(try await told(twin, ulla).count == 1)
    }

    @Test("what everybody had seen more than an hour ago is no news to whoever takes over; what somebody had not is")
    func handedOnLater() async throws {
        let twin = try await TestPractice()
        let (tove, ulla) = try await hill(twin)
        let (seen, _) = try await open(twin)
        for actor in [twin.nora, twin.ruth] {
            try await twin.service.perform(AcknowledgeEmergency(emergency: seen), as: actor)
        }
        let (unseen, _) = try await open(twin)
        twin.clock.advance(minutes: 61)
        try await handOn(twin, to: tove)
        for actor in [tove, ulla] { #expect(try await told(twin, actor).map(\.opening.id) == [unseen]) }
    }

    @Test("whoever works at the front desk by now reads neither the reason nor the name")
    func frontDeskByNow() async throws {
        let twin = try await TestPractice()
        _ = try await open(twin)
        let ruth = try #require(twin.ruth.personID)
        try await twin.service.perform(
            ChangePerson(person: ruth, name: "Ruth Ellery", roles: [.frontDesk], team: nil, sites: []), as: twin.admin)
        let desk = Actor.person(Viewer(person: ruth, roles: [.frontDesk], team: nil))
        #expect(try await told(twin, desk).isEmpty)
    }

    @Test(
        "whoever was the client's therapist once opens the course of care that is another's now; it tells whose it is")
    func formerTherapist() async throws {
        let twin = try await TestPractice()
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        let again = try await twin.service.perform(
            OpenEpisode(
                client: twin.ana.client, intake: TestPractice.today, therapist: try #require(twin.sven.personID),
                treatment: "ACT"), as: twin.desk)
        let (id, done) = try await open(twin, as: twin.nora)
        #expect(done == .opened(twin.ana.client))
        let seen = try await twin.service.answer(ClientOverview(of: .client(twin.ana.client)), as: twin.nora)
        #expect(seen.episode.id == again.episode && seen.emergency?.id == id)
        #expect(try await told(twin, twin.sven).map(\.opening.id) == [id])
        #expect(try await open(twin, as: twin.sven).1 == .ownAlready(twin.ana.client))
    }

    @Test("the same form again is one opening; under its key another client is refused and neither is opened nor told")
    func again() async throws {
        let twin = try await TestPractice()
        let (id, first) = try await open(twin)
        for whom in ["HR-0001", "Ana Duarte"] {
            #expect(try await open(twin, whom, id: id).1 == first)
        }
        for whom in ["HR-0002", "Joel Okafor", "HR-9999"] {
            await #expect(throws: PracticeError.idTaken) { _ = try await open(twin, whom, id: id) }
        }
        #expect(try await twin.service.answer(OwnEmergencies(), as: twin.sven).map(\.client.code) == ["HR-0001"])
        #expect(try await told(twin, twin.nora).count == 1)
    }

    @Test("whoever opened it ends it, and nobody else")
    func ending() async throws {
        let twin = try await TestPractice()
        let (id, _) = try await open(twin)
        #expect(try await twin.service.answer(OwnEmergencies(), as: twin.sven).map(\.client.code) == ["HR-0001"])
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(EndEmergency(emergency: id), as: twin.nora)
        }
        twin.clock.advance(minutes: 5)
        try await twin.service.perform(EndEmergency(emergency: id), as: twin.sven)
        #expect(try await reads(twin, twin.sven) == false)
        #expect(try await twin.service.answer(OwnEmergencies(), as: twin.sven).isEmpty)
    }

    @Test("the exact code or the whole name opens; half a name, a wrong code and two of one name answer alike")
    func finding() async throws {
        let twin = try await TestPractice()
        #expect(try await open(twin, "ána DUARTE").1 == .opened(twin.ana.client))
        #expect(try await open(twin, "hr-0001").1 == .opened(twin.ana.client))
        _ = try await twin.service.perform(
            AddClient(
                name: "Joel Okafor", code: "HR-0009", born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(twin.nora.personID), treatment: "CBT"), as: twin.nora)
        let before = try await twin.audit().count { $0.action == .openInEmergencyRefused }
        for whom in ["Ana", "HR-00", "HR-9999", "Joel Okafor", "*"] {
            await #expect(throws: PracticeError.invalid([FieldProblem("whom", "problem.nobody-opened")])) {
                _ = try await open(twin, whom)
            }
        }
        let refused = try await twin.audit().filter { $0.action == .openInEmergencyRefused }
        #expect(refused.count - before == 5)
        #expect(refused.allSatisfy { $0.client == nil && $0.person == twin.sven.personID })
        #expect(try await open(twin, "HR-0009").1 != .ownAlready(twin.joel.client))
    }

    @Test("after ten that opened nothing, nothing opens for an hour")
    func guessing() async throws {
        let twin = try await TestPractice()
        for number in 0..<10 { _ = try? await open(twin, "HR-1\(number)") }
        await #expect(throws: PracticeError.invalid([FieldProblem("whom", "problem.nobody-opened")])) {
            _ = try await open(twin)
        }
        #expect(try await open(twin, "HR-0004", as: twin.ruth).1 == .opened(twin.samir.client))
        twin.clock.advance(minutes: 61)
        #expect(try await open(twin).1 == .opened(twin.ana.client))
    }

    @Test("three records in an hour and no fourth; what is open stays open, and a letter is no reason")
    func noMoreThanThree() async throws {
        let twin = try await TestPractice()
        for number in 1...3 {
            _ = try await twin.service.perform(
                AddClient(
                    name: "Walk-in \(number)", code: "WI-\(number)", born: nil, language: .english,
                    intake: TestPractice.today, therapist: try #require(twin.nora.personID), treatment: "CBT"),
                as: twin.nora)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("words", "problem.reason-short", ["10"])])) {
            _ = try await open(twin, words: "x")
        }
        _ = try await open(twin)
        for number in 1...2 { _ = try await open(twin, "WI-\(number)") }
        await #expect(throws: PracticeError.invalid([FieldProblem("whom", "problem.emergency-many", [])])) {
            _ = try await open(twin, "WI-3")
        }
        #expect(try await reads(twin, twin.sven))
        twin.clock.advance(minutes: 61)
        #expect(try await open(twin, "WI-3").1 != .ownAlready(twin.ana.client))
    }

    @Test("who is responsible has it anyway; a front desk and an administrator have no emergency")
    func whoMay() async throws {
        let twin = try await TestPractice()
        #expect(try await open(twin, as: twin.nora).1 == .ownAlready(twin.ana.client))
        #expect(try await open(twin, as: twin.ruth).1 == .ownAlready(twin.ana.client))
        for actor in [twin.desk, twin.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await open(twin, as: actor) }
        }
        #expect(try await twin.audit().allSatisfy { !$0.action.isEmergency })
    }

    @Test("without a kind and a reason nothing opens, and a form sent twice is one opening")
    func form() async throws {
        let twin = try await TestPractice()
        await #expect(throws: PracticeError.self) { _ = try await open(twin, words: "  ") }
        await #expect(throws: PracticeError.self) {
            _ = try await twin.service.perform(
                OpenInEmergency(id: twin.service.chance.id(), whom: "HR-0001", kind: nil, words: "Why"), as: twin.sven)
        }
        let (id, _) = try await open(twin)
        _ = try await open(twin, id: id)
        #expect(try await told(twin, twin.nora).count == 1)
        await #expect(throws: PracticeError.idTaken) { _ = try await open(twin, id: id, words: "Other words") }
    }

    @Test("everything is recorded with a mark that it was an emergency, and the client's own sheet shows it")
    func audit() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -7, outcome: [40, 40, 40, 40])
        let (id, _) = try await open(twin)
        _ = try await twin.service.answer(ClientOverview(of: .client(twin.ana.client)), as: twin.sven)
        _ = try await twin.service.answer(SessionView(session: session), as: twin.sven)
        try await twin.service.perform(EndEmergency(emergency: id), as: twin.sven)
        try await twin.service.perform(AcknowledgeEmergency(emergency: id), as: twin.nora)
        let looks = try await twin.service.answer(ClientLooks(client: twin.ana.client), as: twin.nora)
        let marked = looks.rows.map(\.event.action).filter(\.isEmergency)
        #expect(
            Set(marked) == [
                .openInEmergency, .readClientInEmergency, .readSessionInEmergency, .endEmergency, .sawEmergency,
            ])
        let words = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
            .tables.first { $0.name == "words" }
        #expect(words?.rows.contains { $0[0] == "emergency-reason" } == true)
    }
}
