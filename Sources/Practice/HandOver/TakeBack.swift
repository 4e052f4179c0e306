internal import Clinic

/// The tablet comes back: the PIN opens the record again, five tries.
package struct TakeBack: Sendable {
    package typealias Result = TakeBackResult
    package let token: String
    package let pin: String
    package init(token: String, pin: String) {
        self.token = token
        self.pin = pin
    }
}

package enum TakeBackResult: Hashable, Sendable {
    /// Under a new token; with what had been handed over.
    case opened(SignedIn, HandOver)
    case wrong(triesLeft: Int)
    /// Out of tries: the sign-in is over.
    case ended
}

extension PracticeService {
    package func perform(_ command: TakeBack) async throws(PracticeError) -> TakeBackResult {
        guard let tried = try await reserveTry(command.token) else { return .ended }
        guard let handOver = tried.signIn.handOver else { throw .notFound }
        guard try await verify(command.pin, against: tried.record.pinHash) else {
            return try await endAfterTries(tried, as: .takeBackRefused) ? .ended : .wrong(triesLeft: tried.triesLeft)
        }
        return try await write { store in
            guard let (signIn, record) = try liveSignIn(tried.signIn.tokenHash, in: store) else { return .ended }
            let client = try store.episode(handOver.episode)?.client
            try note(.takeBack, by: signIn.person, client: client, episode: handOver.episode, in: store)
            let asked = signIn.handOver ?? handOver
            // What somebody put right on another device meanwhile holds.
            if !asked.isSent, let client, try !isCorrected(client, since: asked.startedAt, in: store) {
                try keepLanguage(of: asked, in: store)
            }
            return .opened(try reopen(signIn, record.person, in: store), asked)
        }
    }

    /// Where what was put right cannot be read, nothing is kept over it, and the tablet comes back all the same.
    private func isCorrected(_ client: ClientID, since: Instant, in store: any StoreReading) throws -> Bool {
        do {
            return try store.corrections(of: client).contains { $0.at >= since }
        } catch StoreError.corrupt {
            return true
        }
    }
}
