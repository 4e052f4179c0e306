/// The effects of one grouping factor's levels: the most likely values given data and estimates.
public struct ConditionalModes: Sendable {
    /// The group whose effects these are.
    public let group: String
    /// Their names, in the order of the values of each level.
    public let effects: [String]
    /// In the order of the values.
    public let levels: [String]
    /// For each level one value for each effect.
    public let values: [[Double]]
    /// For each level the covariance of its effects given the data, the fixed effects taken as known.
    public let variances: [Matrix]
}

extension Fit {
    /// The tier 3 engine at the estimates.
    func engine() throws(MixedModelError) -> SparseEngine {
        let engine = try SparseEngine(model)
        guard engine.evaluate(model.shape.lambda(prepared)) else { throw .cannotEvaluate }
        return engine
    }

    /// For each factor the map from prepared effects to the frame's.
    var factorMaps: [Matrix] {
        var maps = model.shape.factors.map { Matrix.identity($0.width) }
        for (index, term) in model.shape.terms.enumerated() {
            for row in 0..<term.width {
                for column in 0..<term.width {
                    maps[term.factor][term.offset + row, term.offset + column] =
                        model.inverseTransforms[index][row, column]
                }
            }
        }
        return maps
    }

    /// The conditional modes of every grouping factor, in the order in which the formula names them: lme4's `ranef`.
    ///
    /// - Throws: `tooLarge` for crossed groups whose system cannot be held, `cannotEvaluate` where it cannot be solved.
    public func conditionalModes() throws(MixedModelError) -> [ConditionalModes] {
        let engine = try engine()
        let inverse = SelectedInverse(engine, includingFixed: false)
        let actual = engine.scaledEffects(engine.solution().random)
        let (shape, maps) = (model.shape, factorMaps)
        var result = [ConditionalModes?](repeating: nil, count: shape.factors.count)
        var at = 0
        for (factor, own) in shape.factors.enumerated() {
            let width = own.width
            let lambda = Matrix(rows: width, columns: width, values: shape.lambda(prepared)[factor])
            let map = maps[factor] * lambda * preparedSigma
            let group = frame.groups[model.groupOfFactor[factor]]
            var (values, variances): ([[Double]], [Matrix]) = ([], [])
            for level in 0..<own.levels {
                let block = Array(actual[at..<at + width])
                values.append(maps[factor].applied(to: block).map { $0 * model.scale })
                variances.append(map * inverse.block(engine, factor, level) * map.transposed)
                at += width
            }
            result[model.groupOfFactor[factor]] = ConditionalModes(
                group: group.label, effects: effectNames(factor), levels: group.levels, values: values,
                variances: variances)
        }
        return result.compactMap(\.self)
    }

    private func effectNames(_ factor: Int) -> [String] {
        var names = [String](repeating: "", count: model.shape.factors[factor].width)
        for (index, term) in model.shape.terms.enumerated() where term.factor == factor {
            for (effect, name) in frame.terms[index].effects.enumerated() { names[term.offset + effect] = name }
        }
        return names
    }
}

extension SelectedInverse {
    /// The inverse's own block of one level.
    func block(_ engine: SparseEngine, _ factor: Int, _ level: Int) -> Matrix {
        let (pattern, system) = (engine.pattern, engine.system)
        let width = engine.shape.factors[factor].width
        var result = Matrix(rows: width, columns: width)
        let node = system.firstNode[factor] + level
        for column in 0..<width {
            for row in 0..<width {
                result[row, column] =
                    node < pattern.sparseNodes
                    ? diagonal.start[system.firstDiagonal[factor] + level * width * width + row + column * width]
                    : tail.start[Int(pattern.tailRow[node]) + row + (Int(pattern.tailRow[node]) + column) * tailSize]
            }
        }
        return result
    }
}
