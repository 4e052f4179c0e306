/// Which fixed effects a growth model has beside the intercept: outcome over time within units within clusters, with the
/// covariate split into its parts.
public struct GrowthModel: Sendable, Hashable {
    /// Time itself, and a slope of time that varies between units.
    public var hasTime: Bool
    /// The covariate less the unit's mean.
    public var hasWithin: Bool
    /// The unit's mean, less the cluster's where `hasCluster`, else less the grand mean.
    public var hasBetween: Bool
    /// The cluster's mean less the grand mean.
    public var hasCluster: Bool
    /// The units' category, by treatment contrasts with the first.
    public var hasCategory: Bool
    /// A number known of each unit from the start.
    public var hasBaseline: Bool
    /// How the slope of time differs with that number.
    public var hasBaselineTime: Bool
    /// What is maximised; REML is the default.
    public var method: FitMethod

    /// Time, the three parts of the covariate and the category, unless told otherwise; the baseline where it is asked
    /// for.
    public init(
        time: Bool = true, within: Bool = true, between: Bool = true, cluster: Bool = true, category: Bool = true,
        baseline: Bool = false, baselineTime: Bool = false, method: FitMethod = .restricted
    ) {
        hasTime = time
        hasWithin = within
        hasBetween = between
        hasCluster = cluster
        hasCategory = category
        hasBaseline = baseline
        hasBaselineTime = baselineTime
        self.method = method
    }

    enum Column: Sendable, Hashable {
        case intercept, time, within, between, cluster, category(Int), baseline, baselineTime
    }

    func columns(categories: Int) -> [Column] {
        var columns: [Column] = [.intercept]
        if hasTime { columns.append(.time) }
        if hasWithin { columns.append(.within) }
        if hasBetween { columns.append(.between) }
        if hasCluster { columns.append(.cluster) }
        if hasCategory, categories > 1 { columns += (1..<categories).map { .category($0) } }
        if hasBaseline { columns.append(.baseline) }
        if hasBaselineTime, hasTime { columns.append(.baselineTime) }
        return columns
    }
}

extension GrowthModel.Column {
    var name: String {
        switch self {
        case .intercept: "(Intercept)"
        case .time: "time"
        case .within: "within"
        case .between: "between"
        case .cluster: "cluster"
        case .category(let code): "category\(code)"
        case .baseline: "baseline"
        case .baselineTime: "baseline:time"
        }
    }
}
