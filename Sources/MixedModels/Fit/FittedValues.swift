extension Fit {
    /// The fixed effects' part of each row, with the offset, in the response's unit.
    public var fixedPart: [Double] {
        var result = frame.offset ?? [Double](repeating: 0, count: rowCount)
        for (values, coefficient) in zip(frame.fixedValues, coefficients) {
            for row in 0..<rowCount { result[row] += values[row] * coefficient }
        }
        return result
    }

    /// What the model expects of each row, its groups' conditional modes included, in the response's unit.
    public func fittedValues() throws(MixedModelError) -> [Double] {
        let modes = try conditionalModes()
        var result = fixedPart
        var offsets = [Int](repeating: 0, count: frame.groups.count)
        for term in frame.terms {
            let codes = frame.groups[term.group].codes
            for (index, values) in term.values.enumerated() {
                let effect = offsets[term.group] + index
                let levels = modes[term.group].values
                for row in 0..<rowCount { result[row] += (values?[row] ?? 1) * levels[Int(codes[row])][effect] }
            }
            offsets[term.group] += term.width
        }
        return result
    }

    /// Response less fitted value of each row, in the response's unit.
    public func residuals() throws(MixedModelError) -> [Double] {
        zip(frame.response, try fittedValues()).map { $0 - $1 }
    }
}
