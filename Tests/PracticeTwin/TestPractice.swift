package import Clinic
package import Practice
internal import Synchronization

/// A small practice, ready to use: two teams, five people, four clients, Tuesday 24 November 2026, 09:52 in Paris.
package struct TestPractice: Sendable {
    package let store: any Store
    package let clock: TestClock
    package let announcements: Announcements
    package let service: PracticeService
    /// May change people and settings, and sees no client.
    package let admin: Actor
    /// Ana's, Joel's and Mila's therapist.
    package let nora: Actor
    /// Samir's therapist, in another team.
    package let sven: Actor
    /// Supervises Nora's team.
    package let ruth: Actor
    package let desk: Actor
    package let ana: OpenedEpisode
    package let joel: OpenedEpisode
    /// Eight years old.
    package let mila: OpenedEpisode
    /// Sven's.
    package let samir: OpenedEpisode

    package static let password = "a quiet place to sit"
    package static let pin = "2580"
    package static let zone = Zone("Europe/Paris") ?? .utc
    package static let today = Day(number: 20_781)

    package init(
        store: any Store = MemoryStore(), sweepCopies: @Sendable @escaping () -> Void = {}
    ) async throws {
        self.store = store
        clock = TestClock(Self.start)
        let announcements = Announcements()
        self.announcements = announcements
        service = Self.service(store, clock, announce: { announcements.add($0) }, sweepCopies: sweepCopies)
        let setUp = try await service.perform(
            SetUpPractice(
                practiceName: "Harbour Row", zone: Self.zone.name, personName: "Olga Brandt", signInName: "olga",
                password: Self.password, pin: Self.pin))
        admin = .person(Viewer(person: setUp.person.id, roles: setUp.person.roles, team: nil))
        let harbour = try await service.perform(AddTeam(name: "Harbour"), as: admin)
        let hill = try await service.perform(AddTeam(name: "Hill"), as: admin)
        nora = try await Self.add("Nora Lindqvist", [.therapist], harbour, service, admin)
        sven = try await Self.add("Sven Aalto", [.therapist], hill, service, admin)
        ruth = try await Self.add("Ruth Ellery", [.supervisor], harbour, service, admin)
        desk = try await Self.add("Denise Park", [.frontDesk], nil, service, admin)
        ana = try await Self.add("Ana Duarte", "HR-0001", born: 1990, nora, service)
        joel = try await Self.add("Joel Okafor", "HR-0002", born: 1985, nora, service)
        mila = try await Self.add("Mila Novak", "HR-0003", born: 2018, nora, service)
        samir = try await Self.add("Samir Haddad", "HR-0004", born: 1979, sven, service)
    }

    package static let start = zone.instant(today, minuteOfDay: 9 * 60 + 52)

    /// A service on a store of its own, with nothing in it yet.
    package static func service(
        _ store: any Store, _ clock: TestClock = TestClock(start),
        announce: @Sendable @escaping (Announcement) -> Void = { _ in },
        sweepCopies: @Sendable @escaping () -> Void = {}
    ) -> PracticeService {
        PracticeService(
            store: store, chance: TestChance.make(clock), passwords: PlainPasswords(), sealing: PlainSealing(),
            digest: TestChance.digest, announce: announce, sweepCopies: sweepCopies)
    }

    private static func add(
        _ name: String, _ roles: Set<Role>, _ team: TeamID?, _ service: PracticeService, _ admin: Actor
    ) async throws -> Actor {
        let first = String(name.prefix { $0 != " " }).lowercased()
        let id = try await service.perform(
            AddPerson(name: name, signInName: first, password: password, pin: pin, roles: roles, team: team), as: admin)
        return .person(Viewer(person: id, roles: roles, team: team))
    }

    private static func add(
        _ name: String, _ code: String, born: Int, _ therapist: Actor, _ service: PracticeService
    ) async throws -> OpenedEpisode {
        guard let person = therapist.personID else { throw PracticeError.notFound }
        return try await service.perform(
            AddClient(
                name: name, code: code, born: Day(year: born, month: 5, day: 2), language: .english,
                intake: today.adding(days: -70), therapist: person, treatment: "CBT"), as: therapist)
    }
}

/// What open boards were told.
package final class Announcements: Sendable {
    private let held = Mutex<[Announcement]>([])

    package init() {}

    package var all: [Announcement] { held.withLock { $0 } }
    package func add(_ announcement: Announcement) { held.withLock { $0.append(announcement) } }
    package func forget() { held.withLock { $0 = [] } }
}
