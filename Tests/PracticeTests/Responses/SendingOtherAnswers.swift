import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Sending a check again")
struct SendingOtherAnswers {
    private func handed(
        _ practice: TestPractice, _ purpose: MeasurePurpose = .outcome
    ) async throws -> (token: String, session: SessionID) {
        let session = try await practice.hold(practice.ana, days: 0)
        let signedIn = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: signedIn.token, place: .session(session), asking: .purpose(purpose)),
            as: practice.nora)
        return (handed.token, session)
    }

    private func kept(_ practice: TestPractice) async throws -> [ResponseContent] {
        let episode = practice.ana.episode
        return try await practice.store.read { try $0.records(of: episode)?.responses.map(\.response.content) ?? [] }
    }

    @Test("the same answers are one record; other answers, and none, are refused and the first stay")
    func answers() async throws {
        let practice = try await TestPractice()
        let (token, _) = try await handed(practice)
        func send(_ lines: [Int]?) async throws {
            let content = lines.map { TestPractice.lines(.outcomeAdult, $0) } ?? .declined
            _ = try await practice.service.perform(SubmitCheck(token: token, content: content))
        }
        try await send([50, 50, 50, 50])
        try await send([50, 50, 50, 50])
        await #expect(throws: PracticeError.idTaken) { try await send([10, 10, 10, 10]) }
        await #expect(throws: PracticeError.idTaken) { try await send(nil) }
        #expect(try await kept(practice) == [TestPractice.lines(.outcomeAdult, [50, 50, 50, 50])])
    }

    @Test("of a check that the client would rather not fill in, the words typed beside it are not kept")
    func declined() async throws {
        let practice = try await TestPractice()
        let (token, _) = try await handed(practice, .alliance)
        let command = SubmitCheck(token: token, content: .declined, comment: "This isn’t helping.")
        let response = try await practice.service.perform(command).response.id
        #expect(try await practice.store.read { try $0.comment(on: response) } == nil)
        #expect(try await practice.service.perform(command).response.id == response, "sent twice it is one")
    }

    @Test("other words beside the same answers are refused too")
    func words() async throws {
        let practice = try await TestPractice()
        let (token, _) = try await handed(practice, .alliance)
        func send(_ words: String) async throws {
            _ = try await practice.service.perform(
                SubmitCheck(
                    token: token, content: TestPractice.lines(.allianceAdult, [80, 80, 80, 80]), comment: words))
        }
        try await send("It went too fast.")
        try await send(" It went too fast. ")
        for other in ["It was fine.", ""] {
            await #expect(throws: PracticeError.idTaken) { try await send(other) }
        }
    }
}
