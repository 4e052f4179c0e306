package import Clinic

/// A new member of the practice. Without a password the person cannot sign in.
package struct AddPerson: Sendable {
    package typealias Result = PersonID
    package let name: String
    package let signInName: String
    package let password: String?
    package let pin: String?
    package let roles: Set<Role>
    package let team: TeamID?
    package let language: Language
    /// Where the person sees people.
    package let sites: [SiteID]
    /// In place of `team`: the one of that name, which is made where there is none.
    package let teamNamed: String
    /// Made with the page, so that a form that is sent twice is one person.
    package let once: PersonID?
    package init(
        name: String, signInName: String, password: String?, pin: String?, roles: Set<Role>, team: TeamID?,
        language: Language = .english, sites: [SiteID] = [], teamNamed: String = "", once: PersonID? = nil
    ) {
        self.teamNamed = teamNamed
        self.once = once
        self.sites = sites
        self.name = name
        self.signInName = signInName
        self.password = password
        self.pin = pin
        self.roles = roles
        self.team = team
        self.language = language
    }
}

extension PracticeService {
    package func perform(_ command: AddPerson, as actor: Actor) async throws(PracticeError) -> PersonID {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let team = checks.text(command.teamNamed, "team", required: false)
        let record = try await newPerson(
            &checks, id: command.once, name: command.name, signInName: command.signInName, password: command.password,
            pin: command.pin, roles: command.roles, team: command.team, language: command.language)
        let held = try await write { store -> PersonRecord? in
            if let held = try store.person(record.person.id) {
                guard try isSame(held.person, as: record.person, team, command.sites, in: store) else {
                    throw PracticeError.idTaken
                }
                return held
            }
            try add(record, team, command.sites, by: actor.personID, in: store)
            return nil
        }
        if let held {
            // The same form, unless it brought another password.
            guard (held.passwordHash == nil) == (command.password == nil) else { throw .idTaken }
            if let password = command.password, try await !verify(password, against: held.passwordHash) {
                throw .idTaken
            }
        }
        return record.person.id
    }

    private func add(
        _ record: PersonRecord, _ team: String, _ sites: [SiteID], by actor: PersonID?, in store: any StoreWriting
    ) throws {
        guard try store.person(signInName: record.person.signInName) == nil else {
            throw PracticeError.invalid("name", "problem.taken")
        }
        guard Set(sites).isSubset(of: try store.sites().map(\.id)) else {
            throw PracticeError.invalid("site", "problem.unknown")
        }
        var person = record.person
        if !team.isEmpty {
            person = person.joining(try self.team(named: team, by: actor, in: store))
        } else if let team = person.team, !(try store.teams().contains { $0.id == team }) {
            throw PracticeError.invalid("team", "problem.unknown")
        }
        try store.put(PersonRecord(person: person, passwordHash: record.passwordHash, pinHash: record.pinHash))
        if !sites.isEmpty { try store.set(sites: sites, of: person.id) }
        let detail = AuditDetail.place(from: nil, to: person, try store.teams())
        try note(.addPerson, by: actor, to: person.id, detail, in: store)
    }

    private func isSame(
        _ held: Person, as person: Person, _ team: String, _ sites: [SiteID], in store: any StoreReading
    ) throws -> Bool {
        let wanted: TeamID? = try team.isEmpty ? person.team : self.team(named: team, in: store)?.id
        return try held.name == person.name && held.signInName == person.signInName && held.roles == person.roles
            && held.language == person.language && held.team == wanted
            && Set(try store.sites(of: held.id)) == Set(sites)
    }
}

extension Person {
    fileprivate func joining(_ team: TeamID) -> Person {
        Person(
            id: id, name: name, signInName: signInName, roles: roles, team: team, language: language,
            isActive: isActive)
    }
}
