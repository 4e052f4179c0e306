/// One reading of a client's record, in an emergency, by somebody clinical who is not responsible for the client.
package struct EmergencyOpening: Hashable, Sendable {
    package let id: EmergencyID
    package let client: ClientID
    package let person: PersonID
    package let kind: EmergencyKind
    package let openedAt: Instant
    /// When the person said that it is no longer needed; `nil` while they have not.
    package let endedAt: Instant?

    /// How long a record stays open; a second hour is a second opening with a reason of its own.
    package static let minutes = 60

    package init(
        id: EmergencyID, client: ClientID, person: PersonID, kind: EmergencyKind, openedAt: Instant,
        endedAt: Instant? = nil
    ) {
        self.id = id
        self.client = client
        self.person = person
        self.kind = kind
        self.openedAt = openedAt
        self.endedAt = endedAt
    }

    /// The first moment at which the record is closed again.
    package var closesAt: Instant {
        let hour = openedAt.adding(minutes: Self.minutes)
        return endedAt.map { min($0, hour) } ?? hour
    }

    /// A clock that was set back opens nothing.
    package func isOpen(at now: Instant) -> Bool { now >= openedAt && now < closesAt }
}

package typealias EmergencyID = ID<EmergencyOpening>

/// Why it could not wait for those who are responsible; the rest is said in words.
package enum EmergencyKind: String, Hashable, Sendable, CaseIterable {
    /// Somebody's life or safety may be at stake.
    case danger
    case medical
    /// Those who are responsible cannot be reached, and it cannot wait for them.
    case nobodyReached = "nobody-reached"
    case other
}
