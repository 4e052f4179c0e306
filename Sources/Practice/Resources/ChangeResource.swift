package import Clinic
package import FollowThrough

/// A new version of a resource: other content, made sure of again, no longer there, back, or as it was before.
package struct ChangeResource: Sendable {
    package typealias Result = Void
    package let resource: ResourceID
    /// The version that whoever changes it was looking at.
    package let base: ID<ResourceVersion>
    package let change: ResourceChange
    /// Made with the page, so that a form that is sent twice is one version.
    package let once: ID<ResourceVersion>
    package init(
        resource: ResourceID, base: ID<ResourceVersion>, change: ResourceChange, once: ID<ResourceVersion>
    ) {
        self.resource = resource
        self.base = base
        self.change = change
        self.once = once
    }
}

package enum ResourceChange: Hashable, Sendable {
    /// Who checked it and when are left as they are, unless it was checked while it was edited.
    case edit(ResourceContent, isChecked: Bool)
    case check
    case close
    case reopen
    /// Back to what the last version replaced.
    case undo
}

extension PracticeService {
    package func perform(_ command: ChangeResource, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayKeepDirectory)
        try await write { store in
            guard let resource = try store.resource(command.resource) else { throw PracticeError.notFound }
            if let held = try store.resourceVersion(command.once) {
                guard held.resource == resource.id, held.cause == command.change.cause else {
                    throw PracticeError.idTaken
                }
                return
            }
            guard resource.version.id == command.base else {
                throw PracticeError.conflict("conflict.resource-changed")
            }
            let (content, isClosed) = try changed(resource, command.change, actor, in: store)
            try store.add(
                ResourceVersion(
                    id: command.once, resource: resource.id, cause: command.change.cause, content: content,
                    isClosed: isClosed, at: chance.now(), by: actor.personID, replaces: resource.version.id),
                source: resource.source)
            try note(.changeResource, by: actor.personID, in: store)
        }
    }

    private func changed(
        _ resource: Resource, _ change: ResourceChange, _ actor: Actor, in store: any StoreReading
    ) throws -> (ResourceContent, isClosed: Bool) {
        var content = resource.content
        switch change {
        case .edit(let typed, let isChecked):
            var checks = Checks()
            content = checks.resource(typed.checked(as: content))
            try checks.done()
            if isChecked { try check(&content, by: actor, in: store) }
            return (content, resource.isClosed)
        case .check:
            try check(&content, by: actor, in: store)
            return (content, resource.isClosed)
        case .close: return (content, true)
        case .reopen: return (content, false)
        case .undo:
            guard let id = resource.version.replaces, let before = try store.resourceVersion(id) else {
                throw PracticeError.conflict("conflict.resource-first")
            }
            return (before.content, before.isClosed)
        }
    }
}

extension ResourceChange {
    fileprivate var cause: ResourceCause {
        switch self {
        case .edit: .edited
        case .check: .checked
        case .close: .closed
        case .reopen: .reopened
        case .undo: .undone
        }
    }
}

extension ResourceContent {
    /// The same with who checked it and when as there.
    func checked(as other: ResourceContent) -> ResourceContent {
        var content = self
        content.checkedOn = other.checkedOn
        content.checkedBy = other.checkedBy
        content.checkedElsewhere = other.checkedElsewhere
        return content
    }
}
