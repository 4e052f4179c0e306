import Clinic
import Practice
import Synchronization

/// The practice, read once it is set up, since every page shows its name, and again after it was changed.
final class PracticeShelf: Sendable {
    private struct Held {
        var practice: Practice?
        var times = 0
    }

    private let held = Mutex(Held())

    func practice(_ service: PracticeService) async throws -> Practice? {
        let (practice, times) = held.withLock { ($0.practice, $0.times) }
        if let practice { return practice }
        guard let practice = try await service.practice() else { return nil }
        // What was read while somebody changed it may be what it was.
        held.withLock { held in if held.times == times { held.practice = practice } }
        return practice
    }

    /// What comes next is read anew.
    func forget() {
        held.withLock { held in
            held.practice = nil
            held.times += 1
        }
    }
}
