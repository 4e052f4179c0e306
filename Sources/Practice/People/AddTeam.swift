package import Clinic

/// A team of that name; the one that is there where there is one, as two of one name could not be told apart.
package struct AddTeam: Sendable {
    package typealias Result = TeamID
    package let name: String
    package init(name: String) {
        self.name = name
    }
}

extension PracticeService {
    package func perform(_ command: AddTeam, as actor: Actor) async throws(PracticeError) -> TeamID {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let name = checks.text(command.name, "team")
        try checks.done()
        return try await write { store in try team(named: name, by: actor.personID, in: store) }
    }

    /// Looked for and made in one transaction.
    func team(named name: String, by actor: PersonID?, in store: any StoreWriting) throws -> TeamID {
        if let held = try team(named: name, in: store) { return held.id }
        let team = Team(id: chance.id(), name: name)
        try store.put(team)
        try note(.addTeam, by: actor, in: store)
        return team.id
    }

    func team(named name: String, in store: any StoreReading) throws -> Team? {
        let teams = try store.teams()
        return teams.first { $0.name == name } ?? teams.first { $0.name.lowercased() == name.lowercased() }
    }
}
