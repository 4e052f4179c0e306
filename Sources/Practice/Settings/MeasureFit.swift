package import Measures
internal import Clinic

/// Whether that measure is there already, with the same content and the same numbers; throws what `AddMeasure` would.
package struct MeasureFit: Sendable {
    package typealias Answer = Bool
    package let measure: Measure
    package let thresholds: [Threshold]
    package init(measure: Measure, thresholds: [Threshold] = []) {
        self.measure = measure
        self.thresholds = thresholds
    }

    /// The conflict where the measure's numbers are set otherwise; they are changed among the thresholds.
    package static let thresholdsDiffer = "conflict.thresholds-differ"
    /// That version is here with another content.
    package static let versionExists = "conflict.version-exists"
    /// A version beyond the next.
    package static let versionGap = "conflict.version-gap"
    /// A new version for another purpose, or whose scores cannot be set beside those of the versions before.
    package static let versionScore = "conflict.version-score"
}

extension PracticeService {
    package func answer(_ question: MeasureFit, as actor: Actor) async throws(PracticeError) -> Bool {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await read { try isThere(question.measure, question.thresholds, in: $0) }
    }

    func isThere(_ measure: Measure, _ thresholds: [Threshold], in store: any StoreReading) throws -> Bool {
        if BuiltInMeasures.measure(measure.id.key) != nil { throw PracticeError.conflict(MeasureFit.versionExists) }
        let versions = try store.addedMeasures().filter { $0.id.key == measure.id.key }
        let held = versions.first { $0.id == measure.id }
        guard held == nil || held == measure else { throw PracticeError.conflict(MeasureFit.versionExists) }
        if held == nil, let newest = versions.max(by: { $0.id < $1.id }) {
            if measure.id.version > newest.id.version + 1 { throw PracticeError.conflict(MeasureFit.versionGap) }
            guard measure.isComparable(with: newest) else {
                throw PracticeError.conflict(MeasureFit.versionScore)
            }
        } else if held == nil, measure.id.version != 1 {
            throw PracticeError.conflict(MeasureFit.versionGap)
        }
        let own = try store.ownThresholds()
        for row in thresholds where row.measure == measure.id.key && row.isOverride {
            let place = ThresholdPlace(row)
            let newest = own.filter { ThresholdPlace($0) == place }.max { $0.version < $1.version }
            // A place that was emptied again holds no other number; it stays empty.
            let last = newest.flatMap { OwnThresholds.inForce([$0]).first }
            // What nobody has set yet, and what the product says too, is no other number.
            let isSame =
                if let last { last.value == row.value && last.source == row.source } else {
                    OwnThresholds.product(place).map { $0.value == row.value } ?? true
                }
            guard isSame else { throw PracticeError.conflict(MeasureFit.thresholdsDiffer) }
        }
        return held != nil
    }
}
