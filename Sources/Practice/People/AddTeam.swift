package import Clinic

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
        return try await write { store in
            let team = Team(id: chance.id(), name: name)
            try store.put(team)
            try note(.addTeam, by: actor.personID, in: store)
            return team.id
        }
    }
}
