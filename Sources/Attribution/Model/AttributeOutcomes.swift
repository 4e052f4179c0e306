internal import MixedModels

/// From episodes to the answer.
package enum AttributeOutcomes {
    /// Clients with two sessions or more that are needed for any figure at all.
    package static let fewestClients = 20
    /// Below it differences between therapists are not told from chance.
    package static let dependableTherapists = 20

    /// - Parameter counts: what was left out before the episodes were made.
    package static func answer(
        _ episodes: [FrameEpisode], counts: FrameCounts = FrameCounts()
    ) throws(AttributionRefusal) -> OutcomeAttribution {
        let frame = try ModelFrame(episodes, counts: counts)
        try frame.requireEnough()
        let shape = ModelBlocks(frame)
        guard let full = shape.parts(without: []) else { throw .notFitted("rank") }
        let subsets = SubsetShares(shape, full: full, products: frame.products)
        let deviations = subsets.deviations(frame.products, sets: 20)
        let intervals = ShareIntervals(full, frame)
        return OutcomeAttribution(
            counts: frame.counts, shares: intervals.shares(shape.sources), alliance: intervals.levels,
            partR2: subsets.estimates(subsets.part, deviations.part),
            shapley: subsets.estimates(subsets.shapley, deviations.shapley), slopes: intervals.slopes,
            lagged: LaggedModel.result(frame, shape), caveats: Caveat.holding(frame, full, shape),
            totalVariance: full.total)
    }
}

extension ModelFrame {
    func requireEnough() throws(AttributionRefusal) {
        let width = columns.width
        let rows = total[0]
        func variance(_ column: Int) -> Double {
            total[column * width + column] / rows - (total[column] / rows) * (total[column] / rows)
        }
        let repeated = (0..<clients).count { products.sums[$0 * width * width] >= 2 }
        let needed = max(AttributeOutcomes.fewestClients, 2 * (width + 3))
        guard repeated >= needed else { throw .clients(repeated, needed: needed) }
        guard variance(columns.response) > 1e-9 else { throw .constantOutcome }
        let alliance =
            variance(ModelColumns.within) + variance(ModelColumns.between)
            + variance(ModelColumns.therapist)
        guard alliance > 1e-9 else { throw .constantAlliance }
    }
}
