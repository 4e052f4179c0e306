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
