extension Fit {
    /// A response drawn from the fit: new effects for every group, new residuals, and the weights and offset of the
    /// rows.
    ///
    /// - Parameter random: where the draws come from; it is left where the next response may begin.
    /// - Returns: ``rowCount`` values in the response's unit, in the order of the frame's rows.
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

    /// Responses drawn from the fit, each with ``rowCount`` values in the response's unit.
    ///
    /// - Parameters:
    ///   - count: responses, from 0 to 10,000,000, and times the rows at most 100,000,000 values: they are all held at
    ///     once. A program that wants more draws one after another by ``simulate(_:)``.
    ///   - seed: the same seed gives the same responses on every machine.
    /// - Throws: `notAvailable` for a count below 0, `tooLarge` for one beyond these limits.
    public func simulate(count: Int, seed: UInt64) throws(MixedModelError) -> [[Double]] {
        try Bootstrap.check(count, of: "responses", values: rowCount)
        return (0..<count).map { index in
            var random = SeededRandom(seed: seed, stream: index)
            return simulate(&random)
        }
    }
}
