import Clinic
import Practice
import Synchronization

/// The practice, read once it is set up: every page shows its name, and nothing renames it while the server runs.
final class PracticeShelf: Sendable {
    private let held = Mutex<Practice?>(nil)

    func practice(_ service: PracticeService) async throws -> Practice? {
        if let practice = held.withLock({ $0 }) { return practice }
        guard let practice = try await service.practice() else { return nil }
        held.withLock { $0 = practice }
        return practice
    }
}
