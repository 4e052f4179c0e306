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
    package init(
        name: String, signInName: String, password: String?, pin: String?, roles: Set<Role>, team: TeamID?,
        language: Language = .english, sites: [SiteID] = []
    ) {
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
        let record = try await newPerson(
            &checks, name: command.name, signInName: command.signInName, password: command.password,
            pin: command.pin, roles: command.roles, team: command.team, language: command.language)
        return try await write { store in
            if let team = command.team, !(try store.teams().contains { $0.id == team }) {
                throw PracticeError.invalid("team", "problem.unknown")
            }
            guard try store.person(signInName: record.person.signInName) == nil else {
                throw PracticeError.invalid("name", "problem.taken")
            }
            guard Set(command.sites).isSubset(of: try store.sites().map(\.id)) else {
                throw PracticeError.invalid("site", "problem.unknown")
            }
            try store.put(record)
            if !command.sites.isEmpty { try store.set(sites: command.sites, of: record.person.id) }
            let detail = AuditDetail.place(from: nil, to: record.person, try store.teams())
            try note(.addPerson, by: actor.personID, to: record.person.id, detail, in: store)
            return record.person.id
        }
    }
}
