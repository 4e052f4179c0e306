extension Fit {
    /// The names of what a bootstrap collects: fixed effects, standard deviations and correlations.
    /// A group is called by its own name, as in lme4's `confint`; by one with a number only where two rows would be called
    /// the same.
    var estimateNames: [String] {
        let groups = zip(frame.terms, effectCovariances).flatMap { term, held in
            [String](
                repeating: frame.groups[term.group].label, count: held.effects.count * (held.effects.count + 1) / 2)
        }
        let rows = varianceComponents
        func name(_ row: VarianceComponent, _ group: String) -> String {
            guard let term = row.term1 else { return "sigma" }
            return row.term2.map { "cor_\($0).\(term)|\(group)" } ?? "sd_\(term)|\(group)"
        }
        let bare = zip(rows, groups + [""]).map { name($0, $1) }
        let counts = Dictionary(bare.map { ($0, 1) }, uniquingKeysWith: +)
        return frame.fixedNames + zip(rows, bare).map { counts[$1] == 1 ? $1 : name($0, $0.group) }
    }

    var estimates: [Double] { coefficients + varianceComponents.map(\.deviationOrCorrelation) }

    /// Parametric bootstrap: responses drawn from the fit, each fitted again.
    ///
    /// A cancelled task ends the replicates that are under way at their next step.
    /// - Parameters:
    ///   - count: replicates, from 0 to 10,000,000, and times the estimates at most 100,000,000 numbers.
    ///   - seed: the same seed gives the same replicates, on any number of processors.
    ///   - progress: called with the number of finished replicates, from one task at a time.
    /// - Throws: `cancelled` where the task was; `notAvailable` and `tooLarge` for a count that is out of range.
    public func bootstrap(
        count: Int, seed: UInt64, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(MixedModelError) -> Bootstrap {
        let system = SystemMatrix(model)
        let pattern = try SparsePattern(system)
        return try await Bootstrap.run(count: count, names: estimateNames, progress: progress) {
            index throws(MixedModelError) in
            var random = SeededRandom(seed: seed, stream: index)
            let frame = frame.with(response: simulate(&random))
            var model = model
            try model.setResponse(frame.response, offset: frame.offset)
            var own = system
            own.replaceResponse(model)
            let options = FitOptions(method: method, tier: .general)
            return try Fit(
                frame, model: model, options: options, start: searchStart, engine: SparseEngine(own, pattern),
                isCancelled: { Task.isCancelled }
            ).estimates
        }
    }

    /// Cluster bootstrap: the levels of one group drawn with replacement, each draw a level of its own, with all its rows
    /// and the groups inside it. It needs no normal distributions, and many levels.
    ///
    /// - Parameters:
    ///   - group: as ``ModelFrame/Group/label`` has it.
    ///   - count: replicates, as for ``bootstrap(count:seed:progress:)``; the other two are as there.
    /// - Returns: replicates that cannot be fitted are counted in ``Bootstrap/failures``.
    /// - Throws: `unknownColumn` for a group that the model does not have; else as the parametric bootstrap.
    public func clusterBootstrap(
        over group: String, count: Int, seed: UInt64, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(MixedModelError) -> Bootstrap {
        guard let cluster = frame.groups.firstIndex(where: { $0.label == group }) else { throw .unknownColumn(group) }
        let resampler = ClusterResampler(frame, cluster)
        return try await Bootstrap.run(count: count, names: estimateNames, progress: progress) {
            index throws(MixedModelError) in
            var random = SeededRandom(seed: seed, stream: index)
            let frame = try resampler.draw(&random)
            let model = try PreparedModel(frame)
            // From a start of its own a draw is searched once, and not for other minima besides.
            let drawn = try Fit(
                frame, model: model, options: FitOptions(method: method), start: StartingValues.of(model).theta,
                isCancelled: { Task.isCancelled })
            let known = Dictionary(zip(drawn.estimateNames, drawn.estimates)) { first, _ in first }
            return estimateNames.map { known[$0] ?? .nan }
        }
    }
}

/// Draws the clusters of a frame with replacement.
struct ClusterResampler: Sendable {
    private let frame: ModelFrame
    private let cluster: Int
    private let byLevel: RowsByLevel
    /// Groups whose levels each lie inside one cluster; they are told apart between draws of the same cluster.
    private let isInside: [Bool]

    init(_ frame: ModelFrame, _ cluster: Int) {
        self.frame = frame
        self.cluster = cluster
        let outer = frame.groups[cluster]
        byLevel = RowsByLevel(outer.codes, levels: outer.levels.count)
        isInside = frame.groups.map { Nesting.isNested($0.codes, levels: $0.levels.count, in: outer.codes) }
    }

    func draw(_ random: inout SeededRandom) throws(MixedModelError) -> ModelFrame {
        let levels = frame.groups[cluster].levels.count
        var (rows, copies): ([Int], [Int]) = ([], [])
        for copy in 0..<levels {
            for row in byLevel.rows(random.index(below: levels)) {
                rows.append(row)
                copies.append(copy)
            }
        }
        return try frame.resampled(rows: rows, copies: copies, isInside: isInside)
    }
}

/// Whether one grouping lies inside another.
enum Nesting {
    static func isNested(_ inner: [Int32], levels: Int, in outer: [Int32]) -> Bool {
        var home = [Int32](repeating: -1, count: levels)
        for (own, other) in zip(inner, outer) {
            if home[Int(own)] < 0 { home[Int(own)] = other } else if home[Int(own)] != other { return false }
        }
        return true
    }
}
