import Clinic
package import Measures

/// What a course of care is judged by where no sign speaks: its outcome scores, their cutoff, and what was expected.
package struct OutcomesKnown: Sendable {
    /// In force and of one measure, that of the last; the oldest first, in its units.
    package let totals: [Int]
    package let decimals: Int
    /// In the same units; `nil` where none is known.
    package let cutoff: Int?
    package let isHigherBetter: Bool
    /// Outcome forms that were filled in and have no score.
    package let unscored: Int
    package let measure: MeasureKey?
    /// Where the last one was expected before it came in.
    package let band: CourseSeen.Band?

    package init(
        totals: [Int], decimals: Int = 1, cutoff: Int? = nil, isHigherBetter: Bool = true, unscored: Int = 0,
        measure: MeasureKey? = nil, band: CourseSeen.Band? = nil
    ) {
        (self.totals, self.decimals, self.cutoff, self.unscored) = (totals, decimals, cutoff, unscored)
        (self.measure, self.band, self.isHigherBetter) = (measure, band, isHigherBetter)
    }

    /// Enough scores to say so, and the last where it was expected; where nothing was expected, on the better side of
    /// the cutoff.
    package var isOnCourse: Bool {
        guard totals.count > 1, let last = totals.last else { return false }
        if let band { return band.lowest <= last && last <= band.highest }
        return cutoff.map { (last >= $0) == isHigherBetter } ?? false
    }
}

extension ClientPageModel {
    func outcomesKnown(until now: Instant) -> OutcomesKnown {
        let forms = visits(until: now).compactMap { $0.outcome }
        let unscored = forms.count { $0.score.total == nil && $0.wasFilledIn }
        guard let last = forms.last(where: { $0.score.total != nil }) else {
            return OutcomesKnown(totals: [], unscored: unscored)
        }
        let key = last.response.measure.key
        return OutcomesKnown(
            totals: forms.filter { $0.response.measure.key == key }.compactMap { $0.score.total },
            decimals: measures[last.response.measure]?.scoring.decimals ?? 1, cutoff: outcomeCutoff,
            isHigherBetter: measures[last.response.measure]?.scoring.direction != .higherIsWorse,
            unscored: unscored, measure: key, band: course?.step(last.response.session)?.band)
    }
}

extension FormSeen {
    /// Scored, or of a form that has no score; neither declined nor left half-way.
    var wasFilledIn: Bool {
        switch score.result {
        case .valid, .totalOnly, .unscored: true
        case .incomplete, .declined: false
        }
    }
}
