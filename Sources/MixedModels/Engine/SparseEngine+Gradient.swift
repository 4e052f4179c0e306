extension SparseEngine {
    func gradient(includingFixed: Bool) -> (determinant: [[Double]], residual: [[Double]]) {
        let inverse = SelectedInverse(self, includingFixed: includingFixed)
        let solution = solution()
        return (
            determinantGradient(inverse, includingFixed).map { $0.map { 2 * $0 } },
            residualGradient(solution).map { $0.map { -2 * $0 } }
        )
    }

    /// For each factor the sum over its levels of Z'[Z Lambda, X] times the level's columns of the inverse.
    private func determinantGradient(_ inverse: SelectedInverse, _ includingFixed: Bool) -> [[Double]] {
        var result = shape.factors.map { [Double](repeating: 0, count: $0.width * $0.width) }
        let fixedCount = includingFixed ? coefficientCount : 0
        for (factor, own) in shape.factors.enumerated() {
            let width = own.width
            let ownLambda = lambda[factor]
            var total = [Double](repeating: 0, count: width * width)
            for level in 0..<own.levels {
                let node = system.firstNode[factor] + level
                let isSparse = node < pattern.sparseNodes
                let at = system.firstDiagonal[factor] + level * width * width
                // The inverse's column block of this level: its own square, and where to find the rows below it.
                let (square, leading) =
                    isSparse
                    ? (inverse.diagonal.start + at, width)
                    : (
                        inverse.tail.start + Int(pattern.tailRow[node]) * (inverse.tailSize + 1), inverse.tailSize
                    )
                for column in 0..<width {
                    for inner in 0..<width {
                        var value = 0.0
                        for step in 0..<width {
                            value += ownLambda[inner + step * width] * square[step + column * leading]
                        }
                        for row in 0..<width {
                            total[row + column * width] += system.diagonal[at + row + inner * width] * value
                        }
                    }
                }
                let below =
                    isSparse
                    ? inverse.panels.start + pattern.panelStart[node]
                    : inverse.tail.start + Int(pattern.tailRow[node]) * inverse.tailSize
                let height = isSparse ? Int(pattern.panelRows[node]) + system.stride : inverse.tailSize
                let fixedRow = isSparse ? Int(pattern.panelRows[node]) : pattern.tailRandom
                let border = system.firstBorder[factor] + level * width * system.stride
                for column in 0..<width {
                    for row in 0..<width {
                        var value = 0.0
                        for index in 0..<fixedCount {
                            value +=
                                system.border[border + row * system.stride + index]
                                * below[fixedRow + index + column * height]
                        }
                        total[row + column * width] += value
                    }
                }
                for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                    let later = Int(system.pairNode[pair])
                    let other = Int(pattern.factorOfNode[later])
                    let wide = shape.factors[other].width
                    let row = isSparse ? Int(pattern.pairRow[pair]) : Int(pattern.tailRow[later])
                    addPair(
                        system.pairBlock[pair], wide, width, lambda[other], ownLambda, below + row, height, &total,
                        &result[other])
                }
            }
            for index in total.indices { result[factor][index] += total[index] }
        }
        return result
    }

    /// What one pair of levels adds to the derivatives of both factors.
    @inline(__always)
    private func addPair(
        _ block: Int, _ wide: Int, _ width: Int, _ left: [Double], _ own: [Double],
        _ inverse: UnsafeMutablePointer<Double>, _ height: Int, _ total: inout [Double], _ later: inout [Double]
    ) {
        for column in 0..<width {
            for inner in 0..<wide {
                var value = 0.0
                for step in 0..<wide { value += left[inner + step * wide] * inverse[step + column * height] }
                for row in 0..<width {
                    total[row + column * width] += system.pairValues[block + inner + row * wide] * value
                }
            }
        }
        for column in 0..<wide {
            for inner in 0..<width {
                var value = 0.0
                for step in 0..<width { value += own[inner + step * width] * inverse[column + step * height] }
                for row in 0..<wide {
                    later[row + column * wide] += system.pairValues[block + row + inner * wide] * value
                }
            }
        }
    }

    /// For each factor the sum over its levels of (Z' residual) times the level's spherical effects.
    private func residualGradient(_ solution: Solution) -> [[Double]] {
        let left = effectResiduals(solution)
        var result = shape.factors.map { [Double](repeating: 0, count: $0.width * $0.width) }
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            for _ in 0..<own.levels {
                for column in 0..<own.width {
                    for row in 0..<own.width {
                        result[factor][row + column * own.width] += left[at + row] * solution.random[at + column]
                    }
                }
                at += own.width
            }
        }
        return result
    }

    /// Z' times the residual, for every effect.
    func effectResiduals(_ solution: Solution) -> [Double] {
        isByRows ? leftByRows().products : productsLeft(solution)
    }

    /// The same from cross-products.
    func productsLeft(_ solution: Solution) -> [Double] {
        var result = effectProducts(scaledEffects(solution.random)).map { -$0 }
        let stride = system.stride
        for effect in 0..<effectCount {
            var value = system.border[effect * stride + stride - 1]
            for index in 0..<coefficientCount {
                value -= system.border[effect * stride + index] * solution.fixed[index]
            }
            result[effect] += value
        }
        return result
    }

    /// Z'Z times a vector of effects.
    func effectProducts(_ actual: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: effectCount)
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            let width = own.width
            for level in 0..<own.levels {
                let node = system.firstNode[factor] + level
                let diagonal = system.firstDiagonal[factor] + level * width * width
                for row in 0..<width {
                    for inner in 0..<width {
                        result[at + row] += system.diagonal[diagonal + row + inner * width] * actual[at + inner]
                    }
                }
                for pair in system.pairStart[node]..<system.pairStart[node + 1] {
                    let later = Int(system.pairNode[pair])
                    let wide = shape.factors[Int(pattern.factorOfNode[later])].width
                    let (to, block) = (firstEffect(later), system.pairBlock[pair])
                    for row in 0..<wide {
                        for inner in 0..<width {
                            let value = system.pairValues[block + row + inner * wide]
                            result[to + row] += value * actual[at + inner]
                            result[at + inner] += value * actual[to + row]
                        }
                    }
                }
                at += width
            }
        }
        return result
    }

    /// Lambda times spherical effects.
    func scaledEffects(_ spherical: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: spherical.count)
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            for _ in 0..<own.levels {
                for column in 0..<own.width {
                    for row in 0..<own.width {
                        result[at + row] += lambda[factor][row + column * own.width] * spherical[at + column]
                    }
                }
                at += own.width
            }
        }
        return result
    }
}
