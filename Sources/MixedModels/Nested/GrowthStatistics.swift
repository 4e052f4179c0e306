/// The sums of all units, and what is gathered from them by pattern and cluster: kept up to date one observation at a
/// time, so that a model can be fitted at any moment without reading observations again.
public struct GrowthStatistics: Sendable {
    /// What is known of one unit beside its observations.
    public struct Unit: Sendable, Hashable {
        /// The number of its cluster, from 0.
        public var cluster: Int32
        /// The number of its category, from 0.
        public var category: Int32
        /// What is known of it from the start, in its own unit; it counts where the model asks for it.
        public var baseline: Float

        /// - Parameters:
        ///   - cluster: from 0, below ``GrowthStatistics/clusters``.
        ///   - category: from 0, below ``GrowthStatistics/categories``.
        ///   - baseline: a finite number.
        public init(cluster: Int32, category: Int32 = 0, baseline: Float = 0) {
            self.cluster = cluster
            self.category = category
            self.baseline = baseline
        }
    }

    /// Units of the covariate and the outcome in one step: 0.1 for tenths.
    public let step: Double
    /// How many clusters there are.
    public let clusters: Int
    /// How many categories there are.
    public let categories: Int
    /// In the order of their numbers.
    public private(set) var units: [Unit]
    /// Of the observations of each unit, in the same order.
    public private(set) var sums: [GrowthSums]
    /// References near the means, in steps: what is gathered is taken from them, so that no digits are lost.
    let covariateReference: Int64
    let outcomeReference: Int64
    private(set) var gathered: GrowthCells

    /// Units that have no observations yet.
    ///
    /// - Parameters:
    ///   - clusters: how many there are, from 0; times five more than the categories at most 10,000,000.
    ///   - categories: how many there are, from 1 to 1,000.
    ///   - step: what one step of covariate and outcome is in their unit, above 0.
    ///   - covariateReference: a round number near the mean of the covariate, in steps, at most a million from 0.
    ///   - outcomeReference: the same for the outcome.
    /// - Throws: `unknownLevel` for a unit whose cluster or category there is not, `nonFinite` for a step or a baseline
    ///   that is no number, `tooLarge` for more than the limits.
    public init(
        units: [Unit], clusters: Int, categories: Int = 1, step: Double = 0.1, covariateReference: Int = 0,
        outcomeReference: Int = 0
    ) throws(MixedModelError) {
        guard step > 0, step.isFinite else { throw .nonFinite(column: "step", row: 1) }
        guard covariateReference.magnitude <= 1_000_000, outcomeReference.magnitude <= 1_000_000 else {
            throw .tooLarge("a reference beyond a million steps")
        }
        guard clusters >= 0, clusters <= Self.mostCells, categories >= 1, categories <= 1000,
            clusters * GrowthFeatures.products(categories) <= Self.mostCells
        else {
            throw .tooLarge("\(clusters) clusters with \(categories) categories")
        }
        for (row, unit) in units.enumerated() {
            guard unit.cluster >= 0, Int(unit.cluster) < clusters else {
                throw .unknownLevel(column: "cluster", level: String(unit.cluster))
            }
            guard unit.category >= 0, Int(unit.category) < categories else {
                throw .unknownLevel(column: "category", level: String(unit.category))
            }
            guard unit.baseline.isFinite else { throw .nonFinite(column: "baseline", row: row + 1) }
        }
        self.units = units
        self.clusters = clusters
        self.categories = categories
        self.step = step
        self.covariateReference = Int64(covariateReference)
        self.outcomeReference = Int64(outcomeReference)
        sums = [GrowthSums](repeating: GrowthSums(), count: units.count)
        gathered = GrowthCells(clusters: clusters, features: GrowthFeatures.size(categories))
    }

    /// All observations at once, in any order.
    ///
    /// - Parameters:
    ///   - unit: for each observation the number of its unit, from 0.
    ///   - time: in any unit that is the same for all, such as weeks.
    ///   - covariate: in steps, at most a million of them from 0; as the outcome.
    /// - Throws: `unequalColumns` for columns of another length; `nonFinite` with the row, from 1, of the first
    ///   observation that is out of range, whose unit there is not, or whose unit has a million already; and as for
    ///   units alone.
    public init(
        units: [Unit], clusters: Int, categories: Int = 1, step: Double = 0.1, unit: [Int32], time: [Double],
        covariate: [Int32], outcome: [Int32]
    ) throws(MixedModelError) {
        guard time.count == unit.count else { throw .unequalColumns("time") }
        guard covariate.count == unit.count else { throw .unequalColumns("covariate") }
        guard outcome.count == unit.count else { throw .unequalColumns("outcome") }
        let rows = Double(max(1, unit.count))
        let middle = Self.mean(covariate, rows)
        try self.init(
            units: units, clusters: clusters, categories: categories, step: step, covariateReference: middle,
            outcomeReference: Self.mean(outcome, rows))
        var bad: Int?
        sums.withUnsafeMutableBufferPointer { sums in
            time.withUnsafeBufferPointer { time in
                for row in unit.indices {
                    let index = Int(unit[row])
                    guard index >= 0, index < sums.count, time[row].isFinite, Self.isInRange(covariate[row]),
                        Self.isInRange(outcome[row]), sums[index].count < Self.mostObservations
                    else {
                        bad = row
                        break
                    }
                    sums[index].add(time: time[row], covariate: covariate[row], outcome: outcome[row])
                }
            }
        }
        if let bad { throw .nonFinite(column: "observations", row: bad + 1) }
        gather()
    }

    private static func mean(_ values: [Int32], _ rows: Double) -> Int {
        var total: Int64 = 0
        for value in values { total += Int64(value) }
        return Int((Double(total) / rows).rounded())
    }

    /// Clusters times what is gathered of each for one pattern of time.
    private static let mostCells = 10_000_000
    /// Of one unit: with more, sums of squares would no longer be exact.
    private static let mostObservations: Int32 = 1_000_000

    /// Beyond a million steps squares would no longer be exact.
    private static func isInRange(_ value: Int32) -> Bool { value.magnitude <= 1_000_000 }

    /// Adds a unit without observations.
    ///
    /// - Returns: its number, from 0, by which observations are added.
    /// - Throws: `unknownLevel` for a cluster or a category that there is not, or a baseline that is no finite number.
    public mutating func addUnit(_ unit: Unit) throws(MixedModelError) -> Int {
        guard unit.cluster >= 0, Int(unit.cluster) < clusters else {
            throw .unknownLevel(column: "cluster", level: String(unit.cluster))
        }
        guard unit.category >= 0, Int(unit.category) < categories, unit.baseline.isFinite else {
            throw .unknownLevel(column: "category", level: String(unit.category))
        }
        units.append(unit)
        sums.append(GrowthSums())
        return units.count - 1
    }

    /// One observation more, in time that does not depend on how many there are.
    ///
    /// - Parameters:
    ///   - unit: its number, from 0.
    ///   - time: in any unit that is the same for all, such as weeks.
    ///   - covariate: in steps (see ``step``), at most a million of them from 0; as the outcome.
    /// - Throws: `unknownLevel` for a unit that there is not, `nonFinite` for a value out of range, `tooLarge` for a
    ///   unit that has a million observations already.
    public mutating func add(unit: Int, time: Double, covariate: Int32, outcome: Int32) throws(MixedModelError) {
        guard !sums.indices.contains(unit) || sums[unit].count < Self.mostObservations else {
            throw .tooLarge("more than \(Self.mostObservations) observations of unit \(unit)")
        }
        try change(unit, time, covariate, outcome) { $0.add(time: time, covariate: covariate, outcome: outcome) }
    }

    /// Takes out an observation that was added before; what was not makes the sums wrong, and nothing tells.
    ///
    /// - Throws: as ``add(unit:time:covariate:outcome:)``.
    public mutating func remove(unit: Int, time: Double, covariate: Int32, outcome: Int32) throws(MixedModelError) {
        try change(unit, time, covariate, outcome) { $0.remove(time: time, covariate: covariate, outcome: outcome) }
    }

    private mutating func change(
        _ unit: Int, _ time: Double, _ covariate: Int32, _ outcome: Int32, _ body: (inout GrowthSums) -> Void
    ) throws(MixedModelError) {
        guard sums.indices.contains(unit) else { throw .unknownLevel(column: "unit", level: String(unit)) }
        guard time.isFinite, Self.isInRange(covariate), Self.isInRange(outcome) else {
            throw .nonFinite(column: "observations", row: 1)
        }
        if sums[unit].count > 0 { gathered.add(features(unit), sums[unit], units[unit].cluster, sign: -1) }
        body(&sums[unit])
        if sums[unit].count > 0 { gathered.add(features(unit), sums[unit], units[unit].cluster, sign: 1) }
    }

    /// Gathers anew from the units' sums: what an incremental state is checked against.
    public mutating func gather() {
        gathered = GrowthCells(clusters: clusters, features: GrowthFeatures.size(categories))
        let size = GrowthFeatures.size(categories)
        var features = [Double](repeating: 0, count: size)
        for unit in sums.indices where sums[unit].count > 0 {
            fill(&features, unit)
            gathered.add(features, sums[unit], units[unit].cluster, sign: 1)
        }
    }

    /// Takes the sums of all units as they are.
    mutating func replaceSums(_ sums: [GrowthSums]) {
        guard sums.count == units.count else { return }
        self.sums = sums
        gather()
    }

    /// Observations of all units.
    public var observationCount: Int { sums.reduce(0) { $0 + Int($1.count) } }

    func features(_ unit: Int) -> [Double] {
        var features = [Double](repeating: 0, count: GrowthFeatures.size(categories))
        fill(&features, unit)
        return features
    }

    @inline(__always)
    private func fill(_ features: inout [Double], _ unit: Int) {
        let (own, known) = (sums[unit], units[unit])
        let count = Double(own.count)
        let covariate = Double(own.covariate &- Int64(own.count) &* covariateReference) * step
        let timeCovariate = (own.timeCovariate - own.time * Double(covariateReference)) * step
        let mean = covariate / count
        let outcome = Double(own.outcome &- Int64(own.count) &* outcomeReference) * step
        features[GrowthFeatures.one] = 1
        features[GrowthFeatures.mean] = mean
        features[GrowthFeatures.within] = timeCovariate - mean * own.time
        features[GrowthFeatures.outcome] = outcome
        features[GrowthFeatures.timeOutcome] = (own.timeOutcome - own.time * Double(outcomeReference)) * step
        features[GrowthFeatures.baseline] = Double(known.baseline)
        // Sums of squares about the unit's means, for the corner.
        let extra = GrowthFeatures.products(categories)
        let centredSquares =
            (Double(own.covariateSquared) - Double(own.covariate) * Double(own.covariate) / count) * step * step
        let centredProducts =
            (Double(own.covariateOutcome) - Double(own.covariate) * Double(own.outcome) / count) * step * step
        let shifted =
            Double(
                own.outcomeSquared &- 2 &* outcomeReference &* own.outcome &+ Int64(own.count) &* outcomeReference
                    &* outcomeReference)
        features[extra] = centredSquares
        features[extra + 1] = centredProducts
        features[extra + 2] = shifted * step * step
        for category in 1..<max(categories, 1) {
            features[GrowthFeatures.firstCategory + category - 1] = Int(known.category) == category ? 1 : 0
        }
    }
}

/// Where each number of a unit stands in its list of features.
enum GrowthFeatures {
    static let one = 0
    static let mean = 1
    static let within = 2
    static let outcome = 3
    static let timeOutcome = 4
    static let baseline = 5
    static let firstCategory = 6
    /// Features that enter products; the three sums of squares follow them.
    static func products(_ categories: Int) -> Int { 6 + max(0, categories - 1) }
    static func size(_ categories: Int) -> Int { products(categories) + 3 }
}
