package import Clinic

/// That somebody who is responsible was told of an opening, and when they said that they saw it.
package struct EmergencyNotice: Hashable, Sendable {
    package let emergency: EmergencyID
    package let person: PersonID
    package let seenAt: Instant?

    package init(emergency: EmergencyID, person: PersonID, seenAt: Instant? = nil) {
        self.emergency = emergency
        self.person = person
        self.seenAt = seenAt
    }
}

package protocol ReadsEmergencies {
    func emergency(_ id: EmergencyID) throws -> EmergencyOpening?
    /// Of that client, opened at `since` or later, the newest first; ended ones too.
    func emergencies(of client: ClientID, since: Instant) throws -> [EmergencyOpening]
    /// The same by whom they were opened.
    func emergencies(by person: PersonID, since: Instant) throws -> [EmergencyOpening]
    /// By the ids of the people.
    func notices(of emergency: EmergencyID) throws -> [EmergencyNotice]
    /// Of which that person was told and has not said that they saw it; the oldest first.
    func unseenEmergencies(by person: PersonID) throws -> [EmergencyOpening]
}

package protocol WritesEmergencies {
    /// Keeps the opening and that these people are told of it. Throws `StoreError.duplicate("emergency_opening.id")` for
    /// an id that is taken.
    func add(_ opening: EmergencyOpening, telling people: [PersonID]) throws
    /// Somebody who is responsible since then is told, too; who was told before is not told twice.
    func tell(_ people: [PersonID], of emergency: EmergencyID) throws
    /// The first end stays.
    func end(_ emergency: EmergencyID, at: Instant) throws
    /// The first time stays.
    func markSeen(_ emergency: EmergencyID, by person: PersonID, at: Instant) throws
}
