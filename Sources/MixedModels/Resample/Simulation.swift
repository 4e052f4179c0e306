extension Fit {
    /// A response drawn from the fit: new effects for every group, new residuals.
    public func simulate(_ random: inout SeededRandom) -> [Double] {
        var result = fixedPart
        let triangles = model.shape.triangles(theta)
        for (term, triangle) in zip(frame.terms, triangles) {
            let group = frame.groups[term.group]
            let drawn = group.levels.map { _ in
                triangle.applied(to: (0..<term.width).map { _ in sigma * random.normal() })
            }
            for (index, values) in term.values.enumerated() {
                for row in 0..<rowCount {
                    result[row] += (values?[row] ?? 1) * drawn[Int(group.codes[row])][index]
                }
            }
        }
        for row in 0..<rowCount {
            result[row] += sigma * random.normal() / (frame.weights?[row] ?? 1).squareRoot()
        }
        return result
    }

    /// Responses drawn from the fit.
    public func simulate(count: Int, seed: UInt64) -> [[Double]] {
        (0..<max(0, count)).map { index in
            var random = SeededRandom(seed: seed, stream: index)
            return simulate(&random)
        }
    }
}
