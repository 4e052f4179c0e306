package import Clinic

/// A second step at the door: the secret that a person's phone shares, encrypted.
package struct SecondFactor: Hashable, Sendable {
    package let person: PersonID
    package let sealed: [UInt8]
    /// A code from the phone was typed once; before that it opens and asks nothing.
    package let isConfirmed: Bool
    /// The last half minute whose code was taken: each code opens once.
    package let lastStep: Int64

    package init(person: PersonID, sealed: [UInt8], isConfirmed: Bool, lastStep: Int64) {
        self.person = person
        self.sealed = sealed
        self.isConfirmed = isConfirmed
        self.lastStep = lastStep
    }

    package static func place(_ person: PersonID) -> SealedPlace {
        SealedPlace(table: "second_factor", row: person.description, column: "sealed")
    }
}

/// A link by which a person chooses a password, once. The token is never stored.
package struct Invitation: Hashable, Sendable {
    /// SHA-256 of the token, 32 bytes.
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let expiresAt: Instant

    package init(tokenHash: [UInt8], person: PersonID, expiresAt: Instant) {
        self.tokenHash = tokenHash
        self.person = person
        self.expiresAt = expiresAt
    }
}

package protocol ReadsFactors {
    func secondFactor(of person: PersonID) throws -> SecondFactor?
    /// The hashes of those that are not used.
    func recoveryCodes(of person: PersonID) throws -> [[UInt8]]
    func invitation(tokenHash: [UInt8]) throws -> Invitation?
    /// The newest first.
    func signIns(of person: PersonID) throws -> [SignIn]
    func sites(of person: PersonID) throws -> [SiteID]
    /// Not closed, whosever episode they are about.
    func openConcerns(ownedBy person: PersonID) throws -> [ConcernRecord]
}

package protocol WritesFactors {
    /// Inserts or replaces by person.
    func put(_ factor: SecondFactor) throws
    /// With its recovery codes.
    func removeSecondFactor(of person: PersonID) throws
    /// In place of those that were there.
    func set(recoveryCodes: [[UInt8]], of person: PersonID) throws
    func use(recoveryCode: [UInt8], of person: PersonID) throws
    /// In place of any other of the same person.
    func put(_ invitation: Invitation) throws
    func endInvitations(of person: PersonID) throws
    func endSignIns(of person: PersonID) throws
    func set(sites: [SiteID], of person: PersonID) throws
    /// Times yet to come of one episode, from one therapist to another.
    func moveAppointments(of episode: EpisodeID, from: PersonID, to: PersonID, after: Instant) throws
}
