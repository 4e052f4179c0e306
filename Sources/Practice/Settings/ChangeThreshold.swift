package import Clinic
package import Measures

/// The practice's own value in place of the product's, or where there is none: a new version of that row. Every standing is
/// due with it; whoever does not want to wait for the sweep works them out (`RecomputeStandings`).
package struct ChangeThreshold: Sendable {
    package typealias Result = Threshold
    package let key: ThresholdKey
    package let measure: MeasureKey?
    package let ages: AgeBand?
    package let value: Int
    /// Where it comes from; `nil` for a value that the practice chose.
    package let source: String?
    package init(
        key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil, value: Int, source: String? = nil
    ) {
        self.source = source
        self.key = key
        self.measure = measure
        self.ages = ages
        self.value = value
    }
}

extension PracticeService {
    package func perform(_ command: ChangeThreshold, as actor: Actor) async throws(PracticeError) -> Threshold {
        try actor.require(AccessPolicy.mayChangeSettings)
        let place = ThresholdPlace(key: command.key, measure: command.measure, ages: command.ages)
        return try await write { store in
            let own = try store.ownThresholds().filter { ThresholdPlace($0) == place }
            let product = OwnThresholds.product(place)
            guard try product != nil || !own.isEmpty || mayStand(at: place, in: store), place.key != .riskAnswer else {
                throw PracticeError.notFound
            }
            let source = try check(command, at: place, in: store)
            let version = (own + [product].compactMap(\.self)).map(\.version).max() ?? 0
            let row = Threshold(
                key: place.key, measure: place.measure, ages: place.ages, value: command.value, grade: .own,
                source: source, version: version + 1, isOverride: true)
            try store.add(row, by: actor.personID, at: chance.now())
            try store.makeAllDue()
            try note(.changeThreshold, by: actor.personID, in: store)
            return row
        }
    }

    /// Whether a limit may stand where nobody has set one yet: cutoff and reliable change of a measure that has a score, for
    /// every age or for one of those that its words are for.
    private func mayStand(at place: ThresholdPlace, in store: any StoreReading) throws -> Bool {
        guard place.key == .cutoff || place.key == .reliableChange, let key = place.measure,
            let measure = try measures(in: store)[key], measure.scoring.method != .unscored
        else { return false }
        guard let ages = place.ages else { return true }
        return measure.ages.isEmpty || measure.ages.contains(ages)
    }

    /// - Returns: where it comes from, in words.
    private func check(
        _ command: ChangeThreshold, at place: ThresholdPlace, in store: any StoreReading
    ) throws -> String {
        let scoring = try place.measure.flatMap { try measures(in: store)[$0]?.scoring }
        guard let allowed = AllowedThreshold.values(of: place.key, scoring) else { throw PracticeError.notFound }
        var checks = Checks()
        checks.range(command.value, allowed, "value")
        let source = checks.text(
            command.source ?? "", "source", required: false, longest: OwnThresholds.longestSource)
        try checks.done()
        return source.isEmpty ? OwnThresholds.ownSource : source
    }
}
