import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What is open when a course of care ends")
struct WhatIsOpenAtTheEnd {
    private func end(_ practice: TestPractice, seen: Int? = nil) async throws {
        try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed, seen: seen),
            as: practice.nora)
    }

    @Test("concerns are dismissed with it and referrals closed, in the name of whoever ends it")
    func closed() async throws {
        let practice = try await TestPractice()
        try await practice.hold(
            practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let alliance = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(alliance, step: practice.step("Shorter exercises"))
        let referral = try await practice.refer(try await practice.barrier(), to: try await practice.resource())
        let before = try await practice.concerns(practice.ana).filter { !$0.isClosed }
        #expect(before.contains { $0.state == .stepsAgreed })
        try await end(practice)

        let ids = Set(before.map(\.id))
        let after = try await practice.concerns(practice.ana).filter { ids.contains($0.id) }
        #expect(after.allSatisfy { $0.state == .dismissed && $0.dismissReason == .episodeEnding })
        let episode = practice.ana.episode
        let acts = try await practice.store.read { try $0.concernActs(of: episode) }
        let last = acts.filter { $0.kind == .dismissed(.episodeEnding) }
        #expect(last.count == before.count && last.allSatisfy { $0.by == practice.nora.personID })
        let sent = try await practice.store.read { try $0.referral(referral)?.referral }
        #expect(sent?.state == .closed && sent?.standing.last?.by == practice.nora.personID)
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(standing.concerns.isEmpty && !standing.isOpen && standing.act == .carryOn)
        let logged = try await practice.audit().map(\.action)
        #expect(logged.count { $0 == .dismissConcern } == before.count && logged.contains(.closeEpisode))
        #expect(try await practice.isConsistent())
    }

    @Test(
        "what is booked after it is called off by the practice, and speaks against nobody; what has been stays as it was"
    )
    func booked() async throws {
        let practice = try await TestPractice()
        let before = try await practice.book(practice.ana, days: -3)
        let coming = [
            try await practice.book(practice.ana, hour: 23), try await practice.book(practice.ana, days: 7),
            try await practice.book(practice.ana, days: 14),
        ]
        let called = try await practice.book(practice.ana, days: 21)
        _ = try await practice.came(called, .cancelled(by: .client, noticeHours: 400))
        let count = try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        #expect(count == 3)
        for id in coming {
            let attendance = try await practice.store.read { try $0.appointment(id)?.attendance }
            guard case .cancelled(.practice, _) = attendance else {
                Issue.record("still booked: \(String(describing: attendance))")
                continue
            }
        }
        #expect(try await practice.store.read { try $0.appointment(before)?.attendance } == nil)
        let stays = try await practice.store.read { try $0.appointment(called)?.attendance }
        #expect(stays == .cancelled(by: .client, noticeHours: 400))
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(!standing.troubles.contains { $0.kind == .lateCancellation } && standing.nextAppointment == nil)
        #expect(try await practice.isConsistent())
    }

    @Test("in the loop they stay in every number, neither settled nor a false alarm")
    func counted() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, alliance: [80, 80, 80, 80])
        let open = try await practice.concerns(practice.ana).filter { !$0.isClosed }
        func loop() async throws -> LoopNumbers {
            try await practice.service.answer(LoopReport(), as: practice.nora).summary.whole
        }
        let before = try await loop()
        try await end(practice)
        let after = try await loop()
        #expect(try await practice.concerns(practice.ana).count { $0.dismissReason == .episodeEnding } == open.count)
        #expect(!open.isEmpty && after.tally == before.tally)
        for share in [LoopShare.settled, .falseAlarm] { #expect(after.shares[share] == before.shares[share]) }
        // No next session comes any more, and nobody talked with them before the ending.
        let talked = after.shares[.talkedByNextSession]?.value
        #expect(talked?.part.count == 0 && talked?.part.total == open.count)
    }

    @Test("what still stands in the way is let go with the course of care")
    func barrier() async throws {
        let practice = try await TestPractice()
        let barrier = try await practice.barrier()
        try await end(practice)
        #expect(try await practice.view(barrier).barrier.state == .letGo)
        #expect(try await practice.isConsistent())
    }

    @Test("what came in since the page listed it is looked at first, and nothing is closed before")
    func stale() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, alliance: [80, 80, 80, 80])
        let episode = practice.ana.episode
        let seen = try await practice.store.read { try $0.concernActs(of: episode).count }
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(concern)
        await #expect(throws: PracticeError.invalid([FieldProblem("reason", "conflict.open-changed")])) {
            try await end(practice, seen: seen)
        }
        #expect(try await practice.concern(practice.ana, .alliance)?.state == .talkedAbout)
        try await end(practice, seen: seen + 1)
        #expect(try await practice.concern(practice.ana, .alliance)?.isClosed == true)
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            try await end(practice, seen: seen + 1)
        }
        #expect(try await practice.isConsistent())
    }

    @Test("a concern of a course that has ended is not opened again, since no board would show it")
    func reopening() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, alliance: [80, 80, 80, 80])
        try await end(practice)
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            try await practice.service.perform(
                ReopenConcern(id: practice.service.chance.id(), concern: concern.id, seen: concern.actCount),
                as: practice.nora)
        }
        // Nor by a step on a page that the ending has overtaken.
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            try await practice.talk(concern, step: practice.step("Shorter exercises"))
        }
        // A form that comes in late opens nothing either.
        let session = try await practice.store.read { try $0.records(of: concern.episode)?.sessions.first?.id }
        try await practice.paper(practice.ana, session, .outcomeAdult, [20, 20, 20, 20])
        #expect(try await practice.concerns(practice.ana).allSatisfy(\.isClosed))
    }
}
