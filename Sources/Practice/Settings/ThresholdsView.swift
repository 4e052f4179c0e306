internal import Clinic
package import Measures

/// Every number that rules compare with: the product's, the practice's own, and what it was before.
package struct ThresholdsView: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let rows: [ThresholdRow]
        /// The newest version of each measure that a row names.
        package let measures: [MeasureKey: Measure]
        package let mayChange: Bool
        /// What became of the doubts that the reader suggested, over the whole practice; `nil` for who supervises nobody and
        /// changes nothing.
        package let doubts: CommentCounts?
        package init(
            rows: [ThresholdRow], measures: [MeasureKey: Measure], mayChange: Bool, doubts: CommentCounts? = nil
        ) {
            self.rows = rows
            self.measures = measures
            self.mayChange = mayChange
            self.doubts = doubts
        }
    }
}

package struct ThresholdRow: Hashable, Sendable {
    package let place: ThresholdPlace
    package let product: Threshold?
    /// Set where the practice's own value counts.
    package let own: Threshold?
    /// The practice's versions, the newest first.
    package let history: [Threshold]
    package let inForce: Threshold
    package init(
        place: ThresholdPlace, product: Threshold?, own: Threshold?, history: [Threshold], inForce: Threshold
    ) {
        self.place = place
        self.product = product
        self.own = own
        self.history = history
        self.inForce = inForce
    }
}

extension PracticeService {
    package func answer(
        _ question: ThresholdsView, as actor: Actor
    ) async throws(PracticeError) -> ThresholdsView.Answer {
        try actor.require(AccessPolicy.mayReadSettings)
        let mayChange = actor.mayChangeSettings
        return try await read { store in
            let own = try store.ownThresholds()
            let inForce = OwnThresholds.inForce(own)
            let places = ProductThresholds.rows.filter(\.mayBeChanged).map(ThresholdPlace.init)
            let added = Set(own.filter(\.mayBeChanged).map(ThresholdPlace.init)).subtracting(places)
                .sorted { ($0.measure?.name ?? "", $0.key.name) < ($1.measure?.name ?? "", $1.key.name) }
            let rows = (places + added).compactMap { place -> ThresholdRow? in
                let product = OwnThresholds.product(place)
                let set = inForce.first { ThresholdPlace($0) == place }
                guard let counts = set ?? product else { return nil }
                let history = own.filter { ThresholdPlace($0) == place }.sorted { $0.version > $1.version }
                return ThresholdRow(place: place, product: product, own: set, history: history, inForce: counts)
            }
            return ThresholdsView.Answer(
                rows: rows, measures: try measures(in: store), mayChange: mayChange,
                doubts: actor.allows(AccessPolicy.mayReadDoubtCounts) ? try store.commentCounts() : nil)
        }
    }
}

extension Threshold {
    /// From which answer a risk item is a sign is part of the published measure, by which every form is scored, and no
    /// practice turns it down.
    var mayBeChanged: Bool { key != .riskAnswer }
}

extension Actor {
    var mayChangeSettings: Bool {
        if case .person(let viewer) = self { AccessPolicy.mayChangeSettings(viewer) } else { true }
    }
}
