extension SparseEngine {
    /// Back-substitution from the response's row of the factor.
    func solve() -> Solution {
        let (size, first, stride) = (tailSize, pattern.tailRandom, system.stride)
        let count = first + coefficientCount
        var tailValues = [Double](repeating: 0, count: count)
        for column in descending(count) {
            var value = tail.start[size - 1 + column * size]
            let line = tail.start + column * size
            for row in column + 1..<max(count, column + 1) { value -= line[row] * tailValues[row] }
            tailValues[column] = value / line[column]
        }
        var random = [Double](repeating: 0, count: effectCount)
        let tailFirst = effectCount - first
        for index in 0..<first { random[tailFirst + index] = tailValues[index] }
        let fixed = Array(tailValues[first...])
        var at = tailFirst
        for node in descending(pattern.sparseNodes) {
            let factor = Int(pattern.factorOfNode[node])
            let width = shape.factors[factor].width
            at -= width
            let rows = Int(pattern.panelRows[node])
            let height = rows + stride
            let panel = panels.start + pattern.panelStart[node]
            let block = blocks.start + system.firstDiagonal[factor] + (node - system.firstNode[factor]) * width * width
            for effect in descending(width) {
                let line = panel + effect * height
                var value = line[height - 1]
                for index in 0..<coefficientCount { value -= line[rows + index] * fixed[index] }
                for entry in pattern.start[node]..<pattern.start[node + 1] {
                    let later = Int(pattern.nodes[entry])
                    let source = firstEffect(later)
                    let offset = Int(pattern.rowOffset[entry])
                    for step in 0..<shape.factors[Int(pattern.factorOfNode[later])].width {
                        value -= line[offset + step] * random[source + step]
                    }
                }
                for row in effect + 1..<max(width, effect + 1) {
                    value -= block[row + effect * width] * random[at + row]
                }
                random[at + effect] = value / block[effect + effect * width]
            }
        }
        return Solution(random: random, fixed: fixed)
    }

    private func descending(_ count: Int) -> ReversedCollection<Range<Int>> { (0..<count).reversed() }

    /// The length, squared, of L^-1 of a right-hand side in random and fixed effects: the variance of that combination.
    func squaredLength(random: [(effect: Int, value: Double)], fixed: [Double]) -> Double {
        let (size, first, stride) = (tailSize, pattern.tailRandom, system.stride)
        var right = [Double](repeating: 0, count: effectCount)
        for (effect, value) in random { right[effect] += value }
        var border = fixed
        var total = 0.0
        var at = 0
        for node in 0..<pattern.sparseNodes {
            let factor = Int(pattern.factorOfNode[node])
            let width = shape.factors[factor].width
            defer { at += width }
            guard (0..<width).contains(where: { right[at + $0] != 0 }) else { continue }
            let rows = Int(pattern.panelRows[node])
            let height = rows + stride
            let panel = panels.start + pattern.panelStart[node]
            let block = blocks.start + system.firstDiagonal[factor] + (node - system.firstNode[factor]) * width * width
            for effect in 0..<width {
                let value = right[at + effect] / block[effect + effect * width]
                total += value * value
                for row in effect + 1..<max(width, effect + 1) {
                    right[at + row] -= block[row + effect * width] * value
                }
                let line = panel + effect * height
                for entry in pattern.start[node]..<pattern.start[node + 1] {
                    let later = Int(pattern.nodes[entry])
                    let target = firstEffect(later)
                    let offset = Int(pattern.rowOffset[entry])
                    for step in 0..<shape.factors[Int(pattern.factorOfNode[later])].width {
                        right[target + step] -= line[offset + step] * value
                    }
                }
                for index in 0..<coefficientCount { border[index] -= line[rows + index] * value }
            }
        }
        var rest = Array(right[(effectCount - first)...]) + border
        for column in rest.indices {
            let line = tail.start + column * size
            let value = rest[column] / line[column]
            total += value * value
            for row in column + 1..<max(rest.count, column + 1) { rest[row] -= line[row] * value }
        }
        return total
    }
}
