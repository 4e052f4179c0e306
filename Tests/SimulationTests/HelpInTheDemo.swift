import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Simulation
import Testing

@Suite("What helps in the invented practice")
struct DemoHelpTests {
    @Test("barriers stand in every state, something is waited for, some of the directory is old, and vouchers are left")
    func help() async throws {
        let now = DemoDay.zone.instant(Day(number: 20_781), minuteOfDay: 600)
        let service = TestPractice.service(MemoryStore(), TestClock(now))
        try await DemoPractice.fill(service: service, today: now)
        let (barriers, referrals, stocks, waiting) = try await service.store.read { store in
            let episodes = try store.episodeIDs(after: nil, limit: 1000)
            return (
                try episodes.flatMap { try store.barriers(of: $0) }.compactMap(\.barrier),
                try episodes.flatMap { try store.referrals(of: $0) }.compactMap(\.referral), try store.stocks(),
                try store.waiting(.everybody, by: DemoDay.zone.day(of: now))
            )
        }
        #expect(Set(barriers.map(\.state)) == Set(BarrierState.allCases))
        let today = DemoDay.zone.day(of: now)
        #expect(referrals.contains { referral in referral.hearBy.map { $0 <= today } ?? false })
        #expect(!waiting.isEmpty)
        #expect(stocks.map(\.name) == ["Bus vouchers", "Petrol money"])
        #expect(stocks.allSatisfy { $0.balance > 0 })
        let nora = try #require(try await service.store.read { try $0.person(signInName: "nora") }).person
        let actor = Actor.person(Viewer(person: nora.id, roles: nora.roles, team: nora.team))
        let directory = try await service.answer(Directory(), as: actor)
        #expect(directory.total == 26)
        #expect((3...10).contains(directory.notFresh))
        let own = try #require(barriers.first { $0.state == .trying })
        let view = try await service.answer(BarrierView(barrier: own.id), as: actor)
        #expect(view.words.title == "Getting home after six")
        #expect(!view.matches.isEmpty && !view.given.isEmpty)
    }
}
