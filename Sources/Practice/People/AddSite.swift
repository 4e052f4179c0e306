package import Clinic

package struct AddSite: Sendable {
    package typealias Result = SiteID
    package let name: String
    package init(name: String) {
        self.name = name
    }
}

extension PracticeService {
    package func perform(_ command: AddSite, as actor: Actor) async throws(PracticeError) -> SiteID {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let name = checks.text(command.name, "site")
        try checks.done()
        return try await write { store in
            let site = Site(id: chance.id(), name: name)
            try store.put(site)
            try note(.addPerson, by: actor.personID, in: store)
            return site.id
        }
    }
}
