package import Measures
internal import Clinic

/// Measures from another practice, or from this one before: to the letter, all of them or none. What is here already stays
/// as it is, its switch too.
package struct RestoreMeasures: Sendable {
    package typealias Result = RestoredMeasures
    package let kept: KeptMeasures
    package let isDryRun: Bool
    package init(_ kept: KeptMeasures, isDryRun: Bool) {
        self.kept = kept
        self.isDryRun = isDryRun
    }
}

/// What came in, or would.
package struct RestoredMeasures: Hashable, Sendable {
    package let new: [MeasureVersion]
    package let same: [MeasureVersion]
    /// Versions of limits that were not here.
    package let newLimits: Int
    /// Here with another content, or by a name of the product's own.
    package let differing: [MeasureVersion]
    /// For another purpose than another version of the measure here or in the file, or with another score.
    package let incomparable: [MeasureVersion]
    /// Limits that are here with another value, or that the measure cannot have.
    package let differingLimits: [Threshold]
    /// False for a dry run, and where something differs.
    package let wasApplied: Bool

    package var isRefused: Bool { !differing.isEmpty || !incomparable.isEmpty || !differingLimits.isEmpty }
}

extension PracticeService {
    package func perform(_ command: RestoreMeasures, as actor: Actor) async throws(PracticeError) -> RestoredMeasures {
        try actor.require(AccessPolicy.mayChangeSettings)
        if command.isDryRun { return try await read { try MeasureRestoring(command.kept, $0).told(wasApplied: false) } }
        let (told, movesLimits) = try await write { store -> (RestoredMeasures, Bool) in
            let restoring = try MeasureRestoring(command.kept, store)
            let told = restoring.told(wasApplied: true)
            if told.isRefused { return (restoring.told(wasApplied: false), false) }
            if restoring.new.isEmpty, restoring.newLimits.isEmpty { return (told, false) }
            let now = chance.now()
            for measure in restoring.new { try store.add(measure, by: actor.personID, at: now) }
            for key in restoring.newKeys { try store.set(key, isOn: command.kept.offered.contains(key)) }
            for row in restoring.newLimits { try store.add(row, by: actor.personID, at: now) }
            if restoring.movesLimits { try store.makeAllDue() }
            try note(.addMeasure, by: actor.personID, in: store)
            return (told, restoring.movesLimits)
        }
        if movesLimits { _ = try await perform(RecomputeStandings(), as: .operatorOfTheMachine) }
        return told
    }
}

/// What of a file of measures is here and what is not.
private struct MeasureRestoring {
    private(set) var new: [Measure] = []
    private(set) var newLimits: [Threshold] = []
    private(set) var newKeys: Set<MeasureKey> = []
    private var same: [MeasureVersion] = []
    private var differing: [MeasureVersion] = []
    private var incomparable: [MeasureVersion] = []
    private var differingLimits: [Threshold] = []
    /// Whether limits of a measure that was here before come to it.
    private(set) var movesLimits = false

    init(_ kept: KeptMeasures, _ store: any StoreReading) throws {
        let added = try store.addedMeasures()
        let held = Dictionary(added.map { ($0.id, $0) }) { first, _ in first }
        let heldKeys = Set(added.map(\.id.key))
        var firstOfKey = Dictionary(added.map { ($0.id.key, $0) }) { first, _ in first }
        for measure in kept.measures {
            if BuiltInMeasures.measure(measure.id.key) != nil {
                differing.append(measure.id)
            } else if let here = held[measure.id] {
                if here == measure { same.append(measure.id) } else { differing.append(measure.id) }
            } else if let first = firstOfKey[measure.id.key], !measure.isComparable(with: first) {
                incomparable.append(measure.id)
            } else {
                new.append(measure)
                if firstOfKey[measure.id.key] == nil { firstOfKey[measure.id.key] = measure }
                if !heldKeys.contains(measure.id.key) { newKeys.insert(measure.id.key) }
            }
        }
        let own = try store.ownThresholds()
        for row in kept.limits {
            let here = own.first { ThresholdPlace($0) == ThresholdPlace(row) && $0.version == row.version }
            if here == row { continue }
            if here != nil || !Self.canBe(row, in: kept.measures) {
                differingLimits.append(row)
            } else {
                newLimits.append(row)
                if let key = row.measure, heldKeys.contains(key) { movesLimits = true }
            }
        }
    }

    /// Of a kind that a measure has, and within what its scores come to.
    private static func canBe(_ row: Threshold, in measures: [Measure]) -> Bool {
        let isKnown =
            row.key == .cutoff || row.key == .reliableChange || OwnThresholds.product(ThresholdPlace(row)) != nil
        let newest = measures.filter { $0.id.key == row.measure }.max { $0.id < $1.id }
        guard isKnown, let newest else { return false }
        return AllowedThreshold.values(of: row.key, newest.scoring)?.contains(row.value) ?? false
    }

    func told(wasApplied: Bool) -> RestoredMeasures {
        RestoredMeasures(
            new: new.map(\.id), same: same, newLimits: newLimits.count, differing: differing,
            incomparable: incomparable, differingLimits: differingLimits, wasApplied: wasApplied)
    }
}
