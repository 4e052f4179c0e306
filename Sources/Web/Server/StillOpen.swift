import Clinic
import Practice

/// Asked before each further part of a file: it breaks off with the sign-in that asked for it, such as when the account is
/// closed or its roles change.
struct StillOpen: Sendable {
    /// What is sent so far is not the whole.
    struct Broken: Error {}

    let service: PracticeService
    let visitor: Visitor

    func check() async throws {
        guard case .open(let viewer, _, _) = try await service.resolve(token: visitor.token, isActive: false),
            viewer == visitor.viewer
        else { throw Broken() }
    }
}

extension Call {
    func stillOpen(_ visitor: Visitor) -> StillOpen { StillOpen(service: service, visitor: visitor) }
}
