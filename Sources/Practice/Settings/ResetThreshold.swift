package import Clinic
package import Measures

/// Back to the product's row, or where the product has none, to no limit at all; what the practice had set stays readable.
package struct ResetThreshold: Sendable {
    package typealias Result = Void
    package let key: ThresholdKey
    package let measure: MeasureKey?
    package let ages: AgeBand?
    package init(key: ThresholdKey, measure: MeasureKey? = nil, ages: AgeBand? = nil) {
        self.key = key
        self.measure = measure
        self.ages = ages
    }
}

extension PracticeService {
    package func perform(_ command: ResetThreshold, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        let place = ThresholdPlace(key: command.key, measure: command.measure, ages: command.ages)
        try await write { store in
            let product = OwnThresholds.product(place)
            let own = try store.ownThresholds().filter { ThresholdPlace($0) == place }
            guard product != nil || !own.isEmpty else { throw PracticeError.notFound }
            guard let last = own.max(by: { $0.version < $1.version }), last.isOverride else { return }
            let row = Threshold(
                key: place.key, measure: place.measure, ages: place.ages, value: product?.value ?? last.value,
                grade: product?.grade ?? .own, source: product?.source ?? OwnThresholds.emptySource,
                version: last.version + 1, isOverride: false)
            try store.add(row, by: actor.personID, at: chance.now())
            try store.makeAllDue()
            try note(.changeThreshold, by: actor.personID, in: store)
        }
    }
}
