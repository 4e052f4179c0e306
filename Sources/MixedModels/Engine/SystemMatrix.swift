/// The cross-products of a prepared model, sparse by levels: what all evaluations of tier 3 start from.
struct SystemMatrix: Sendable {
    let shape: ModelShape
    /// Columns of the fixed effects and the response.
    let stride: Int
    /// The number of the first level of each factor, and the count of all at the end.
    let firstNode: [Int]
    /// Where the square block of a factor's first level begins in `diagonal`.
    let firstDiagonal: [Int]
    var diagonal: [Double]
    /// Where the products of a factor's first level with the fixed effects begin; `stride` numbers for each effect.
    let firstBorder: [Int]
    var border: [Double]
    /// For each level, later levels that share a row with it: from `pairStart[node]` up to `pairStart[node + 1]`.
    private(set) var pairStart: [Int]
    private(set) var pairNode: [Int32]
    /// Where each pair's block (later effects by own effects, by columns) begins in `pairValues`.
    private(set) var pairBlock: [Int]
    private(set) var pairValues: [Double]
    var corner: Matrix

    var nodeCount: Int { firstNode[shape.factors.count] }

    init(_ model: PreparedModel) {
        shape = model.shape
        stride = model.stride
        let factors = model.shape.factors
        firstNode = factors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.levels) }
        firstDiagonal = factors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.levels * $1.width * $1.width) }
        let width = model.stride
        firstBorder = factors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.levels * $1.width * width) }
        diagonal = [Double](repeating: 0, count: firstDiagonal[factors.count])
        border = [Double](repeating: 0, count: firstBorder[factors.count])
        corner = CrossProducts.gram(model.rows, model.rowCount, model.stride)
        pairStart = [0]
        pairNode = []
        pairBlock = []
        pairValues = []
        for factor in factors.indices { addOwn(factor, model) }
        addPairs(model)
    }

    /// The number of the factor that holds each level.
    var factorOfNode: [Int32] {
        shape.factors.indices.flatMap { [Int32](repeating: Int32($0), count: shape.factors[$0].levels) }
    }

    private mutating func addOwn(_ factor: Int, _ model: PreparedModel) {
        let (width, stride, codes) = (shape.factors[factor].width, stride, model.codes[factor])
        let (diagonalStart, borderStart) = (firstDiagonal[factor], firstBorder[factor])
        diagonal.withUnsafeMutableBufferPointer { diagonal in
            border.withUnsafeMutableBufferPointer { border in
                model.effects[factor].withUnsafeBufferPointer { effects in
                    model.rows.withUnsafeBufferPointer { rows in
                        for row in codes.indices {
                            let level = Int(codes[row])
                            for effect in 0..<width {
                                let value = effects[row * width + effect]
                                let block = diagonalStart + level * width * width + effect * width
                                for other in 0..<width {
                                    diagonal[block + other] += effects[row * width + other] * value
                                }
                                let line = borderStart + (level * width + effect) * stride
                                for column in 0..<stride {
                                    border[line + column] += rows[row * stride + column] * value
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func addPairs(_ model: PreparedModel) {
        let factors = shape.factors
        var mark = [Int](repeating: -1, count: nodeCount)
        for (factor, own) in factors.enumerated() {
            let byLevel = RowsByLevel(model.codes[factor], levels: own.levels)
            for level in 0..<own.levels {
                let first = pairNode.count
                for row in byLevel.rows(level) {
                    for later in factor + 1..<max(factors.count, factor + 1) {
                        let (node, width) = (firstNode[later] + Int(model.codes[later][row]), factors[later].width)
                        if mark[node] < first {
                            mark[node] = pairNode.count
                            pairNode.append(Int32(node))
                            pairBlock.append(pairValues.count)
                            pairValues.append(contentsOf: repeatElement(0, count: width * own.width))
                        }
                        let block = pairBlock[mark[node]]
                        for effect in 0..<own.width {
                            let value = model.effects[factor][row * own.width + effect]
                            for other in 0..<width {
                                pairValues[block + other + effect * width] +=
                                    model.effects[later][row * width + other] * value
                            }
                        }
                    }
                }
                sortPairs(from: first)
                pairStart.append(pairNode.count)
            }
        }
    }

    private mutating func sortPairs(from first: Int) {
        guard pairNode.count - first > 1 else { return }
        let order = (first..<pairNode.count).sorted { pairNode[$0] < pairNode[$1] }
        let (nodes, blocks) = (order.map { pairNode[$0] }, order.map { pairBlock[$0] })
        pairNode.replaceSubrange(first..., with: nodes)
        pairBlock.replaceSubrange(first..., with: blocks)
    }

    /// The products with another response, in the same coordinates.
    mutating func replaceResponse(_ model: PreparedModel) {
        let last = stride - 1
        for factor in shape.factors.indices {
            let (width, codes) = (shape.factors[factor].width, model.codes[factor])
            for effect in 0..<shape.factors[factor].levels * width {
                border[firstBorder[factor] + effect * stride + last] = 0
            }
            for row in codes.indices {
                let response = model.rows[row * stride + last]
                for effect in 0..<width {
                    border[firstBorder[factor] + (Int(codes[row]) * width + effect) * stride + last] +=
                        model.effects[factor][row * width + effect] * response
                }
            }
        }
        corner = CrossProducts.gram(model.rows, model.rowCount, model.stride)
    }
}

/// Row numbers sorted by level.
struct RowsByLevel: Sendable {
    private var starts: [Int]
    private var order: [Int32]

    init(_ codes: [Int32], levels: Int) {
        starts = [Int](repeating: 0, count: levels + 1)
        for code in codes { starts[Int(code) + 1] += 1 }
        for level in 0..<levels { starts[level + 1] += starts[level] }
        var next = starts
        order = [Int32](repeating: 0, count: codes.count)
        for (row, code) in codes.enumerated() {
            order[next[Int(code)]] = Int32(row)
            next[Int(code)] += 1
        }
    }

    func rows(_ level: Int) -> LazyMapSequence<Range<Int>, Int> {
        (starts[level]..<starts[level + 1]).lazy.map { [order] in Int(order[$0]) }
    }
}
