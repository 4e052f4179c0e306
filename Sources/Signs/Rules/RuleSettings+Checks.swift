import Measures

/// What one form is compared with, in its own units.
///
/// The product's numbers of the alliance are for four lines of 0 to 40, whose whole or tenth points they are brought to. A
/// measure of another range is held against its own numbers alone.
extension RuleSettings {
    package func alliance(_ score: CheckScore) -> CheckLimits {
        alliance(score.measure, in: score.range, ages: score.ages)
    }

    package func outcome(_ score: CheckScore) -> CheckLimits {
        outcome(score.measure, in: score.range, ages: score.ages)
    }

    /// The least fall from the last check that counts: of another range, its reliable change.
    package func fallLimit(_ score: CheckScore) -> Int? { change(allianceFall, score) }

    /// The least that the small falls of a slide come to together.
    package func slideLimit(_ score: CheckScore) -> Int? { change(slideTotal, score) }

    /// The least rise from the lowest early check that counts.
    package func riseLimit(_ score: CheckScore) -> Int? { change(earlyRise, score) }

    /// A line below it is low.
    package func lineLimit(_ score: CheckScore) -> Int? {
        score.range.isOfFourLines ? score.range.units(ofTenths: lineLow) : nil
    }

    /// A total from which the check is perfect: of another range, its better end.
    package func topLimit(_ score: CheckScore) -> Int {
        score.range.isOfFourLines ? score.range.units(ofTenths: perfectTotal) : score.range.best
    }

    private func change(_ tenths: Int, _ score: CheckScore) -> Int? {
        score.range.isOfFourLines ? score.range.units(ofTenths: tenths) : alliance(score).reliableChange
    }
}
