package import Clinic

/// A new secret for one's phone. It asks nothing of anybody until a code of it was typed once.
package struct BeginSecondFactor: Sendable {
    package typealias Result = NewSecret
    package let currentPassword: String
    /// Of the sign-in in which it is begun; in no other can it be confirmed.
    package let token: String?
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(currentPassword: String, token: String? = nil, device: String? = nil) {
        self.currentPassword = currentPassword
        self.token = token
        self.device = device
    }
}

/// Shown once, on the page that sets it up.
package struct NewSecret: Hashable, Sendable {
    /// For typing in by hand.
    package let text: String
    /// For the phone's camera.
    package let address: String

    package init(text: String, address: String) {
        self.text = text
        self.address = address
    }
}

/// The first code from the phone, in the sign-in in which the secret was begun and within ten minutes.
package struct ConfirmSecondFactor: Sendable {
    package typealias Result = ConfirmedFactor
    package let code: String
    /// Of the sign-in in which it is typed; without it no sign-in that waits for the second step goes on.
    package let token: String?
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(code: String, token: String? = nil, device: String? = nil) {
        self.code = code
        self.token = token
        self.device = device
    }
}

package enum ConfirmedFactor: Hashable, Sendable {
    /// With recovery codes that are never shown again; the sign-in goes on under a new token.
    case confirmed(recoveryCodes: [String], signedIn: SignedIn?)
    /// The same secret as before, to try again with.
    case wrong(NewSecret)
}

/// Takes the second step away again, where no role of the person needs it.
package struct RemoveSecondFactor: Sendable {
    package typealias Result = Void
    package let currentPassword: String
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(currentPassword: String, device: String? = nil) {
        self.currentPassword = currentPassword
        self.device = device
    }
}

extension PracticeService {
    package func perform(_ command: BeginSecondFactor, as actor: Actor) async throws(PracticeError) -> NewSecret {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person, on: command.device)
        let secret = chance.randomBytes(OneTimeCodes.secretBytes)
        return try await write { store in
            if try store.secondFactor(of: viewer.person)?.isConfirmed == true {
                throw PracticeError.conflict("conflict.second-step-there")
            }
            let begun = BegunFactor(
                secret: Base32.text(of: secret), signIn: try ownSignIn(command.token, of: viewer.person, in: store)?.id,
                at: chance.now())
            let sealed = try sealing.seal(begun.text, SecondFactor.place(viewer.person))
            try store.put(SecondFactor(person: viewer.person, sealed: sealed, isConfirmed: false, lastStep: 0))
            return try shown(secret, viewer.person, in: store)
        }
    }

    package func perform(_ command: ConfirmSecondFactor, as actor: Actor) async throws(PracticeError) -> ConfirmedFactor
    {
        let viewer = try actor.requireViewer()
        return try await write { store in
            guard let held = try store.secondFactor(of: viewer.person) else { throw PracticeError.notFound }
            if held.isConfirmed { throw PracticeError.conflict("conflict.second-step-there") }
            // Whoever sits at another sign-in of the same person neither sees the secret nor ends with it.
            let own = try ownSignIn(command.token, of: viewer.person, in: store)?.id
            let place = SecondFactor.place(viewer.person)
            guard let begun = BegunFactor(try sealing.open(held.sealed, place)),
                begun.goesOn(in: own, at: chance.now()),
                let secret = Base32.bytes(of: begun.secret)
            else { throw PracticeError.conflict("conflict.second-step-begin") }
            guard let step = OneTimeCodes.step(of: command.code, held, secret, at: chance.now(), passwords) else {
                return .wrong(try shown(secret, viewer.person, in: store))
            }
            let sealed = try sealing.seal(begun.secret, place)
            try store.put(SecondFactor(person: viewer.person, sealed: sealed, isConfirmed: true, lastStep: step))
            let codes = RecoveryCodes.new(chance)
            try store.set(
                recoveryCodes: codes.compactMap { RecoveryCodes.bytes(of: $0).map(digest) }, of: viewer.person)
            let signedIn = try goOn(command, of: viewer.person, in: store)
            try note(.changeSecrets, by: viewer.person, in: store)
            return .confirmed(recoveryCodes: codes, signedIn: signedIn)
        }
    }

    /// The one sign-in goes on, open and under a new token. Every other that waited for the second step ends: whoever
    /// sits there has shown no more than the password.
    private func goOn(
        _ command: ConfirmSecondFactor, of person: PersonID, in store: any StoreWriting
    ) throws -> SignedIn? {
        var opened: SignedIn?
        if let signIn = try ownSignIn(command.token, of: person, in: store),
            let record = try store.person(person)
        {
            let reopened = try reopen(signIn.changed(stage: .open), record.person, in: store)
            opened = try know(command.device, of: reopened, in: store)
        }
        for other in try store.signIns(of: person) where other.stage == .enrol { try store.end(other.id) }
        return opened
    }

    private func ownSignIn(
        _ token: String?, of person: PersonID, in store: any StoreReading
    ) throws -> SignIn? {
        guard let (signIn, _) = try liveSignIn(token.flatMap { tokenHash(of: $0) }, in: store), signIn.person == person
        else { return nil }
        return signIn
    }

    package func perform(_ command: RemoveSecondFactor, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person, on: command.device)
        try await write { store in
            guard let record = try store.person(viewer.person) else { throw PracticeError.notFound }
            if try needsSecondFactor(record.person, in: store) {
                throw PracticeError.conflict("conflict.second-step-needed")
            }
            try store.removeSecondFactor(of: viewer.person)
            try note(.changeSecrets, by: viewer.person, in: store)
        }
    }

    /// Whether a role of the person must have a second step, as the practice has set it.
    func needsSecondFactor(_ person: Person, in store: any StoreReading) throws -> Bool {
        let roles = SecondFactorRule(try store.practiceSettings()[.secondStepRoles] ?? "").roles
        return !roles.isDisjoint(with: person.roles)
    }

    /// Whoever is in already, needs a second step and has none, comes no further than setting it up.
    func holdToSecondStep(_ person: Person, in store: any StoreWriting) throws {
        guard try needsSecondFactor(person, in: store), try store.secondFactor(of: person.id)?.isConfirmed != true
        else { return }
        for signIn in try store.signIns(of: person.id) where signIn.stage == .open {
            try store.put(signIn.changed(stage: .enrol))
        }
    }

    func secret(of factor: SecondFactor) throws -> [UInt8] {
        let text = try sealing.open(factor.sealed, SecondFactor.place(factor.person))
        guard let bytes = Base32.bytes(of: text) else { throw SealingError.damaged }
        return bytes
    }

    /// Throws unless it is the password in force; counted as a try at the door, on a known device as one of its own, and
    /// recorded as a refusal of its own kind.
    func requirePassword(
        _ password: String, of person: PersonID, on device: String?
    ) async throws(PracticeError) {
        guard let own = try await read({ try $0.person(person) }) else { throw .notFound }
        let hash = device.flatMap { tokenHash(of: $0) }
        guard let counted = try await reserveAttempt(for: own.person.signInName, on: hash) else {
            try await write { try noteRefusal(.passwordRefused, of: person, isTried: false, in: $0) }
            throw .invalid("password", "problem.too-many-tries")
        }
        guard try await verify(password, against: counted.passwordHash) else {
            try await write { try noteRefusal(.passwordRefused, of: person, isTried: true, in: $0) }
            throw .invalid("password", "problem.wrong-password")
        }
        try await write { _ = try forgetTries(of: own.person, on: device, in: $0) }
    }

    private func shown(_ secret: [UInt8], _ person: PersonID, in store: any StoreReading) throws -> NewSecret {
        guard let record = try store.person(person) else { throw PracticeError.notFound }
        let practice = try store.requirePractice()
        return NewSecret(
            text: Base32.text(of: secret),
            address: OneTimeCodes.address(secret, practice: practice.name, signInName: record.person.signInName))
    }
}

/// A secret of which no code was typed yet, as it is sealed.
private struct BegunFactor {
    private static let seconds: Int64 = 600

    let secret: String
    /// In which the password was typed for it.
    let signIn: ID<SignIn>?
    let at: Instant

    init(secret: String, signIn: ID<SignIn>?, at: Instant) {
        (self.secret, self.signIn, self.at) = (secret, signIn, at)
    }

    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let microseconds = Int64(parts[2]) else { return nil }
        self.init(secret: parts[0], signIn: ID<SignIn>(parts[1]), at: Instant(microseconds: microseconds))
    }

    var text: String { "\(secret):\(signIn?.description ?? ""):\(at.microseconds)" }

    func goesOn(in signIn: ID<SignIn>?, at now: Instant) -> Bool {
        self.signIn == signIn && (0..<Self.seconds).contains(now.seconds(since: at))
    }
}

/// Which roles must have a second step.
package struct SecondFactorRule: Hashable, Sendable {
    package let roles: Set<Role>

    package init(roles: Set<Role>) { self.roles = roles }

    init(_ text: String) { roles = Set(text.split(separator: ",").compactMap { Role(rawValue: String($0)) }) }

    var text: String { roles.map(\.rawValue).sorted().joined(separator: ",") }
}

/// Sets which roles must have a second step, from now on.
package struct ChangeSecondFactorRule: Sendable {
    package typealias Result = Void
    package let rule: SecondFactorRule
    package init(rule: SecondFactorRule) { self.rule = rule }
}

extension PracticeService {
    package func perform(_ command: ChangeSecondFactorRule, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        try await write { store in
            let old = try store.practiceSettings()[.secondStepRoles] ?? ""
            guard old != command.rule.text else { return }
            try store.set(.secondStepRoles, to: command.rule.text, by: actor.personID, at: chance.now())
            for person in try store.people() { try holdToSecondStep(person, in: store) }
            let detail = AuditDetail.secondStep(from: SecondFactorRule(old), to: command.rule)
            try note(.changePracticeSettings, by: actor.personID, to: nil, detail, in: store)
        }
    }
}
