internal import FollowThrough
internal import Synchronization

/// The directory in memory, brought up to date in each read: its resources and the index that finds them.
final class DirectoryShelf: Sendable {
    private let held = Mutex(HeldDirectory())

    func read(_ store: any StoreReading) throws -> HeldDirectory {
        let change = try store.directoryChange()
        return try held.withLock { held in
            if change > held.change {
                for resource in try store.resources(changedAfter: held.change) { held.put(resource) }
                held.sort()
                held.change = change
            }
            return held
        }
    }
}

struct HeldDirectory: Sendable {
    fileprivate(set) var change = 0
    private(set) var resources: [ResourceID: Resource] = [:]
    /// By name, without accents.
    private(set) var byName: [Resource] = []
    private(set) var openCount = 0
    private(set) var index = ResourceIndex()

    fileprivate mutating func put(_ resource: Resource) {
        if let old = resources[resource.id], !old.isClosed { openCount -= 1 }
        if !resource.isClosed { openCount += 1 }
        resources[resource.id] = resource
        index.put(resource)
    }

    fileprivate mutating func sort() {
        byName = resources.values.map { (FoldedWords.fold($0.content.name), $0) }
            .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }
}
