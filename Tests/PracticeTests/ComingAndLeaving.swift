import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("People who come to work here and leave")
struct ComingAndLeaving {
    private func person(_ actor: Actor) throws -> PersonID {
        guard let id = actor.personID else { throw PracticeError.notFound }
        return id
    }

    @Test("a link chooses a password once, and is over after three days")
    func link() async throws {
        let practice = try await TestPractice()
        let mia = try await practice.service.perform(
            AddPerson(name: "Mia Roth", signInName: "mia", password: nil, pin: nil, roles: [.therapist], team: nil),
            as: practice.admin)
        let token = try await practice.service.perform(InvitePerson(person: mia), as: practice.admin)
        #expect(try await practice.service.answer(InvitationView(token: token)).name == "Mia Roth")
        try await practice.service.perform(AcceptInvitation(token: token, password: "eleven blue bicycles"))
        #expect(
            try await practice.service.perform(
                SignInWithPassword(signInName: "mia", password: "eleven blue bicycles")) != nil)
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(AcceptInvitation(token: token, password: "twelve blue bicycles"))
        }
        let late = try await practice.service.perform(InvitePerson(person: mia), as: practice.admin)
        practice.clock.advance(days: 3)
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.answer(InvitationView(token: late))
        }
    }

    @Test("nobody makes a link for themselves; the operator of the machine does, as that is the way back in")
    func forOneself() async throws {
        let practice = try await TestPractice()
        let olga = try person(practice.admin)
        await #expect(throws: PracticeError.conflict("conflict.link-for-oneself")) {
            _ = try await practice.service.perform(
                InvitePerson(person: olga, withoutSecondStep: true), as: practice.admin)
        }
        _ = try await practice.signIn("olga")
        _ = try await practice.service.perform(InvitePerson(person: olga), as: .operatorOfTheMachine)
        await #expect(throws: PracticeError.notFound) { _ = try await practice.signIn("olga") }
    }

    @Test("two administrators who make links for each other at once leave one who can sign in")
    func eachOther() async throws {
        let practice = try await TestPractice()
        let olga = try person(practice.admin)
        let omar = try await practice.service.perform(
            AddPerson(
                name: "Omar Said", signInName: "omar", password: TestPractice.password, pin: nil,
                roles: [.administrator], team: nil), as: practice.admin)
        let other = Actor.person(Viewer(person: omar, roles: [.administrator], team: nil))
        _ = try await practice.service.perform(InvitePerson(person: omar), as: practice.admin)
        // On its way when its session ended.
        await #expect(throws: PracticeError.conflict("conflict.last-administrator")) {
            _ = try await practice.service.perform(InvitePerson(person: olga), as: other)
        }
        _ = try await practice.service.perform(InvitePerson(person: omar), as: practice.admin)
        _ = try await practice.signIn("olga")
    }

    @Test("a new link ends the one before, the password and every session")
    func reset() async throws {
        let practice = try await TestPractice()
        let nora = try person(practice.nora)
        let signedIn = try await practice.signIn()
        let first = try await practice.service.perform(InvitePerson(person: nora), as: practice.admin)
        let second = try await practice.service.perform(InvitePerson(person: nora), as: practice.admin)
        #expect(try await practice.service.resolve(token: signedIn.token) == .none)
        #expect(
            try await practice.service.perform(
                SignInWithPassword(signInName: "nora", password: TestPractice.password)) == nil)
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.answer(InvitationView(token: first))
        }
        #expect(try await practice.service.answer(InvitationView(token: second)).id == nora)
    }

    @Test("only an administrator makes links, changes people or closes a way in")
    func administrators() async throws {
        let practice = try await TestPractice()
        let sven = try person(practice.sven)
        for actor in [practice.nora, practice.ruth, practice.desk] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await practice.service.perform(InvitePerson(person: sven), as: actor)
            }
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.perform(DisablePerson(person: sven), as: actor)
            }
            await #expect(throws: PracticeError.notFound) {
                _ = try await practice.service.answer(PersonView(person: sven), as: actor)
            }
        }
    }

    @Test("who leaves hands every open course of care, time to come and concern on, and nothing is nobody's")
    func leaving() async throws {
        let practice = try await TestPractice()
        let (nora, sven) = (try person(practice.nora), try person(practice.sven))
        let (ana, joel) = (practice.ana.episode, practice.joel.episode)
        let coming = try await practice.book(practice.joel, days: 3)
        try await practice.hold(practice.ana, days: -14, outcome: [80, 80, 80, 80])
        _ = try await practice.service.perform(
            OpenConcern(id: practice.service.chance.id(), episode: ana, subject: .other, words: "She looked tired"),
            as: practice.nora)
        let signedIn = try await practice.signIn()
        await #expect(throws: PracticeError.invalid([FieldProblem("successor", "problem.required")])) {
            try await practice.service.perform(DisablePerson(person: nora), as: practice.admin)
        }
        #expect(try await practice.service.resolve(token: signedIn.token) != .none)
        let before = try await practice.service.answer(PersonView(person: nora), as: practice.admin)
        let handed = try await practice.service.perform(
            DisablePerson(person: nora, successor: sven), as: practice.admin)
        #expect(handed.courses == before.caseload + before.ended && handed.concernsElsewhere == 0)
        let owned = try await practice.store.read { try $0.openConcerns(ownedBy: sven).count }
        #expect(handed.concerns >= 1 && handed.concerns <= owned)
        #expect(try await practice.service.resolve(token: signedIn.token) == .none)
        let held = try await practice.store.read { store in
            (
                try store.episode(ana)?.therapist, try store.episode(joel)?.therapist,
                try store.appointment(coming)?.therapist, try store.openConcerns(ownedBy: nora).count,
                try store.openConcerns(ownedBy: sven).count,
                try store.caseload(.therapist(nora), includingClosed: false).count
            )
        }
        #expect(held.0 == sven && held.1 == sven && held.2 == sven)
        #expect(held.3 == 0 && held.4 >= 1 && held.5 == 0)
        #expect(try await practice.isConsistent())
    }

    @Test("a concern that a course left open when it ended goes to whoever takes over, too")
    func leavingAnOldConcern() async throws {
        let practice = try await TestPractice()
        let (nora, sven) = (try person(practice.nora), try person(practice.sven))
        try await practice.hold(practice.ana, days: -1, alliance: [60, 60, 60, 60])
        // As it was left before an ending closed what was open.
        let ana = practice.ana.episode
        try await practice.store.write { store in
            guard let held = try store.episode(ana) else { return }
            try store.put(
                Episode(
                    id: held.id, client: held.client, intake: held.intake, therapists: held.therapists,
                    treatments: held.treatments, ending: Ending(day: TestPractice.today, reason: .agreed)))
        }
        try #require(try await practice.concern(practice.ana, .alliance)?.isClosed == false)
        try await practice.service.perform(DisablePerson(person: nora, successor: sven), as: practice.admin)
        #expect(try await practice.concern(practice.ana, .alliance)?.owner == sven)
        #expect(try await practice.isConsistent())
    }

    @Test("courses that have ended go to whoever takes over, too, so that somebody who is here can read them")
    func leavingWhatHasEnded() async throws {
        let practice = try await TestPractice()
        let (nora, sven, ana) = (try person(practice.nora), try person(practice.sven), practice.ana.episode)
        try await practice.hold(practice.ana, days: -9, outcome: [80, 80, 80, 80])
        try await practice.service.perform(
            EndEpisode(episode: ana, day: TestPractice.today.adding(days: -1), reason: .agreed), as: practice.nora)
        let view = try await practice.service.answer(PersonView(person: nora), as: practice.admin)
        #expect(view.caseload == 2 && view.ended == 1)
        try await practice.service.perform(DisablePerson(person: nora, successor: sven), as: practice.admin)
        let held = try await practice.store.read { store in
            (try store.episode(ana), try store.caseload(.therapist(nora), includingClosed: true).count)
        }
        #expect(held.0?.therapist == sven && held.0?.ending?.reason == .agreed && held.1 == 0)
        #expect(held.0?.therapist(on: TestPractice.today.adding(days: -9)) == nora, "who was responsible then stays")
        let overview = try await practice.service.answer(
            ClientOverview(of: .client(practice.ana.client)), as: practice.sven)
        #expect(overview.client.name == "Ana Duarte")
        #expect(try await practice.isConsistent())
    }

    @Test("what has ended needs somebody to take it over where no supervisor of the team is left to read it")
    func leavingWhatNobodyReads() async throws {
        let practice = try await TestPractice()
        let (nora, sven, ruth) = (try person(practice.nora), try person(practice.sven), try person(practice.ruth))
        let courses = try await practice.store.read { store in
            try store.caseload(.therapist(nora), includingClosed: false).map(\.standing.episode)
        }
        for course in courses {
            try await practice.service.perform(
                EndEpisode(episode: course, day: TestPractice.today, reason: .agreed), as: practice.nora)
        }
        try await practice.service.perform(DisablePerson(person: ruth), as: practice.admin)
        await #expect(throws: PracticeError.invalid([FieldProblem("successor", "problem.required")])) {
            try await practice.service.perform(DisablePerson(person: nora), as: practice.admin)
        }
        try await practice.service.perform(DisablePerson(person: nora, successor: sven), as: practice.admin)
        let left = try await practice.store.read { try $0.caseload(.therapist(nora), includingClosed: true).count }
        #expect(!courses.isEmpty && left == 0)
    }

    @Test("the last supervisor of a team hands on what those who left before them still hold, and nothing else")
    func leavingWhatTheyAloneRead() async throws {
        let practice = try await TestPractice()
        let (nora, sven, ruth) = (try person(practice.nora), try person(practice.sven), try person(practice.ruth))
        func held(by person: PersonID) async throws -> [EpisodeID] {
            try await practice.store.read { store in
                try store.caseload(.therapist(person), includingClosed: true).map(\.standing.episode)
            }
        }
        let (courses, before) = (try await held(by: nora), try await held(by: sven))
        for course in courses {
            try await practice.service.perform(
                EndEpisode(episode: course, day: TestPractice.today, reason: .agreed), as: practice.nora)
        }
        // Ruth reads them still.
        try await practice.service.perform(DisablePerson(person: nora), as: practice.admin)
        #expect(try await held(by: nora) == courses)
        await #expect(throws: PracticeError.invalid([FieldProblem("successor", "problem.required")])) {
            try await practice.service.perform(DisablePerson(person: ruth), as: practice.admin)
        }
        let handed = try await practice.service.perform(
            DisablePerson(person: ruth, successor: sven), as: practice.admin)
        #expect(handed == HandedOn(courses: courses.count) && !courses.isEmpty)
        #expect(try await held(by: nora).isEmpty)
        #expect(Set(try await held(by: sven)) == Set(courses + before))
        #expect(try await practice.isConsistent())
    }

    @Test(
        "what somebody holds who is here and no therapist any more is handed on with the last who could read it",
        arguments: [false, true])
    func leavingWhatAFormerTherapistHolds(isChange: Bool) async throws {
        let practice = try await TestPractice()
        let (nora, sven, ruth) = (try person(practice.nora), try person(practice.sven), try person(practice.ruth))
        let harbour = try #require(try await practice.store.read { try $0.teams().first { $0.name == "Harbour" }?.id })
        func held(by person: PersonID) async throws -> [EpisodeID] {
            try await practice.store.read { store in
                try store.caseload(.therapist(person), includingClosed: true).map(\.standing.episode)
            }
        }
        let courses = try await held(by: nora)
        for course in courses {
            try await practice.service.perform(
                EndEpisode(episode: course, day: TestPractice.today, reason: .agreed), as: practice.nora)
        }
        // Ruth reads them still.
        let desk = ChangePerson(person: nora, name: "Nora Lindqvist", roles: [.frontDesk], team: harbour, sites: [])
        #expect(try await practice.service.perform(desk, as: practice.admin) == HandedOn())
        func leave(to heir: PersonID?) async throws -> HandedOn {
            if isChange {
                return try await practice.service.perform(
                    ChangePerson(
                        person: ruth, name: "Ruth", roles: [.frontDesk], team: harbour, sites: [], successor: heir),
                    as: practice.admin)
            }
            return try await practice.service.perform(
                DisablePerson(person: ruth, successor: heir), as: practice.admin)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("successor", "problem.required")])) {
            try await leave(to: nil)
        }
        #expect(try await leave(to: sven) == HandedOn(courses: courses.count))
        #expect(!courses.isEmpty)
        #expect(Set(courses).isSubset(of: try await held(by: sven)))
        #expect(try await practice.isConsistent())
    }

    @Test("a supervisor who changes team or role hands on what nobody else could read, as one who leaves does")
    func changingPlaceFromWhatTheyAloneRead() async throws {
        let practice = try await TestPractice()
        let (nora, sven, ruth) = (try person(practice.nora), try person(practice.sven), try person(practice.ruth))
        let teams = try await practice.store.read { try $0.teams() }
        let hill = try #require(teams.first { $0.name == "Hill" }?.id)
        let harbour = try #require(teams.first { $0.name == "Harbour" }?.id)
        func held(by person: PersonID) async throws -> [EpisodeID] {
            try await practice.store.read { store in
                try store.caseload(.therapist(person), includingClosed: true).map(\.standing.episode)
            }
        }
        let courses = try await held(by: nora)
        for course in courses {
            try await practice.service.perform(
                EndEpisode(episode: course, day: TestPractice.today, reason: .agreed), as: practice.nora)
        }
        try await practice.service.perform(DisablePerson(person: nora), as: practice.admin)
        func change(_ roles: Set<Role>, _ team: TeamID?, to heir: PersonID? = nil) async throws -> HandedOn {
            try await practice.service.perform(
                ChangePerson(person: ruth, name: "Ruth", roles: roles, team: team, sites: [], successor: heir),
                as: practice.admin)
        }
        let isAsked = PracticeError.invalid([FieldProblem("successor", "problem.required")])
        await #expect(throws: isAsked) { try await change([.supervisor], hill) }
        await #expect(throws: isAsked) { try await change([.frontDesk], harbour) }
        #expect(try await change([.supervisor, .therapist], harbour) == HandedOn(), "she reads them still")
        #expect(try await held(by: nora) == courses)
        #expect(try await change([.frontDesk], harbour, to: sven) == HandedOn(courses: courses.count))
        #expect(!courses.isEmpty)
        #expect(try await held(by: nora).isEmpty)
        #expect(Set(courses).isSubset(of: try await held(by: sven)))
        #expect(try await practice.isConsistent())
    }

    @Test("what a supervisor owned goes to the therapist of the client")
    func supervisorLeaves() async throws {
        let practice = try await TestPractice()
        let (ruth, nora) = (try person(practice.ruth), try person(practice.nora))
        let done = try await practice.service.perform(
            OpenConcern(
                id: practice.service.chance.id(), episode: practice.ana.episode, subject: .other, words: "Quieter"),
            as: practice.nora)
        _ = try await practice.service.perform(
            ReassignConcern(id: practice.service.chance.id(), concern: done.concern, to: ruth), as: practice.nora)
        let handed = try await practice.service.perform(DisablePerson(person: ruth), as: practice.admin)
        #expect(handed == HandedOn(concernsElsewhere: 1))
        let owner = try await practice.store.read { try $0.concernRecord(done.concern)?.owner }
        #expect(owner == nora)
    }

    @Test("what somebody owned and may no longer read, after they or the therapist change place, goes to the therapist")
    func supervisorMoves() async throws {
        let practice = try await TestPractice()
        let (ruth, nora) = (try person(practice.ruth), try person(practice.nora))
        let teams = try await practice.store.read { try $0.teams() }
        let hill = try #require(teams.first { $0.name == "Hill" }?.id)
        let harbour = try #require(teams.first { $0.name == "Harbour" }?.id)
        let done = try await practice.service.perform(
            OpenConcern(
                id: practice.service.chance.id(), episode: practice.ana.episode, subject: .other, words: "Quieter"),
            as: practice.nora)
        func give() async throws {
            _ = try await practice.service.perform(
                ReassignConcern(id: practice.service.chance.id(), concern: done.concern, to: ruth), as: practice.nora)
        }
        func change(_ id: PersonID, _ name: String, _ role: Role, _ team: TeamID) async throws {
            try await practice.service.perform(
                ChangePerson(person: id, name: name, roles: [role], team: team, sites: []), as: practice.admin)
        }
        func owners() async throws -> [PersonID?] {
            try await practice.store.read { store in
                [
                    try store.concernRecord(done.concern)?.owner,
                    try store.standing(of: practice.ana.episode)?.concerns.first { $0.id == done.concern }?.owner,
                ]
            }
        }
        try await give()
        try await change(ruth, "Ruth", .supervisor, harbour)
        #expect(try await owners() == [ruth, ruth], "she may still read it")
        try await change(ruth, "Ruth", .supervisor, hill)
        #expect(try await owners() == [nora, nora])
        try await change(ruth, "Ruth", .supervisor, harbour)
        try await give()
        try await change(nora, "Nora", .therapist, hill)
        #expect(try await owners() == [nora, nora])
        let looks = try await practice.audit(practice.ana.client)
        #expect(looks.count { $0.action == .reassignConcern } == 4, "each is found by the client")
        #expect(try await practice.isConsistent())
    }

    @Test("the record says to whom it was done, and which roles and team they had before and after")
    func toWhom() async throws {
        let practice = try await TestPractice()
        let (olga, sven) = (try person(practice.admin), try person(practice.sven))
        let teams = try await practice.store.read { try $0.teams() }
        let harbour = try #require(teams.first { $0.name == "Harbour" })
        let changes: [(Set<Role>, TeamID?)] = [([.administrator, .supervisor], harbour.id), ([.administrator], nil)]
        for (roles, team) in changes {
            try await practice.service.perform(
                ChangePerson(person: olga, name: "Olga Brandt", roles: roles, team: team, sites: []),
                as: practice.admin)
        }
        try await practice.service.perform(
            ChangePerson(person: olga, name: "Olga B.", roles: [.administrator], team: nil, sites: []),
            as: practice.admin)
        _ = try await practice.service.perform(
            InvitePerson(person: sven, withoutSecondStep: true), as: practice.admin)
        let names = [olga: "Olga", sven: "Sven"]
        let told = try await practice.audit().prefix(5).reversed().map { event -> String in
            let whom = event.subject.flatMap { names[$0] } ?? "?"
            return event.action.rawValue + " " + whom + (event.detail.map { ": " + $0 } ?? "")
        }
        #expect(
            told == [
                "change person Olga: roles: administrator > administrator, supervisor; team: none > Harbour",
                "change person Olga: roles: administrator, supervisor > administrator; team: Harbour > none",
                "change person Olga", "reset second step Sven", "invite person Sven",
            ])
        let added = try await practice.audit().first { $0.action == .addPerson && $0.subject == sven }
        #expect(added?.detail == "roles: none > therapist; team: none > Hill")
        try await practice.service.perform(
            DisablePerson(person: sven, successor: try person(practice.nora)), as: practice.admin)
        try await practice.service.perform(EnablePerson(person: sven), as: practice.admin)
        let actions = try await practice.audit().filter { $0.subject == sven }.map(\.action)
        #expect(actions.prefix(2) == [.enablePerson, .disablePerson])
    }

    @Test(
        "a page that was open while somebody took a role away gives nothing back, and the same form again is no conflict"
    )
    func leftOpen() async throws {
        let practice = try await TestPractice()
        let sven = try person(practice.sven)
        func mark() async throws -> String {
            try await practice.service.answer(PersonView(person: sven), as: practice.admin).mark
        }
        func change(_ name: String, _ roles: Set<Role>, from base: String) async throws {
            try await practice.service.perform(
                ChangePerson(person: sven, name: name, roles: roles, team: nil, sites: [], base: base),
                as: practice.admin)
        }
        try await change("Sven Hale", [.therapist, .administrator], from: try await mark())
        let seen = try await mark()
        try await change("Sven Hale", [.therapist], from: seen)
        try await change("Sven Hale", [.therapist], from: seen)
        await #expect(throws: PracticeError.conflict("conflict.person-changed")) {
            try await change("Sven Hill", [.therapist, .administrator], from: seen)
        }
        let view = try await practice.service.answer(PersonView(person: sven), as: practice.admin)
        #expect(view.person.name == "Sven Hale" && view.person.roles == [.therapist])
    }

    @Test("a practice never loses its last administrator")
    func lastAdministrator() async throws {
        let practice = try await TestPractice()
        let (olga, nora) = (try person(practice.admin), try person(practice.nora))
        await #expect(throws: PracticeError.conflict("conflict.last-administrator")) {
            try await practice.service.perform(DisablePerson(person: olga), as: practice.admin)
        }
        let change = ChangePerson(person: olga, name: "Olga Brandt", roles: [.frontDesk], team: nil, sites: [])
        await #expect(throws: PracticeError.conflict("conflict.last-administrator")) {
            try await practice.service.perform(change, as: practice.admin)
        }
        try await practice.service.perform(
            ChangePerson(person: nora, name: "Nora", roles: [.therapist, .administrator], team: nil, sites: []),
            as: practice.admin)
        try await practice.service.perform(change, as: practice.admin)
        await #expect(throws: PracticeError.conflict("conflict.last-administrator")) {
            try await practice.service.perform(
                ChangePerson(person: nora, name: "Nora", roles: [.therapist], team: nil, sites: []),
                as: .operatorOfTheMachine)
        }
    }

    @Test("the role of a therapist is not taken away over an open caseload")
    func caseload() async throws {
        let practice = try await TestPractice()
        let nora = try person(practice.nora)
        await #expect(throws: PracticeError.invalid([FieldProblem("role", "conflict.has-caseload")])) {
            try await practice.service.perform(
                ChangePerson(person: nora, name: "Nora", roles: [.frontDesk], team: nil, sites: []),
                as: practice.admin)
        }
    }

    @Test("one's own sign-ins are listed and ended one by one, nobody else's")
    func signIns() async throws {
        let practice = try await TestPractice()
        let (here, there) = (try await practice.signIn(), try await practice.signIn())
        let own = try await practice.service.answer(OwnDoor(), as: practice.nora)
        #expect(Set(own.signIns.map(\.id)) == [here.signIn.id, there.signIn.id])
        func end(_ password: String, as actor: Actor) async throws {
            try await practice.service.perform(
                EndOwnSignIn(signIn: there.signIn.id, currentPassword: password), as: actor)
        }
        try await end(TestPractice.password, as: practice.sven)
        #expect(try await practice.service.resolve(token: there.token) != .none)
        await #expect(throws: PracticeError.invalid([FieldProblem("password", "problem.wrong-password")])) {
            try await end("not the password", as: practice.nora)
        }
        #expect(try await practice.service.resolve(token: there.token) != .none)
        try await end(TestPractice.password, as: practice.nora)
        #expect(try await practice.service.resolve(token: there.token) == .none)
        #expect(try await practice.service.resolve(token: here.token) != .none)
    }

    @Test("what the practice and the team are called makes no password: at set-up, added, by a link, and for oneself")
    func namesOfTheHouse() async throws {
        let service = PracticeService(
            store: MemoryStore(), chance: TestChance.make(TestClock(TestPractice.start)), passwords: NoNames(),
            sealing: PlainSealing(), digest: TestChance.digest)
        func setUp(_ password: String) async throws -> SignedIn {
            try await service.perform(
                SetUpPractice(
                    practiceName: "Canary Practice", zone: "UTC", personName: "Olga Brandt", signInName: "olga",
                    password: password))
        }
        func refused(_ field: String, _ act: () async throws -> Void) async {
            do {
                try await act()
                Issue.record("a password was taken")
            } catch {
                #expect(error as? PracticeError == .invalid([FieldProblem(field, "problem.too-personal")]))
            }
        }
        await refused("password") { _ = try await setUp("Canary Practice 2026") }
        let admin = Actor.person(
            Viewer(person: try await setUp(TestPractice.password).person.id, roles: [.administrator], team: nil))
        let team = try await service.perform(AddTeam(name: "Harbour"), as: admin)
        func add(_ name: String, _ password: String?) async throws -> PersonID {
            try await service.perform(
                AddPerson(
                    name: name, signInName: name, password: password, pin: nil, roles: [.therapist], team: team),
                as: admin)
        }
        await refused("password") { _ = try await add("nora", "Canary Practice 2026") }
        await refused("password") { _ = try await add("nora", "Harbour harbour 1") }
        let nora = try await add("nora", TestPractice.password)
        let sam = try await add("sam", nil)
        let token = try await service.perform(InvitePerson(person: sam), as: admin)
        for password in ["canary practice", "our harbour 2026"] {
            await refused("password") { try await service.perform(AcceptInvitation(token: token, password: password)) }
            await refused("new-password") {
                try await service.perform(
                    ChangeOwnSecrets(
                        currentPassword: TestPractice.password, newPassword: password, newPIN: nil),
                    as: .person(Viewer(person: nora, roles: [.therapist], team: team)))
            }
        }
    }
}

/// Refuses what holds a name.
private struct NoNames: PasswordKeeper {
    private let plain = PlainPasswords()

    func hash(_ secret: String) async throws(PasswordKeeperError) -> String { try await plain.hash(secret) }
    func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool {
        try await plain.verify(secret, against: hash)
    }
    func needsRehash(_ hash: String) -> Bool { plain.needsRehash(hash) }
    func oneTimeCode(secret: [UInt8], step: Int64) -> String { plain.oneTimeCode(secret: secret, step: step) }

    func problems(ofNew password: String, personal: [String]) -> [SecretProblem] {
        let isNamed = personal.contains { password.lowercased().contains($0.lowercased()) }
        return isNamed ? [SecretProblem("problem.too-personal")] : []
    }
}
