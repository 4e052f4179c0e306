package import Clinic
internal import FollowThrough

/// Another name, other roles, another team or other sites for somebody who works here. Courses of care that have ended
/// and that nobody who is here could read after it go to somebody else.
package struct ChangePerson: Sendable {
    package typealias Result = HandedOn
    package let person: PersonID
    package let name: String
    package let roles: Set<Role>
    package let team: TeamID?
    package let sites: [SiteID]
    /// The mark of what the form was filled with: what somebody changed meanwhile, a role that was taken away, is told of
    /// and not given back. `nil` where no form was.
    package let base: String?
    /// Who takes over what nobody could read otherwise; the person themselves, where they are a therapist still.
    package let successor: PersonID?

    package init(
        person: PersonID, name: String, roles: Set<Role>, team: TeamID?, sites: [SiteID], base: String? = nil,
        successor: PersonID? = nil
    ) {
        self.base = base
        self.successor = successor
        self.person = person
        self.name = name
        self.roles = roles
        self.team = team
        self.sites = sites
    }
}

/// Everything about one person's place in the practice, for an administrator.
package struct PersonView: Sendable {
    package let person: PersonID
    package init(person: PersonID) { self.person = person }

    package struct Answer: Hashable, Sendable {
        package let person: Person
        /// For the form that changes it.
        package let mark: String
        package let hasPassword: Bool
        package let hasSecondStep: Bool
        package let sites: [SiteID]
        /// Open courses of care that somebody must take over before the person can leave.
        package let caseload: Int
        /// Courses of care that have ended, which somebody may take over.
        package let ended: Int
        package let everyTeam: [Team]
        package let everySite: [Site]
        /// Who could take over.
        package let successors: [Person]

        package init(
            person: Person, mark: String, hasPassword: Bool, hasSecondStep: Bool, sites: [SiteID], caseload: Int,
            ended: Int, everyTeam: [Team], everySite: [Site], successors: [Person]
        ) {
            self.person = person
            self.mark = mark
            self.hasPassword = hasPassword
            self.hasSecondStep = hasSecondStep
            self.sites = sites
            self.caseload = caseload
            self.ended = ended
            self.everyTeam = everyTeam
            self.everySite = everySite
            self.successors = successors
        }
    }
}

extension PracticeService {
    package func answer(_ question: PersonView, as actor: Actor) async throws(PracticeError) -> PersonView.Answer {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await read { store in
            guard let record = try store.person(question.person) else { throw PracticeError.notFound }
            let successors = try store.people().filter { other in
                other.isActive && other.roles.contains(.therapist) && other.id != question.person
            }
            let courses = try store.caseload(.therapist(question.person), includingClosed: true)
            let open = courses.count { $0.standing.isOpen }
            let sites = try store.sites(of: question.person)
            return PersonView.Answer(
                person: record.person, mark: mark(of: record.person, at: sites),
                hasPassword: record.passwordHash != nil,
                hasSecondStep: try store.secondFactor(of: question.person)?.isConfirmed == true,
                sites: sites,
                caseload: open, ended: courses.count - open,
                everyTeam: try store.teams(), everySite: try store.sites(), successors: successors)
        }
    }

    @discardableResult
    package func perform(_ command: ChangePerson, as actor: Actor) async throws(PracticeError) -> HandedOn {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let name = checks.text(command.name, "person-name")
        if command.roles.isEmpty { checks.add("role", "problem.choose-role") }
        try checks.done()
        return try await write { store -> Announced<HandedOn> in
            guard let record = try store.person(command.person) else { throw PracticeError.notFound }
            let old = record.person
            if let base = command.base, base != mark(of: old, at: try store.sites(of: old.id)) {
                // The same form again is the same change.
                let wanted = Person(
                    id: old.id, name: name, signInName: old.signInName, roles: command.roles, team: command.team)
                if try mark(of: wanted, at: command.sites) == mark(of: old, at: store.sites(of: old.id)) {
                    return Announced(HandedOn(), [])
                }
                throw PracticeError.conflict("conflict.person-changed")
            }
            if let team = command.team, !(try store.teams().contains { $0.id == team }) {
                throw PracticeError.invalid("team", "problem.unknown")
            }
            guard Set(command.sites).isSubset(of: try store.sites().map(\.id)) else {
                throw PracticeError.invalid("site", "problem.unknown")
            }
            if old.roles.contains(.administrator), !command.roles.contains(.administrator) {
                try requireAnotherAdministrator(than: old.id, in: store)
            }
            if old.roles.contains(.therapist), !command.roles.contains(.therapist),
                try !store.caseload(.therapist(old.id), includingClosed: false).isEmpty
            {
                throw PracticeError.invalid("role", "conflict.has-caseload")
            }
            let person = Person(
                id: old.id, name: name, signInName: old.signInName, roles: command.roles, team: command.team,
                language: old.language, isActive: old.isActive)
            try store.put(PersonRecord(person: person, passwordHash: record.passwordHash, pinHash: record.pinHash))
            try store.set(sites: command.sites, of: old.id)
            try holdToSecondStep(person, in: store)
            let detail = AuditDetail.place(from: old, to: person, try store.teams())
            try note(.changePerson, by: actor.personID, to: old.id, detail, in: store)
            if (old.roles, old.team) == (person.roles, person.team) { return Announced(HandedOn(), []) }
            let courses = try handOnUnread(command, from: old, by: actor.personID, in: store)
            let concerns = try handOnUnreadable(from: old, to: person, by: actor.personID, in: store)
            return Announced(HandedOn(courses: courses.count), try announced(courses, old, in: store) + concerns)
        }.announced(by: self)
    }

    /// What has ended and nobody who is here can read any more goes to who is named; nobody has to be where there is no
    /// therapist to name.
    private func handOnUnread(
        _ command: ChangePerson, from old: Person, by actor: PersonID?, in store: any StoreWriting
    ) throws -> [EpisodeID] {
        let left = try leftUnread(by: old, in: store)
        if left.isEmpty { return [] }
        guard let heir = try successor(command.successor, of: old.id, others: false, in: store) else {
            let canBeNamed = try store.people().contains { $0.isActive && $0.roles.contains(.therapist) }
            if canBeNamed { throw PracticeError.invalid("successor", "problem.required") }
            return []
        }
        try give(left, from: old.id, to: heir.id, by: actor, in: store)
        return left
    }

    private func announced(
        _ courses: [EpisodeID], _ old: Person, in store: any StoreWriting
    ) throws -> [Announcement] {
        let now = chance.now()
        return try courses.flatMap { episode in
            [
                Announcement(episode: episode, therapist: old.id, team: old.team, at: now),
                try judge(episode, in: store).announcement,
            ]
        }
    }

    /// Whoever answers for a concern must be able to open it: one of theirs, or of their clients, that its owner may no
    /// longer read goes to the therapist.
    private func handOnUnreadable(
        from old: Person, to person: Person, by actor: PersonID?, in store: any StoreWriting
    ) throws -> [Announcement] {
        var held = try store.openConcerns(ownedBy: person.id).map { ($0.id, $0.episode, person.id) }
        for row in try store.caseload(.therapist(person.id), includingClosed: true) {
            for concern in row.standing.concerns where concern.owner != person.id {
                held.append((concern.id, row.standing.episode, concern.owner))
            }
        }
        var touched: [EpisodeID] = []
        for (id, episode, owner) in held {
            guard let client = try store.episode(episode)?.client,
                let ownership = try store.ownership(of: episode), let therapist = ownership.therapist,
                therapist != owner, let holder = try store.person(owner)?.person,
                !AccessPolicy.mayReadClinical(
                    Viewer(person: holder.id, roles: holder.roles, team: holder.team), ownership),
                let concern = try store.concerns(of: episode).first(where: { $0.id == id })
            else { continue }
            try append([PlannedAct(.ownerChanged(therapist))], to: concern, once: chance.id(), by: actor, in: store)
            try note(.reassignConcern, by: actor, client: client, episode: episode, in: store)
            if !touched.contains(episode) { touched.append(episode) }
        }
        let now = chance.now()
        return try touched.flatMap { episode in
            [
                Announcement(episode: episode, therapist: old.id, team: old.team, at: now),
                try judge(episode, in: store).announcement,
            ]
        }
    }

    /// Stands for what a form about somebody's place here is filled with; another with each change.
    private func mark(of person: Person, at sites: [SiteID]) -> String {
        let fields =
            [person.name, person.team?.description ?? ""] + person.roles.map(\.rawValue).sorted() + [""]
            + sites.map(\.description).sorted()
        return mark(of: fields)
    }

    /// A practice never loses its last administrator who can sign in.
    func requireAnotherAdministrator(than person: PersonID, in store: any StoreReading) throws {
        let others = try store.people().filter { $0.isActive && $0.roles.contains(.administrator) && $0.id != person }
        let canSignIn = try others.contains { other in
            let record = try store.person(other.id)
            return try record?.passwordHash != nil && mayComeIn(record, in: store)
        }
        guard canSignIn else {
            throw PracticeError.conflict("conflict.last-administrator")
        }
    }
}
