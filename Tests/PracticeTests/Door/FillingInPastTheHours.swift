import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A check that is with a client when the hours of the sign-in are over")
struct FillingInPastTheHours {
    /// Handed over ten minutes before the twelve hours of the sign-in are over.
    private func handedOver(_ twin: TestPractice) async throws -> String {
        let door = try await twin.signIn()
        for _ in 0..<71 {
            twin.clock.advance(minutes: 10)
            _ = try await twin.service.resolve(token: door.token)
        }
        return try await twin.service.perform(
            HandOverDevice(token: door.token, place: .episode(twin.ana.episode), asking: .purpose(.outcome)),
            as: twin.nora
        ).token
    }

    private func isWithClient(_ twin: TestPractice, _ token: String) async throws -> Bool {
        if case .handedOver = try await twin.service.resolve(token: token) { true } else { false }
    }

    @Test("it is sent and scored, for an hour from the hand-over on; then it is over")
    func sent() async throws {
        let twin = try await TestPractice()
        let token = try await handedOver(twin)
        twin.clock.advance(minutes: 30)
        #expect(try await isWithClient(twin, token))
        let scored = try await twin.service.perform(
            SubmitCheck(token: token, content: TestPractice.lines(.outcomeAdult, [50, 42, 61, 55])))
        #expect(scored.score.total == 208 && scored.response.way == .tablet)
        twin.clock.advance(minutes: 30)
        #expect(try await !isWithClient(twin, token))
        #expect(try await twin.service.resolve(token: token) == .none)
    }

    @Test("neither the PIN nor the password opens the record there any more, and the try ends the sign-in")
    func nothingElse() async throws {
        for isPIN in [true, false] {
            let twin = try await TestPractice()
            let token = try await handedOver(twin)
            twin.clock.advance(minutes: 20)
            if isPIN {
                #expect(try await twin.service.perform(TakeBack(token: token, pin: TestPractice.pin)) == .ended)
            } else {
                let unlock = Unlock(token: token, secret: TestPractice.password)
                #expect(try await twin.service.perform(unlock) == .ended)
            }
            #expect(try await twin.service.resolve(token: token) == .none)
        }
    }

    @Test("it ends at once with the account, and where the sign-in is ended in the list")
    func ended() async throws {
        let twin = try await TestPractice()
        let token = try await handedOver(twin)
        twin.clock.advance(minutes: 20)
        let held = try await twin.service.answer(OwnDoor(), as: twin.nora).signIns
        let signIn = try #require(held.first { $0.handOver != nil })
        try await twin.service.perform(
            EndOwnSignIn(signIn: signIn.id, currentPassword: TestPractice.password), as: twin.nora)
        #expect(try await twin.service.resolve(token: token) == .none)

        let other = try await TestPractice()
        let second = try await handedOver(other)
        other.clock.advance(minutes: 20)
        let (nora, sven) = (try #require(other.nora.personID), try #require(other.sven.personID))
        try await other.service.perform(DisablePerson(person: nora, successor: sven), as: other.admin)
        #expect(try await other.service.resolve(token: second) == .none)
        await #expect(throws: PracticeError.notFound) {
            _ = try await other.service.perform(SubmitCheck(token: second, content: .declined))
        }
    }

    @Test("what is handed over to nobody is over after twelve hours as ever")
    func notHandedOver() async throws {
        let twin = try await TestPractice()
        let door = try await twin.signIn()
        twin.clock.advance(minutes: 721)
        #expect(try await twin.service.resolve(token: door.token) == .none)
    }
}
