import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Coming in")
struct ComingIn {
    @Test("a practice is set up once")
    func once() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.alreadySetUp) {
            try await practice.service.perform(
                SetUpPractice(
                    practiceName: "Again", zone: "Europe/Paris", personName: "X", signInName: "x",
                    password: TestPractice.password))
        }
    }

    @Test("everything that is wrong with the first form is told at once")
    func problems() async throws {
        let service = TestPractice.service(MemoryStore())
        await #expect(
            throws: PracticeError.invalid([
                FieldProblem("practice", "problem.required"), FieldProblem("zone", "problem.zone"),
                FieldProblem("name", "problem.required"), FieldProblem("password", "problem.too-short", ["15"]),
                FieldProblem("pin", "problem.pin"),
            ])
        ) {
            try await service.perform(
                SetUpPractice(
                    practiceName: " ", zone: "Mars/Olympus", personName: "O", signInName: "", password: "short",
                    pin: "12"))
        }
        #expect(try await !service.isSetUp())
    }

    @Test("the name is taken in any case; a wrong password and an unknown name are both simply refused")
    func signIn() async throws {
        let practice = try await TestPractice()
        let service = practice.service
        let opened = try await service.perform(
            SignInWithPassword(signInName: " NORA ", password: TestPractice.password))
        #expect(opened?.person.name == "Nora Lindqvist")
        #expect(opened?.token.utf8.count == 43)
        #expect(try await service.perform(SignInWithPassword(signInName: "nora", password: "wrong")) == nil)
        #expect(try await service.perform(SignInWithPassword(signInName: "nobody", password: "wrong")) == nil)
        let told = try await practice.audit().prefix(3)
        #expect(told.map(\.action) == [.signInRefused, .signInRefused, .signIn])
        #expect(told.map(\.person) == [nil, practice.nora.personID, practice.nora.personID])
        #expect(told.allSatisfy { $0.at == practice.clock.now })
    }

    @Test("whoever signs in over an open session leaves that one behind ended; a wrong password ends nothing")
    func over() async throws {
        let practice = try await TestPractice()
        let (first, other) = (try await practice.signIn("ruth"), try await practice.signIn("ruth"))
        func come(_ password: String) async throws -> SignedIn? {
            try await practice.service.perform(
                SignInWithPassword(signInName: "nora", password: password, leaving: first.token))
        }
        #expect(try await come("a guess") == nil)
        guard case .open = try await practice.service.resolve(token: first.token) else {
            Issue.record("a wrong password ended somebody's session")
            return
        }
        let opened = try #require(try await come(TestPractice.password))
        #expect(try await practice.service.resolve(token: first.token) == .none)
        guard case .open = try await practice.service.resolve(token: opened.token),
            case .open = try await practice.service.resolve(token: other.token)
        else {
            Issue.record("another session ended")
            return
        }
        #expect(try await practice.audit().contains { $0.action == .signOut && $0.person == first.person.id })
    }

    @Test("after ten wrong passwords in ten minutes the right one is refused too, until the ten minutes are over")
    func limiter() async throws {
        let practice = try await TestPractice()
        let right = SignInWithPassword(signInName: "nora", password: TestPractice.password)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    _ = try? await practice.service.perform(SignInWithPassword(signInName: "nora", password: "guess"))
                }
            }
        }
        #expect(try await practice.service.perform(right) == nil)
        practice.clock.advance(seconds: 601)
        #expect(try await practice.service.perform(right) != nil)
    }

    @Test("nine wrong ones and a right one begin the count anew")
    func cleared() async throws {
        let practice = try await TestPractice()
        for _ in 0..<2 {
            for _ in 0..<9 {
                _ = try await practice.service.perform(SignInWithPassword(signInName: "nora", password: "guess"))
            }
            #expect(
                try await practice.service.perform(
                    SignInWithPassword(signInName: "nora", password: TestPractice.password)) != nil)
        }
    }

    @Test("what was typed as a name is not kept, and tries that no longer count are kept no longer")
    func nothingKept() async throws {
        let practice = try await TestPractice()
        let start = practice.clock.now
        func kept(_ text: String) async throws -> Int {
            try await practice.store.read { try $0.failedAttempts(of: text, since: start) }
        }
        let mark = try #require(practice.service.sealing.lookUps(of: "sign-in name correct horse").first)
        _ = try await practice.service.perform(SignInWithPassword(signInName: "Correct horse", password: "x"))
        #expect(try await kept("correct horse") == 0)
        #expect(try await kept(mark) == 1)
        practice.clock.advance(seconds: 601)
        #expect(try await kept(mark) == 1)
        _ = try await practice.service.perform(SignInWithPassword(signInName: "nora", password: "guess"))
        #expect(try await kept(mark) == 0)
    }

    @Test("a name of more than 60 characters is refused as any other is, and nothing of it is counted")
    func longNames() async throws {
        let practice = try await TestPractice()
        for length in [60, 61] {
            let name = String(repeating: "a", count: length)
            let id: PersonID = practice.service.chance.id()
            try await practice.store.write { store in
                let person = Person(
                    id: id, name: "Al", signInName: name, roles: [.therapist], team: nil, language: .english)
                try store.put(
                    PersonRecord(person: person, passwordHash: "plain$" + TestPractice.password, pinHash: nil))
            }
            let signedIn = try await practice.service.perform(
                SignInWithPassword(signInName: name, password: TestPractice.password))
            #expect((signedIn != nil) == (length == 60))
        }
        #expect(try await practice.audit().first?.action == .signInRefused)
        let mark = "sign-in name " + String(repeating: "a", count: 61)
        let start = practice.clock.now
        for word in practice.service.sealing.lookUps(of: mark) {
            #expect(try await practice.store.read { try $0.failedAttempts(of: word, since: start) } == 0)
        }
    }

    @Test("after 15 idle minutes the page locks; the PIN opens it under a new token, and the old one opens nothing")
    func idle() async throws {
        let practice = try await TestPractice()
        let door = try await practice.signIn()
        practice.clock.advance(seconds: 899)
        guard case .open = try await practice.service.resolve(token: door.token) else {
            Issue.record("locked too early")
            return
        }
        practice.clock.advance(seconds: 900)
        guard case .locked(let person, _) = try await practice.service.resolve(token: door.token) else {
            Issue.record("did not lock")
            return
        }
        #expect(person.signInName == "nora")
        #expect(try await practice.service.perform(Unlock(token: door.token, secret: "9999")) == .wrong(triesLeft: 4))
        guard
            case .opened(let again) = try await practice.service.perform(
                Unlock(token: door.token, secret: TestPractice.pin))
        else {
            Issue.record("the PIN did not open")
            return
        }
        #expect(again.token != door.token)
        #expect(try await practice.service.resolve(token: door.token) == .none)
    }

    @Test("after 12 hours it is over, however busy")
    func absolute() async throws {
        let practice = try await TestPractice()
        let door = try await practice.signIn()
        for _ in 0..<71 {
            practice.clock.advance(minutes: 10)
            guard case .open = try await practice.service.resolve(token: door.token) else {
                Issue.record("over too early")
                return
            }
        }
        practice.clock.advance(minutes: 10)
        #expect(try await practice.service.resolve(token: door.token) == .none)
        practice.clock.advance(minutes: -30)
        #expect(try await practice.service.resolve(token: door.token) == .none, "a clock set back revives nothing")
    }

    @Test(
        "what is no token opens nothing",
        arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "é", count: 43)])
    func noToken(_ text: String) async throws {
        let practice = try await TestPractice()
        #expect(try await practice.service.resolve(token: text) == .none)
        #expect(try await practice.service.perform(Unlock(token: text, secret: "2580")) == .ended)
    }

    @Test("signing out ends it, and somebody else's stays")
    func signOut() async throws {
        let practice = try await TestPractice()
        let (nora, sven) = (try await practice.signIn(), try await practice.signIn("sven"))
        try await practice.service.perform(SignOut(token: nora.token))
        #expect(try await practice.service.resolve(token: nora.token) == .none)
        #expect(try await practice.service.resolve(token: sven.token) != .none)
    }

    @Test("a hash of older cost is renewed at the next sign-in")
    func rehash() async throws {
        let practice = try await TestPractice()
        let id = try #require(practice.nora.personID)
        try await practice.store.write { store in
            guard let record = try store.person(id) else { return }
            try store.put(
                PersonRecord(
                    person: record.person, passwordHash: "old$" + TestPractice.password, pinHash: record.pinHash))
        }
        _ = try await practice.signIn()
        #expect(try await practice.store.read { try $0.person(id)?.passwordHash } == "plain$" + TestPractice.password)
    }

    @Test("while the tablet is with a client, idle minutes do not lock the client out, and nothing else opens")
    func handedOver() async throws {
        let practice = try await TestPractice()
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .episode(practice.ana.episode), asking: .purpose(.outcome)),
            as: practice.nora)
        #expect(try await practice.service.resolve(token: door.token) == .none, "what was open under it before is over")
        practice.clock.advance(minutes: 40)
        guard case .handedOver = try await practice.service.resolve(token: handed.token) else {
            Issue.record("not handed over")
            return
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(Unlock(token: handed.token, secret: TestPractice.password))
        }
        await #expect(throws: PracticeError.conflict("conflict.handed-over")) {
            try await practice.service.perform(
                HandOverDevice(token: handed.token, place: .episode(practice.joel.episode), asking: .purpose(.outcome)),
                as: practice.nora)
        }
    }
}
