import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Naming sites")
struct NamingSites {
    private func names(_ twin: TestPractice) async throws -> [String] {
        try await twin.service.answer(PeopleView(), as: twin.admin).sites.map(\.name).sorted()
    }

    @Test("an administrator adds a site and gives it another name; both are recorded")
    func named() async throws {
        let twin = try await TestPractice()
        let site = try await twin.service.perform(AddSite(name: " Rue du Port "), as: twin.admin)
        _ = try await twin.service.perform(AddSite(name: "Hill"), as: twin.admin)
        try await twin.service.perform(RenameSite(site: site, name: "Harbour"), as: twin.admin)
        #expect(try await names(twin) == ["Harbour", "Hill"])
        let actions = try await twin.audit().map(\.action)
        #expect(actions.count { $0 == .addSite } == 2 && actions.contains(.renameSite))
    }

    @Test("a name that is taken or empty is refused, and one that is not there is not found")
    func refused() async throws {
        let twin = try await TestPractice()
        let site = try await twin.service.perform(AddSite(name: "Hill"), as: twin.admin)
        _ = try await twin.service.perform(AddSite(name: "Harbour"), as: twin.admin)
        await #expect(throws: PracticeError.invalid([FieldProblem("site", "problem.taken")])) {
            try await twin.service.perform(RenameSite(site: site, name: "harbour"), as: twin.admin)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("site", "problem.required")])) {
            _ = try await twin.service.perform(AddSite(name: "  "), as: twin.admin)
        }
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(RenameSite(site: ID(high: 1, low: 1), name: "X"), as: twin.admin)
        }
        try await twin.service.perform(RenameSite(site: site, name: "Hill"), as: twin.admin)
    }

    @Test("somebody new comes with the sites where they see people")
    func newcomer() async throws {
        let twin = try await TestPractice()
        let site = try await twin.service.perform(AddSite(name: "Hill"), as: twin.admin)
        func add(_ name: String, _ sites: [SiteID]) async throws -> PersonID {
            try await twin.service.perform(
                AddPerson(
                    name: name, signInName: name, password: nil, pin: nil, roles: [.therapist], team: nil, sites: sites),
                as: twin.admin)
        }
        let mia = try await add("mia", [site])
        #expect(try await twin.service.answer(PersonView(person: mia), as: twin.admin).sites == [site])
        await #expect(throws: PracticeError.invalid([FieldProblem("site", "problem.unknown")])) {
            _ = try await add("tom", [ID(high: 1, low: 1)])
        }
    }

    @Test("nobody else does")
    func others() async throws {
        let twin = try await TestPractice()
        let site = try await twin.service.perform(AddSite(name: "Hill"), as: twin.admin)
        for actor in [twin.nora, twin.ruth, twin.desk] {
            await #expect(throws: PracticeError.notFound) {
                try await twin.service.perform(RenameSite(site: site, name: "Mine"), as: actor)
            }
        }
    }

    @Test("a backup and a restore stand in the record of who looked, by the operator alone")
    func upkeep() async throws {
        let twin = try await TestPractice()
        try await twin.service.perform(NoteUpkeep(.backupMade), as: .operatorOfTheMachine)
        try await twin.service.perform(NoteUpkeep(.restored), as: .operatorOfTheMachine)
        let actions = try await twin.audit().map(\.action)
        #expect(actions.contains(.makeBackup) && actions.contains(.restoreBackup))
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(NoteUpkeep(.restored), as: twin.nora)
        }
    }

    @Test("by another zone each standing is due at once, and only a zone that is there is taken")
    func zone() async throws {
        let twin = try await TestPractice()
        try await twin.hold(twin.ana, days: -7, outcome: [50, 50, 50, 50])
        let isDue = try await twin.service.perform(
            ChangePractice(name: "Harbour", zone: "Pacific/Auckland"), as: twin.admin)
        #expect(isDue)
        #expect(try await twin.service.practice()?.zone == Zone("Pacific/Auckland"))
        let due = try await twin.store.read { try $0.dueForRecheck(at: Instant(microseconds: 0), limit: 99) }
        #expect(due.contains(twin.ana.episode))
        _ = try await twin.service.perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine)
        #expect(try await twin.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
        await #expect(throws: PracticeError.invalid([FieldProblem("zone", "problem.zone")])) {
            try await twin.service.perform(ChangePractice(name: "Harbour", zone: "Mars/Base"), as: twin.admin)
        }
        #expect(try await !twin.service.perform(ChangePractice(name: "Harbour"), as: twin.admin))
    }

    @Test("an administrator names the practice anew, on the record; nobody else does, and it has a name at all times")
    func practiceName() async throws {
        let twin = try await TestPractice()
        let held = try #require(try await twin.service.practice())
        try await twin.service.perform(ChangePractice(name: " Harbour Practice "), as: twin.admin)
        let renamed = try #require(try await twin.service.practice())
        #expect(renamed.name == "Harbour Practice")
        #expect(renamed.id == held.id && renamed.zone == held.zone && renamed.language == held.language)
        await #expect(throws: PracticeError.invalid([FieldProblem("practice", "problem.required")])) {
            try await twin.service.perform(ChangePractice(name: " "), as: twin.admin)
        }
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(ChangePractice(name: "Mine"), as: twin.nora)
        }
        #expect(try await twin.service.practice() == renamed)
        #expect(try await twin.isConsistent())
    }
}
