internal import Clinic

/// One's own recovery codes made anew, alone: the old ones open nothing from then on, the phone stays as it is.
package struct RenewRecoveryCodes: Sendable {
    /// Codes that are never shown again.
    package typealias Result = [String]
    package let currentPassword: String
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(currentPassword: String, device: String? = nil) {
        self.currentPassword = currentPassword
        self.device = device
    }
}

extension PracticeService {
    package func perform(_ command: RenewRecoveryCodes, as actor: Actor) async throws(PracticeError) -> [String] {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person, on: command.device)
        return try await write { store in
            guard try store.secondFactor(of: viewer.person)?.isConfirmed == true else { throw PracticeError.notFound }
            let codes = RecoveryCodes.new(chance)
            try store.set(
                recoveryCodes: codes.compactMap { RecoveryCodes.bytes(of: $0).map(digest) }, of: viewer.person)
            try note(.renewRecoveryCodes, by: viewer.person, in: store)
            return codes
        }
    }
}
