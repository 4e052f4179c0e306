extension SparseEngine {
    /// out (rows by columns) = left' block right, for blocks of effects.
    @inline(__always)
    static func sandwich(
        _ block: UnsafePointer<Double>, _ rows: Int, _ columns: Int, _ left: UnsafePointer<Double>,
        _ right: UnsafePointer<Double>, _ put: (_ row: Int, _ column: Int, _ value: Double) -> Void
    ) {
        if rows == 1, columns == 1 {
            put(0, 0, block[0] * left[0] * right[0])
            return
        }
        for column in 0..<columns {
            for row in 0..<rows {
                var value = 0.0
                for inner in 0..<columns {
                    var part = 0.0
                    for outer in 0..<rows { part += left[outer + row * rows] * block[outer + inner * rows] }
                    value += part * right[inner + column * columns]
                }
                put(row, column, value)
            }
        }
    }

    /// The cross-products of the tail at the present blocks.
    func fillTail() {
        tail.clear()
        let (tail, size, stride) = (tail.start, tailSize, system.stride)
        for node in pattern.sparseNodes..<system.nodeCount {
            let factor = Int(pattern.factorOfNode[node])
            let width = shape.factors[factor].width
            let column = Int(pattern.tailRow[node])
            let level = node - system.firstNode[factor]
            lambda[factor].withUnsafeBufferPointer { own in
                guard let own = own.baseAddress else { return }
                system.diagonal.withUnsafeBufferPointer { all in
                    guard let all = all.baseAddress else { return }
                    let block = all + system.firstDiagonal[factor] + level * width * width
                    Self.sandwich(block, width, width, own, own) { row, inner, value in
                        tail[column + row + (column + inner) * size] = value + (row == inner ? 1 : 0)
                    }
                }
                system.pairValues.withUnsafeBufferPointer { all in
                    guard let all = all.baseAddress else { return }
                    for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                        let later = Int(system.pairNode[pair])
                        let other = Int(pattern.factorOfNode[later])
                        let row = Int(pattern.tailRow[later])
                        lambda[other].withUnsafeBufferPointer { left in
                            guard let left = left.baseAddress else { return }
                            Self.sandwich(
                                all + system.pairBlock[pair], shape.factors[other].width, width, left, own
                            ) { tail[row + $0 + (column + $1) * size] = $2 }
                        }
                    }
                }
                let border = system.firstBorder[factor] + level * width * stride
                for effect in 0..<width {
                    for inner in 0..<width {
                        let factor = own[inner + effect * width]
                        if factor == 0 { continue }
                        let target = tail + pattern.tailRandom + (column + effect) * size
                        for index in 0..<stride {
                            target[index] += system.border[border + inner * stride + index] * factor
                        }
                    }
                }
            }
        }
        for column in 0..<stride {
            for row in column..<stride {
                tail[pattern.tailRandom + row + (pattern.tailRandom + column) * size] = system.corner[row, column]
            }
        }
    }

    /// The panel of one sparse level, filled from the system.
    private func fillPanel(_ node: Int, _ factor: Int, _ width: Int, _ own: UnsafePointer<Double>) {
        let stride = system.stride
        let rows = Int(pattern.panelRows[node])
        let height = rows + stride
        let panel = panels.start + pattern.panelStart[node]
        let level = node - system.firstNode[factor]
        let border = system.firstBorder[factor] + level * width * stride
        system.border.withUnsafeBufferPointer { all in
            for effect in 0..<width {
                let target = panel + rows + effect * height
                for inner in effect..<width {
                    let factor = own[inner + effect * width]
                    for index in 0..<stride { target[index] += all[border + inner * stride + index] * factor }
                }
                for inner in 0..<effect {
                    let factor = own[inner + effect * width]
                    if factor == 0 { continue }
                    for index in 0..<stride { target[index] += all[border + inner * stride + index] * factor }
                }
            }
        }
        system.pairValues.withUnsafeBufferPointer { all in
            guard let all = all.baseAddress else { return }
            for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                let other = Int(pattern.factorOfNode[Int(system.pairNode[pair])])
                let row = Int(pattern.pairRow[pair])
                lambda[other].withUnsafeBufferPointer { left in
                    guard let left = left.baseAddress else { return }
                    Self.sandwich(all + system.pairBlock[pair], shape.factors[other].width, width, left, own) {
                        panel[row + $0 + $1 * height] += $2
                    }
                }
            }
        }
    }

    /// Eliminates the sparse levels in order, each from all that its column reaches.
    func eliminateSparse() -> Bool {
        panels.clear()
        let stride = system.stride
        let blocks = blocks.start
        system.diagonal.withUnsafeBufferPointer { all in
            guard let all = all.baseAddress else { return }
            for factor in 0..<pattern.sparseFactors {
                let width = shape.factors[factor].width
                lambda[factor].withUnsafeBufferPointer { own in
                    guard let own = own.baseAddress else { return }
                    for level in 0..<shape.factors[factor].levels {
                        let at = system.firstDiagonal[factor] + level * width * width
                        Self.sandwich(all + at, width, width, own, own) { row, column, value in
                            blocks[at + row + column * width] = value + (row == column ? 1 : 0)
                        }
                    }
                }
            }
        }
        let corner = Buffer(stride * stride)
        var pending = 0
        for factor in 0..<pattern.sparseFactors {
            let width = shape.factors[factor].width
            let isDone = lambda[factor].withUnsafeBufferPointer { own -> Bool in
                guard let own = own.baseAddress else { return false }
                for node in system.firstNode[factor]..<system.firstNode[factor + 1] {
                    fillPanel(node, factor, width, own)
                    let block =
                        blocks + system.firstDiagonal[factor] + (node - system.firstNode[factor]) * width * width
                    guard Self.factorSmall(block, width) else { return false }
                    let height = Int(pattern.panelRows[node]) + stride
                    Self.divide(panels.start + pattern.panelStart[node], height, width, block)
                    update(node, width, height, corner.start)
                    pending += 1
                    if pending == 256 {
                        flush(corner)
                        pending = 0
                    }
                }
                return true
            }
            guard isDone else { return false }
        }
        flush(corner)
        return true
    }

    private func flush(_ corner: Buffer) {
        let (stride, size, first) = (system.stride, tailSize, pattern.tailRandom)
        for column in 0..<stride {
            for row in column..<stride {
                tail.start[first + row + (first + column) * size] -= corner.start[row + column * stride]
            }
        }
        corner.clear()
    }

    static func factorSmall(_ block: UnsafeMutablePointer<Double>, _ width: Int) -> Bool {
        for column in 0..<width {
            var pivot = block[column + column * width]
            for inner in 0..<column { pivot -= block[column + inner * width] * block[column + inner * width] }
            guard pivot > 0, pivot.isFinite else { return false }
            let root = pivot.squareRoot()
            block[column + column * width] = root
            for row in column + 1..<max(width, column + 1) {
                var value = block[row + column * width]
                for inner in 0..<column { value -= block[row + inner * width] * block[column + inner * width] }
                block[row + column * width] = value / root
            }
        }
        return true
    }

    /// The panel times the inverse transpose of its level's factor.
    private static func divide(
        _ panel: UnsafeMutablePointer<Double>, _ height: Int, _ width: Int, _ block: UnsafeMutablePointer<Double>
    ) {
        for column in 0..<width {
            let target = panel + column * height
            for inner in 0..<column {
                let factor = block[column + inner * width]
                if factor == 0 { continue }
                let source = panel + inner * height
                for row in 0..<height { target[row] -= source[row] * factor }
            }
            let inverse = 1 / block[column + column * width]
            for row in 0..<height { target[row] *= inverse }
        }
    }

    /// Takes the product of a panel with itself off everything that it reaches.
    private func update(_ node: Int, _ width: Int, _ height: Int, _ corner: UnsafeMutablePointer<Double>) {
        let (stride, size, first) = (system.stride, tailSize, pattern.tailRandom)
        let rows = height - stride
        let panel = panels.start + pattern.panelStart[node]
        for effect in 0..<width {
            let line = panel + effect * height + rows
            for column in 0..<stride {
                let value = line[column]
                for row in column..<stride { corner[row + column * stride] += line[row] * value }
            }
        }
        let (from, to) = (pattern.start[node], pattern.start[node + 1])
        for entry in from..<to {
            let target = Int(pattern.nodes[entry])
            let wide = shape.factors[Int(pattern.factorOfNode[target])].width
            let offset = Int(pattern.rowOffset[entry])
            for effect in 0..<width {
                let line = panel + effect * height
                for inner in 0..<wide {
                    let value = line[offset + inner]
                    if value == 0 { continue }
                    if target >= pattern.sparseNodes {
                        let column = tail.start + (Int(pattern.tailRow[target]) + inner) * size
                        for other in entry..<to {
                            let node = Int(pattern.nodes[other])
                            let row = Int(pattern.tailRow[node])
                            let at = Int(pattern.rowOffset[other])
                            let next = other + 1 < to ? Int(pattern.rowOffset[other + 1]) : rows
                            for step in 0..<(next - at) { column[row + step] -= line[at + step] * value }
                        }
                        for index in 0..<stride { column[first + index] -= line[rows + index] * value }
                    } else {
                        updateSparse(target, inner, wide, line, rows, entry..<to, value)
                    }
                }
            }
        }
    }

    /// The same for a target that is sparse itself: its rows are found by walking both lists.
    private func updateSparse(
        _ target: Int, _ inner: Int, _ wide: Int, _ line: UnsafeMutablePointer<Double>, _ rows: Int,
        _ entries: Range<Int>, _ value: Double
    ) {
        let stride = system.stride
        let factor = Int(pattern.factorOfNode[target])
        let targetRows = Int(pattern.panelRows[target])
        let column = panels.start + pattern.panelStart[target] + inner * (targetRows + stride)
        let block = blocks.start + system.firstDiagonal[factor] + (target - system.firstNode[factor]) * wide * wide
        let own = Int(pattern.rowOffset[entries.lowerBound])
        for row in 0..<wide { block[row + inner * wide] -= line[own + row] * value }
        var place = pattern.start[target]
        for other in entries.dropFirst() {
            let node = pattern.nodes[other]
            while pattern.nodes[place] != node { place += 1 }
            let (at, to) = (Int(pattern.rowOffset[other]), Int(pattern.rowOffset[place]))
            for step in 0..<shape.factors[Int(pattern.factorOfNode[Int(node)])].width {
                column[to + step] -= line[at + step] * value
            }
        }
        for index in 0..<stride { column[targetRows + index] -= line[rows + index] * value }
    }
}
