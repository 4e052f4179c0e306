/// The inverse of the system where its factor has entries: all that derivatives and conditional variances need.
struct SelectedInverse {
    /// The dense tail's inverse, square.
    let tail: Buffer
    let tailSize: Int
    /// Inverse blocks of the sparse levels, laid out as the system's diagonal.
    let diagonal: Buffer
    /// Blocks under the sparse levels' own, laid out as the panels.
    let panels: Buffer

    /// - Parameter includingFixed: with the fixed effects estimated; without, as if they were known.
    init(_ engine: SparseEngine, includingFixed: Bool) {
        let (pattern, system, shape) = (engine.pattern, engine.system, engine.shape)
        let size = pattern.tailRandom + (includingFixed ? engine.coefficientCount : 0)
        tailSize = size
        tail = Buffer(size * size)
        let scratch = Buffer(size * size)
        DenseFactor.inverse(
            of: engine.tail.start, size: size, leading: engine.tailSize, into: tail.start, scratch: scratch.start)
        diagonal = Buffer(system.firstDiagonal[pattern.sparseFactors])
        panels = Buffer(pattern.panelSize)
        let fixedCount = includingFixed ? engine.coefficientCount : 0
        let largest = pattern.panelRows.reduce(0) { max($0, Int($1)) } + fixedCount
        let widest = shape.factors.reduce(1) { max($0, $1.width) }
        let square = Buffer(largest * largest)
        let scaled = Buffer(largest * widest)
        for factor in (0..<pattern.sparseFactors).reversed() {
            let width = shape.factors[factor].width
            for node in (system.firstNode[factor]..<system.firstNode[factor + 1]).reversed() {
                gather(engine, node, fixedCount, square.start)
                fill(engine, node, factor, width, fixedCount, square.start, scaled.start)
            }
        }
    }

    /// The inverse among the rows that a level's panel has, as a full square.
    private func gather(_ engine: SparseEngine, _ node: Int, _ fixedCount: Int, _ square: UnsafeMutablePointer<Double>)
    {
        let (pattern, system, shape) = (engine.pattern, engine.system, engine.shape)
        let rows = Int(pattern.panelRows[node])
        let count = rows + fixedCount
        let (from, to) = (pattern.start[node], pattern.start[node + 1])
        func put(_ row: Int, _ column: Int, _ value: Double) {
            square[row + column * count] = value
            square[column + row * count] = value
        }
        for entry in from..<to {
            let later = Int(pattern.nodes[entry])
            let factor = Int(pattern.factorOfNode[later])
            let wide = shape.factors[factor].width
            let offset = Int(pattern.rowOffset[entry])
            if later >= pattern.sparseNodes {
                for inner in 0..<wide {
                    let column = tail.start + (Int(pattern.tailRow[later]) + inner) * tailSize
                    for other in entry..<to {
                        let row = Int(pattern.tailRow[Int(pattern.nodes[other])])
                        let at = Int(pattern.rowOffset[other])
                        let next = other + 1 < to ? Int(pattern.rowOffset[other + 1]) : rows
                        for step in 0..<(next - at) { put(at + step, offset + inner, column[row + step]) }
                    }
                    for index in 0..<fixedCount {
                        put(rows + index, offset + inner, column[pattern.tailRandom + index])
                    }
                }
            } else {
                let block =
                    diagonal.start + system.firstDiagonal[factor] + (later - system.firstNode[factor]) * wide * wide
                let height = Int(pattern.panelRows[later]) + system.stride
                for inner in 0..<wide {
                    for row in 0..<wide { put(offset + row, offset + inner, block[row + inner * wide]) }
                    let column = panels.start + pattern.panelStart[later] + inner * height
                    var place = pattern.start[later]
                    for other in entry + 1..<max(to, entry + 1) {
                        let target = pattern.nodes[other]
                        while pattern.nodes[place] != target { place += 1 }
                        let (at, source) = (Int(pattern.rowOffset[other]), Int(pattern.rowOffset[place]))
                        for step in 0..<shape.factors[Int(pattern.factorOfNode[Int(target)])].width {
                            put(at + step, offset + inner, column[source + step])
                        }
                    }
                    for index in 0..<fixedCount {
                        put(rows + index, offset + inner, column[Int(pattern.panelRows[later]) + index])
                    }
                }
            }
        }
        for column in 0..<fixedCount {
            for row in 0..<fixedCount {
                square[rows + row + (rows + column) * count] =
                    tail.start[pattern.tailRandom + row + (pattern.tailRandom + column) * tailSize]
            }
        }
    }

    private func fill(
        _ engine: SparseEngine, _ node: Int, _ factor: Int, _ width: Int, _ fixedCount: Int,
        _ square: UnsafeMutablePointer<Double>, _ scaled: UnsafeMutablePointer<Double>
    ) {
        let (pattern, system) = (engine.pattern, engine.system)
        let count = Int(pattern.panelRows[node]) + fixedCount
        let height = Int(pattern.panelRows[node]) + system.stride
        let at = system.firstDiagonal[factor] + (node - system.firstNode[factor]) * width * width
        let factorBlock = engine.blocks.start + at
        let source = engine.panels.start + pattern.panelStart[node]
        // The panel times the inverse of the level's factor.
        for column in (0..<width).reversed() {
            for row in 0..<count {
                var value = source[row + column * height]
                for later in column + 1..<max(width, column + 1) {
                    value -= scaled[row + later * count] * factorBlock[later + column * width]
                }
                scaled[row + column * count] = value / factorBlock[column + column * width]
            }
        }
        let target = panels.start + pattern.panelStart[node]
        for column in 0..<width {
            let line = target + column * height
            for row in 0..<count { line[row] = 0 }
            for inner in 0..<count {
                let value = scaled[inner + column * count]
                if value == 0 { continue }
                let from = square + inner * count
                for row in 0..<count { line[row] -= from[row] * value }
            }
        }
        let inverse = smallInverse(factorBlock, width)
        for column in 0..<width {
            for row in 0..<width {
                var value = inverse[row + column * width]
                for inner in 0..<count { value -= scaled[inner + row * count] * target[inner + column * height] }
                diagonal.start[at + row + column * width] = value
            }
        }
    }

    /// (LL')^-1 of a small factor.
    private func smallInverse(_ factor: UnsafeMutablePointer<Double>, _ width: Int) -> [Double] {
        if width == 1 { return [1 / (factor[0] * factor[0])] }
        let lower = Matrix(
            rows: width, columns: width, values: Array(UnsafeBufferPointer(start: factor, count: width * width)))
        let inverse = lower.lowerInverse
        return (inverse.transposed * inverse).values
    }
}
