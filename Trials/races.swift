// What the thread sanitizer must find, and what it must not, before trial 24 believes it.
import Synchronization

final class Counter: @unchecked Sendable {
    private let guarded = Mutex([0])
    private var bare = 0

    func add() {
        #if BARE
            bare += 1
        #else
            guarded.withLock { $0.append($0.count) }
        #endif
    }
}

@main
struct Races {
    static func main() async {
        let counter = Counter()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<20_000 { counter.add() } } }
        }
    }
}
