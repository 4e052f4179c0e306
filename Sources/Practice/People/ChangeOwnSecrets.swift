package import Clinic

/// A new password or PIN, or both, for oneself; the password in force is asked for.
package struct ChangeOwnSecrets: Sendable {
    package typealias Result = Void
    package let currentPassword: String
    package let newPassword: String?
    package let newPIN: String?
    /// The sign-in that goes on under a new password; every other ends.
    package let keeping: ID<SignIn>?
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(
        currentPassword: String, newPassword: String?, newPIN: String?, keeping: ID<SignIn>? = nil,
        device: String? = nil
    ) {
        self.keeping = keeping
        self.device = device
        self.currentPassword = currentPassword
        self.newPassword = newPassword
        self.newPIN = newPIN
    }
}

extension PracticeService {
    package func perform(_ command: ChangeOwnSecrets, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        let names = try await read { store -> [String] in
            guard let own = try store.person(viewer.person)?.person else { throw PracticeError.notFound }
            return try personalNames(own, in: store)
        }
        var checks = Checks()
        if let password = command.newPassword {
            check(newPassword: password, "new-password", personal: names, &checks)
        }
        if let pin = command.newPIN { check(newPIN: pin, &checks) }
        try checks.done()
        try await requirePassword(command.currentPassword, of: viewer.person, on: command.device)
        let password: String? = if let new = command.newPassword { try await hash(new) } else { nil }
        let pin: String? = if let new = command.newPIN { try await hash(new) } else { nil }
        try await write { store in
            guard let record = try store.person(viewer.person) else { throw PracticeError.notFound }
            try store.put(
                PersonRecord(
                    person: record.person, passwordHash: password ?? record.passwordHash,
                    pinHash: pin ?? record.pinHash))
            if password != nil {
                // Whoever knew the old one may have left a device behind, or be inside.
                try store.forgetDevices(of: viewer.person, keeping: 0)
                for signIn in try store.signIns(of: viewer.person) where signIn.id != command.keeping {
                    try store.end(signIn.id)
                }
            }
            try note(.changeSecrets, by: viewer.person, in: store)
        }
    }
}
