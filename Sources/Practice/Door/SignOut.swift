internal import Clinic

package struct SignOut: Sendable {
    package typealias Result = Void
    package let token: String
    package init(token: String) {
        self.token = token
    }
}

extension PracticeService {
    /// Does nothing for a token that opens nothing.
    package func perform(_ command: SignOut) async throws(PracticeError) {
        guard let hash = tokenHash(of: command.token) else { return }
        try await write { store in
            guard let signIn = try store.signIn(tokenHash: hash) else { return }
            try store.end(signIn.id)
            try note(.signOut, by: signIn.person, in: store)
        }
    }
}
