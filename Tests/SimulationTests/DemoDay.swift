import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Simulation
import Testing

@Suite("The invented practice")
struct DemoDay {
    static let zone = Zone("Europe/London") ?? .utc

    private func service(_ day: Day, minute: Int) async throws -> (PracticeService, Instant) {
        let now = Self.zone.instant(day, minuteOfDay: minute)
        let service = TestPractice.service(MemoryStore(), TestClock(now))
        try await DemoPractice.fill(service: service, today: now)
        return (service, now)
    }

    private func viewer(_ name: String, _ service: PracticeService) async throws -> Actor {
        let person = try #require(try await service.store.read { try $0.person(signInName: name) }).person
        return .person(Viewer(person: person.id, roles: person.roles, team: person.team))
    }

    @Test("has 140 clients, six therapists, and people for each role")
    func size() async throws {
        let (service, _) = try await service(Day(number: 20_780), minute: 600)
        let (people, all) = try await service.store.read { store in
            (try store.people(), try store.caseload(.everybody, includingClosed: true))
        }
        #expect(all.count == 140)
        #expect(people.count { $0.roles == [.therapist] } == 6)
        #expect(Set(["nora", "sam", "finn", "ada"]).isSubset(of: people.map(\.signInName)))
        #expect(try await service.practice()?.isDemo == true)
    }

    @Test(
        "shows Nora today's appointments in every state", arguments: [20_780, 20_782, 20_784, 20_785],
        [480, 592, 870, 1080])
    func today(_ day: Int, _ minute: Int) async throws {
        let (service, now) = try await service(Day(number: day), minute: minute)
        let board = try await service.answer(TodayBoard(), as: try await viewer("nora", service))
        let today = board.diary.map(\.row.appointment)
        #expect(today.contains { $0.attendance == .onTime })
        #expect(today.contains { if case .late = $0.attendance { true } else { false } })
        #expect(today.contains { $0.attendance == .noShow })
        #expect(today.contains { if case .wrongTime = $0.attendance { true } else { false } })
        #expect(today.contains { if case .rescheduled = $0.attendance { true } else { false } })
        #expect(today.contains { $0.start <= now && $0.end > now })
        #expect(today.contains { $0.start > now && $0.attendance == nil })
        #expect(
            board.diary.contains { $0.row.session != nil && !$0.row.allianceCheckIsIn && $0.row.appointment.end < now })
        #expect(zip(today, today.dropFirst()).allSatisfy { $0.end <= $1.start })
        let lanes = Set(board.rows.flatMap(\.standing.lanes))
        #expect(lanes.contains(.actNow) && lanes.contains(.saySo))
    }

    @Test("has somebody who wrote what may be a doubt and was not answered, for Nora and for the team's supervisor")
    func written() async throws {
        let (service, _) = try await service(Day(number: 20_782), minute: 592)
        for (name, subject) in [("nora", TodaySubject.own), ("sam", .team)] {
            let board = try await service.answer(TodayBoard(of: subject), as: try await viewer(name, service))
            let asked = board.rows.flatMap(\.standing.unanswered)
            #expect(!asked.isEmpty && asked.allSatisfy { board.words[WordsKey($0.response)] != nil })
        }
    }

    @Test(
        "lets the supervisor read the practice's loop, less what would tell of few of the other team, and nobody else")
    func loop() async throws {
        let (service, _) = try await service(Day(number: 20_782), minute: 592)
        let sam = try await viewer("sam", service)
        let team = try await service.answer(LoopReport(), as: sam)
        #expect(team.choices.last?.scope == .everybody)
        let practice = try await service.answer(LoopReport(scope: .everybody), as: sam)
        #expect(practice.reader == .wholePractice(isOfEnough: true))
        let (all, own) = (practice.summary.whole.tally.value, team.summary.whole.tally.value)
        #expect(try #require(all).clients > (try #require(own).clients) + 9)
        for group in practice.summary.bySubject {
            let ownGroup = team.summary.bySubject.first { $0.key == group.key }
            let less = (group.numbers.tally.value?.concerns ?? 0) - (ownGroup?.numbers.tally.value?.concerns ?? 0)
            #expect(less == 0 || less >= 10)
        }
        for name in ["nora", "finn", "ada"] {
            let other = try await viewer(name, service)
            await #expect(throws: PracticeError.notFound) {
                try await service.answer(LoopReport(scope: .everybody), as: other)
            }
        }
    }

    @Test(
        "has somebody for Nora to begin with at any hour, and nobody at once",
        arguments: [3, 12, 1230, 1290, 1330, 1362, 1415, 1430, 1438])
    func anyHour(minute: Int) async throws {
        let (service, _) = try await service(Day(number: 20_782), minute: minute)
        let board = try await service.answer(TodayBoard(), as: try await viewer("nora", service))
        let today = board.diary.map(\.row.appointment)
        #expect(today.count { $0.attendance == nil } >= 2)
        #expect(zip(today, today.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    @Test("has the words of each doubt that was said in a session, to be read as a quote")
    func quotes() async throws {
        let (service, _) = try await service(Day(number: 20_782), minute: 592)
        let doubts = try await service.store.read { store in
            try store.caseload(.everybody, includingClosed: true).flatMap { row -> [Bool] in
                let observed = try store.records(of: row.standing.episode)?.observations ?? []
                return try observed.filter { $0.topic == .doubt }.map { observation in
                    try store.sealedText(.statement, of: (observation.id.high, observation.id.low)) != nil
                }
            }
        }
        #expect(!doubts.isEmpty && doubts.allSatisfy(\.self))
    }

    @Test("stores the standings that the practice itself would derive")
    func standings() async throws {
        let (service, _) = try await service(Day(number: 20_781), minute: 600)
        let differences = try await service.perform(CheckPractice(), as: .operatorOfTheMachine)
        #expect(differences.isEmpty)
    }

    @Test("nobody has two appointments at once, and none of the past is without an answer but today")
    func diary() async throws {
        let (service, now) = try await service(Day(number: 20_781), minute: 600)
        let rows = try await service.store.read { store in
            try store.diary(from: now.adding(days: -800), to: now.adding(days: 60), therapist: nil)
        }
        let today = Self.zone.day(of: now)
        for (_, own) in Dictionary(grouping: rows, by: \.appointment.therapist) {
            let sorted = own.map(\.appointment).sorted { $0.start < $1.start }
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
        #expect(
            rows.allSatisfy { row in
                let day = Self.zone.day(of: row.appointment.start)
                return day >= today || row.appointment.attendance != nil
            })
    }

    @Test("a bulk fill writes the sessions that were asked for, twice if asked twice")
    func bulk() async throws {
        let service = TestPractice.service(MemoryStore())
        let first = try await BulkFill.run(service: service, sessions: 2000)
        let second = try await BulkFill.run(service: service, sessions: 500, seed: 2)
        #expect((2000..<2040).contains(first) && (500..<540).contains(second))
        #expect(try await service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }
}
