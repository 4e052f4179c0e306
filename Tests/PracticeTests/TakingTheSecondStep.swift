import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Taking the second step at the door")
struct TakingTheSecondStep {
    /// The code that a phone with this secret shows now.
    private func code(_ secret: NewSecret, _ practice: TestPractice, steps: Int64 = 0) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bytes, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for letter in secret.text {
            (held, bits) = (held << 5 | (alphabet.firstIndex(of: letter) ?? 0), bits + 5)
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> bits & 255))
                held &= (1 << bits) - 1
            }
        }
        let step = practice.clock.now.microseconds / 30_000_000 + steps
        return PlainPasswords().oneTimeCode(secret: bytes, step: step)
    }

    private func setUp(
        _ practice: TestPractice, in signedIn: SignedIn? = nil
    ) async throws -> (secret: NewSecret, recovery: [String]) {
        let done = try await confirm(practice, in: signedIn)
        return (done.secret, done.recovery)
    }

    private func confirm(
        _ practice: TestPractice, in signedIn: SignedIn?
    ) async throws -> (secret: NewSecret, recovery: [String], signedIn: SignedIn?) {
        let secret = try await practice.service.perform(
            BeginSecondFactor(currentPassword: TestPractice.password, token: signedIn?.token), as: practice.nora)
        let confirmed = try await practice.service.perform(
            ConfirmSecondFactor(code: code(secret, practice), token: signedIn?.token), as: practice.nora)
        guard case .confirmed(let codes, let renewed) = confirmed else { throw PracticeError.notFound }
        return (secret, codes, renewed)
    }

    private func door(_ signedIn: SignedIn, _ practice: TestPractice) async throws -> Door {
        try await practice.service.resolve(token: signedIn.token)
    }

    private func isOpen(_ door: Door) -> Bool { if case .open = door { true } else { false } }

    @Test("after the password nothing opens until the code, and the code opens under another token")
    func both() async throws {
        let practice = try await TestPractice()
        let (secret, _) = try await setUp(practice)
        practice.clock.advance(seconds: 60)
        let first = try await practice.signIn()
        guard case .wantsCode = try await door(first, practice) else {
            Issue.record("the password alone opened the door")
            return
        }
        let result = try await practice.service.perform(
            SignInWithCode(token: first.token, code: code(secret, practice)))
        guard case .opened(let second) = result else {
            Issue.record("the code did not open the door")
            return
        }
        #expect(second.token != first.token)
        #expect(isOpen(try await door(second, practice)))
        #expect(try await door(first, practice) == .none)
    }

    @Test("recovery codes are made anew by their owner alone, with the password; the old ones open nothing")
    func renewing() async throws {
        let practice = try await TestPractice()
        let (_, old) = try await setUp(practice)
        await #expect(throws: PracticeError.self) {
            _ = try await practice.service.perform(
                RenewRecoveryCodes(currentPassword: "not the password"), as: practice.nora)
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.perform(
                RenewRecoveryCodes(currentPassword: TestPractice.password), as: practice.sven)
        }
        let new = try await practice.service.perform(
            RenewRecoveryCodes(currentPassword: TestPractice.password), as: practice.nora)
        #expect(new.count == old.count && Set(new).isDisjoint(with: old))
        func opens(_ code: String) async throws -> Bool {
            let signIn = try await practice.signIn()
            let result = try await practice.service.perform(SignInWithCode(token: signIn.token, code: code))
            if case .opened = result { return true }
            return false
        }
        #expect(try await opens(try #require(old.first)) == false)
        #expect(try await opens(try #require(new.first)))
        #expect(try await practice.audit().contains { $0.action == .renewRecoveryCodes })
    }

    @Test("each code opens once, and the code of the half minute before opens nothing after it")
    func once() async throws {
        let practice = try await TestPractice()
        let (secret, _) = try await setUp(practice)
        let used = code(secret, practice)
        let again = try await practice.signIn()
        #expect(
            try await practice.service.perform(SignInWithCode(token: again.token, code: used)) == .wrong(triesLeft: 4))
        let before = code(secret, practice, steps: -1)
        #expect(
            try await practice.service.perform(SignInWithCode(token: again.token, code: before))
                == .wrong(triesLeft: 3))
        practice.clock.advance(seconds: 30)
        let next = try await practice.service.perform(
            SignInWithCode(token: again.token, code: code(secret, practice)))
        guard case .opened = next else {
            Issue.record("the next code did not open the door")
            return
        }
    }

    @Test("recovery codes are ten, all different, and have 120 bits each")
    func enoughOfChance() async throws {
        let practice = try await TestPractice()
        let (secret, recovery) = try await setUp(practice)
        #expect(Set(recovery).count == 10)
        #expect(recovery.allSatisfy { $0.filter { $0 != "-" }.count * 5 == 120 })
        #expect(secret.text.count * 5 == 160)
    }

    @Test("a recovery code opens once, however it is typed")
    func recovery() async throws {
        let practice = try await TestPractice()
        let (_, codes) = try await setUp(practice)
        #expect(codes.count == 10 && Set(codes).count == 10)
        let typed = codes[3].lowercased().filter { $0 != "-" }
        let first = try await practice.signIn()
        guard case .opened = try await practice.service.perform(SignInWithCode(token: first.token, code: typed)) else {
            Issue.record("the recovery code did not open the door")
            return
        }
        let second = try await practice.signIn()
        #expect(
            try await practice.service.perform(SignInWithCode(token: second.token, code: codes[3]))
                == .wrong(triesLeft: 4))
        let own = try await practice.service.answer(OwnDoor(), as: practice.nora)
        #expect(own.recoveryCodesLeft == 9)
    }

    @Test("five wrong codes end the sign-in, and ten in all keep the right password out")
    func guessing() async throws {
        let practice = try await TestPractice()
        let (secret, _) = try await setUp(practice)
        practice.clock.advance(seconds: 60)
        let first = try await practice.signIn()
        for left in [4, 3, 2, 1] {
            #expect(
                try await practice.service.perform(SignInWithCode(token: first.token, code: "000000"))
                    == .wrong(triesLeft: left))
        }
        #expect(try await practice.service.perform(SignInWithCode(token: first.token, code: "000000")) == .ended)
        let right = code(secret, practice)
        #expect(try await practice.service.perform(SignInWithCode(token: first.token, code: right)) == .ended)
        var refused = false
        for _ in 0..<5 where !refused {
            let more = try await practice.service.perform(
                SignInWithPassword(signInName: "nora", password: TestPractice.password))
            guard let more else {
                refused = true
                break
            }
            _ = try await practice.service.perform(SignInWithCode(token: more.token, code: "000000"))
        }
        #expect(refused, "codes could be tried without end")
    }

    @Test(
        "however many sign-ins wait for a code, ten tries in ten minutes are all there are, on a known device too",
        arguments: [false, true])
    func manySignIns(isKnown: Bool) async throws {
        let practice = try await TestPractice()
        let first = try await practice.signIn()
        let device = isKnown ? first.device : nil
        let (secret, _) = try await setUp(practice)
        practice.clock.advance(seconds: 60)
        func enter() async throws -> SignedIn {
            let signedIn = try await practice.service.perform(
                SignInWithPassword(signInName: "nora", password: TestPractice.password, device: device))
            return try #require(signedIn)
        }
        func attempt(_ code: String, _ signedIn: SignedIn) async throws -> UnlockResult {
            try await practice.service.perform(SignInWithCode(token: signedIn.token, code: code, device: device))
        }
        var waiting: [SignedIn] = []
        for _ in 0..<6 { waiting.append(try await enter()) }
        var wrong = 0
        for signedIn in waiting.dropLast() {
            for _ in 0..<5 {
                if case .wrong = try await attempt("000000", signedIn) { wrong += 1 }
            }
        }
        #expect(wrong == 4, "six passwords and four codes are ten")
        let last = try #require(waiting.last)
        #expect(try await attempt(code(secret, practice), last) == .ended)
        practice.clock.advance(seconds: 601)
        guard case .opened = try await attempt(code(secret, practice), try await enter()) else {
            Issue.record("after ten minutes the right code did not open the door")
            return
        }
    }

    @Test("the password alone ends no count and makes no device known while the second step is still to be set up")
    func stillToCome() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        for _ in 0..<9 {
            _ = try await practice.service.perform(SignInWithPassword(signInName: "nora", password: "guess"))
        }
        let signedIn = try await practice.signIn()
        #expect(signedIn.device == nil)
        #expect(
            try await practice.service.perform(
                SignInWithPassword(signInName: "nora", password: TestPractice.password)) == nil)
        practice.clock.advance(seconds: 601)
        #expect(try await confirm(practice, in: signedIn).signedIn?.device?.utf8.count == 43)
    }

    @Test("a sign-in that waits for its code is neither unlocked by PIN nor kept open by waiting")
    func noWayRound() async throws {
        let practice = try await TestPractice()
        _ = try await setUp(practice)
        let first = try await practice.signIn()
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.perform(Unlock(token: first.token, secret: TestPractice.pin))
        }
        practice.clock.advance(minutes: 11)
        #expect(try await door(first, practice) == .none)
    }

    @Test("a role that needs the second step sees nothing but how to set it up")
    func needed() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        let signedIn = try await practice.signIn()
        guard case .wantsSecondStep = try await door(signedIn, practice) else {
            Issue.record("the rule was not kept")
            return
        }
        let renewed = try #require(try await confirm(practice, in: signedIn).signedIn)
        #expect(isOpen(try await door(renewed, practice)))
        #expect(renewed.signIn.id == signedIn.signIn.id && renewed.token != signedIn.token)
        #expect(try await door(signedIn, practice) == .none, "the token of before opens nothing")
        await #expect(throws: PracticeError.conflict("conflict.second-step-needed")) {
            try await practice.service.perform(
                RemoveSecondFactor(currentPassword: TestPractice.password), as: practice.nora)
        }
        #expect(isOpen(try await door(try await practice.signIn("denise"), practice)))
    }

    @Test("whoever is in when a second step is asked of their role comes no further than setting it up")
    func alreadyIn() async throws {
        let practice = try await TestPractice()
        let (nora, ruth) = (try await practice.signIn(), try await practice.signIn("ruth"))
        let handed = try await practice.signIn()
        let tablet = try await practice.service.perform(
            HandOverDevice(token: handed.token, place: .episode(practice.ana.episode), asking: .purpose(.outcome)),
            as: practice.nora)
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        guard case .wantsSecondStep = try await door(nora, practice) else {
            Issue.record("the sign-in of before went on without the second step")
            return
        }
        #expect(isOpen(try await door(ruth, practice)))
        guard case .handedOver = try await practice.service.resolve(token: tablet.token) else {
            Issue.record("the client's tablet was taken away")
            return
        }
        guard
            case .opened(let back, _) = try await practice.service.perform(
                TakeBack(token: tablet.token, pin: TestPractice.pin)),
            case .wantsSecondStep = try await door(back, practice)
        else {
            Issue.record("the way round over the tablet is open")
            return
        }
    }

    @Test("whoever has the second step stays in when it is asked of their role")
    func alreadySetUp() async throws {
        let practice = try await TestPractice()
        let nora = try await practice.signIn()
        let renewed = try #require(try await confirm(practice, in: nora).signedIn)
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        #expect(isOpen(try await door(renewed, practice)))
    }

    @Test("a role given to somebody who is in asks the second step of them at once")
    func newRole() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.administrator])), as: practice.admin)
        let denise = try await practice.signIn("denise")
        #expect(isOpen(try await door(denise, practice)))
        try await practice.service.perform(
            ChangePerson(
                person: denise.person.id, name: "Denise Park", roles: [.frontDesk, .administrator], team: nil, sites: []
            ),
            as: practice.admin)
        guard case .wantsSecondStep = try await door(denise, practice) else {
            Issue.record("the new role was held without the second step")
            return
        }
    }

    @Test("somebody else who knows the password is not let in when the owner sets the second step up")
    func thief() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        let (thief, owner) = (try await practice.signIn(), try await practice.signIn())
        let renewed = try #require(try await confirm(practice, in: owner).signedIn)
        #expect(isOpen(try await door(renewed, practice)))
        #expect(try await door(thief, practice) == .none)
    }

    @Test("the token of another person's sign-in opens nothing of theirs")
    func notAnothers() async throws {
        let practice = try await TestPractice()
        try await practice.service.perform(
            ChangeSecondFactorRule(rule: SecondFactorRule(roles: [.therapist])), as: practice.admin)
        let sven = try await practice.signIn("sven")
        #expect(try await confirm(practice, in: sven).signedIn == nil)
        guard case .wantsSecondStep = try await door(sven, practice) else {
            Issue.record("another's second step opened this sign-in")
            return
        }
    }

    @Test("a wrong first code changes nothing, and a wrong password shows no secret")
    func mistakes() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.self) {
            _ = try await practice.service.perform(BeginSecondFactor(currentPassword: "guess"), as: practice.nora)
        }
        let secret = try await practice.service.perform(
            BeginSecondFactor(currentPassword: TestPractice.password), as: practice.nora)
        guard
            case .wrong(let same) = try await practice.service.perform(
                ConfirmSecondFactor(code: "12345"), as: practice.nora)
        else {
            Issue.record("a code of five digits was taken")
            return
        }
        #expect(same == secret)
        #expect(isOpen(try await door(try await practice.signIn(), practice)))
    }

    @Test("a secret is shown and confirmed in the sign-in that began it alone, and for ten minutes")
    func begunElsewhere() async throws {
        let practice = try await TestPractice()
        let (own, other) = (try await practice.signIn(), try await practice.signIn())
        func begin() async throws -> NewSecret {
            try await practice.service.perform(
                BeginSecondFactor(currentPassword: TestPractice.password, token: own.token), as: practice.nora)
        }
        func confirm(_ code: String, in signedIn: SignedIn) async throws -> ConfirmedFactor {
            try await practice.service.perform(
                ConfirmSecondFactor(code: code, token: signedIn.token), as: practice.nora)
        }
        let secret = try await begin()
        let elsewhere = PracticeError.conflict("conflict.second-step-begin")
        await #expect(throws: elsewhere) { _ = try await confirm("000000", in: other) }
        await #expect(throws: elsewhere) { _ = try await confirm(code(secret, practice), in: other) }
        #expect(try await confirm("12345", in: own) == .wrong(secret))
        practice.clock.advance(minutes: 10)
        await #expect(throws: elsewhere) { _ = try await confirm(code(secret, practice), in: own) }
        let anew = try await begin()
        guard case .confirmed = try await confirm(code(anew, practice), in: own) else {
            Issue.record("the sign-in that began it could not go on")
            return
        }
    }
}
