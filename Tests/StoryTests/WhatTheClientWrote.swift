import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What the client wrote")
struct WhatTheClientWrote {
    /// Hands over the alliance check of a new session, and sends it with that comment.
    private func write(_ comment: String, in practice: TestPractice) async throws -> (SessionID, ResponseID) {
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(.alliance)),
            as: practice.nora)
        let sent = try await practice.service.perform(
            SubmitCheck(
                token: handed.token, content: TestPractice.lines(.allianceAdult, [95, 95, 95, 95]), comment: comment))
        return (session, sent.response.id)
    }

    private func page(_ session: SessionID, _ practice: TestPractice, as actor: Actor? = nil) async throws
        -> SessionView.Answer
    {
        try await practice.service.answer(SessionView(session: session), as: actor ?? practice.nora)
    }

    @Test("a doubt is suggested with its words, counts only once a person says so, and is gone when they take it back")
    func suggested() async throws {
        let practice = try await TestPractice()
        let (session, response) = try await write("You are kind, but this isn’t helping.", in: practice)
        let shown = try #require(try await page(session, practice).comments.first)
        #expect(shown.text == "You are kind, but this isn’t helping.")
        #expect(shown.comment.suggested.map { shown.text.words($0) } == "this isn’t helping")
        #expect(try await practice.troubles(practice.ana).contains("doubt-said") == false)

        func answer(_ isDoubt: Bool?) async throws {
            practice.clock.advance(minutes: 1)
            try await practice.service.perform(
                AnswerComment(response: response, isDoubt: isDoubt, once: practice.service.chance.id()),
                as: practice.nora)
        }
        try await answer(true)
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(standing.troubles.first?.kind == .doubtSaid)
        #expect(standing.troubles.first?.evidence.first?.record == .comment(response))
        try await answer(false)
        #expect(try await practice.troubles(practice.ana).contains("doubt-said") == false)
        try await answer(true)
        try await answer(nil)
        #expect(try await practice.troubles(practice.ana).contains("doubt-said") == false)
        let given = try await practice.store.read { try $0.commentAnswers(on: response) }
        #expect(given.map(\.isDoubt) == [true, false, true, nil])
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("each answer is counted, one that the reader had missed as well")
    func counted() async throws {
        let practice = try await TestPractice()
        let (_, response) = try await write("Could we meet at four?", in: practice)
        try await practice.service.perform(
            AnswerComment(response: response, isDoubt: true, once: practice.service.chance.id()), as: practice.nora)
        let counts = try await practice.service.answer(CommentCount(), as: .operatorOfTheMachine)
        #expect(counts == CommentCounts(comments: 1, suggested: 0, confirmed: 0, dismissed: 0, missed: 1))
    }

    @Test("only the therapist answers; the supervisor reads, the desk and other therapists do not")
    func access() async throws {
        let practice = try await TestPractice()
        let (session, response) = try await write("This is pointless", in: practice)
        #expect(try await page(session, practice, as: practice.ruth).comments.count == 1)
        for actor in [practice.desk, practice.sven, practice.ruth, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.perform(
                    AnswerComment(response: response, isDoubt: true, once: practice.service.chance.id()), as: actor)
            }
        }
    }

    @Test("nothing written leaves nothing, and the words stand nowhere in the clear")
    func sealed() async throws {
        let practice = try await TestPractice()
        let (session, response) = try await write("  \n ", in: practice)
        #expect(try await page(session, practice).comments.isEmpty)
        #expect(try await practice.store.read { try $0.comment(on: response) } == nil)
        let other = try await TestPractice()
        let (_, kept) = try await write("I feel lost in the harbour", in: other)
        let sealed = try await other.store.read { try $0.sealedText(.comment, of: (kept.high, kept.low)) }
        #expect(String(decoding: try #require(sealed).sealed, as: UTF8.self).contains("harbour") == false)
    }

    @Test("a comment that is too long is refused, and the check is not lost for it")
    func tooLong() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.self) {
            _ = try await write(String(repeating: "a", count: 1001), in: practice)
        }
    }

    @Test("the quote beside a doubt that was said is kept sealed and shown on the page")
    func quote() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        let said = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), words: "It can't work for me",
                once: practice.service.chance.id()), as: practice.nora)
        #expect(try await page(session, practice).quotes == [said.id: "It can't work for me"])
        #expect(try await practice.troubles(practice.ana).contains("doubt-said"))
    }
}
