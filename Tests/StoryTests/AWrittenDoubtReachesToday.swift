import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("A doubt that a client wrote reaches Today")
struct AWrittenDoubtReachesToday {
    private static let text = "You are kind, but this isn’t helping."

    /// Hands over the alliance check of a new session, and sends it with that comment.
    @discardableResult
    private func write(
        _ comment: String = text, in practice: TestPractice, hour: Int = 9
    ) async throws -> (session: SessionID, response: ResponseID) {
        let appointment = try await practice.book(practice.ana, hour: hour)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        return (session, try await check(of: session, comment, in: practice))
    }

    private func check(
        of session: SessionID, _ comment: String, in practice: TestPractice
    ) async throws -> ResponseID {
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(.alliance)),
            as: practice.nora)
        return try await practice.service.perform(
            SubmitCheck(
                token: handed.token, content: TestPractice.lines(.allianceAdult, [95, 95, 95, 95]), comment: comment)
        ).response.id
    }

    private func answer(_ response: ResponseID, _ isDoubt: Bool?, in practice: TestPractice) async throws {
        practice.clock.advance(minutes: 1)
        try await practice.service.perform(
            AnswerComment(response: response, isDoubt: isDoubt, once: practice.service.chance.id()), as: practice.nora)
    }

    /// What stands under "Act now" of what was written, with the words that are marked.
    private func asked(
        _ practice: TestPractice, as actor: Actor? = nil, of subject: TodaySubject = .own
    ) async throws -> [String?] {
        let board = try await practice.service.answer(TodayBoard(of: subject), as: actor ?? practice.nora)
        return board.rows.filter { $0.standing.lanes.contains(.actNow) }.flatMap { row in
            row.standing.unanswered.map { doubt in
                board.words[WordsKey(doubt.response)].map { text in
                    String(decoding: Array(text.utf8)[doubt.marked], as: UTF8.self)
                }
            }
        }
    }

    @Test("the therapist and the supervisor see it at once, with the words; boards that stand open are told")
    func reaches() async throws {
        let practice = try await TestPractice()
        practice.announcements.forget()
        try await write(in: practice)
        #expect(practice.announcements.all.contains { $0.episode == practice.ana.episode })
        #expect(try await asked(practice) == ["this isn’t helping"])
        #expect(try await asked(practice, as: practice.ruth) == ["this isn’t helping"])
        let page = try await practice.service.answer(
            ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
        #expect(page.unanswered.map(\.text) == [Self.text])
        #expect(try await practice.isConsistent())
    }

    @Test("a front desk, an administrator and a therapist of another team see nothing of it")
    func hidden() async throws {
        let practice = try await TestPractice()
        try await write(in: practice)
        for actor in [practice.desk, practice.admin, practice.sven] {
            let board = try await practice.service.answer(TodayBoard(), as: actor)
            #expect(board.words.isEmpty)
            #expect(board.rows.allSatisfy { $0.standing.unanswered.isEmpty })
            #expect(board.diary.allSatisfy { $0.standing == nil || actor.personID == practice.sven.personID })
        }
        let found = try await practice.service.answer(Caseload(show: .needsAct), as: practice.desk)
        #expect(found.rows.isEmpty)
    }

    @Test("a yes makes it the sign and the concern, a no is counted; either leaves Today at once")
    func answered() async throws {
        let yes = try await TestPractice()
        let doubt = try await write(in: yes).response
        try await answer(doubt, true, in: yes)
        #expect(try await asked(yes).isEmpty)
        #expect(try await yes.troubles(yes.ana).first == "doubt-said")
        #expect(try await yes.concern(yes.ana, .doubt)?.state == .open)

        let no = try await TestPractice()
        let other = try await write(in: no).response
        no.announcements.forget()
        try await answer(other, false, in: no)
        #expect(no.announcements.all.contains { $0.episode == no.ana.episode })
        #expect(try await asked(no).isEmpty)
        #expect(try await no.concern(no.ana, .doubt) == nil)
        let counts = try await no.service.answer(CommentCount(), as: .operatorOfTheMachine)
        #expect(counts == CommentCounts(comments: 1, suggested: 1, confirmed: 0, dismissed: 1, missed: 0))
        try await answer(other, nil, in: no)
        #expect(try await asked(no).count == 1, "taken back, it waits again")
        #expect(try await yes.isConsistent())
        #expect(try await no.isConsistent())
    }

    @Test("what the reader does not mark waits for nothing")
    func plain() async throws {
        let practice = try await TestPractice()
        try await write("Could we meet at four?", in: practice)
        #expect(try await asked(practice).isEmpty)
    }

    @Test("marks that are put right leave what was written; words on the correction take its place")
    func corrected() async throws {
        let practice = try await TestPractice()
        let (session, first) = try await write(in: practice)
        let paper = try await practice.paper(
            practice.ana, session, .allianceAdult, [60, 60, 60, 60], replaces: first)
        #expect(paper.standing.unanswered.map(\.response) == [first])
        practice.clock.advance(minutes: 5)
        let again = try await check(of: session, "I can’t do this any more", in: practice)
        #expect(try await practice.standing(practice.ana)?.unanswered.map(\.response) == [again])
        practice.clock.advance(minutes: 5)
        _ = try await check(of: session, "Sorry, I was only tired. Thank you.", in: practice)
        #expect(try await asked(practice).isEmpty, "what stands now is no doubt")
        #expect(try await practice.isConsistent())
    }

    @Test("it goes along to whoever takes over, and ends with the course of care")
    func handedOver() async throws {
        let practice = try await TestPractice()
        try await write(in: practice)
        let sven = try #require(practice.sven.personID)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: sven, from: TestPractice.today),
            as: practice.nora)
        #expect(try await asked(practice).isEmpty)
        #expect(try await asked(practice, as: practice.ruth).isEmpty)
        #expect(try await asked(practice, as: practice.sven) == ["this isn’t helping"])
        #expect(try await practice.isConsistent())
        try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed), as: practice.sven)
        #expect(try await asked(practice, as: practice.sven).isEmpty)
        #expect(try await practice.standing(practice.ana)?.unanswered == [])
        #expect(try await practice.isConsistent())
    }

    @Test("erasing the client leaves no word of it, and the records still fit")
    func erased() async throws {
        let practice = try await TestPractice()
        try await write(in: practice)
        try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        _ = try await practice.service.perform(
            EraseClient(client: practice.ana.client, code: "HR-0001", because: .asked, keep: nil), as: practice.ruth)
        for actor in [practice.nora, practice.ruth] { #expect(try await asked(practice, as: actor).isEmpty) }
        #expect(try await practice.isConsistent())
    }

    @Test("what somebody wrote here waits however long, what was brought in only while a yes would make a sign")
    func longAgo() async throws {
        let practice = try await TestPractice()
        let first = try await practice.hold(practice.ana, days: -40)
        let old = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: first,
                measure: MeasureVersion(.allianceAdult, 1),
                content: TestPractice.lines(.allianceAdult, [90, 90, 90, 90]), way: .imported), as: practice.nora
        ).scored.response
        let service = practice.service
        try await practice.store.write { try service.keep(comment: Self.text, on: old, in: $0) }
        try await practice.hold(practice.ana, days: -33)
        #expect(try await practice.standing(practice.ana)?.unanswered.map(\.response) == [old.id])
        for days in [-26, -19, -12] { try await practice.hold(practice.ana, days: days) }
        #expect(try await practice.standing(practice.ana)?.unanswered == [])
        let here = try await write(in: practice).response
        for days in 1...4 {
            practice.clock.advance(days: 1)
            let appointment = try await practice.book(practice.ana, days: days, hour: 8)
            _ = try await practice.came(appointment)
        }
        #expect(try await practice.standing(practice.ana)?.unanswered.map(\.response) == [here])
        #expect(try await practice.isConsistent())
    }
}
