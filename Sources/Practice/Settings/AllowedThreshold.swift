internal import FollowThrough
package import Measures
internal import Signs

/// What a number that rules compare with may be.
package enum AllowedThreshold {
    /// In units of the measure's score, else in those of the key.
    ///
    /// - Parameter scoring: that of the measure which the number is of; `nil` for one of no measure.
    /// - Returns: `nil` where the measure has no score, so that nothing can be compared.
    package static func values(of key: ThresholdKey, _ scoring: ScoringRule?) -> ClosedRange<Int>? {
        guard let scoring else { return SignThresholds.allowed(key) ?? ResourceThresholds.allowed(key) ?? 0...100_000 }
        guard scoring.lowest < scoring.highest else { return nil }
        return key == .cutoff ? scoring.lowest...scoring.highest : 1...(scoring.highest - scoring.lowest)
    }
}
