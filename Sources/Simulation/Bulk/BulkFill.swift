package import Practice
internal import Clinic

/// Fills a store with very many invented sessions, for measuring. The next part is made while one is written.
package struct BulkFill: Sendable {
    private static let coursesAtATime = 400
    /// From here on it is worth doing without some indexes meanwhile.
    private static let large = 50_000
    private let isDemo: Bool
    private let service: PracticeService
    private let plan: BulkPlan
    private let filing: CourseFiling
    private let now: Instant

    /// Sets up the demo's people where there is no practice yet.
    ///
    /// - Returns: how many sessions were written: `sessions`, or a few more, since courses are whole.
    @discardableResult
    package static func run(
        service: PracticeService, sessions: Int, seed: UInt64 = 1, progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> Int {
        guard sessions > 0 else { return 0 }
        let fill = try await BulkFill(service: service, sessions: sessions, seed: seed)
        guard sessions >= large, fill.isDemo else { return try await fill.run(sessions, progress) }
        return try await service.store.filling { try await fill.run(sessions, progress) }
    }

    private init(service: PracticeService, sessions: Int, seed: UInt64) async throws {
        self.service = service
        now = service.chance.now()
        if try await !service.isSetUp() {
            try await DemoPractice.setUp(service: service, now: now, seed: seed)
        }
        guard let practice = try await service.practice() else { throw PracticeError.notFound }
        isDemo = practice.isDemo
        let wanted = max(6, sessions / BulkPlan.sessionsPerTherapist)
        // What is here already may have come from the same seed: every run has ids and codes of its own.
        let run = SimulatedRandom.mixed(seed ^ UInt64(bitPattern: now.microseconds))
        let made = try await Self.therapists(wanted, service: service, now: now, run: run)
        let own = try await service.store.read { try $0.ownThresholds() }
        filing = CourseFiling(zone: practice.zone, now: now, ownThresholds: own)
        plan = BulkPlan(
            practice: SimulatedPractice(seed: run, zone: practice.zone), therapists: made, site: nil,
            today: practice.zone.day(of: now), courses: max(1, sessions / BulkPlan.sessionsPerCourse),
            codePrefix: "S" + String(run % 1_679_616, radix: 36).uppercased() + "-")
    }

    private func run(_ wanted: Int, _ progress: @Sendable (Int) -> Void) async throws -> Int {
        var (number, written) = (0, 0)
        var ids = SimulatedIDs(random: SimulatedRandom(seed: plan.practice.seed), rising: now)
        var ready = part(from: number, &ids, atMost: wanted)
        while !ready.isEmpty {
            number += ready.count
            written += ready.reduce(0) { $0 + $1.course.sessions.count }
            let (some, from, left, start) = (ready, number, wanted - written, ids)
            async let next = made(from: from, start, atMost: left)
            try await service.store.write { store in
                for filed in some { try filed.put(in: store, service) }
            }
            (ready, ids) = await next
            progress(min(written, wanted))
        }
        return written
    }

    private func made(from: Int, _ ids: SimulatedIDs, atMost: Int) async -> ([FiledCourse], SimulatedIDs) {
        var ids = ids
        return (part(from: from, &ids, atMost: atMost), ids)
    }

    private func part(from: Int, _ ids: inout SimulatedIDs, atMost: Int) -> [FiledCourse] {
        var (some, sessions): ([FiledCourse], Int) = ([], 0)
        while sessions < atMost, some.count < Self.coursesAtATime {
            let writing = plan.practice.writing(plan.plan(from + some.count), ids: ids)
            ids = writing.ids
            some.append(filing.file(writing.course))
            sessions += writing.sessions.count
        }
        return some
    }

    /// Those of the practice first, then invented ones who cannot sign in.
    private static func therapists(
        _ wanted: Int, service: PracticeService, now: Instant, run: UInt64
    ) async throws -> [PersonID] {
        try await service.store.write { store in
            var random = SimulatedRandom(seed: run ^ 0x7468)
            var ids = SimulatedIDs(random: random, rising: now)
            var therapists = try store.people().filter { $0.isActive && $0.roles.contains(.therapist) }.map(\.id)
            while therapists.count < wanted {
                let name = InventedNames.name(&random)
                let person = Person(
                    id: ids.next(at: now), name: name.first + " " + name.last,
                    signInName: "t" + String(run % 1_679_616, radix: 36) + "-" + String(therapists.count),
                    roles: [.therapist], team: nil)
                try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
                therapists.append(person.id)
            }
            return Array(therapists.prefix(max(wanted, 1)))
        }
    }
}
