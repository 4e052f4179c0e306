extension NestedCells {
    /// The cells of a prepared model, or `nil` where it is not nested in the way that tiers 1 and 2 need.
    /// - Parameter tier: `nil` chooses tier 1 where patterns are few.
    init?(_ model: PreparedModel, tier: Tier?) {
        guard let outerEffects = Self.outerEffects(model) else { return nil }
        shape = model.shape
        stride = model.stride
        self.outerEffects = outerEffects
        let units = UnitSums(model)
        let (wide, stride) = (shape.factors[0].width, model.stride)
        let levels = shape.factors[0].levels
        let hasOuter = shape.factors.count > 1
        outerLevels = hasOuter ? shape.factors[1].levels : 1
        let patterns = tier == .byGroup ? nil : Self.patterns(units, levels, wide, stride, isWanted: tier == .byPattern)
        corner = CrossProducts.gram(model.rows, model.rowCount, stride)
        let byOuter = RowsByLevel(units.home, levels: outerLevels)
        let (square, block) = (wide * wide, wide * stride)
        cellStart = [0]
        cellPattern = []
        cellCount = []
        cellSums = []
        guard let patterns else {
            gram = []
            patternCount = [Double](repeating: 1, count: levels)
            quadratic = []
            for outer in 0..<outerLevels {
                for unit in byOuter.rows(outer) {
                    cellPattern.append(Int32(cellPattern.count))
                    gram.append(contentsOf: units.gram[unit * square..<(unit + 1) * square])
                    cellSums.append(contentsOf: units.sums[unit * block..<(unit + 1) * block])
                }
                cellStart.append(cellPattern.count)
            }
            cellCount = [Double](repeating: 1, count: levels)
            return
        }
        gram = patterns.representatives.flatMap { units.gram[$0 * square..<($0 + 1) * square] }
        let count = patterns.representatives.count
        patternCount = [Double](repeating: 0, count: count)
        quadratic = Self.quadratics(units, patterns.code, count, block)
        var place = [Int](repeating: -1, count: count)
        for outer in 0..<outerLevels {
            let first = cellPattern.count
            for unit in byOuter.rows(outer) {
                let pattern = Int(patterns.code[unit])
                patternCount[pattern] += 1
                if place[pattern] < first {
                    place[pattern] = cellPattern.count
                    cellPattern.append(Int32(pattern))
                    cellCount.append(0)
                    cellSums.append(contentsOf: repeatElement(0, count: block))
                }
                let cell = place[pattern]
                cellCount[cell] += 1
                for index in 0..<block { cellSums[cell * block + index] += units.sums[unit * block + index] }
            }
            cellStart.append(cellPattern.count)
        }
    }

    /// For each outer effect the same column among the inner ones; `nil` where the model has another structure.
    private static func outerEffects(_ model: PreparedModel) -> [Int]? {
        let factors = model.shape.factors
        if factors.count == 1 { return [] }
        guard factors.count == 2, Nesting.isNested(model.codes[0], levels: factors[0].levels, in: model.codes[1]) else {
            return nil
        }
        var found: [Int] = []
        let (wide, narrow) = (factors[0].width, factors[1].width)
        for effect in 0..<narrow {
            let same = (0..<wide).first { inner in
                !found.contains(inner)
                    && (0..<model.rowCount).allSatisfy {
                        model.effects[0][$0 * wide + inner] == model.effects[1][$0 * narrow + effect]
                    }
            }
            guard let same else { return nil }
            found.append(same)
        }
        return found
    }

    private struct Patterns {
        var code: [Int32]
        var representatives: [Int]
    }

    /// Inner groups with the same cross-products to twelve digits, or `nil` where hardly any are alike.
    private static func patterns(
        _ units: UnitSums, _ levels: Int, _ wide: Int, _ stride: Int, isWanted: Bool
    ) -> Patterns? {
        let square = wide * wide
        let scale = units.gram.reduce(1e-300) { max($0, abs($1)) }
        let most = isWanted ? levels : levels / 3
        var known: [[Int64]: Int32] = [:]
        var result = Patterns(code: [], representatives: [])
        for unit in 0..<levels {
            let key = (0..<square).map {
                Int64(exactly: (units.gram[unit * square + $0] / scale * 0x1p38).rounded()) ?? .max
            }
            if let code = known[key] {
                result.code.append(code)
                continue
            }
            let code = Int32(result.representatives.count)
            known[key] = code
            result.code.append(code)
            result.representatives.append(unit)
            if result.representatives.count > most { return nil }
            if result.representatives.count * square * stride * stride > 8_000_000 { return nil }
        }
        return result
    }

    /// For each pattern the sum of products, in two levels against rounding.
    private static func quadratics(_ units: UnitSums, _ code: [Int32], _ count: Int, _ block: Int) -> [Double] {
        let size = block * block
        var total = [Double](repeating: 0, count: count * size)
        var part = [Double](repeating: 0, count: size)
        let byPattern = RowsByLevel(code, levels: count)
        units.sums.withUnsafeBufferPointer { sums in
            for pattern in 0..<count {
                var pending = 0
                func flush() {
                    for column in 0..<block {
                        for row in 0...column {
                            let value = part[row + column * block]
                            total[pattern * size + row + column * block] += value
                            if row != column { total[pattern * size + column + row * block] += value }
                            part[row + column * block] = 0
                        }
                    }
                    pending = 0
                }
                for unit in byPattern.rows(pattern) {
                    let at = unit * block
                    for column in 0..<block {
                        let value = sums[at + column]
                        for row in 0...column { part[row + column * block] += sums[at + row] * value }
                    }
                    pending += 1
                    if pending == 256 { flush() }
                }
                flush()
            }
        }
        return total
    }
}

/// For each inner group the cross-products of its effects and with fixed effects and response.
struct UnitSums {
    var gram: [Double]
    /// Effects fastest.
    var sums: [Double]
    /// The outer level of each inner group; 0 where there is none.
    var home: [Int32]

    init(_ model: PreparedModel) {
        let (factor, stride) = (model.shape.factors[0], model.stride)
        let wide = factor.width
        gram = [Double](repeating: 0, count: factor.levels * wide * wide)
        sums = [Double](repeating: 0, count: factor.levels * wide * stride)
        home = [Int32](repeating: 0, count: factor.levels)
        let (codes, effects) = (model.codes[0], model.effects[0])
        let outer = model.codes.count > 1 ? model.codes[1] : nil
        gram.withUnsafeMutableBufferPointer { gram in
            sums.withUnsafeMutableBufferPointer { sums in
                model.rows.withUnsafeBufferPointer { rows in
                    for row in codes.indices {
                        let level = Int(codes[row])
                        if let outer { home[level] = outer[row] }
                        for effect in 0..<wide {
                            let value = effects[row * wide + effect]
                            for other in 0..<wide {
                                gram[level * wide * wide + other + effect * wide] += effects[row * wide + other] * value
                            }
                            let at = level * wide * stride + effect
                            for column in 0..<stride { sums[at + column * wide] += rows[row * stride + column] * value }
                        }
                    }
                }
            }
        }
    }
}
