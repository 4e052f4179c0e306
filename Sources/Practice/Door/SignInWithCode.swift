internal import Clinic

/// The second step at the door: the code that the phone shows now, or a recovery code.
package struct SignInWithCode: Sendable {
    package typealias Result = UnlockResult
    package let token: String
    package let code: String
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(token: String, code: String, device: String? = nil) {
        self.token = token
        self.code = code
        self.device = device
    }
}

extension PracticeService {
    package func perform(_ command: SignInWithCode) async throws(PracticeError) -> UnlockResult {
        guard let tried = try await reserveTry(command.token), tried.signIn.stage == .code else { return .ended }
        let (person, name) = (tried.record.person, tried.record.person.signInName)
        let device = command.device.flatMap { tokenHash(of: $0) }
        // Whoever knows the password must not have codes to try without end, however many sign-ins they begin.
        guard try await reserveAttempt(for: name, on: device) != nil else {
            try await endUntried(tried.signIn)
            return .ended
        }
        let opened = try await write { store -> SignedIn? in
            guard let (signIn, record) = try liveSignIn(tried.signIn.tokenHash, in: store), signIn.stage == .code,
                try take(command.code, of: person.id, in: store)
            else { return nil }
            try note(.signIn, by: person.id, in: store)
            let opened = try reopen(signIn.changed(stage: .open), record.person, in: store)
            return try know(command.device, of: opened, in: store)
        }
        if let opened { return .opened(opened) }
        return try await endAfterTries(tried, as: .signInRefused) ? .ended : .wrong(triesLeft: tried.triesLeft)
    }

    private func endUntried(_ signIn: SignIn) async throws(PracticeError) {
        try await write { store in
            try noteRefusal(.signInRefused, of: signIn.person, isTried: false, in: store)
            try store.end(signIn.id)
        }
    }

    /// Uses the code up; false where it is none that can be used.
    private func take(_ typed: String, of person: PersonID, in store: any StoreWriting) throws -> Bool {
        guard let factor = try store.secondFactor(of: person), factor.isConfirmed else { return false }
        let secret = try secret(of: factor)
        if let step = OneTimeCodes.step(of: typed, factor, secret, at: chance.now(), passwords) {
            try store.put(SecondFactor(person: person, sealed: factor.sealed, isConfirmed: true, lastStep: step))
            return true
        }
        guard let bytes = RecoveryCodes.bytes(of: typed) else { return false }
        let hash = digest(bytes)
        guard try store.recoveryCodes(of: person).contains(hash) else { return false }
        try store.use(recoveryCode: hash, of: person)
        return true
    }
}
