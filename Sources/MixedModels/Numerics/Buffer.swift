/// A fixed run of numbers in memory, without bounds checks in the inner loops. Belongs to one thread.
final class Buffer {
    let start: UnsafeMutablePointer<Double>
    let count: Int

    init(_ count: Int) {
        self.count = count
        start = .allocate(capacity: max(1, count))
        start.initialize(repeating: 0, count: max(1, count))
    }

    deinit { start.deallocate() }

    func clear() { start.update(repeating: 0, count: count) }
}
