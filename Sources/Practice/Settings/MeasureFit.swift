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
}

extension PracticeService {
    package func answer(_ question: MeasureFit, as actor: Actor) async throws(PracticeError) -> Bool {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await read { try isThere(question.measure, question.thresholds, in: $0) }
    }

    func isThere(_ measure: Measure, _ thresholds: [Threshold], in store: any StoreReading) throws -> Bool {
        if BuiltInMeasures.measure(measure.id.key) != nil { throw PracticeError.conflict("conflict.version-exists") }
        let held = try store.addedMeasures().first { $0.id == measure.id }
        guard held == nil || held == measure else { throw PracticeError.conflict("conflict.version-exists") }
        let own = try store.ownThresholds()
        for row in thresholds where row.measure == measure.id.key && row.isOverride {
            let place = ThresholdPlace(row)
            let last = own.filter { ThresholdPlace($0) == place }.max { $0.version < $1.version }
            if last == nil, held == nil, OwnThresholds.product(place) == nil { continue }
            guard let last, last.value == row.value, last.source == row.source else {
                throw PracticeError.conflict(MeasureFit.thresholdsDiffer)
            }
        }
        return held != nil
    }
}
