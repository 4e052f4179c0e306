extension NestedEngine {
    /// What the derivatives need of one outer level: Lambda C Lambda' and Lambda C with the fixed effects, and the
    /// level's effects.
    struct OuterState {
        var spread: Matrix
        var link: Matrix
        var effects: [Double]
    }

    func gradient(includingFixed: Bool) -> (determinant: [[Double]], residual: [[Double]]) {
        let (wide, narrow, count) = (cells.innerWidth, cells.outerWidth, coefficientCount)
        let fixed = coefficients()
        let inverse = includingFixed ? coefficientInverse() : Matrix(rows: count, columns: count)
        let weight = fixed.map { -$0 } + [1]
        // For each pattern the sums over inner groups of F C F' and of e e'.
        let spreads = Buffer(cells.patterns * wide * wide)
        let squares = Buffer(cells.patterns * wide * wide)
        if !cells.quadratic.isEmpty { addQuadratic(inverse, weight, spreads, squares) }
        var outerDeterminant = [Double](repeating: 0, count: narrow * narrow)
        var outerResidual = outerDeterminant
        for level in 0..<cells.outerLevels {
            if narrow > 0 {
                let state = outerState(level, inverse, weight, &outerDeterminant, &outerResidual)
                addCells(level, state, inverse, weight, spreads, squares)
            } else if cells.quadratic.isEmpty {
                addCells(level, nil, inverse, weight, spreads, squares)
            }
        }
        var innerDeterminant = [Double](repeating: 0, count: wide * wide)
        var innerResidual = innerDeterminant
        for pattern in 0..<cells.patterns {
            addPattern(pattern, spreads, squares, &innerDeterminant, &innerResidual)
        }
        if narrow == 0 { return ([innerDeterminant], [innerResidual]) }
        return ([innerDeterminant, outerDeterminant], [innerResidual, outerResidual])
    }

    private func addQuadratic(_ inverse: Matrix, _ weight: [Double], _ spreads: Buffer, _ squares: Buffer) {
        let (wide, stride, block, count) = (cells.innerWidth, cells.stride, cells.block, coefficientCount)
        cells.quadratic.withUnsafeBufferPointer { quadratic in
            for pattern in 0..<cells.patterns {
                let base = pattern * block * block
                for second in 0..<wide {
                    for first in 0..<wide {
                        var (spread, square) = (0.0, 0.0)
                        for column in 0..<stride {
                            let line = base + (second + column * wide) * block + first
                            for row in 0..<stride {
                                let value = quadratic[line + row * wide]
                                square += weight[row] * weight[column] * value
                                if row < count, column < count {
                                    spread += inverse.values[row + column * count] * value
                                }
                            }
                        }
                        spreads.start[pattern * wide * wide + first + second * wide] += spread
                        squares.start[pattern * wide * wide + first + second * wide] += square
                    }
                }
            }
        }
    }

    /// The outer level's part of the inverse, and what it adds to the outer derivatives.
    func outerState(
        _ level: Int, _ inverse: Matrix, _ weight: [Double], _ determinant: inout [Double], _ residual: inout [Double]
    ) -> OuterState {
        let (narrow, stride, count) = (cells.outerWidth, cells.stride, coefficientCount)
        let mine = own.start + level * narrow * narrow
        let line = border.start + level * narrow * stride
        if narrow == 1 { return singleState(mine[0], line, inverse, weight, &determinant, &residual) }
        let square = Matrix(rows: narrow, columns: narrow, values: (0..<narrow * narrow).map { mine[$0] })
        var middle = outer.transposed * square * outer
        for index in 0..<narrow { middle[index, index] += 1 }
        let small = middle.positiveInverse ?? Matrix.identity(narrow)
        let edge = Matrix(rows: narrow, columns: count, values: (0..<narrow * count).map { line[$0] })
        let half = small * outer.transposed
        let cross = half * edge * inverse * -1
        let corner = small - cross * edge.transposed * half.transposed
        var right = [Double](repeating: 0, count: narrow)
        for column in 0..<stride {
            for row in 0..<narrow { right[row] += line[row + column * narrow] * weight[column] }
        }
        let spherical = half.applied(to: right)
        let gradient = square * outer * corner + edge * cross.transposed
        let left = zip(right, square.applied(to: outer.applied(to: spherical))).map { $0 - $1 }
        for column in 0..<narrow {
            for row in 0..<narrow {
                determinant[row + column * narrow] += 2 * gradient[row, column]
                residual[row + column * narrow] -= 2 * left[row] * spherical[column]
            }
        }
        return OuterState(
            spread: outer * corner * outer.transposed, link: outer * cross, effects: outer.applied(to: spherical))
    }

    /// The same for one outer effect.
    private func singleState(
        _ mine: Double, _ line: UnsafeMutablePointer<Double>, _ inverse: Matrix, _ weight: [Double],
        _ determinant: inout [Double], _ residual: inout [Double]
    ) -> OuterState {
        let (stride, count) = (cells.stride, coefficientCount)
        let lambda = outer.values[0]
        let small = 1 / (lambda * lambda * mine + 1)
        let half = small * lambda
        var link = Matrix(rows: 1, columns: count)
        var corner = small
        var edge = 0.0
        for column in 0..<count {
            var value = 0.0
            for row in 0..<count { value += line[row] * inverse.values[row + column * count] }
            link.values[column] = -half * value * lambda
            corner += half * half * value * line[column]
            edge -= half * value * line[column]
        }
        var right = 0.0
        for column in 0..<stride { right += line[column] * weight[column] }
        let spherical = half * right
        determinant[0] += 2 * (mine * lambda * corner + edge)
        residual[0] -= 2 * (right - mine * lambda * spherical) * spherical
        return OuterState(
            spread: Matrix(rows: 1, columns: 1, repeating: lambda * lambda * corner), link: link,
            effects: [lambda * spherical])
    }

    /// What the cells of an outer level add to their patterns' sums.
    private func addCells(
        _ level: Int, _ state: OuterState?, _ inverse: Matrix, _ weight: [Double], _ spreads: Buffer, _ squares: Buffer
    ) {
        let (wide, narrow, stride, block) = (cells.innerWidth, cells.outerWidth, cells.stride, cells.block)
        let (count, rows) = (coefficientCount, cells.outerEffects)
        let isSingle = cells.quadratic.isEmpty
        if wide == 2, narrow == 1, !isSingle, let state {
            addPairs(level, state, weight, spreads, squares)
            return
        }
        var error = [Double](repeating: 0, count: wide)
        var shift = error
        var linked = [Double](repeating: 0, count: max(1, narrow) * wide)
        let product = Buffer(block)
        cells.cellSums.withUnsafeBufferPointer { sums in
            for cell in cells.cellStart[level]..<cells.cellStart[level + 1] {
                let pattern = Int(cells.cellPattern[cell])
                let (base, number) = (cell * block, cells.cellCount[cell])
                let gram = pattern * wide * wide
                for row in 0..<wide {
                    var value = 0.0
                    for column in 0..<stride { value += sums[base + row + column * wide] * weight[column] }
                    error[row] = value
                }
                let (spread, square) = (spreads.start + gram, squares.start + gram)
                if isSingle {
                    for column in 0..<count {
                        for row in 0..<wide {
                            var value = 0.0
                            for inner in 0..<count {
                                value += sums[base + row + inner * wide] * inverse.values[inner + column * count]
                            }
                            product.start[row + column * wide] = value
                        }
                    }
                    for second in 0..<wide {
                        for first in 0..<wide {
                            var value = 0.0
                            for column in 0..<count {
                                value += product.start[first + column * wide] * sums[base + second + column * wide]
                            }
                            spread[first + second * wide] += value
                            square[first + second * wide] += error[first] * error[second]
                        }
                    }
                }
                guard let state else { continue }
                for row in 0..<wide {
                    var value = 0.0
                    for effect in 0..<narrow {
                        value += cells.gram[gram + row + rows[effect] * wide] * state.effects[effect]
                    }
                    shift[row] = value
                    for effect in 0..<narrow {
                        var sum = 0.0
                        for column in 0..<count {
                            sum += state.link.values[effect + column * narrow] * sums[base + row + column * wide]
                        }
                        linked[effect + row * narrow] = sum
                    }
                }
                for second in 0..<wide {
                    for first in 0..<wide {
                        square[first + second * wide] +=
                            number * shift[first] * shift[second] - error[first] * shift[second]
                            - shift[first] * error[second]
                        var value = 0.0
                        for effect in 0..<narrow {
                            let left = cells.gram[gram + first + rows[effect] * wide]
                            let right = cells.gram[gram + second + rows[effect] * wide]
                            value += left * linked[effect + second * narrow] + right * linked[effect + first * narrow]
                            for other in 0..<narrow {
                                value +=
                                    number * left * state.spread.values[effect + other * narrow]
                                    * cells.gram[gram + second + rows[other] * wide]
                            }
                        }
                        spread[first + second * wide] += value
                    }
                }
            }
        }
    }

    /// The same, written out for two inner effects and one outer: this is what a clinic has.
    private func addPairs(
        _ level: Int, _ state: OuterState, _ weight: [Double], _ spreads: Buffer, _ squares: Buffer
    ) {
        let (block, count, row) = (cells.block, coefficientCount, cells.outerEffects[0])
        let (effect, spread) = (state.effects[0], state.spread.values[0])
        cells.cellSums.withUnsafeBufferPointer { sums in
            weight.withUnsafeBufferPointer { weight in
                state.link.values.withUnsafeBufferPointer { link in
                    for cell in cells.cellStart[level]..<cells.cellStart[level + 1] {
                        let (at, number) = (4 * Int(cells.cellPattern[cell]), cells.cellCount[cell])
                        let base = cell * block
                        var (error, linked) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
                        for column in 0..<count {
                            let sum = SIMD2(sums[base + 2 * column], sums[base + 2 * column + 1])
                            error += sum * weight[column]
                            linked += sum * link[column]
                        }
                        error += SIMD2(sums[base + 2 * count], sums[base + 2 * count + 1])
                        let gram = SIMD2(cells.gram[at + 2 * row], cells.gram[at + 1 + 2 * row])
                        let shift = gram * effect
                        let (square, own) = (squares.start + at, spreads.start + at)
                        let half = shift * (0.5 * number) - error
                        square[0] += 2 * half[0] * shift[0]
                        square[3] += 2 * half[1] * shift[1]
                        let cross = half[0] * shift[1] + half[1] * shift[0]
                        square[1] += cross
                        square[2] += cross
                        let part = gram * (0.5 * number * spread) + linked
                        own[0] += 2 * part[0] * gram[0]
                        own[3] += 2 * part[1] * gram[1]
                        let mixed = part[0] * gram[1] + part[1] * gram[0]
                        own[1] += mixed
                        own[2] += mixed
                    }
                }
            }
        }
    }

    /// G Lambda M^-1 for every inner group of a pattern, less (I - G W) times the sums times Lambda M^-1.
    private func addPattern(
        _ pattern: Int, _ spreads: Buffer, _ squares: Buffer, _ determinant: inout [Double], _ residual: inout [Double]
    ) {
        let wide = cells.innerWidth
        let at = pattern * wide * wide
        for column in 0..<wide {
            for row in 0..<wide {
                var (first, second, third) = (0.0, 0.0, 0.0)
                for inner in 0..<wide {
                    let half = halves.start[at + inner + column * wide]
                    first += cells.gram[at + row + inner * wide] * half
                    var (spread, square) = (0.0, 0.0)
                    for middle in 0..<wide {
                        let rest = rests.start[at + row + middle * wide]
                        spread += rest * spreads.start[at + middle + inner * wide]
                        square += rest * squares.start[at + middle + inner * wide]
                    }
                    second += spread * half
                    third += square * half
                }
                determinant[row + column * wide] += 2 * (cells.patternCount[pattern] * first - second)
                residual[row + column * wide] -= 2 * third
            }
        }
    }
}
