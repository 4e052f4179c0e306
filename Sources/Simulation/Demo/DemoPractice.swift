package import Clinic
internal import Measures
package import Practice

/// "Harbour Row": six therapists, 140 clients, two years up to today, all invented.
package enum DemoPractice {
    package static let password = DemoPeople.password
    package static let pin = DemoPeople.pin
    /// Therapist, supervisor, front desk and administrator, by what is typed to sign in.
    package static let signIns = [
        (role: "therapist", name: "nora"), (role: "supervisor", name: "sam"), (role: "front desk", name: "finn"),
        (role: "administrator", name: "ada"),
    ]

    /// Fills an empty store, all or nothing; throws `PracticeError.alreadySetUp` where there is a practice.
    package static func fill(service: PracticeService, today now: Instant, seed: UInt64 = 1) async throws {
        if try await service.isSetUp() { throw PracticeError.alreadySetUp }
        let people = try await people(service: service, now: now, seed: seed)
        let zone = people.practice.zone
        let courses = DemoCourses(
            practice: SimulatedPractice(seed: seed, truth: .demo, zone: zone), people: people,
            clock: DemoClock(zone: zone, now: now)
        ).courses()
        let filing = CourseFiling(zone: zone, now: now, ownThresholds: [])
        let filed = courses.map(filing.file)
        let lives = DemoLives(people, filing, courses, now: now, seed: seed)
        let lived = courses.map(lives.life)
        let help = DemoHelp(people: people, courses: courses, now: now, seed: seed)
        let supervision = DemoSupervision(people: people, now: now, seed: seed)
        let care = try DemoSettings.care.checked()
        let sealing = service.sealing
        try await service.store.write { store in
            guard try store.practice() == nil else { throw PracticeError.alreadySetUp }
            try people.put(in: store)
            try store.add(DemoRisk.measure, by: nil, at: now)
            try store.set(DemoRisk.measure.id.key, isOn: true)
            for course in filed { try course.put(in: store, service, isFollowed: true) }
            var ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x776F_7264))
            for life in lived { try life.put(&ids, in: store, sealing) }
            try DemoQuotes(courses: courses, seed: seed).put(in: store, sealing)
            try help.put(in: store, sealing: sealing)
            try supervision.put(in: store, sealing)
            try store.set(care.values, over: [:], by: nil, at: now)
        }
        try await settle(service: service)
    }

    /// Works out what follows from the records, where it was not yet: the making may have been cut short after them.
    package static func settle(service: PracticeService) async throws {
        if try await service.store.read({ try $0.newestCoursesVersion() }) != nil { return }
        // What was solved speaks in the standings too.
        _ = try await service.perform(RecomputeStandings(), as: .operatorOfTheMachine)
        do throws(PracticeError) {
            _ = try await service.perform(FitCourses(judges: false), as: .operatorOfTheMachine)
        } catch {
            // Somebody was at it when they were stopped; the server fits them later.
            guard case .busy = error else { throw error }
        }
        _ = try await service.perform(RecomputeStandings(), as: .operatorOfTheMachine)
    }

    /// The practice with its people and no clients.
    static func setUp(service: PracticeService, now: Instant, seed: UInt64) async throws {
        let people = try await people(service: service, now: now, seed: seed)
        try await service.store.write { store in
            guard try store.practice() == nil else { throw PracticeError.alreadySetUp }
            try people.put(in: store)
        }
    }

    /// All of them have the same secrets, which are printed at every start.
    private static func people(service: PracticeService, now: Instant, seed: UInt64) async throws -> DemoPeople {
        let passwordHash = try await service.passwords.hash(password)
        let pinHash = try await service.passwords.hash(pin)
        var ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x7065_6F70_6C65))
        return DemoPeople(ids: &ids, now: now, passwordHash: passwordHash, pinHash: pinHash)
    }
}
