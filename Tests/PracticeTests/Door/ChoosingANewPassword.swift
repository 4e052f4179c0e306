import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Choosing a new password, and losing what opens the door")
struct ChoosingANewPassword {
    private let new = "another quiet place"

    private func enter(_ practice: TestPractice, _ password: String) async throws -> SignedIn? {
        try await practice.service.perform(SignInWithPassword(signInName: "nora", password: password))
    }

    private func isOpen(_ signedIn: SignedIn, _ practice: TestPractice) async throws -> Bool {
        let door = try await practice.service.resolve(token: signedIn.token)
        if case .open = door { return true }
        return false
    }

    private func change(_ practice: TestPractice, from password: String, keeping signedIn: SignedIn) async throws {
        try await practice.service.perform(
            ChangeOwnSecrets(
                currentPassword: password, newPassword: new, newPIN: nil, keeping: signedIn.signIn.id),
            as: practice.nora)
    }

    @Test("one's own password is changed: the new one opens, the old one does not, and every other sign-in ends")
    func changed() async throws {
        let practice = try await TestPractice()
        let (here, there) = (try await practice.signIn(), try await practice.signIn())
        let sven = try await practice.signIn("sven")
        try await change(practice, from: TestPractice.password, keeping: here)
        #expect(try await isOpen(here, practice), "who changed it is still in")
        #expect(try await practice.service.resolve(token: there.token) == .none)
        #expect(try await isOpen(sven, practice), "another's is not touched")
        #expect(try await enter(practice, TestPractice.password) == nil)
        #expect(try await enter(practice, new) != nil)
        #expect(try await practice.audit().contains { $0.action == .changeSecrets && $0.person == here.person.id })
    }

    @Test("without the password in force nothing is changed, and nobody's sign-in ends")
    func asked() async throws {
        let practice = try await TestPractice()
        let (here, there) = (try await practice.signIn(), try await practice.signIn())
        for guess in ["", "not the password", new] {
            await #expect(throws: PracticeError.invalid([FieldProblem("password", "problem.wrong-password")])) {
                try await change(practice, from: guess, keeping: here)
            }
        }
        #expect(try await isOpen(there, practice))
        #expect(try await enter(practice, new) == nil)
        #expect(try await enter(practice, TestPractice.password) != nil)
    }

    @Test("a password of three years ago opens as before, and nobody is asked for another")
    func byAge() async throws {
        let practice = try await TestPractice()
        practice.clock.advance(days: 1100)
        #expect(try await isOpen(try await practice.signIn(), practice))
    }

    /// As it stands once a code of the phone was typed.
    private func putSecondStep(of person: PersonID, _ practice: TestPractice) async throws {
        let sealed = try practice.service.sealing.seal("MFRGGZDFMZTWQ2LK", SecondFactor.place(person))
        try await practice.store.write { store in
            try store.put(SecondFactor(person: person, sealed: sealed, isConfirmed: true, lastStep: 0))
        }
    }

    private func hasSecondStep(_ person: PersonID, _ practice: TestPractice) async throws -> Bool {
        try await practice.store.read { try $0.secondFactor(of: person)?.isConfirmed == true }
    }

    @Test("whoever forgot the password and has a link for another is asked for the code of their phone all the same")
    func forgotten() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        try await putSecondStep(of: nora, practice)
        let token = try await practice.service.perform(InvitePerson(person: nora), as: practice.admin)
        try await practice.service.perform(AcceptInvitation(token: token, password: new))
        #expect(try await hasSecondStep(nora, practice))
        let signedIn = try #require(try await enter(practice, new))
        guard case .wantsCode = try await practice.service.resolve(token: signedIn.token) else {
            Issue.record("the link took the second step away")
            return
        }
    }

    @Test("a lost phone is an administrator's act, which ends the password too and is recorded; nobody else can do it")
    func lostPhone() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        try await putSecondStep(of: nora, practice)
        for actor in [practice.nora, practice.sven, practice.ruth, practice.desk] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await practice.service.perform(
                    InvitePerson(person: nora, withoutSecondStep: true), as: actor)
            }
        }
        #expect(try await hasSecondStep(nora, practice))
        let token = try await practice.service.perform(
            InvitePerson(person: nora, withoutSecondStep: true), as: practice.admin)
        #expect(try await !hasSecondStep(nora, practice))
        #expect(try await enter(practice, TestPractice.password) == nil, "the password of before ends with it")
        try await practice.service.perform(AcceptInvitation(token: token, password: new))
        let signedIn = try #require(try await enter(practice, new))
        #expect(try await isOpen(signedIn, practice))
        let recorded = try await practice.audit().first { $0.action == .resetSecondStep }
        #expect(recorded?.subject == nora && recorded?.person == practice.admin.personID)
    }
}
