package import Clinic

/// A link by which somebody chooses a password: for a new person, or in place of a password that was forgotten or told.
package struct InvitePerson: Sendable {
    package typealias Result = String
    package let person: PersonID
    /// Also takes the second step away: the phone is lost.
    package let withoutSecondStep: Bool

    package init(person: PersonID, withoutSecondStep: Bool = false) {
        self.person = person
        self.withoutSecondStep = withoutSecondStep
    }
}

/// Whose link it is; asking uses nothing up.
package struct InvitationView: Sendable {
    package let token: String
    package init(token: String) { self.token = token }
}

/// Chooses the password, and uses the link up.
package struct AcceptInvitation: Sendable {
    package typealias Result = Void
    package let token: String
    package let password: String
    package let pin: String?

    package init(token: String, password: String, pin: String? = nil) {
        self.token = token
        self.password = password
        self.pin = pin
    }
}

extension PracticeService {
    static let invitationSeconds: Int64 = 72 * 3600

    /// The token, for the link and for nothing else. The password of before ends at once, with every session.
    ///
    /// Nobody makes one for themselves: their own password is changed where the one in force is asked for. The operator of
    /// the machine does for anybody, as that is the way back in.
    package func perform(_ command: InvitePerson, as actor: Actor) async throws(PracticeError) -> String {
        try actor.require(AccessPolicy.mayChangeSettings)
        let token = newToken()
        try await write { store in
            guard let record = try store.person(command.person) else { throw PracticeError.notFound }
            guard record.person.isActive else { throw PracticeError.conflict("conflict.person-not-active") }
            if let asking = actor.personID {
                guard asking != command.person else { throw PracticeError.conflict("conflict.link-for-oneself") }
                if record.person.roles.contains(.administrator), record.passwordHash != nil {
                    try requireAnotherAdministrator(than: command.person, in: store)
                }
            }
            try store.put(PersonRecord(person: record.person, passwordHash: nil, pinHash: record.pinHash))
            try store.endSignIns(of: command.person)
            try store.forgetDevices(of: command.person, keeping: 0)
            if command.withoutSecondStep {
                try store.removeSecondFactor(of: command.person)
                try note(.resetSecondStep, by: actor.personID, to: command.person, in: store)
            }
            try store.put(
                Invitation(
                    tokenHash: token.hash, person: command.person,
                    expiresAt: chance.now().adding(seconds: Self.invitationSeconds)))
            try note(.invitePerson, by: actor.personID, to: command.person, in: store)
        }
        return token.text
    }

    package func answer(_ question: InvitationView) async throws(PracticeError) -> Person {
        let hash = tokenHash(of: question.token)
        return try await read { try invited(hash, in: $0).person }
    }

    package func perform(_ command: AcceptInvitation) async throws(PracticeError) {
        let token = tokenHash(of: command.token)
        let names = try await read { try personalNames(invited(token, in: $0).person, in: $0) }
        var checks = Checks()
        check(newPassword: command.password, "password", personal: names, &checks)
        if let pin = command.pin { check(newPIN: pin, &checks) }
        try checks.done()
        let password = try await hash(command.password)
        let pin: String? = if let new = command.pin { try await hash(new) } else { nil }
        try await write { store in
            let record = try invited(token, in: store)
            try store.put(
                PersonRecord(person: record.person, passwordHash: password, pinHash: pin ?? record.pinHash))
            try store.endInvitations(of: record.person.id)
            try store.endSignIns(of: record.person.id)
            try clearTries(of: record.person.signInName, in: store)
            try note(.changeSecrets, by: record.person.id, in: store)
        }
    }

    /// A link that is used, over, or of somebody who has left is none.
    private func invited(_ hash: [UInt8]?, in store: any StoreReading) throws -> PersonRecord {
        let now = chance.now()
        guard let hash, let held = try store.invitation(tokenHash: hash), held.expiresAt > now,
            now.seconds(since: held.expiresAt) >= -Self.invitationSeconds - DoorRules.attemptSeconds,
            let record = try store.person(held.person), try mayComeIn(record, in: store)
        else { throw PracticeError.notFound }
        return record
    }
}
