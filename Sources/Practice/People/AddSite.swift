package import Clinic

package struct AddSite: Sendable {
    package typealias Result = SiteID
    package let name: String
    /// Made with the page, so that a form that is sent twice is one site.
    package let once: SiteID?
    package init(name: String, once: SiteID? = nil) {
        self.name = name
        self.once = once
    }
}

/// A site is called otherwise from now on; appointments that were there are there still.
package struct RenameSite: Sendable {
    package typealias Result = Void
    package let site: SiteID
    package let name: String
    package init(site: SiteID, name: String) {
        self.site = site
        self.name = name
    }
}

extension PracticeService {
    package func perform(_ command: AddSite, as actor: Actor) async throws(PracticeError) -> SiteID {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await write { store in
            if let once = command.once, let held = try store.sites().first(where: { $0.id == once }) {
                guard held.name == Checks.trimmed(command.name) else { throw PracticeError.idTaken }
                return held.id
            }
            let site = Site(id: command.once ?? chance.id(), name: try siteName(command.name, but: nil, in: store))
            try store.put(site)
            try note(.addSite, by: actor.personID, in: store)
            return site.id
        }
    }

    package func perform(_ command: RenameSite, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        try await write { store in
            guard let held = try store.sites().first(where: { $0.id == command.site }) else {
                throw PracticeError.notFound
            }
            let name = try siteName(command.name, but: held.id, in: store)
            if name == held.name { return }
            try store.put(Site(id: held.id, name: name))
            try note(.renameSite, by: actor.personID, in: store)
        }
    }

    /// Two sites of one name could not be told apart where one is chosen.
    private func siteName(_ typed: String, but site: SiteID?, in store: any StoreReading) throws -> String {
        var checks = Checks()
        let name = checks.text(typed, "site")
        if try store.sites().contains(where: { $0.id != site && $0.name.lowercased() == name.lowercased() }) {
            checks.add("site", "problem.taken")
        }
        try checks.done()
        return name
    }
}
