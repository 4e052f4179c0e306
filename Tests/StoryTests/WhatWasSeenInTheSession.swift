import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What was seen in the session")
struct WhatWasSeenInTheSession {
    private func observe(
        _ practice: TestPractice, _ session: SessionID, _ topic: ObservationTopic, _ value: ObservationValue?,
        once: ObservationID? = nil, as actor: Actor? = nil
    ) async throws {
        try await practice.service.perform(
            RecordObservation(
                session: session, topic: topic, value: value, once: once ?? practice.service.chance.id()),
            as: actor ?? practice.nora)
    }

    @Test("“this won't work”, said in the session, is on the board at once and before everything but a risk answer")
    func doubt() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(
            practice.ana, days: -1, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        #expect(try await practice.troubles(practice.ana) == ["alliance-below-cutoff"])
        try await observe(practice, session, .doubt, .doubt(saidBy: .client))
        #expect(try await practice.troubles(practice.ana) == ["doubt-said", "alliance-below-cutoff"])
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(standing.act == .talk)
        #expect(standing.urgency == 90)
        #expect(practice.announcements.all.last?.episode == practice.ana.episode)
        #expect(try await practice.audit(practice.ana.client).contains { $0.action == .recordObservation })
    }

    @Test("another tap corrects, and the old one stays readable; taking back leaves no sign")
    func corrected() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(
            practice.ana, days: -1, outcome: [50, 50, 50, 50], alliance: [95, 95, 95, 95])
        try await observe(practice, session, .assignment, .assignment(.notDone))
        #expect(try await practice.troubles(practice.ana) == ["assignment-not-done"])
        practice.clock.advance(minutes: 1)
        try await observe(practice, session, .assignment, .assignment(.done))
        #expect(try await practice.troubles(practice.ana) == [])
        #expect(try await practice.standing(practice.ana)?.onTrack.map(\.kind) == [.assignmentDone])
        practice.clock.advance(minutes: 1)
        try await observe(practice, session, .assignment, nil)
        #expect(try await practice.standing(practice.ana)?.onTrack == [])
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(page.observations == [])
        #expect(page.observedBefore.map(\.value) == [.assignment(.done), .assignment(.notDone)])
        #expect(page.view.records.observations.count == 3)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("correcting who said it keeps what was said")
    func whoSaidIt() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        var said: ObservationID?
        for (speaker, words) in [(SaidBy.client, "It is no use"), (.companion, "")] {
            said = try await practice.service.perform(
                RecordObservation(
                    session: session, topic: .doubt, value: .doubt(saidBy: speaker), words: words, instead: said,
                    once: practice.service.chance.id()), as: practice.nora
            ).id
            practice.clock.advance(minutes: 1)
        }
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        let held = try #require(page.observations.first)
        #expect(page.observations.count == 1 && held.value == .doubt(saidBy: .companion))
        #expect(page.quotes[held.id] == "It is no use")
    }

    @Test("what the client doubts and what somebody with them doubts stand side by side, and one is taken back alone")
    func sideBySide() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        func say(_ value: ObservationValue?, _ words: String = "", instead: ObservationID? = nil) async throws {
            try await practice.service.perform(
                RecordObservation(
                    session: session, topic: .doubt, value: value, words: words, instead: instead,
                    once: practice.service.chance.id()), as: practice.nora)
            practice.clock.advance(minutes: 1)
        }
        func held() async throws -> (observations: [Observation], quotes: [ObservationID: String]) {
            let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
            return (page.observations.standing(on: .doubt), page.quotes)
        }
        try await say(.doubt(saidBy: .companion), "He has tried all this")
        try await say(.doubt(saidBy: .client), "It is no use")
        try await say(.doubt(saidBy: .client), "It is no use to me")
        let both = try await held()
        #expect(both.observations.map(\.value) == [.doubt(saidBy: .client), .doubt(saidBy: .companion)])
        #expect(both.observations.map { both.quotes[$0.id] } == ["It is no use to me", "He has tried all this"])
        let standing = try #require(try await practice.standing(practice.ana))
        let sign = try #require(standing.troubles.first { $0.kind == .doubtSaid })
        #expect(sign.figure(.saidByClient) != nil && sign.figure(.saidByCompanion) != nil)

        let client = try #require(both.observations.first?.id)
        try await say(nil, instead: client)
        try await say(nil, instead: client)
        let left = try await held()
        #expect(left.observations.map(\.value) == [.doubt(saidBy: .companion)])
        #expect(try await practice.troubles(practice.ana).contains("doubt-said"))
        try await say(nil, instead: left.observations.first?.id)
        #expect(try await held().observations.isEmpty)
        #expect(try await practice.troubles(practice.ana).contains("doubt-said") == false)
        #expect(try await practice.isConsistent())
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("who doubted, corrected on a page that did not show the other's doubt, leaves one doubt of one speaker")
    func correctedFromAStalePage() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        func say(
            _ value: ObservationValue?, _ words: String = "", instead: ObservationID? = nil, once: ObservationID? = nil
        ) async throws -> ObservationID {
            let said = try await practice.service.perform(
                RecordObservation(
                    session: session, topic: .doubt, value: value, words: words, instead: instead,
                    once: once ?? practice.service.chance.id()), as: practice.nora
            ).id
            practice.clock.advance(minutes: 1)
            return said
        }
        func held() async throws -> [Observation] {
            try await practice.service.answer(SessionView(session: session), as: practice.nora).observations
        }
        let client = try await say(.doubt(saidBy: .client), "It is no use")
        let companion = try await say(.doubt(saidBy: .companion), "He has tried all this")
        let once: ObservationID = practice.service.chance.id()
        for _ in 1...2 { _ = try await say(.doubt(saidBy: .companion), instead: client, once: once) }
        #expect(try await held().map(\.id) == [companion])
        _ = try await say(nil, instead: companion)
        #expect(try await held().isEmpty)
        #expect(try await practice.troubles(practice.ana).contains("doubt-said") == false)
        #expect(try await practice.isConsistent())
    }

    @Test("the same words said to be another's on a page from before they were said are one doubt, of that other")
    func sameWordsOfAnother() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        func say(_ speaker: SaidBy, _ words: String, instead: ObservationID? = nil) async throws -> ObservationID {
            let said = try await practice.service.perform(
                RecordObservation(
                    session: session, topic: .doubt, value: .doubt(saidBy: speaker), words: words, instead: instead,
                    once: practice.service.chance.id()), as: practice.nora
            ).id
            practice.clock.advance(minutes: 1)
            return said
        }
        func held() async throws -> [String?] {
            let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
            return page.observations.map { page.quotes[$0.id] }
        }
        _ = try await say(.client, "It is no use")
        let companion = try await say(.companion, "It is no use")
        #expect(try await held() == ["It is no use"])
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(page.observations.map(\.id) == [companion])
        // And where both have said something of their own, the one that is corrected to the other's is one with it.
        let client = try await say(.client, "I will not come again")
        _ = try await say(.companion, "We will not come again", instead: client)
        #expect(try await held() == ["We will not come again"])
        #expect(try await practice.isConsistent())
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("whoever took issue with the work has a concern that is called so, before the talk and after it")
    func tookIssue() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        try await observe(practice, session, .engagement, .engagement(.withdrawn))
        try await observe(practice, session, .confronting, .confronting)
        let concern = try #require(try await practice.concern(practice.ana, .engagement))
        #expect(Set(concern.signs.map(\.kind)).isSuperset(of: [.disengaged, .confronting]))
        #expect(concern.title == .confronting)
        try await practice.talk(concern, about: [.relationship])
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(standing.concerns.first { $0.id == concern.id }?.title == .confronting)
        #expect(try await practice.isConsistent())
    }

    @Test("the same tap sent twice is one record, and the same said again changes nothing")
    func twice() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        let once: ObservationID = practice.service.chance.id()
        try await observe(practice, session, .engagement, .engagement(.quiet), once: once)
        try await observe(practice, session, .engagement, .engagement(.quiet), once: once)
        try await observe(practice, session, .engagement, .engagement(.quiet))
        await #expect(throws: PracticeError.idTaken) {
            try await observe(practice, session, .engagement, .engagement(.bored), once: once)
        }
        let held = try await practice.store.read { try $0.observations(in: session) }
        #expect(held.map(\.id) == [once])
    }

    @Test("two people say something of one session at once, and neither loses anything")
    func atOnce() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        async let one: Void = observe(practice, session, .engagement, .engagement(.withdrawn))
        async let two: Void = observe(practice, session, .confronting, .confronting)
        async let three: Void = observe(practice, session, .assignment, .assignment(.partly))
        _ = try await (one, two, three)
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(Set(page.observations.map(\.topic)) == [.engagement, .confronting, .assignment])
        #expect(try await Set(practice.troubles(practice.ana)).isSuperset(of: ["confronting", "disengaged"]))
    }

    @Test("only the therapist of the episode may say it; the desk, the supervisor and others may not")
    func access() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        for actor in [practice.desk, practice.ruth, practice.sven, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await observe(practice, session, .confronting, .confronting, as: actor)
            }
        }
        let read = try await practice.service.answer(SessionView(session: session), as: practice.ruth)
        #expect(read.observations == [])
    }

    @Test("a value of another topic is refused, and what was never said cannot be taken back")
    func nonsense() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        await #expect(throws: PracticeError.self) {
            try await observe(practice, session, .engagement, .confronting)
        }
        try await observe(practice, session, .engagement, nil)
        #expect(try await practice.store.read { try $0.observations(in: session) } == [])
    }

    @Test("a session in which something was seen does not go away with its attendance")
    func stays() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, days: -1)
        let session = try #require(try await practice.came(appointment))
        try await observe(practice, session, .spokeUp, .spokeUp)
        await #expect(throws: PracticeError.conflict("conflict.session-has-responses")) {
            try await practice.came(appointment, .noShow)
        }
    }
}
