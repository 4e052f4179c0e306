extension Measure {
    /// What was handed in comes to under this measure's own rule, in exact whole units.
    ///
    /// Completeness is `ScoringRule.mayBeMissing` alone; `Item.isRequired` is what a form insists on. An item is
    /// missing where it has no answer or its answer has no worth. With nothing answered the score is incomplete,
    /// however many items may be missing. Risk is compared after reversing and reported whatever the result is.
    package func score(_ content: ResponseContent) throws(ScoringError) -> Score {
        switch content {
        case .declined: Score(measure: id, result: .declined)
        case .totalOnly(let total): Score(measure: id, result: .totalOnly(try checked(total: total)))
        case .answers(let answers): try score(answers)
        }
    }

    private func checked(total: Int) throws(ScoringError) -> Int {
        guard scoring.method != .unscored else { throw .totalOfUnscored }
        guard total >= scoring.lowest, total <= scoring.highest else {
            throw .totalOutOfRange(lowest: scoring.lowest, highest: scoring.highest)
        }
        return total
    }

    private func score(_ answers: [ItemKey: Answer]) throws(ScoringError) -> Score {
        var worths: [ItemKey: Int] = [:]
        worths.reserveCapacity(items.count)
        var risks: [RiskAnswer] = []
        var missing: [ItemKey] = []
        var known = 0
        for item in items {
            let answer = answers[item.key]
            if answer != nil { known += 1 }
            let worth: Int? = if let answer { try item.worth(of: answer) } else { nil }
            if let worth, let from = item.riskFrom, worth >= from {
                risks.append(RiskAnswer(item: item.key, worth: worth))
            }
            guard item.isScored else { continue }
            if let worth { worths[item.key] = worth } else { missing.append(item.key) }
        }
        if known < answers.count, let stranger = answers.keys.filter({ key in !items.contains { $0.key == key } }).min()
        {
            throw .unknownItem(stranger)
        }
        return Score(measure: id, result: result(worths, missing: missing), risks: risks)
    }

    private func result(_ worths: [ItemKey: Int], missing: [ItemKey]) -> ScoreResult {
        guard scoring.method != .unscored else { return .unscored }
        guard missing.count <= scoring.mayBeMissing, !worths.isEmpty else { return .incomplete(missing: missing) }
        let total = scoring.total(
            of: worths.values.reduce(0, +), answered: worths.count, asked: worths.count + missing.count)
        return .valid(
            ScoreSum(total: total, items: ItemWorths(worths), subscores: subscores(worths), missing: missing.count))
    }

    /// Each by the measure's own method over its own items; absent where none of them was answered.
    private func subscores(_ worths: [ItemKey: Int]) -> [String: Int] {
        var parts: [String: (sum: Int, answered: Int, asked: Int)] = [:]
        for item in items where item.isScored {
            guard let name = item.subscore else { continue }
            let part = parts[name] ?? (0, 0, 0)
            let worth = worths[item.key]
            parts[name] = (part.sum + (worth ?? 0), part.answered + (worth == nil ? 0 : 1), part.asked + 1)
        }
        guard !parts.isEmpty else { return [:] }
        return parts.compactMapValues { part in
            part.answered == 0 ? nil : scoring.total(of: part.sum, answered: part.answered, asked: part.asked)
        }
    }
}

extension ScoringRule {
    /// The sum of the worths of `answered` items, one or more, brought to a total by the method; half a unit goes up.
    package func total(of sum: Int, answered: Int, asked: Int) -> Int {
        switch method {
        case .sum, .unscored: sum
        case .mean: Self.roundedHalfUp(sum, over: answered)
        case .proratedSum: answered == asked ? sum : Self.roundedHalfUp(sum * asked, over: answered)
        }
    }

    /// The whole number nearest to the fraction, the greater one where two are as near (so -0.5 gives 0).
    /// `divisor` is 1 or more.
    package static func roundedHalfUp(_ dividend: Int, over divisor: Int) -> Int {
        let doubled = 2 * dividend + divisor
        let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
