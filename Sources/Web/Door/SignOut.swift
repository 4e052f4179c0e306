import Practice
import Routes

extension Call {
    func signOut(_ visitor: Visitor) async throws -> Reply {
        try await service.perform(SignOut(token: visitor.token))
        return .seeOther(.signIn, notice: .signedOut, cookie: .clear)
    }
}
