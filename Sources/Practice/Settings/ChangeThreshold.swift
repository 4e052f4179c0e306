package import Clinic
package import Measures

/// The practice's own value in place of the product's: a new version of that row. Every standing is due
/// with it; whoever does not want to wait for the sweep works them out (`RecomputeStandings`).
package struct ChangeThreshold: Sendable {
    package typealias Result = Threshold
    package let key: ThresholdKey
    package let measure: MeasureKey?
    package let ages: AgeBand?
    package let value: Int
    package init(key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil, value: Int) {
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
            guard product != nil || !own.isEmpty, place.key != .riskAnswer else { throw PracticeError.notFound }
            try check(command.value, at: place, in: store)
            let version = (own + [product].compactMap(\.self)).map(\.version).max() ?? 0
            let row = Threshold(
                key: place.key, measure: place.measure, ages: place.ages, value: command.value, grade: .own,
                source: "The practice's own value", version: version + 1, isOverride: true)
            try store.add(row, by: actor.personID, at: chance.now())
            try store.makeAllDue()
            try note(.changeThreshold, by: actor.personID, in: store)
            return row
        }
    }

    private func check(_ value: Int, at place: ThresholdPlace, in store: any StoreReading) throws {
        let scoring = try place.measure.flatMap { try measures(in: store)[$0]?.scoring }
        guard let allowed = AllowedThreshold.values(of: place.key, scoring) else { throw PracticeError.notFound }
        var checks = Checks()
        checks.range(value, allowed, "value")
        try checks.done()
    }
}
