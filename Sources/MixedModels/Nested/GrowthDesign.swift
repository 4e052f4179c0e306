/// The cells of one growth model, worked out from features of units: centring is algebra on the sums.
struct GrowthDesign {
    /// One column of the fixed effects by what it takes of a unit: a feature, constant or along time.
    struct Place {
        let feature: Int
        let kind: Kind
        enum Kind { case constant, slope, within }

        init(_ column: GrowthModel.Column, products: Int) {
            switch column {
            case .intercept: (feature, kind) = (GrowthFeatures.one, .constant)
            case .time: (feature, kind) = (GrowthFeatures.one, .slope)
            case .within: (feature, kind) = (GrowthFeatures.within, .within)
            case .between: (feature, kind) = (products, .constant)
            case .cluster: (feature, kind) = (products + 1, .constant)
            case .category(let code): (feature, kind) = (GrowthFeatures.firstCategory + code - 1, .constant)
            case .baseline: (feature, kind) = (GrowthFeatures.baseline, .constant)
            case .baselineTime: (feature, kind) = (GrowthFeatures.baseline, .slope)
            }
        }

        /// The column's products with 1 and with time, for a feature of 1.
        func factors(_ count: Double, _ time: Double, _ timeSquared: Double) -> (Double, Double) {
            switch kind {
            case .constant: (count, time)
            case .slope: (time, timeSquared)
            case .within: (0, 1)
            }
        }
    }

    let model: GrowthModel
    let products: Int
    var columns: [GrowthModel.Column]
    var places: [Place]
    /// Observations of each cluster.
    var clusterCounts: [Double]
    /// What a unit's mean is taken from, and the cluster's mean less the grand mean; both less the reference.
    var betweenOrigin: [Double]
    var clusterDeviation: [Double]
    var grandMean: Double
    var rowCount: Double
    /// The mean and spread of time, by which the slope's effect is scaled.
    var timeMean: Double
    var timeSpread: Double

    var width: Int { model.hasTime ? 2 : 1 }
    var stride: Int { columns.count + 1 }

    /// Sums over units of the products with the scaled effects of all columns and the response, effects fastest.
    @inline(__always)
    func sums(
        _ values: UnsafePointer<Double>, _ cluster: Int, _ count: Double, _ time: Double, _ timeSquared: Double,
        into target: UnsafeMutablePointer<Double>
    ) {
        let between = values[GrowthFeatures.mean] - betweenOrigin[cluster] * values[GrowthFeatures.one]
        let deviation = clusterDeviation[cluster] * values[GrowthFeatures.one]
        let width = width
        for (index, place) in places.enumerated() {
            let value =
                place.feature == products ? between : place.feature == products + 1 ? deviation : values[place.feature]
            let (level, slope) = place.factors(count, time, timeSquared)
            target[index * width] = level * value
            if width == 2 { target[index * 2 + 1] = (slope - timeMean * level) * value / timeSpread }
        }
        let last = places.count * width
        target[last] = values[GrowthFeatures.outcome]
        if width == 2 {
            target[last + 1] =
                (values[GrowthFeatures.timeOutcome] - timeMean * values[GrowthFeatures.outcome]) / timeSpread
        }
    }

    /// The cross-products of the scaled effects.
    func gram(_ count: Double, _ time: Double, _ timeSquared: Double) -> [Double] {
        guard width == 2 else { return [count] }
        let cross = (time - timeMean * count) / timeSpread
        let square = (timeSquared - 2 * timeMean * time + timeMean * timeMean * count) / (timeSpread * timeSpread)
        return [count, cross, cross, square]
    }

    /// Adds to the corner what units with these products of features contribute.
    func addCorner(
        _ corner: inout Matrix, _ count: Double, _ time: Double, _ timeSquared: Double,
        _ product: (_ first: Int, _ second: Int) -> Double
    ) {
        for (column, place) in places.enumerated() {
            for (row, other) in places.enumerated() where row >= column {
                let value: Double
                switch (place.kind, other.kind) {
                case (.constant, .constant): value = count * product(place.feature, other.feature)
                case (.constant, .slope), (.slope, .constant): value = time * product(place.feature, other.feature)
                case (.slope, .slope): value = timeSquared * product(place.feature, other.feature)
                case (.within, .slope), (.slope, .within): value = product(place.feature, other.feature)
                default: value = 0
                }
                corner[row, column] += value
            }
            switch place.kind {
            case .constant: corner[places.count, column] += product(place.feature, GrowthFeatures.outcome)
            case .slope: corner[places.count, column] += product(place.feature, GrowthFeatures.timeOutcome)
            case .within: break
            }
        }
    }

    /// Puts in the sums of squares about the units' means, and makes the corner symmetric.
    func closeCorner(_ corner: inout Matrix, _ squares: [Double]) {
        for (column, place) in places.enumerated() where place.kind == .within {
            corner[column, column] += squares[0]
            corner[places.count, column] += squares[1]
        }
        corner[places.count, places.count] += squares[2]
        for column in 0..<stride {
            for row in column + 1..<max(stride, column + 1) { corner[column, row] = corner[row, column] }
        }
    }

    func shape(levels: Int, clusters: Int) -> ModelShape {
        ModelShape(
            factors: [.init(levels: levels, width: width), .init(levels: clusters, width: 1)],
            terms: [.init(factor: 0, offset: 0, width: width), .init(factor: 1, offset: 0, width: 1)])
    }
}
