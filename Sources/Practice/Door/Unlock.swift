internal import Clinic

/// Opens a browser that locked itself, by PIN or password.
package struct Unlock: Sendable {
    package typealias Result = UnlockResult
    package let token: String
    package let secret: String
    package init(token: String, secret: String) {
        self.token = token
        self.secret = secret
    }
}

package enum UnlockResult: Hashable, Sendable {
    /// Under a new token.
    case opened(SignedIn)
    case wrong(triesLeft: Int)
    /// Too many tries, or it was over: sign in again.
    case ended
}

extension PracticeService {
    package func perform(_ command: Unlock) async throws(PracticeError) -> UnlockResult {
        guard let tried = try await reserveTry(command.token) else { return .ended }
        guard tried.signIn.handOver == nil, tried.signIn.stage != .code else { throw .notFound }
        let isPIN = command.secret.utf8.count <= 8 && tried.record.pinHash != nil
        let hash = isPIN ? tried.record.pinHash : tried.record.passwordHash
        guard try await verify(command.secret, against: hash) else {
            return try await refuse(tried, as: .signInRefused)
        }
        return try await write { store in
            guard let (signIn, record) = try liveSignIn(tried.signIn.tokenHash, in: store) else { return .ended }
            return .opened(try reopen(signIn, record.person, in: store))
        }
    }

    private func refuse(_ tried: TriedSecret, as action: AuditAction) async throws(PracticeError) -> UnlockResult {
        try await endAfterTries(tried, as: action) ? .ended : .wrong(triesLeft: tried.triesLeft)
    }
}

/// A sign-in whose secret is being tried; the try is counted already.
struct TriedSecret: Sendable {
    let signIn: SignIn
    let record: PersonRecord
    var triesLeft: Int { max(0, DoorRules.pinTries - signIn.wrongPINs) }
}

extension PracticeService {
    /// Counts the try before the secret is looked at; `nil` where there is no such sign-in or no try left.
    func reserveTry(_ token: String) async throws(PracticeError) -> TriedSecret? {
        let hash = tokenHash(of: token)
        return try await write { store in
            // Nothing is behind a link for a client's own phone that a secret would open.
            guard let (signIn, record) = try liveSignIn(hash, in: store), signIn.stage != .ownPhone else { return nil }
            // The check that was with a client outlives the hours of the sign-in; the way to the record does not.
            let isPast = DoorRules.isPastItsTime(signIn, at: chance.now())
            guard signIn.wrongPINs < DoorRules.pinTries, !isPast else {
                try store.end(signIn.id)
                return nil
            }
            let counted = signIn.changed(handOver: signIn.handOver, wrongPINs: signIn.wrongPINs + 1)
            try store.put(counted)
            return TriedSecret(signIn: counted, record: record)
        }
    }

    /// Logs the refusal; true where that was the last try and the sign-in was ended.
    func endAfterTries(_ tried: TriedSecret, as action: AuditAction) async throws(PracticeError) -> Bool {
        try await write { store in
            try note(action, by: tried.record.person.id, in: store)
            guard tried.triesLeft == 0 else { return false }
            try store.end(tried.signIn.id)
            return true
        }
    }
}
