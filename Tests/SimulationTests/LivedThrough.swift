import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Simulation
import Testing

@Suite("What the invented people did about it")
struct LivedThrough {
    private func practice() async throws -> (PracticeService, Instant) {
        let now = DemoDay.zone.instant(Day(number: 20_781), minuteOfDay: 600)
        let service = TestPractice.service(MemoryStore(), TestClock(now))
        try await DemoPractice.fill(service: service, today: now)
        return (service, now)
    }

    private func viewer(_ name: String, _ service: PracticeService) async throws -> Actor {
        let person = try #require(try await service.store.read { try $0.person(signInName: name) }).person
        return .person(Viewer(person: person.id, roles: person.roles, team: person.team))
    }

    @Test("talks, steps, reviews and praise are spread over the two years, each dated when it would have been done")
    func spread() async throws {
        let (service, now) = try await practice()
        let (acts, praises) = try await service.store.read { store in
            let episodes = try store.episodeIDs(after: nil, limit: 1000)
            return (
                try episodes.flatMap { try store.concernActs(of: $0) },
                try episodes.flatMap { try store.praises(of: $0) }
            )
        }
        let today = DemoDay.zone.day(of: now)
        func months(_ moments: [Instant]) -> Int {
            Set(moments.map { moment in String(DemoDay.zone.day(of: moment).description.prefix(7)) }).count
        }
        let human = acts.filter { $0.by != nil }
        #expect(months(human.map(\.at)) >= 18)
        #expect(months(praises.map(\.at)) >= 12)
        #expect(human.count { DemoDay.zone.day(of: $0.at) == today } * 10 < human.count)
        #expect((acts.map(\.at) + praises.map(\.at)).allSatisfy { $0 <= now })
        for own in Dictionary(grouping: acts, by: \.concern).values {
            let ordered = own.sorted { $0.place < $1.place }
            #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.at <= $1.at })
        }
    }

    @Test("the loop shows neither all nor none of anything, and therapists differ")
    func loop() async throws {
        let (service, _) = try await practice()
        let all = try await service.answer(LoopReport(scope: .everybody), as: .operatorOfTheMachine).summary
        for share in LoopShare.allCases {
            let part = try #require(all.whole.shares[share]?.value?.part, "nothing of \(share)")
            #expect(part.count > 0 && part.count < part.total, "\(share)")
        }
        for time in LoopTime.allCases { #expect(all.whole.times[time]?.value != nil) }
        #expect(all.byMonth.count >= 8)
        let people = try await service.store.read { try $0.people() }.filter { $0.roles.contains(.therapist) }
        var shares: Set<Int> = []
        for person in people {
            let own = try await service.answer(
                LoopReport(scope: .therapist(person.id)), as: .operatorOfTheMachine
            ).summary
            if let part = own.whole.shares[.talkedWithinWeek]?.value?.part { shares.insert(Int(part.share * 100)) }
        }
        #expect(shares.count >= 4)
    }

    @Test("a risk answer of last evening waits at the top, one of weeks ago was acted on")
    func risk() async throws {
        let (service, _) = try await practice()
        for name in ["nora", "sam"] {
            let board = try await service.answer(TodayBoard(), as: try await viewer(name, service))
            #expect(board.rows.first?.standing.act == .callNow)
        }
        let concerns = try await service.store.read { store in
            try store.episodeIDs(after: nil, limit: 1000).flatMap { try store.concernRecords(of: $0) }
        }.filter { $0.subject == .risk }
        #expect(concerns.count == 2 && concerns.count { $0.needsSafety } == 1)
    }

    @Test("supervision has meetings behind it and something before it")
    func supervision() async throws {
        let (service, _) = try await practice()
        let sam = try await viewer("sam", service)
        let overview = try await service.answer(SupervisionOverview(), as: sam)
        #expect(overview.supervisees.count == 3)
        let nora = try #require(overview.supervisees.first { $0.therapist.signInName == "nora" })
        #expect(nora.clients.first?.lines.first?.line.item.isRisk == true)
        let whole = try await service.answer(SupervisionWith(therapist: nora.therapist.id), as: sam)
        #expect(whole.meetings.count == 5)
        #expect(whole.meetings.allSatisfy { !$0.entries.isEmpty && $0.entries.allSatisfy { $0.words != nil } })
        let reasons = Set(whole.clients.flatMap(\.lines).flatMap(\.line.item.reasons).map(\.reason.rank))
        #expect(reasons.count >= 4)
        #expect(whole.balance == nil, "privately first")
        let own = try await service.answer(
            SupervisionWith(therapist: nora.therapist.id), as: try await viewer("nora", service))
        #expect(own.balance?.value != nil)
    }
}
