import Clinic
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Forms that come twice, lists that are long, boards that are heard")
struct FormsAndBoards {
    @Test("a form in parts is read, and refused whole where a zero byte stands in a name or in what was typed")
    func zeroBytes() {
        func read(name: String, value: String) -> FormFields? {
            let part = "--X\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n--X--\r\n"
            return MultipartForm.read(Array(part.utf8), boundary: "X")
        }
        #expect(read(name: "said", value: "a b")?.all.map(\.value) == ["a b"])
        #expect(read(name: "sa\0id", value: "a b") == nil)
        #expect(read(name: "said", value: "a\0b") == nil)
    }

    @Test("a new client sent twice from one page is one client, and both answers lead to the same page")
    func twice() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let form: [Field: String] = [
            .clientName: "Bo Ek", .intake: TestPractice.today.description,
            .therapist: nora.person.id.description, .language: "en",
            .once: practice.twin.service.chance.id(as: FormSeal.self).description,
        ]
        let first = try await practice.call(.newClient, form: form).addClient(nora)
        let second = try await practice.call(.newClient, form: form).addClient(nora)
        #expect(first.location == second.location && first.location != nil)
        #expect(try await practice.twin.service.answer(Caseload(query: "bo ek"), as: nora.actor).rows.count == 1)
    }

    @Test("somebody of a name that is here is asked about, and added on a yes; another birthday tells apart")
    func sameName() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        func add(_ more: [Field: String]) async throws -> Reply {
            let form: [Field: String] = [
                .clientName: "ana  duarte", .intake: TestPractice.today.description,
                .therapist: nora.person.id.description, .language: "en",
                .once: practice.twin.service.chance.id(as: FormSeal.self).description,
            ]
            return try await practice.call(.newClient, form: form.merging(more) { $1 }).addClient(nora)
        }
        let asked = try await add([:])
        #expect(asked.status == 422 && asked.text.contains("Ana Duarte is here already, with the code HR-0001"))
        #expect(asked.text.contains("name=\"beside\" value=\"ana  duarte|\""))
        #expect(try await add([.born: "1990-05-02"]).status == 422)
        let another = try await add([.born: "1990-05-02", .beside: "ana  duarte|"])
        #expect(another.status == 422, "that was agreed to for nobody's birthday")
        #expect(try await add([.born: "1991-05-02"]).status == 303)
        #expect(try await add([.beside: "ana  duarte|"]).status == 303)
        #expect(try await practice.twin.service.answer(Caseload(query: "ana duarte"), as: nora.actor).rows.count == 3)
    }

    @Test("of whom one may not know, nobody is asked about")
    func sameNameElsewhere() async throws {
        let practice = try await WebPractice()
        let sven = try await practice.visitor("sven")
        let form: [Field: String] = [
            .clientName: "Ana Duarte", .intake: TestPractice.today.description,
            .therapist: sven.person.id.description, .language: "en",
        ]
        #expect(try await practice.call(.newClient, form: form).addClient(sven).status == 303)
    }

    @Test("a day out of range is told with the range")
    func dayInRange() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let form: [Field: String] = [
            .clientName: "Bo Ek", .intake: "2031-01-01", .therapist: nora.person.id.description, .language: "en",
        ]
        let reply = try await practice.call(.newClient, form: form).addClient(nora)
        #expect(reply.status == 422 && reply.text.contains("Choose a day from "))
        #expect(reply.text.contains(" to 25 November 2027."))
    }

    @Test("a course of care that is still to begin is said to be, and nobody begins a session of it")
    func ahead() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let opened = try await practice.twin.service.perform(
            AddClient(
                name: "Bo Ek", born: nil, language: .english, intake: TestPractice.today.adding(days: 60),
                therapist: nora.person.id), as: nora.actor)
        let page = try await practice.call(.client(opened.client)).showClient(nora, opened.client).text
        #expect(page.contains("here from ") && !page.contains("here since ") && !page.contains("Begin a session now"))
    }

    @Test("whoever sits there without an appointment is begun with in one tap, however often it comes")
    func beginNow() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let ana = practice.twin.ana
        let page = try await practice.call(.client(ana.client)).showClient(nora, ana.client).text
        #expect(page.contains("Begin a session now"))
        let form: [Field: String] = [
            .episode: ana.episode.description, .came: CameValue.onTime.rawValue,
            .once: practice.twin.service.chance.id(as: FormSeal.self).description,
        ]
        let first = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(first.status == 303 && first.location?.hasPrefix("/sessions/") == true)
        practice.twin.clock.advance(minutes: 3)
        let second = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(second.location == first.location)
        let held = try await practice.twin.store.read { try $0.appointments(of: ana.episode) }
        #expect(held.count == 1 && held.first?.start == TestPractice.start && held.first?.attendance == .onTime)
        let begun = try await practice.call(.client(ana.client)).showClient(nora, ana.client).text
        #expect(!begun.contains("Begin a session now"))
    }

    @Test(
        "begin now on a page that did not show what goes on, sent again when that is over, leads to the same session",
        arguments: [(nil, 6), (Attendance.late(minutes: 5), 2)] as [(Attendance?, Int)])
    func acrossTheEnd(_ said: Attendance?, _ minutes: Int) async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let ana = practice.twin.ana
        // From ten to ten to eleven; in the other case the session was begun elsewhere, and this tap begins none.
        let booked = try await practice.twin.book(ana)
        practice.twin.clock.advance(minutes: 57)
        if let said { _ = try await practice.twin.came(booked, said) }
        let form: [Field: String] = [
            .episode: ana.episode.description, .came: CameValue.onTime.rawValue,
            .once: practice.twin.service.chance.id(as: FormSeal.self).description,
        ]
        let first = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(first.status == 303 && first.location?.hasPrefix("/sessions/") == true)
        practice.twin.clock.advance(minutes: minutes)
        let second = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(second.location == first.location)
        let records = try #require(try await practice.twin.store.read { try $0.records(of: ana.episode) })
        #expect(records.appointments.map(\.id) == [booked] && records.sessions.count == 1)
    }

    @Test("whoever comes a while after a session of theirs is over is begun with anew")
    func laterThatDay() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let ana = practice.twin.ana
        let booked = try await practice.twin.book(ana)
        practice.twin.clock.advance(minutes: 57)
        let before = try #require(try await practice.twin.came(booked))
        practice.twin.clock.advance(minutes: 5)
        let form: [Field: String] = [
            .episode: ana.episode.description, .came: CameValue.onTime.rawValue,
            .once: practice.twin.service.chance.id(as: FormSeal.self).description,
        ]
        let begun = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(begun.location?.hasPrefix("/sessions/") == true && begun.location != Route.session(before).path)
    }

    @Test("a booking sent twice stands once in the diary")
    func bookedTwice() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let form: [Field: String] = [
            .episode: practice.twin.ana.episode.description, .date: TestPractice.today.description, .time: "16:00",
            .minutes: "50", .weeks: "1", .once: practice.twin.service.chance.id(as: FormSeal.self).description,
        ]
        for _ in 0..<2 {
            #expect(try await practice.call(.newAppointment, form: form).bookAppointment(nora).status == 303)
        }
        let rows = try await practice.twin.store.read { store in
            try store.records(of: practice.twin.ana.episode)?.appointments ?? []
        }
        #expect(rows.count == 1)
    }

    @Test("a time that is taken, or is none, is told beside the time, and what was typed is kept")
    func takenTime() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        func book(_ time: String, on day: Day = TestPractice.today) async throws -> Reply {
            let form: [Field: String] = [
                .episode: practice.twin.ana.episode.description, .date: day.description, .time: time, .minutes: "50",
                .weeks: "1",
            ]
            return try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        }
        #expect(try await book("16:00").status == 303)
        let taken = try await book("16:30")
        #expect(taken.status == 422 && taken.text.contains("they have an appointment at that time already."))
        #expect(taken.text.contains("value=\"16:30\""))
        #expect(try await book("25:00").text.contains("A time from 00:00 to 23:59."))
        let spring = try #require(Day("2027-03-28"))
        #expect(try await book("02:30", on: spring).text.contains("On 28 March 2027 the clocks skip that time."))
    }

    @Test(
        "whoever gives out is offered what they may read",
        arguments: [
            ("nora", ["measures.json", "sessions.csv", "supervision.csv", "talk-notes"], []),
            ("denise", ["appointments.csv", "guarded"], ["sessions.csv", "measures.json", "talk-notes"]),
            ("olga", ["measures.json"], ["appointments.csv", "sessions.csv", "guarded"]),
        ])
    func givingOut(_ name: String, _ offered: [String], _ missing: [String]) async throws {
        let practice = try await WebPractice()
        let visitor = try await practice.visitor(name)
        let page = try await practice.call(.export).showExport(visitor).text
        for text in offered { #expect(page.contains(text), "\(name): \(text)") }
        for text in missing { #expect(!page.contains(text), "\(name): \(text)") }
    }

    @Test("an ending that is refused keeps the reason and the day that were typed")
    func keptEnding() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = practice.twin.ana.episode
        let reply = try await practice.call(.ending(id), form: [.reason: "moved", .date: "1990-01-01"])
            .endEpisode(nora, id)
        #expect(reply.status == 422)
        #expect(reply.text.contains("value=\"1990-01-01\""))
        #expect(reply.text.contains("<option value=\"moved\" selected>"))
    }

    @Test("a long caseload goes on page after page, in the same order under the same search, and ends")
    func pages() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        for number in 0..<230 {
            _ = try await practice.twin.service.perform(
                AddClient(
                    name: "Zoe \(1000 + number)", code: "Z-\(number)", born: nil, language: .english,
                    intake: TestPractice.today, therapist: nora.person.id), as: nora.actor)
        }
        let search = try practice.search("zoe", nora)
        func page(_ number: String) async throws -> [String] {
            let reply = try await practice.call(.clients, query: [.search: search, .page: number]).showCaseload(nora)
            return reply.text.split(separator: "class=\"who\"").dropFirst().compactMap { part in
                part.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
            }
        }
        let pages = [try await page("1"), try await page("2"), try await page("3")]
        #expect(pages.map(\.count) == [100, 100, 30])
        #expect(pages.flatMap(\.self) == (0..<230).map { "Zoe \(1000 + $0)" })
        #expect(try await page("99") == pages[2], "a page that is no longer there is the last one")
        #expect(try await page("-1") == pages[0])
        let first = try await practice.call(.clients, query: [.search: search]).showCaseload(nora).text
        #expect(first.contains("search=\(search)&amp;page=2") && first.contains("Page 1 of 3"))
    }

    @Test("whoever is therapist and supervisor hears the board that is looked at")
    func heard() async throws {
        let practice = try await WebPractice()
        let ruth = try await practice.visitor("ruth")
        let both = Visitor(
            viewer: Viewer(person: ruth.person.id, roles: [.therapist, .supervisor], team: ruth.viewer.team),
            person: ruth.person, signIn: ruth.signIn, token: ruth.token)
        func scope(_ query: [Field: String]) async throws -> BoardScope {
            try BoardAsked(try await practice.call(.todayChanges, query: query).query).scope(for: both)
        }
        let team = try #require(ruth.viewer.team)
        let nora = try #require(practice.twin.nora.personID)
        #expect(try await scope([:]) == .therapist(ruth.person.id))
        #expect(try await scope([.view: "team"]) == .team(team))
        #expect(try await scope([.therapist: nora.description]) == .therapist(nora))
        let sven = try #require(practice.twin.sven.personID)
        await #expect(throws: PracticeError.notFound, "a board of another team is not heard either") {
            _ = try await practice.call(.todayChanges, query: [.therapist: sven.description]).streamToday(both)
        }
    }

    @Test("a browser on which somebody signed in gets a cookie of its own, bound to the host where TLS is")
    func device() async throws {
        let practice = try await WebPractice()
        let form: [Field: String] = [.signInName: "nora", .password: TestPractice.password]
        let reply = try await practice.call(.signIn, form: form).signIn()
        #expect(reply.device?.utf8.count == 43)
        #expect(CookieName.device(isSecure: true).hasPrefix("__Host-"))
    }

    @Test("a field that no form has is not known, every field that a page sends is")
    func fields() {
        #expect(!Field.isKnown("is-admin") && !Field.isKnown(""))
        #expect(Field.allCases.allSatisfy { Field.isKnown($0.rawValue) } && Field.isKnown(Field.item("q1")))
    }
}

extension Chance {
    fileprivate func id<Subject>(as subject: Subject.Type) -> ID<Subject> { id() }
}
