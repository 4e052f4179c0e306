/// Features of units gathered by pattern of time and by cluster. Units with the same number and times of observations
/// share a pattern.
struct GrowthCells: Sendable {
    private struct Key: Hashable {
        let count: Int32
        let time: Int64
        let timeSquared: Int64

        init(_ sums: GrowthSums) {
            count = sums.count
            time = Self.rounded(sums.time)
            timeSquared = Self.rounded(sums.timeSquared)
        }

        private static func rounded(_ value: Double) -> Int64 { Int64(exactly: (value * 0x1p24).rounded()) ?? .max }
    }

    private let features: Int
    private let clusters: Int
    /// Products among features, without the three sums of squares at the end.
    let products: Int
    private var known: [Key: Int32] = [:]
    private var keys: [Key] = []
    /// The pattern met last with each number of observations.
    private var recent: [Int32] = []
    /// For each pattern the number of observations, and the sums of time and its square.
    private(set) var counts: [Double] = []
    private(set) var times: [Double] = []
    private(set) var timeSquares: [Double] = []
    private(set) var units: [Double] = []
    /// Sums of products of features, and a part that is not yet carried over, against rounding.
    private var total: [Double] = []
    private var part: [Double] = []
    private var pending: [Int32] = []
    /// Sums of features of each pattern and cluster, cluster after cluster in a pattern.
    private(set) var cellSums: [Double] = []
    private(set) var squares = [Double](repeating: 0, count: 3)
    /// So many patterns that gathering by them is of no use.
    private(set) var isTooVaried = false

    init(clusters: Int, features: Int) {
        self.clusters = clusters
        self.features = features
        products = features - 3
    }

    var patterns: Int { counts.count }
    private var mostPatterns: Int {
        max(8, min(4096, 30_000_000 / max(1, clusters * products, 2 * products * products)))
    }

    func cell(_ pattern: Int, _ cluster: Int) -> Int { (pattern * clusters + cluster) * products }

    func product(_ pattern: Int, _ first: Int, _ second: Int) -> Double {
        let at = pattern * products * products + min(first, second) + max(first, second) * products
        return total[at] + part[at]
    }

    mutating func add(_ values: [Double], _ sums: GrowthSums, _ cluster: Int32, sign: Double) {
        guard !isTooVaried, let pattern = pattern(sums) else { return }
        units[pattern] += sign
        let (base, cell) = (pattern * products * products, cell(pattern, Int(cluster)))
        let products = products
        values.withUnsafeBufferPointer { values in
            cellSums.withUnsafeMutableBufferPointer { cells in
                for index in 0..<products { cells[cell + index] += sign * values[index] }
            }
            part.withUnsafeMutableBufferPointer { part in
                for column in 0..<products {
                    let value = sign * values[column]
                    if value == 0 { continue }
                    let line = base + column * products
                    for row in 0...column { part[line + row] += values[row] * value }
                }
            }
            for index in 0..<3 { squares[index] += sign * values[products + index] }
        }
        pending[pattern] += 1
        if pending[pattern] == 256 {
            for index in base..<base + products * products {
                total[index] += part[index]
                part[index] = 0
            }
            pending[pattern] = 0
        }
    }

    private mutating func pattern(_ sums: GrowthSums) -> Int? {
        let key = Key(sums)
        let count = Int(sums.count)
        if count < recent.count, recent[count] >= 0, keys[Int(recent[count])] == key { return Int(recent[count]) }
        let pattern: Int
        if let held = known[key] {
            pattern = Int(held)
        } else {
            guard patterns < mostPatterns else {
                self = GrowthCells(clusters: clusters, features: features)
                isTooVaried = true
                return nil
            }
            pattern = patterns
            known[key] = Int32(pattern)
            keys.append(key)
            counts.append(Double(sums.count))
            times.append(sums.time)
            timeSquares.append(sums.timeSquared)
            units.append(0)
            pending.append(0)
            total.append(contentsOf: repeatElement(0, count: products * products))
            part.append(contentsOf: repeatElement(0, count: products * products))
            cellSums.append(contentsOf: repeatElement(0, count: clusters * products))
        }
        if count < 100_000 {
            if count >= recent.count { recent.append(contentsOf: repeatElement(-1, count: count + 1 - recent.count)) }
            recent[count] = Int32(pattern)
        }
        return pattern
    }
}
