package import Clinic

package typealias ResourceID = ID<Resource>

/// Something or someone that helps, as it stands now. Every version before it stays readable.
package struct Resource: Hashable, Sendable {
    package let id: ResourceID
    /// Where it came in from, such as `hsds:ac148810-…`; unique in the directory. `nil` for one typed in by hand.
    package let source: String?
    package let version: ResourceVersion

    package init(id: ResourceID, source: String?, version: ResourceVersion) {
        self.id = id
        self.source = source
        self.version = version
    }

    package var content: ResourceContent { version.content }
    package var isClosed: Bool { version.isClosed }
}

/// What was known of a resource from some moment on.
package struct ResourceVersion: Hashable, Sendable {
    package let id: ID<ResourceVersion>
    package let resource: ResourceID
    package let cause: ResourceCause
    package let content: ResourceContent
    /// It is no longer there, or nobody should be sent.
    package let isClosed: Bool
    package let at: Instant
    package let by: PersonID?
    package let replaces: ID<ResourceVersion>?

    package init(
        id: ID<ResourceVersion>, resource: ResourceID, cause: ResourceCause, content: ResourceContent,
        isClosed: Bool = false, at: Instant, by: PersonID?, replaces: ID<ResourceVersion>? = nil
    ) {
        self.id = id
        self.resource = resource
        self.cause = cause
        self.content = content
        self.isClosed = isClosed
        self.at = at
        self.by = by
        self.replaces = replaces
    }
}

package enum ResourceCause: String, Hashable, Sendable, CaseIterable {
    case added, edited, checked, imported, closed, reopened, undone
}
