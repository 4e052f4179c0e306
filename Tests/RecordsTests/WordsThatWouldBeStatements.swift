import Clinic
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing

@Suite("Words that would like to be statements")
struct WordsThatWouldBeStatements {
    private let words = [
        "'; DROP TABLE person; --", "x', 'y'); DELETE FROM sign_in; --", "nora' OR '1'='1", "\" OR 1=1 --", "?",
        "?1 :a @b", "%_[a-z]*", "\\'; --", "NULL", "1; SELECT name FROM person",
    ]

    @Test("what is typed is bound: it is kept and found as it was typed, and nothing else happens")
    func bound() async throws {
        let engine = try SQLiteEngine.inMemory()
        let practice = try await TestPractice(store: try await store(engine))
        let therapist = try #require(practice.nora.personID)
        let people = try await practice.store.read { try $0.people() }.count
        let ana = try await practice.store.read { try $0.client(code: "HR-0001") }
        for (number, word) in words.enumerated() {
            _ = try await practice.service.perform(AddTeam(name: word), as: practice.admin)
            let added = try await practice.service.perform(
                AddPerson(
                    name: word, signInName: word, password: TestPractice.password, pin: nil, roles: [.frontDesk],
                    team: nil), as: practice.admin)
            let found = try await practice.store.read { try $0.person(signInName: word.lowercased()) }
            #expect(found?.person.id == added && found?.person.name == word, "\(word)")
            let signedIn = try await practice.service.perform(
                SignInWithPassword(signInName: word, password: "' OR '1'='1"))
            #expect(signedIn == nil, "\(word)")
            let code = "C\(number) \(word)"
            let opened = try await practice.service.perform(
                AddClient(
                    name: word, code: code, born: nil, language: .english, intake: TestPractice.today,
                    therapist: therapist, treatment: word), as: practice.nora)
            let client = try await practice.store.read { try $0.client(code: code) }
            #expect(client?.id == opened.client && client?.name == word, "\(word)")
        }
        let teams = try await practice.store.read { try $0.teams() }.map(\.name)
        #expect(Set(words).isSubset(of: Set(teams)))
        #expect(try await practice.store.read { try $0.people() }.count == people + words.count)
        #expect(try await practice.store.read { try $0.client(code: "HR-0001") } == ana)
        #expect(try await practice.store.read { try $0.client(code: "' OR '1'='1") } == nil)
        #expect(try await engine.check().isEmpty)
        _ = try await practice.signIn()
    }
}

@Suite("A new practice has nobody in it")
struct NobodyFromTheStart {
    @Test("before it is set up there is no account that anybody could guess, and afterwards that of whoever set it up")
    func nobody() async throws {
        let made = try await store(try SQLiteEngine.inMemory())
        let service = TestPractice.service(made)
        #expect(try await made.read { try $0.people() }.isEmpty)
        for name in ["admin", "administrator", "root", "rapport", "olga", "nora", ""] {
            for password in ["", "admin", "password", "rapport", TestPractice.password] {
                #expect(
                    try await service.perform(SignInWithPassword(signInName: name, password: password)) == nil,
                    "\(name) \(password)")
            }
        }
        _ = try await service.perform(
            SetUpPractice(
                practiceName: "Harbour Row", zone: "Europe/Paris", personName: "Olga Brandt", signInName: "olga",
                password: TestPractice.password))
        #expect(try await made.read { try $0.people() }.map(\.signInName) == ["olga"])
    }
}
