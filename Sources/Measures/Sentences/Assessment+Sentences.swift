extension Assessment {
    /// The one sentence: what it came to, since last time, against the cutoff.
    package var sentence: Sentence {
        switch score.result {
        case .declined: Sentence(key: SentenceKeys.declined)
        case .unscored: Sentence(key: SentenceKeys.unscored)
        case .incomplete(let missing):
            Sentence(
                key: SentenceKeys.incomplete, arguments: [.count(missing.count)] + missing.map { .item($0) })
        case .valid(let sum): sentence(of: sum.total)
        case .totalOnly(let total): sentence(of: total)
        }
    }

    /// What else is to say, the gravest first: risk, the course since the first, the lowest line, a total alone.
    package var details: [Sentence] {
        var details = score.risks.map { risk in
            Sentence(key: SentenceKeys.riskAnswered, arguments: [.item(risk.item), points(risk.worth)])
        }
        if let progress, let sinceFirst {
            var arguments = [points(sinceFirst.from), points(sinceFirst.to), points(abs(sinceFirst.amount))]
            if let threshold = sinceFirst.threshold { arguments.append(points(threshold.value)) }
            details.append(Sentence(key: SentenceKeys.progress(progress), arguments: arguments))
        }
        if let lowestLine {
            details.append(
                Sentence(key: SentenceKeys.lowestLine, arguments: [.item(lowestLine.item), points(lowestLine.worth)]))
        }
        if case .totalOnly = score.result { details.append(Sentence(key: SentenceKeys.totalOnly)) }
        return details
    }

    private func sentence(of total: Int) -> Sentence {
        var arguments = [points(total)]
        if let amount = sinceLast?.amount, amount != 0 { arguments.append(points(abs(amount))) }
        if let side { arguments.append(points(side.cutoff.value)) }
        return Sentence(key: SentenceKeys.total(move, place, worth), arguments: arguments)
    }

    private var move: SentenceKeys.Move {
        guard let amount = sinceLast?.amount else { return .first }
        return amount == 0 ? .same : amount > 0 ? .up : .down
    }

    private var place: SentenceKeys.Place {
        guard let side else { return .plain }
        let isStill = lastSide?.isBelow == side.isBelow
        return side.isBelow ? (isStill ? .stillBelow : .below) : (isStill ? .stillNotBelow : .notBelow)
    }

    /// What the change since the last total is worth. The checks come every session, and are judged by their whole course;
    /// so is any measure while the last total says the same as the first.
    private var worth: ScoreChange.Reliability? {
        guard purpose == .other, let sinceLast, sinceLast.amount != 0, sinceLast != sinceFirst else { return nil }
        return sinceLast.reliability
    }

    private func points(_ units: Int) -> Sentence.Argument { .points(units, decimals: decimals) }
}
