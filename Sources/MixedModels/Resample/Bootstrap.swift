/// Fits to data made from a fit, for intervals that trust no formula.
public struct Bootstrap: Sendable {
    /// What the estimates of a replicate are, in their order.
    public let names: [String]
    /// For each replicate its estimates, in the order of ``names``.
    public let replicates: [[Double]]
    /// Replicates that could not be fitted.
    public let failures: Int

    /// One estimate of all replicates, not-a-number where a replicate lacks it; empty where there is no such estimate.
    public func values(_ name: String) -> [Double] {
        guard let index = names.firstIndex(of: name) else { return [] }
        return replicates.map { index < $0.count ? $0[index] : .nan }
    }

    /// Percentiles of one estimate; `nil` where there is no such estimate, where fewer than two replicates have it, and for a
    /// level below 0.
    public func interval(_ name: String, level: Double = 0.95) -> ClosedRange<Double>? {
        let sorted = values(name).filter { !$0.isNaN }.sorted()
        guard sorted.count > 1 else { return nil }
        let tail = (1 - level) / 2
        let (low, high) = (Self.quantile(sorted, tail), Self.quantile(sorted, 1 - tail))
        return low <= high ? low...high : nil
    }

    /// The standard deviation of one estimate over the replicates; not-a-number where fewer than two have it.
    public func standardError(_ name: String) -> Double {
        let values = values(name).filter { !$0.isNaN }
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
    }

    /// Linear between order statistics, as R's type 7.
    static func quantile(_ sorted: [Double], _ probability: Double) -> Double {
        guard probability.isFinite, !sorted.isEmpty else { return .nan }
        let place = min(max(0, probability), 1) * Double(sorted.count - 1)
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }

    static let mostReplicates = 10_000_000
    /// Numbers that are held at once: 800 MB of them.
    static let mostValues = 100_000_000

    /// Refuses a count below 0, and one that with so many values for each would fill the memory.
    static func check(_ count: Int, of what: String, values: Int) throws(MixedModelError) {
        guard count >= 0 else { throw .notAvailable("\(count) \(what)") }
        guard count <= mostReplicates else { throw .tooLarge("\(count) \(what); at most \(mostReplicates)") }
        let (all, overflows) = count.multipliedReportingOverflow(by: max(1, values))
        guard !overflows, all <= mostValues else {
            throw .tooLarge("\(count) \(what) of \(values) values each; at most \(mostValues) values in all")
        }
    }

    /// Runs replicates in parallel; which of them runs when does not matter to the result.
    static func run(
        count: Int, names: [String], progress: (@Sendable (Int) -> Void)?,
        replicate: @escaping @Sendable (Int) throws(MixedModelError) -> [Double]
    ) async throws(MixedModelError) -> Bootstrap {
        try check(count, of: "replicates", values: names.count)
        let width = max(1, ProcessorCount.active)
        var results = [[Double]?](repeating: nil, count: count)
        var done = 0
        await withTaskGroup(of: (Int, [Double]?).self) { group in
            var next = 0
            func start() {
                guard next < count, !Task.isCancelled else { return }
                let index = next
                next += 1
                group.addTask { (index, Task.isCancelled ? nil : try? replicate(index)) }
            }
            for _ in 0..<width { start() }
            while let (index, result) = await group.next() {
                results[index] = result
                done += 1
                progress?(done)
                start()
            }
        }
        if Task.isCancelled { throw .cancelled }
        let kept = results.compactMap(\.self)
        return Bootstrap(names: names, replicates: kept, failures: count - kept.count)
    }
}
