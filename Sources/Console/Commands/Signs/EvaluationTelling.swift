package import Signs

/// An evaluation as a table for people, no line wider than 100 characters, or as one JSON object.
package struct EvaluationTelling {
    let evaluation: SignEvaluation

    package init(_ evaluation: SignEvaluation) { self.evaluation = evaluation }

    package var text: String {
        let first = evaluation.together
        var lines = [
            "\(evaluation.courses) closed courses, \(first.sessions) sessions, \(first.dropouts) dropouts, "
                + "\(first.deteriorations) with a reliable deterioration"
        ]
        lines += evaluation.leftOut.map { wrapped(Self.leftOut($0)) + wrapped(Self.expected) } ?? []
        lines += Self.endings(evaluation.endings).map(wrapped) ?? []
        lines += ["", header]
        lines += evaluation.signs.flatMap(rows)
        lines += rows(first)
        lines.append("")
        lines += wrapped(Self.lead(first)) + leadLines + [""]
        lines += wrapped(
            "Beside what practices use, at equally many alarms: of those just under the bar as many as are wanting are "
                + "drawn by lot, and of a baseline's no more than all signs can raise. Not repeated: an alarm stands "
                + "for \(DetectorFigures.horizon) sessions, in which somebody has it to act on, and is not given "
                + "again. By lot: what alarms that stand catch at moments drawn by chance, at as many; as expected, not "
                + "drawn. Missed twice: a client's cancellation with less notice than asked for is a miss too.")
        lines += wrapped(learning)
        lines.append(header)
        lines += evaluation.comparisons.flatMap(told)
        lines += [""] + wrapped(Self.likeForLike)
        if evaluation.learned != nil { lines += wrapped(summary) }
        return lines.joined(separator: "\n")
    }

    /// What each sign weighs, by the product and as learned.
    package var weightsText: String {
        guard let learned = evaluation.learned else { return wrapped(learning).joined(separator: "\n") }
        func hundredths(_ weight: Double) -> String { String(Int((weight * 100).rounded())) }
        var lines = wrapped(
            "What each sign weighs where it is new, in hundredths of the log odds: by the product, and as learned, the "
                + "mean of the \(LearnedWeights.parts) parts (from the lowest to the highest).")
        lines.append(pad("", Self.nameWidth) + pad("product", 10) + "learned")
        lines += learned.weights.map { weight in
            let range = "\(hundredths(weight.range.lowerBound)) to \(hundredths(weight.range.upperBound))"
            let learned = weight.isSeen ? "\(hundredths(weight.learned)) (\(range))" : "not seen here"
            return pad(weight.feature.description, Self.nameWidth) + pad(hundredths(weight.product), 10) + learned
        }
        return lines.joined(separator: "\n")
    }

    private static let width = 100
    static let nameWidth = 31
    private static let partWidth = 18

    private var learning: String {
        guard evaluation.learned != nil else {
            let known = evaluation.endings.dropouts
            let dropouts = "\(known) of them \(known == 1 ? "is" : "are") known to have ended in a dropout"
            return "Nothing is learned from these courses: \(dropouts), and weights are learned from "
                + "\(LearnedWeights.leastDropouts) on. The product's own weights hold. Intervals of how many times "
                + "as many hold the bar and the lot fixed."
        }
        return "All signs are weighed by the product's own weights, and as learned from these courses: they are dealt "
            + "into \(LearnedWeights.parts) parts, and each is weighed by what the others taught. Intervals of how "
            + "many times as many hold the bar, the lot and the weights fixed."
    }

    private func told(_ comparison: SignEvaluation.Comparison) -> [String] {
        var lines = rows(comparison.baseline) + self.lines(of: comparison.product, comparison)
        lines += comparison.byLot.map { row($0, comparison.product.together.sessions) } ?? []
        guard let learned = comparison.learned, let better = comparison.better else { return lines }
        lines += self.lines(of: learned, comparison)
        let (product, other) = (comparison.product.together.caughtDropouts, learned.together.caughtDropouts)
        let sentence: String =
            switch better {
            case .product: "The product's own weights caught more: \(product) dropouts beside \(other)."
            case .learned: "The learned weights caught more: \(other) dropouts beside \(product)."
            case .neither: "The learned weights and the product's own caught as many: \(product) dropouts."
            }
        lines.append("  " + sentence)
        return lines
    }

    private func lines(
        of found: SignEvaluation.AtEqualAlarms, _ comparison: SignEvaluation.Comparison
    ) -> [String] {
        let even = found.evenBaseline == comparison.baseline ? [] : rows(found.evenBaseline)
        // Without a dropout there are no times as many.
        return even + rows(found.together) + (evaluation.together.dropouts == 0 ? [] : ["  " + ratio(found)])
    }

    private var summary: String {
        let found = evaluation.comparisons.compactMap(\.better)
        func count(_ better: SignEvaluation.Better) -> Int { found.count { $0 == better } }
        let (product, learned) = (count(.product), count(.learned))
        let all = found.count
        if product == learned {
            return "In these courses neither weights caught more dropouts: the learned ones and the product's own each "
                + "in \(learned) of \(all) comparisons."
        }
        if learned > product {
            return "In these courses the learned weights caught more dropouts: in \(learned) of \(all) comparisons, "
                + "the product's own in \(product)."
        }
        return "In these courses the product's own weights caught more dropouts: in \(product) of \(all) comparisons, "
            + "the learned ones in \(learned)."
    }

    private var header: String {
        pad("", Self.nameWidth) + pad("caught", Self.partWidth) + pad("right", Self.partWidth)
            + pad("deteriorations", Self.partWidth) + pad("lead", 5) + "alarms/100"
    }

    /// A line, and where the name is too long for one its rest below.
    private func rows(_ figures: DetectorFigures) -> [String] {
        let names = name(figures.detector.description)
        let first =
            pad(names.first ?? "", Self.nameWidth) + pad(part(figures.sensitivity), Self.partWidth)
            + pad(part(figures.precision), Self.partWidth)
            + pad(part(figures.deteriorationSensitivity), Self.partWidth)
            + pad(figures.medianLead.map(Self.halves) ?? "-", 5) + Decimals.one(figures.alarmsPer100)
        return [first] + names.dropFirst().map { "  " + $0 }
    }

    /// Broken after a comma.
    private func name(_ text: String) -> [String] {
        var pieces: [String] = []
        for word in text.split(separator: " ") {
            if let last = pieces.last, !last.hasSuffix(",") {
                pieces[pieces.count - 1] = last + " " + String(word)
            } else {
                pieces.append(String(word))
            }
        }
        return filled(pieces, to: Self.nameWidth - 1)
    }

    private func ratio(_ found: SignEvaluation.AtEqualAlarms) -> String {
        guard let ratio = found.ratio else { return "the baseline caught none" }
        let bounds = found.interval.map {
            " (95% \(Decimals.two($0.lowerBound)) to \(Decimals.two($0.upperBound)))"
        }
        let isFew = found.evenBaseline.caughtDropouts < Int(SignEvaluation.AtEqualAlarms.leastCaught)
        let few = bounds == nil && isFew ? " (too few for an interval)" : nil
        return "\(Decimals.two(ratio)) times as many dropouts caught\(bounds ?? few ?? ""), at "
            + "\(found.together.alarms) alarms beside \(found.evenBaseline.alarms)"
    }

    private func part(_ part: Proportion?) -> String {
        guard let part else { return "-" }
        let (low, high) = (part.interval.lowerBound * 100, part.interval.upperBound * 100)
        return "\(Decimals.one(part.share * 100))% (\(Decimals.one(low))-\(Decimals.one(high)))"
    }

    /// The row of alarms by lot, which has no intervals: nothing was drawn.
    private func row(_ lot: AlarmsByLot, _ sessions: Int) -> [String] {
        func part(_ share: Double?) -> String { share.map { "\(Decimals.one($0 * 100))%" } ?? "-" }
        let rate = sessions > 0 ? 100 * lot.alarms / Double(sessions) : 0
        return [
            pad("by lot, not repeated", Self.nameWidth) + pad(part(lot.sensitivity), Self.partWidth)
                + pad(part(lot.precision), Self.partWidth) + pad("", Self.partWidth) + pad("-", 5) + Decimals.one(rate)
        ]
    }

    func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    func wrapped(_ text: String) -> [String] {
        filled(text.split(separator: " ").map { String($0) }, to: Self.width)
    }

    /// Pieces with spaces between, as many in a line as fit.
    private func filled(_ pieces: [String], to width: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let last = lines.last, last.count + 1 + piece.count <= width {
                lines[lines.count - 1] = last + " " + piece
            } else {
                lines.append(piece)
            }
        }
        return lines
    }
}
