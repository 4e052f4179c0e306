package import Clinic

/// Which entries of the record of who looked; what is `nil` is not asked for.
package struct AuditFilter: Hashable, Sendable {
    package let person: PersonID?
    package let client: ClientID?
    package let action: AuditAction?
    package let from: Instant?
    /// Not included.
    package let until: Instant?

    package init(
        person: PersonID? = nil, client: ClientID? = nil, action: AuditAction? = nil, from: Instant? = nil,
        until: Instant? = nil
    ) {
        self.person = person
        self.client = client
        self.action = action
        self.from = from
        self.until = until
    }
}

/// Where a page of the record ends; the next begins with what is older.
package struct AuditPosition: Hashable, Sendable {
    package let at: Instant
    package let id: ID<AuditEvent>

    package init(at: Instant, id: ID<AuditEvent>) {
        self.at = at
        self.id = id
    }
}
