package import Clinic

/// A score held against the cutoff and against what came before it, with the rows that were used.
package struct Assessment: Hashable, Sendable {
    package let score: Score
    package let purpose: MeasurePurpose
    package let decimals: Int
    /// `nil` without a total, or where no cutoff is known for the measure and age.
    package let side: CutoffSide?
    /// The side of the total before this one, by the same cutoff.
    package let lastSide: CutoffSide?
    package let firstSide: CutoffSide?
    /// Since the total before this one; `nil` for the first.
    package let sinceLast: ScoreChange?
    /// Since the first total of the measure; the same as `sinceLast` at the second.
    package let sinceFirst: ScoreChange?
    /// The line that is lower than every other, of a check whose lines are known; `nil` where two share the place.
    package let lowestLine: LowestLine?

    package struct LowestLine: Hashable, Sendable {
        package let item: ItemKey
        package let worth: Int
    }

    /// - Parameters:
    ///   - earlier: The scores before it, the oldest first. Those of other measures and those without a total are
    ///     passed over; a total alone counts as any total. Versions of one measure share their scale.
    ///   - ages: The client's age band on the day of the response; it picks the cutoff.
    package init(
        of score: Score, measure: Measure, earlier: [Score], ages: AgeBand?, thresholds: ThresholdTable
    ) {
        self.score = score
        purpose = measure.purpose
        decimals = measure.scoring.decimals
        let key = measure.id.key
        let direction = measure.scoring.direction
        let cutoff = thresholds.row(.cutoff, measure: key, ages: ages)
        let reliable = thresholds.row(.reliableChange, measure: key, ages: ages)
        let totals = earlier.compactMap { $0.measure.key == key ? $0.total : nil }
        func side(_ total: Int?) -> CutoffSide? {
            guard let total, let cutoff else { return nil }
            return CutoffSide(total: total, cutoff: cutoff, direction: direction)
        }
        func change(from: Int?) -> ScoreChange? {
            guard let from, let to = score.total else { return nil }
            return ScoreChange(from: from, to: to, direction: direction, threshold: reliable)
        }
        self.side = side(score.total)
        lastSide = side(totals.last)
        firstSide = side(totals.first)
        sinceLast = change(from: totals.last)
        sinceFirst = change(from: totals.first)
        lowestLine = measure.lowestLine(of: score)
    }

    /// The course so far; `nil` at the first total, and where neither a threshold nor a crossed cutoff says anything.
    package var progress: Progress? {
        guard let sinceFirst else { return nil }
        let hasRecovered = firstSide?.isWorse == true && side?.isWorse == false
        switch (sinceFirst.reliability, hasRecovered) {
        case (.improvement, true): return .reliableRecovery
        case (_, true): return .recovery
        case (.improvement, false): return .reliableImprovement
        case (.deterioration, false): return .reliableDeterioration
        case (.noReliableChange, false): return .noReliableChange
        case (nil, false): return nil
        }
    }

    /// Every row that the judgement rests on, each once.
    package var rows: [Threshold] { [side?.cutoff, sinceFirst?.threshold].compactMap { $0 } }
}

extension Measure {
    fileprivate func lowestLine(of score: Score) -> Assessment.LowestLine? {
        guard isFourLineCheck, case .valid(let sum) = score.result, let least = sum.items.values.min() else {
            return nil
        }
        let lowest = sum.items.filter { $0.value == least }
        guard lowest.count == 1, let item = lowest.first?.key else { return nil }
        return Assessment.LowestLine(item: item, worth: least)
    }
}
