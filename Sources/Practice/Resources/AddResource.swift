package import FollowThrough
internal import Clinic

/// Something or someone that helps, typed in by hand.
package struct AddResource: Sendable {
    package typealias Result = ResourceID
    package let content: ResourceContent
    /// The person who types it in has made sure today that it is so.
    package let isChecked: Bool
    /// Made with the page; the resource's own id.
    package let once: ResourceID
    /// Whether it is refused once where one of that name is in the directory already.
    package let warnsOfSame: Bool
    package init(content: ResourceContent, isChecked: Bool, once: ResourceID, warnsOfSame: Bool = false) {
        self.warnsOfSame = warnsOfSame
        self.content = content
        self.isChecked = isChecked
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: AddResource, as actor: Actor) async throws(PracticeError) -> ResourceID {
        try actor.require(AccessPolicy.mayKeepDirectory)
        let other = try await same(as: command)
        return try await write { store in
            var checks = Checks()
            if let other, try store.resource(command.once) == nil {
                checks.add("beside", "problem.same-resource", [other.content.name])
            }
            var content = checks.resource(command.content.unchecked)
            try checks.done()
            if command.isChecked { try check(&content, by: actor, in: store) }
            if let held = try store.resource(command.once) {
                guard let first = try store.versions(of: held.id).first,
                    first.content.unchecked == content.unchecked
                else { throw PracticeError.idTaken }
                return held.id
            }
            let version = ResourceVersion(
                id: chance.id(), resource: command.once, cause: .added, content: content, at: chance.now(),
                by: actor.personID)
            try store.add(version, source: nil)
            try note(.addResource, by: actor.personID, in: store)
            return command.once
        }
    }

    /// Another that is there under that name, unless it is said who runs each and that tells the two apart.
    private func same(as command: AddResource) async throws(PracticeError) -> Resource? {
        let typed = command.content
        let (name, provider) = (FoldedWords.words(of: typed.name), FoldedWords.words(of: typed.provider))
        guard command.warnsOfSame, !name.isEmpty else { return nil }
        let held = try await read { store in try directory.read(store) }
        return held.byName.first { other in
            guard other.id != command.once, !other.isClosed, FoldedWords.words(of: other.content.name) == name else {
                return false
            }
            let theirs = FoldedWords.words(of: other.content.provider)
            return provider.isEmpty || theirs.isEmpty || provider == theirs
        }
    }

    func check(_ content: inout ResourceContent, by actor: Actor, in store: any StoreReading) throws {
        content.checkedOn = try store.requirePractice().zone.day(of: chance.now())
        content.checkedBy = actor.personID
        content.checkedElsewhere = ""
    }
}
