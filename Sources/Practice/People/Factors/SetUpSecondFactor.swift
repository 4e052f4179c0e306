package import Clinic

/// A new secret for one's phone. It asks nothing of anybody until a code of it was typed once.
package struct BeginSecondFactor: Sendable {
    package typealias Result = NewSecret
    package let currentPassword: String
    package init(currentPassword: String) { self.currentPassword = currentPassword }
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

/// The first code from the phone.
package struct ConfirmSecondFactor: Sendable {
    package typealias Result = ConfirmedFactor
    package let code: String
    package init(code: String) { self.code = code }
}

package enum ConfirmedFactor: Hashable, Sendable {
    /// With recovery codes that are never shown again.
    case confirmed(recoveryCodes: [String])
    /// The same secret as before, to try again with.
    case wrong(NewSecret)
}

/// Takes the second step away again, where no role of the person needs it.
package struct RemoveSecondFactor: Sendable {
    package typealias Result = Void
    package let currentPassword: String
    package init(currentPassword: String) { self.currentPassword = currentPassword }
}

extension PracticeService {
    package func perform(_ command: BeginSecondFactor, as actor: Actor) async throws(PracticeError) -> NewSecret {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person)
        let secret = chance.randomBytes(OneTimeCodes.secretBytes)
        return try await write { store in
            if try store.secondFactor(of: viewer.person)?.isConfirmed == true {
                throw PracticeError.conflict("conflict.second-step-there")
            }
            let sealed = try sealing.seal(Base32.text(of: secret), SecondFactor.place(viewer.person))
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
            let secret = try secret(of: held)
            guard let step = OneTimeCodes.step(of: command.code, held, secret, at: chance.now(), passwords) else {
                return .wrong(try shown(secret, viewer.person, in: store))
            }
            try store.put(
                SecondFactor(person: viewer.person, sealed: held.sealed, isConfirmed: true, lastStep: step))
            let codes = RecoveryCodes.new(chance)
            try store.set(
                recoveryCodes: codes.compactMap { RecoveryCodes.bytes(of: $0).map(digest) }, of: viewer.person)
            for signIn in try store.signIns(of: viewer.person) where signIn.stage == .enrol {
                try store.put(signIn.changed(stage: .open))
            }
            try note(.changeSecrets, by: viewer.person, in: store)
            return .confirmed(recoveryCodes: codes)
        }
    }

    package func perform(_ command: RemoveSecondFactor, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person)
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

    func secret(of factor: SecondFactor) throws -> [UInt8] {
        let text = try sealing.open(factor.sealed, SecondFactor.place(factor.person))
        guard let bytes = Base32.bytes(of: text) else { throw SealingError.damaged }
        return bytes
    }

    /// Throws unless it is the password in force; counted as a try at the door.
    func requirePassword(_ password: String, of person: PersonID) async throws(PracticeError) {
        guard let own = try await read({ try $0.person(person) }) else { throw .notFound }
        let counted = try await reserveAttempt(for: own.person.signInName)
        guard try await verify(password, against: counted?.passwordHash), counted != nil else {
            throw .invalid("password", "problem.wrong-password")
        }
        try await write { try $0.clearFailedAttempts(signInName: own.person.signInName) }
    }

    private func shown(_ secret: [UInt8], _ person: PersonID, in store: any StoreReading) throws -> NewSecret {
        guard let record = try store.person(person) else { throw PracticeError.notFound }
        let practice = try store.requirePractice()
        return NewSecret(
            text: Base32.text(of: secret),
            address: OneTimeCodes.address(secret, practice: practice.name, signInName: record.person.signInName))
    }
}

/// Which roles must have a second step.
package struct SecondFactorRule: Hashable, Sendable {
    package let roles: Set<Role>

    package init(roles: Set<Role>) { self.roles = roles }

    init(_ text: String) { roles = Set(text.split(separator: ",").compactMap { Role(rawValue: String($0)) }) }

    var text: String { roles.map(\.rawValue).sorted().joined(separator: ",") }
}

/// Sets which roles must have a second step, from their next sign-in on.
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
            let detail = AuditDetail.secondStep(from: SecondFactorRule(old), to: command.rule)
            try note(.changePracticeSettings, by: actor.personID, to: nil, detail, in: store)
        }
    }
}
