import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Finding clients")
struct FindingClients {
    @Test(
        "by the beginning of a name, without accents and capitals, or by code",
        arguments: [("jose", 1), ("NUÑ", 1), ("nun jo", 1), ("0005", 1), ("ose", 0), ("zz", 0), ("", 4)])
    func query(_ text: String, _ count: Int) async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        _ = try await practice.service.perform(
            AddClient(
                name: "José Núñez", code: "HR-0005", born: nil, language: .spanish, intake: TestPractice.today,
                therapist: nora), as: practice.nora)
        #expect(try await practice.service.answer(Caseload(query: text), as: practice.nora).rows.count == count)
    }

    @Test(
        "by any part of a name, without hyphens and apostrophes, by letters that people type for others, and within names that part no words",
        arguments: [
            ("Anne-Marie O’Brien", "marie"), ("Anne-Marie O’Brien", "Anne Marie"), ("Anne-Marie O’Brien", "O'Brien"),
            ("Anne-Marie O’Brien", "brien"), ("Anne-Marie O’Brien", "obrien"), ("Łukasz Żółć", "lukasz zolc"),
            ("Søren Ærøskøbing", "soren aeroskobing"), ("שרה בן־דוד", "דוד"), ("Straße Groß", "strasse"),
            ("李小龍", "小龍"), ("Ana Souza", "souza, ana"),
        ])
    func parts(_ name: String, _ typed: String) async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let added = try await practice.service.perform(
            AddClient(
                name: name, code: "HR-0005", born: nil, language: .english, intake: TestPractice.today,
                therapist: nora), as: practice.nora)
        let found = try await practice.service.answer(Caseload(query: typed), as: practice.nora).rows
        #expect(found.contains { $0.client.id == added.client })
        #expect(try await practice.service.answer(Caseload(query: "ien"), as: practice.nora).rows.isEmpty)
    }

    @Test("clients stand in the order of an index: accents, capitals and particles do not send a name to the end")
    func order() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        for name in ["Zoë Ahl", "Émile Zola", "de la Cruz", "Łukasz Ek", "fatima Sow"] {
            _ = try await practice.service.perform(
                AddClient(
                    name: name, code: "", born: nil, language: .english, intake: TestPractice.today,
                    therapist: nora), as: practice.nora)
        }
        let names = try await practice.service.answer(Caseload(), as: practice.nora).rows.map(\.client.name)
        let added = names.filter { ["Zoë Ahl", "Émile Zola", "de la Cruz", "Łukasz Ek", "fatima Sow"].contains($0) }
        #expect(added == ["de la Cruz", "Émile Zola", "fatima Sow", "Łukasz Ek", "Zoë Ahl"])
    }

    @Test("a code is made up where none is given, and one that is taken is refused")
    func codes() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        func add(_ code: String) async throws -> ClientID {
            try await practice.service.perform(
                AddClient(
                    name: "Lucie Bernard", code: code, born: nil, language: .french, intake: TestPractice.today,
                    therapist: nora), as: practice.desk
            ).client
        }
        let (first, second) = (try await add(""), try await add(""))
        let codes = try await practice.store.read { store in
            try [first, second].compactMap { try store.client($0)?.code }
        }
        #expect(Set(codes).count == 2 && codes.allSatisfy { $0.hasPrefix("R-") })
        await #expect(throws: PracticeError.invalid([FieldProblem("code", "problem.taken")])) {
            _ = try await add(codes[0])
        }
    }

    @Test("an episode that has ended leaves the open caseload and stays among the closed")
    func ended() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        let open = try await practice.service.answer(Caseload(), as: practice.nora)
        #expect(open.rows.count == 2 && open.counts[.closed] == 1)
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            _ = try await practice.book(practice.ana, days: 1)
        }
    }
}
