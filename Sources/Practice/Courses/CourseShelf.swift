internal import Synchronization

/// The parameters in force and those before them, so that no write reads them from the store.
final class CourseShelf: Sendable {
    private struct Held {
        var current: CourseSet?
        var others: [Int: CourseSet] = [0: .none]
    }

    private let held = Mutex(Held())

    /// In force: read once, and from then on as `keep` was last told.
    func inForce(in store: any StoreReading) throws -> CourseSet {
        if let current = held.withLock({ $0.current }) { return current }
        let found = try store.newestCourses() ?? .none
        keep(found)
        return found
    }

    /// Those that something was judged by; the general prior where they are not known any more.
    func version(_ version: Int, in store: any StoreReading) throws -> CourseSet {
        if let known = held.withLock({ $0.current?.version == version ? $0.current : $0.others[version] }) {
            return known
        }
        guard let found = try store.courses(version: version) else { return .none }
        held.withLock { $0.others[version] = found }
        return found
    }

    var currentVersion: Int? { held.withLock { $0.current?.version } }

    /// The newest wins, whoever comes last.
    func keep(_ set: CourseSet) {
        held.withLock { held in
            guard (held.current?.version ?? -1) < set.version else { return }
            held.current = set
        }
    }
}
