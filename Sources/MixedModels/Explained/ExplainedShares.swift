/// What blocks of fixed effects explain, by fitting the model again without them.
public struct ExplainedShares: Sendable, Hashable {
    /// Their names, in the order of the other fields.
    public let blocks: [String]
    /// Marginal R2 with each subset of blocks; bit i of the index stands for block i.
    public let subsets: [Double]
    /// What is lost when one block alone is left out.
    public let part: [Double]
    /// The mean gain of each block over all orders of entering.
    public let shapley: [Double]

    /// Fits the model again with each subset of the blocks: of n blocks 2 to the nth fits.
    ///
    /// - Parameter blocks: 1 to 10; for each its name and the names of its coefficients.
    /// - Throws: `tooLarge` for more blocks or none, `unknownColumn` for a name that is no coefficient's,
    ///   `noFixedEffects` where a subset leaves none.
    public init(_ fit: Fit, blocks: [(name: String, coefficients: [String])]) throws(MixedModelError) {
        guard (1...10).contains(blocks.count) else { throw .tooLarge("\(blocks.count) blocks; 1 to 10 are possible") }
        var members: [Set<Int>] = []
        for block in blocks {
            var indices: Set<Int> = []
            for name in block.coefficients {
                guard let index = fit.frame.fixedNames.firstIndex(of: name) else { throw .unknownColumn(name) }
                indices.insert(index)
            }
            members.append(indices)
        }
        let all = members.reduce(into: Set<Int>()) { $0.formUnion($1) }
        let always = fit.frame.fixed.indices.filter { !all.contains($0) }
        var subsets: [Double] = []
        for subset in 0..<(1 << blocks.count) {
            if subset == (1 << blocks.count) - 1 {
                subsets.append(try fit.variancePartition().marginal)
                continue
            }
            let kept = (always + members.indices.filter { subset >> $0 & 1 == 1 }.flatMap { members[$0] }).sorted()
            guard !kept.isEmpty else { throw .noFixedEffects }
            let frame = fit.frame.keeping(fixed: Array(Set(kept)).sorted())
            let options = FitOptions(method: fit.method, tier: nil)
            subsets.append(
                try Fit(frame, model: try PreparedModel(frame), options: options, start: fit.searchStart)
                    .variancePartition().marginal)
        }
        self.init(blocks: blocks.map(\.name), subsets: subsets)
    }

    /// - Parameter subsets: marginal R2 with each subset of blocks; bit i of the index stands for block i.
    init(blocks: [String], subsets: [Double]) {
        self.blocks = blocks
        self.subsets = subsets
        let full = subsets.count - 1
        part = blocks.indices.map { subsets[full] - subsets[full & ~(1 << $0)] }
        shapley = blocks.indices.map { Self.value(subsets, blocks.count, $0) }
    }

    private static func value(_ subsets: [Double], _ count: Int, _ block: Int) -> Double {
        var total = 0.0
        for subset in subsets.indices where subset >> block & 1 == 0 {
            let size = subset.nonzeroBitCount
            var weight = 1 / Double(count)
            for step in 0..<size { weight *= Double(step + 1) / Double(count - 1 - step) }
            total += weight * (subsets[subset | 1 << block] - subsets[subset])
        }
        return total
    }
}
