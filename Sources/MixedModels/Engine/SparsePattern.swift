/// Where the factor of a system has entries: levels are eliminated one by one until what remains is better held dense.
struct SparsePattern: Sendable {
    /// Levels before this one are held sparse; the others, the fixed effects and the response make the dense tail.
    let sparseNodes: Int
    /// Factors before this one are sparse.
    let sparseFactors: Int
    let tailRandom: Int
    /// For each sparse level, the later levels that its column reaches.
    let start: [Int]
    let nodes: [Int32]
    /// The first row of each of them in the level's panel.
    let rowOffset: [Int32]
    /// Rows of a panel, without fixed effects and response.
    let panelRows: [Int32]
    let panelStart: [Int]
    let panelSize: Int
    /// For each row of each panel its row in the tail, or -1 where it belongs to a sparse level; a level's rows begin at
    /// `tailStart[node]`.
    let tailRows: [Int32]
    let tailStart: [Int]
    /// For each pair of the system its first row in the panel (sparse levels only).
    let pairRow: [Int32]
    let factorOfNode: [Int32]
    /// The first row of a tail level in the tail.
    let tailRow: [Int32]

    /// - Parameter largestTail: the size beyond which a dense tail is refused.
    init(_ system: SystemMatrix, largestTail: Int = 12_000) throws(MixedModelError) {
        let factors = system.shape.factors
        factorOfNode = system.factorOfNode
        let structures = try Self.structures(system)
        let best = Self.cheapest(system, structures)
        sparseFactors = best
        sparseNodes = system.firstNode[best]
        tailRandom = factors[best...].reduce(0) { $0 + $1.levels * $1.width }
        guard tailRandom + system.stride <= largestTail else {
            throw .tooLarge("a dense part of \(tailRandom + system.stride) rows")
        }
        var row: Int32 = 0
        var tailRow = [Int32](repeating: -1, count: system.nodeCount)
        for node in sparseNodes..<system.nodeCount {
            tailRow[node] = row
            row += Int32(factors[Int(factorOfNode[node])].width)
        }
        self.tailRow = tailRow
        var (start, nodes, rowOffset): ([Int], [Int32], [Int32]) = ([0], [], [])
        var (panelRows, panelStart, pairRow): ([Int32], [Int], [Int32]) = ([], [], [])
        var size = 0
        var (tailRows, tailStart): ([Int32], [Int]) = ([], [])
        for node in 0..<sparseNodes {
            tailStart.append(tailRows.count)
            let from = structures.start[node]
            let width = factors[Int(factorOfNode[node])].width
            var (offset, pair): (Int32, Int) = (0, system.pairStart[node])
            for index in from..<structures.start[node + 1] {
                let later = structures.nodes[index]
                nodes.append(later)
                rowOffset.append(offset)
                if pair < system.pairStart[node + 1], system.pairNode[pair] == later {
                    pairRow.append(offset)
                    pair += 1
                }
                let wide = Int32(factors[Int(factorOfNode[Int(later)])].width)
                for step in 0..<wide { tailRows.append(tailRow[Int(later)] < 0 ? -1 : tailRow[Int(later)] + step) }
                offset += wide
            }
            start.append(nodes.count)
            panelRows.append(offset)
            panelStart.append(size)
            size += (Int(offset) + system.stride) * width
            guard size <= Self.largestFactor else {
                throw .tooLarge("a factor of more than \(Self.largestFactor) numbers")
            }
        }
        self.start = start
        self.nodes = nodes
        self.rowOffset = rowOffset
        self.panelRows = panelRows
        self.tailRows = tailRows
        self.tailStart = tailStart
        self.panelStart = panelStart
        self.pairRow = pairRow
        panelSize = size
    }

    /// Numbers of the factor of a system: 2 GB of them.
    private static let largestFactor = 250_000_000

    private struct Structures {
        var start: [Int] = [0]
        var nodes: [Int32] = []
    }

    /// The filled structure of every level's column, by merging each level's into its parent.
    private static func structures(_ system: SystemMatrix) throws(MixedModelError) -> Structures {
        let count = system.nodeCount
        let leading = system.firstNode[1]
        var result = Structures()
        result.start.reserveCapacity(count + 1)
        // Children wait in a list at their parent.
        var firstChild = [Int32](repeating: -1, count: count)
        var nextSibling = [Int32](repeating: -1, count: count)
        var mark = [Int32](repeating: -1, count: count)
        for node in 0..<count {
            var found: [Int32] = []
            mark[node] = Int32(node)
            for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                mark[Int(system.pairNode[pair])] = Int32(node)
                found.append(system.pairNode[pair])
            }
            if node >= leading {
                var child = firstChild[node]
                while child >= 0 {
                    for index in result.start[Int(child)]..<result.start[Int(child) + 1] {
                        let later = result.nodes[index]
                        if mark[Int(later)] != Int32(node) {
                            mark[Int(later)] = Int32(node)
                            found.append(later)
                        }
                    }
                    child = nextSibling[Int(child)]
                }
                found.sort()
            }
            result.nodes.append(contentsOf: found)
            result.start.append(result.nodes.count)
            guard result.nodes.count <= largestFactor else {
                throw .tooLarge("a factor of more than \(largestFactor) entries")
            }
            if let parent = found.first {
                nextSibling[node] = firstChild[Int(parent)]
                firstChild[Int(parent)] = Int32(node)
            }
        }
        return result
    }

    /// After how many factors the tail had best begin, by a count of multiplications.
    private static func cheapest(_ system: SystemMatrix, _ structures: Structures) -> Int {
        let factors = system.shape.factors
        var best = (1, Double.infinity)
        var sparseCost = 0.0
        for boundary in 1...factors.count {
            let factor = boundary - 1
            for node in system.firstNode[factor]..<system.firstNode[boundary] {
                let reach = Double(structures.start[node + 1] - structures.start[node] + system.stride)
                // Scattered updates cost about four times as much as dense ones.
                sparseCost += 4 * reach * reach * Double(factors[factor].width)
            }
            let tail = Double(factors[boundary...].reduce(0) { $0 + $1.levels * $1.width } + system.stride)
            let cost = sparseCost + tail * tail * tail
            if cost < best.1 { best = (boundary, cost) }
        }
        return best.0
    }
}
