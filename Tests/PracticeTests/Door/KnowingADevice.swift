import Practice
import PracticeTwin
import Testing

@Suite("Knowing a device")
struct KnowingADevice {
    private func enter(
        _ practice: TestPractice, _ name: String = "nora", password: String = TestPractice.password, device: String?
    ) async throws -> SignedIn? {
        try await practice.service.perform(SignInWithPassword(signInName: name, password: password, device: device))
    }

    private func guess(_ practice: TestPractice, _ times: Int, device: String? = nil) async throws {
        for _ in 0..<times { _ = try await enter(practice, password: "guess", device: device) }
    }

    @Test("a stranger's guesses lock out other strangers and not the owner on a device used before")
    func exempt() async throws {
        let practice = try await TestPractice()
        let device = try #require(try await enter(practice, device: nil)?.device)
        #expect(device.utf8.count == 43)
        try await guess(practice, 30)
        #expect(try await enter(practice, device: nil) == nil, "a stranger who happens to be right")
        let owner = try #require(try await enter(practice, device: device))
        #expect(owner.device == device, "the device stays the same")
        #expect(try await enter(practice, device: nil) == nil, "the owner's coming in gives strangers no new tries")
    }

    @Test("guesses on the device itself are counted, ten in ten minutes, and leave everybody else's way open")
    func counted() async throws {
        let practice = try await TestPractice()
        let device = try #require(try await enter(practice, device: nil)?.device)
        try await guess(practice, 10, device: device)
        #expect(try await enter(practice, device: device) == nil)
        #expect(try await enter(practice, device: nil) != nil)
        practice.clock.advance(seconds: 601)
        #expect(try await enter(practice, device: device) != nil)
    }

    @Test("nine wrong tries on a device and a right one begin its count anew")
    func cleared() async throws {
        let practice = try await TestPractice()
        let device = try #require(try await enter(practice, device: nil)?.device)
        for _ in 0..<3 {
            try await guess(practice, 9, device: device)
            #expect(try await enter(practice, device: device) != nil)
        }
    }

    @Test("a device is one person's: under another name it is nobody's, and so is a made-up one")
    func others() async throws {
        let practice = try await TestPractice()
        let svens = try #require(try await enter(practice, "sven", device: nil)?.device)
        try await guess(practice, 10)
        for device in [svens, String(repeating: "A", count: 43), "", "short"] {
            #expect(try await enter(practice, device: device) == nil, "\(device)")
        }
    }

    @Test("a stranger's guesses do not keep the owner, who is in on a device used before, from changing what is theirs")
    func insideExempt() async throws {
        let practice = try await TestPractice()
        let here = try #require(try await enter(practice, device: nil))
        let device = try #require(here.device)
        let there = try #require(try await enter(practice, device: device))
        try await guess(practice, 10)
        let tooMany = PracticeError.invalid([FieldProblem("password", "problem.too-many-tries")])
        func end(on device: String?) async throws {
            try await practice.service.perform(
                EndOwnSignIn(signIn: there.signIn.id, currentPassword: TestPractice.password, device: device),
                as: practice.nora)
        }
        func changePIN(on device: String?) async throws {
            try await practice.service.perform(
                ChangeOwnSecrets(
                    currentPassword: TestPractice.password, newPassword: nil, newPIN: "8642", device: device),
                as: practice.nora)
        }
        await #expect(throws: tooMany) { try await end(on: nil) }
        await #expect(throws: tooMany) { try await changePIN(on: nil) }
        try await end(on: device)
        try await changePIN(on: device)
        #expect(try await practice.service.resolve(token: there.token) == .none)
        #expect(try await enter(practice, device: nil) == nil, "the owner's doing so gives strangers no new tries")
    }

    @Test("wrong passwords typed inside are counted on the device, and a right one begins its count anew")
    func insideCounted() async throws {
        let practice = try await TestPractice()
        let device = try #require(try await enter(practice, device: nil)?.device)
        func begin(_ password: String) async throws {
            _ = try await practice.service.perform(
                BeginSecondFactor(currentPassword: password, device: device), as: practice.nora)
        }
        let wrong = PracticeError.invalid([FieldProblem("password", "problem.wrong-password")])
        for _ in 0..<9 { await #expect(throws: wrong) { try await begin("guess") } }
        try await begin(TestPractice.password)
        for _ in 0..<10 { await #expect(throws: wrong) { try await begin("guess") } }
        await #expect(throws: PracticeError.invalid([FieldProblem("password", "problem.too-many-tries")])) {
            try await begin(TestPractice.password)
        }
    }

    @Test("after half a year without use, or with a new password, the device is unknown again")
    func forgotten() async throws {
        let practice = try await TestPractice()
        let first = try #require(try await enter(practice, device: nil)?.device)
        practice.clock.advance(days: 180)
        try await guess(practice, 10)
        #expect(try await enter(practice, device: first) == nil)
        practice.clock.advance(seconds: 601)
        let second = try #require(try await enter(practice, device: first)?.device)
        #expect(second != first)
        try await practice.service.perform(
            ChangeOwnSecrets(
                currentPassword: TestPractice.password, newPassword: "another quiet place", newPIN: nil),
            as: practice.nora)
        try await guess(practice, 10)
        #expect(try await enter(practice, password: "another quiet place", device: second) == nil)
    }
}
