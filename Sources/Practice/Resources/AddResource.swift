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
    package init(content: ResourceContent, isChecked: Bool, once: ResourceID) {
        self.content = content
        self.isChecked = isChecked
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: AddResource, as actor: Actor) async throws(PracticeError) -> ResourceID {
        try actor.require(AccessPolicy.mayKeepDirectory)
        return try await write { store in
            var checks = Checks()
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

    func check(_ content: inout ResourceContent, by actor: Actor, in store: any StoreReading) throws {
        content.checkedOn = try store.requirePractice().zone.day(of: chance.now())
        content.checkedBy = actor.personID
        content.checkedElsewhere = ""
    }
}
