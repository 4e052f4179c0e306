extension Fit {
    /// Effects without variance, and effects that are combinations of others, one sentence each.
    var singularities: [String] {
        let prepared = model.shape.triangles(prepared)
        return effectCovariances.enumerated().flatMap { number, held -> [String] in
            let (group, effects, covariance) = held
            // Whether there is such a combination is judged where effects are centred and of one size.
            let own = prepared[number] * prepared[number].transposed
            guard own.semidefiniteCholesky(tolerance: 1e-9).diagonal.contains(0) else { return [] }
            let triangle = covariance.semidefiniteCholesky(tolerance: 1e-9)
            return effects.indices.compactMap { index in
                guard triangle[index, index] == 0 else { return nil }
                let size = model.transforms[number][index, index]
                return covariance[index, index] * size * size <= 1e-12 * preparedSigma * preparedSigma
                    ? "Singular: the variance of \(effects[index]) between levels of \(group) is estimated as 0."
                    : "Singular: \(effects[index]) in \(group) is an exact combination of the effects before it (a correlation of 1 or -1)."
            }
        }
    }

    /// Which variances the data do not tell apart; `nil` where they tell all, or where the search did not settle.
    func identification(_ parameters: Set<Int>) -> String? {
        guard !parameters.isEmpty, convergence.isConverged else { return nil }
        var names: [String] = []
        var index = 0
        for term in frame.terms {
            for column in 0..<term.width {
                for row in column..<term.width {
                    defer { index += 1 }
                    guard parameters.contains(index) else { continue }
                    for place in Set([column, row]).sorted() {
                        let name = name(term, place)
                        if !names.contains(name) { names.append(name) }
                    }
                }
            }
        }
        guard !names.isEmpty else { return nil }
        if parameters.contains(theta.count) { names.append("the residual") }
        guard let only = names.first, names.count == 1 else {
            return "Not identified: the data do not tell apart the variances of \(names.joined(separator: ", ")); "
                + "other values fit as well."
        }
        let times = frame.terms.reduce(0) { count, term in
            count + (0..<term.width).count { name(term, $0) == only }
        }
        return times > 1
            ? "Not identified: the data do not tell apart the variances of \(only), which stands in the formula twice; "
                + "other values fit as well."
            : "Not identified: the data say nothing of the variance of \(only), as where the fixed effects tell its levels apart "
                + "already; other values fit as well."
    }

    private func name(_ term: ModelFrame.Term, _ effect: Int) -> String {
        "\(term.effects[effect]) in \(frame.groups[term.group].label)"
    }
}
