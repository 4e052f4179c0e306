internal import MixedModels

/// From episodes to the answer.
package enum AttributeOutcomes {
    /// Clients with two sessions or more that are needed for any figure at all.
    package static let fewestClients = 20
    /// Clients with an alliance total below the very top without whom there is none: two or three would be all of it.
    package static let fewestBelowTop = 5
    /// Below it differences between therapists are not told from chance.
    package static let dependableTherapists = 20

    /// - Parameters:
    ///   - counts: what was left out before the episodes were made.
    ///   - sets: into how many sets the clients are dealt at the least, each left out in turn, for the intervals of what
    ///     is lost without a source and of the fair shares; with 0 these two come without intervals, and much sooner. Up
    ///     to some 200 clients each is a set of its own.
    ///   - direction: which outcomes are better; no figure depends on it, only what is said of them.
    package static func answer(
        _ episodes: [FrameEpisode], counts: FrameCounts = FrameCounts(), sets: Int = 20,
        direction: OutcomeDirection? = .higherIsBetter
    ) throws(AttributionRefusal) -> OutcomeAttribution {
        try counts.requireReadable()
        let frame = try ModelFrame(episodes, counts: counts)
        try frame.requireEnough()
        try frame.requireBelowTop()
        let shape = ModelBlocks(frame)
        guard let full = shape.parts(without: []) else { throw .exact }
        let subsets = SubsetShares(shape, full: full, products: frame.products)
        let deviations = subsets.deviations(frame.products.nested, sets: sets)
        let (part, shapley) = (
            subsets.estimates(subsets.part, deviations.part, degrees: deviations.degrees),
            subsets.estimates(subsets.shapley, deviations.shapley, degrees: deviations.degrees)
        )
        let intervals = ShareIntervals(full, shape)
        let lagged = LaggedModel.result(frame, shape)
        var caveats = Caveat.holding(
            frame, full, shape, slopes: intervals.slopes, isLaggedShown: lagged != nil, direction)
        let without = Source.allCases.filter { source in
            let shown = frame.counts.aroundClients.contains(source) ? nil : part[source]
            return [shown, shapley[source]].contains { $0.map { $0.interval == nil } ?? false }
        }
        if sets > 1, !without.isEmpty { caveats.append(.withoutInterval(without)) }
        return OutcomeAttribution(
            counts: frame.counts, shares: intervals.shares(shape.sources), alliance: intervals.levels,
            partR2: part, shapley: shapley, slopes: intervals.slopes, lagged: lagged,
            caveats: caveats, totalVariance: full.total, sharedVariance: intervals.total, direction: direction)
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
        // Beside its square, so that the unit does not matter.
        let square = total[columns.response * width + columns.response] / rows
        guard variance(columns.response) > 1e-12 * square else { throw .constantOutcome }
        let alliance =
            variance(ModelColumns.within) + variance(ModelColumns.between)
            + variance(ModelColumns.therapist)
        guard alliance > 1e-9 else { throw .constantAlliance }
        let left = withinClients(columns.response)
        guard left > 1e-9 * variance(columns.response) * rows else { throw .outcomeOfClient }
    }

    /// The sum of squares of a column about each client's own mean.
    private func withinClients(_ column: Int) -> Double {
        let width = columns.width
        return (0..<clients).reduce(0.0) { sum, client in
            let start = client * width * width
            let (count, own) = (products.sums[start], products.sums[start + column])
            guard count > 0 else { return sum }
            return sum + max(0, products.sums[start + column * width + column] - own * own / count)
        }
    }

    /// Whether no client's sessions differ in alliance, as where one total for all of them was filled in.
    var isAllianceOfClient: Bool {
        let (width, rows) = (columns.width, total[0])
        func square(_ column: Int) -> Double { total[column * width + column] / rows }
        let all = [ModelColumns.within, ModelColumns.between, ModelColumns.therapist].reduce(0) { $0 + square($1) }
        return square(ModelColumns.within) <= 1e-9 * all
    }

    /// Where nearly everybody always marks the very top, the few who do not would be the whole answer.
    func requireBelowTop() throws(AttributionRefusal) {
        let needed = AttributeOutcomes.fewestBelowTop
        guard counts.isTopKnown, counts.clientsBelowTop < needed else { return }
        throw .ceiling(counts.clientsBelowTop, needed: needed)
    }
}
