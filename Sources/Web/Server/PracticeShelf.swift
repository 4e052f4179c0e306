import Clinic
import Practice
import Synchronization

/// The practice, read once it is set up, since every page shows its name, and again after it was renamed.
final class PracticeShelf: Sendable {
    private let held = Mutex<Practice?>(nil)

    func practice(_ service: PracticeService) async throws -> Practice? {
        if let practice = held.withLock({ $0 }) { return practice }
        guard let practice = try await service.practice() else { return nil }
        held.withLock { $0 = practice }
        return practice
    }

    /// What comes next is read anew.
    func forget() { held.withLock { $0 = nil } }
}
