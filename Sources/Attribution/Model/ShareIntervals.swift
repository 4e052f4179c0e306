internal import Foundation
internal import MixedModels

/// Shares of the total variance with their intervals.
///
/// The variance that goes with a predictor is the square of its coefficient times its own variance, so an interval for
/// the coefficient gives one for the variance; intervals of sums and ratios are put together from those of their parts
/// (the method of variance estimates recovery). Where several columns stand for one thing, as those of the treatments do,
/// their coefficients go together and are taken together (``NoncentralShare``), so that an interval does not hang on
/// which of them stands first; the levels of the alliance, each known by other degrees of freedom, are turned into
/// columns that are uncorrelated. Where all coefficients of a source together cannot be told from none,
/// the interval begins at none. What chance alone adds to a square is taken away, from each share and from the whole: with
/// few clients or therapists it is more than many a true share. The shares of clients and of what is left over rest on how far the variances are known
/// together; those of therapists and sites, of whom there may be few, on sums of squares of their own.
struct ShareIntervals {
    let parts: FittedParts
    let frame: ModelFrame
    let model: GroupedModel
    let levelsLeft: LevelsLeft
    let therapists: InterceptVariance?
    let sites: InterceptVariance?
    /// The standard error of the variance between clients, by the curvature.
    let clientDeviation: Double

    /// All variance, less what chance adds.
    private(set) var total: Double
    /// What goes with the alliance, less what chance adds; at the least what those of its levels come to that are told.
    private(set) var alliance = 0.0
    /// The columns of each source of the fixed part.
    let sources: [[Int]]

    /// - Parameter parts: of the model with all its sources.
    init(_ parts: FittedParts, _ shape: ModelBlocks) {
        self.parts = parts
        frame = shape.frame
        let (frame, model) = (shape.frame, shape.model(without: []))
        self.model = model
        levelsLeft = shape.levels
        let sources = shape.blocks.map { shape.columns(of: $0) }
        self.sources = sources
        total = parts.toldTotal(sources)
        therapists = model.interceptVariance(of: .parents, frame.products, parts.fit)
        sites = model.interceptVariance(of: .grandparents, frame.products, parts.fit)
        let deviation = model.standardError(
            of: { FittedParts($0, model, total: frame.total, width: frame.products.width).client }, frame.products,
            parts.fit)
        let free = Double(max(1, frame.clients - frame.therapists))
        clientDeviation = max(
            deviation ?? 0, parts.residual * Double(frame.clients) / parts.fit.rows * (2 / free).squareRoot())
        let columns = shape.columns(of: .alliance)
        let least = turnedParts(of: columns).reduce(0.0) { $0 + ($1.part.low > 0 ? $1.part.value : 0) }
        alliance = max(least, parts.told(of: columns))
        total += alliance - parts.told(of: columns)
    }

    func shares(_ sources: [Source]) -> [Source: Estimate] {
        Dictionary(uniqueKeysWithValues: sources.map { ($0, share(of: $0)) })
    }

    var levels: [AllianceLevel: Estimate] {
        var levels: [AllianceLevel: Estimate] = [:]
        for column in parts.fixed {
            guard let level = frame.columns.level(of: column) else { continue }
            levels[level] = estimate(part(of: column), value: parts.told(of: [column]))
        }
        return levels
    }

    var slopes: [AllianceLevel: Slope] {
        var slopes: [AllianceLevel: Slope] = [:]
        for (place, column) in parts.fixed.enumerated() {
            guard let level = frame.columns.level(of: column) else { continue }
            slopes[level] = parts.fit.slope(place, degrees: degrees(of: column))
        }
        return slopes
    }

    private func share(of source: Source) -> Estimate {
        switch source {
        case .client: clientShare
        case .residual: residualShare
        case .therapist: share(of: .therapist, parts.therapist, therapists, degrees: degrees(of: ModelColumns.between))
        case .site: share(of: .site, parts.site, sites, degrees: siteDegrees)
        case .alliance, .treatment, .intake, .time: fixedShare(of: source)
        }
    }

    private func fixedShare(of source: Source) -> Estimate {
        let columns = parts.fixed.filter { frame.columns.source(of: $0) == source }
        let value = source == .alliance ? alliance : parts.told(of: columns)
        if source == .treatment { return estimate(together(columns), value: value) }
        guard columns.count > 1 else {
            var sum = columns.first.map(part) ?? Part(value: 0, low: 0, high: 0)
            if !isTold(columns) { sum.low = 0 }
            return estimate(sum, value: value)
        }
        let turned = turnedParts(of: columns)
        let limits = bounds(turned)
        var low = value - limits.below
        // Among few therapists a level that is not told from none by itself is as likely chance: there is at least what
        // the others come to.
        let told = turned.filter { $0.part.low > 0 }
        if frame.therapists < Self.fewestToCountChance, !told.isEmpty {
            low = told.reduce(0) { $0 + $1.part.value } - bounds(told).below
        }
        let sum = Part(
            value: turned.reduce(0) { $0 + $1.part.value }, low: isTold(columns) ? max(0, low) : 0,
            high: limits.high)
        return estimate(sum, value: value)
    }

    /// From so many therapists on their means tell enough for what is not told to count in the lower limit.
    private static let fewestToCountChance = 8

    /// How far a sum of parts may lie below itself, and its upper limit, from the limits of each.
    private func bounds(_ turned: [TurnedPart]) -> (below: Double, high: Double) {
        var (value, below, above) = (0.0, 0.0, 0.0)
        for one in turned {
            value += one.part.value
            for other in turned {
                // The parts are squares, which go together by how their coefficients do.
                let along = one.correlations[other.place]
                below += along * (one.part.value - one.part.low) * (other.part.value - other.part.low)
                above += along * (one.part.high - one.part.value) * (other.part.high - other.part.value)
            }
        }
        return (max(0, below).squareRoot(), value + max(0, above).squareRoot())
    }

    struct Part {
        var value: Double
        var low: Double
        var high: Double
    }

    /// The share that a part of the variance is of all, with what is known of the rest.
    ///
    /// - Parameter source: where it is one of those that are not fixed.
    func estimate(_ part: Part, value: Double, of source: Source? = nil) -> Estimate {
        let rest = max(total - value, 1e-12)
        let deviations: [(source: Source, size: Double)] = [
            (.client, clientDeviation), (.therapist, deviation(parts.therapist, therapists)),
            (.site, deviation(parts.site, sites)), (.residual, residualDeviation),
        ]
        let loose = deviations.filter { $0.source != source }
            .reduce(0.0) { $0 + ($1.size / rest) * ($1.size / rest) }.squareRoot()
        let spread = 1.96 * loose * part.value
        // What is told from none stays so, however little is known of the rest: downwards by factors, not differences.
        let down = part.low > 0 ? log(part.value / part.low) : 0
        let fall = (down * down + 1.96 * loose * 1.96 * loose).squareRoot()
        let up = (part.high - part.value) * (part.high - part.value) + spread * spread
        let low = part.low > 0 ? part.value * exp(-fall) / rest : 0
        let high = (part.value + up.squareRoot()) / rest
        let share = value / total
        return Estimate(share, Interval(min(low / (1 + low), share), max(high / (1 + high), share)))
    }

    /// One column's variance: its coefficient's square, less what chance alone adds to it, times its own variance.
    private func part(of column: Int) -> Part {
        guard let place = parts.fixed.firstIndex(of: column) else { return Part(value: 0, low: 0, high: 0) }
        return part(
            abs(parts.fit.coefficients[place]), error: parts.fit.standardErrors[place],
            own: parts.spread[place * parts.fixed.count + place], degrees: degrees(of: column),
            isSampled: isSampled(column))
    }

    /// - Parameters:
    ///   - own: the column's variance over the sessions.
    ///   - isSampled: whether it hangs on the sessions alone, and not on which clients and therapists there are.
    func part(_ size: Double, error: Double, own: Double, degrees: Double, isSampled: Bool) -> Part {
        let reach = StudentT(degrees: degrees).quantile(0.975) * error
        let value = max(0, size * size - error * error) * own
        let low = max(0, size - reach)
        let high = size + reach
        let loose = isSampled ? 0 : min(1, 1.96 * (2 / degrees).squareRoot()) * value
        let down = (value - low * low * own) * (value - low * low * own) + loose * loose
        let up = (high * high * own - value) * (high * high * own - value) + loose * loose
        return Part(value: value, low: max(0, value - down.squareRoot()), high: value + up.squareRoot())
    }

    func isSampled(_ column: Int) -> Bool { column == ModelColumns.within || column == ModelColumns.time }

    /// What is left to tell the coefficient by: sessions, clients (of whom each has a course of their own) or therapists.
    func degrees(of column: Int) -> Double {
        let p = Double(parts.fixed.count)
        return switch column {
        case ModelColumns.within: max(1, parts.fit.rows - Double(frame.clients) - p)
        case ModelColumns.therapist: max(1, Double(frame.therapists) - 2)
        // Of treatments that each therapist gave to all of theirs, therapists tell, not clients; where each was given by
        // one therapist the figure is of both.
        case frame.columns.firstTreatment..<frame.columns.intake
        where frame.counts.isTreatmentByTherapist && levelsLeft.therapists:
            max(1, Double(frame.therapists - 1 - parts.fixed.count { isBetweenTherapists($0) }))
        default: max(1, Double(frame.clients - frame.therapists) - p)
        }
    }

    /// Columns that are the same in all sessions of a therapist, where each gave one treatment.
    private func isBetweenTherapists(_ column: Int) -> Bool {
        column == ModelColumns.therapist || frame.columns.source(of: column) == .treatment
    }

    /// Whether the coefficients together differ from none at 5%: Wald's F for those that are told by the same degrees of
    /// freedom, and Šidák's bound over these, so that a level with few therapists is not judged as if it had sessions.
    private func isTold(_ columns: [Int]) -> Bool {
        let alike = Dictionary(grouping: columns) { degrees(of: $0) }
        let least = alike.map { tail(of: $1, degrees: $0) }.min() ?? 1
        return 1 - pow(1 - least, Double(max(1, alike.count))) < 0.05
    }

    /// The p-value of all of these coefficients being none.
    private func tail(of columns: [Int], degrees: Double) -> Double {
        let places = parts.fixed.indices.filter { columns.contains(parts.fixed[$0]) }
        guard !places.isEmpty else { return 1 }
        let count = parts.fixed.count
        let covariance = SmallSystem(places.map { row in places.map { parts.fit.covariance[row * count + $0] } })
        guard let solved = covariance.solve(places.map { parts.fit.coefficients[$0] }) else { return 1 }
        let square = zip(places, solved).reduce(0) { $0 + parts.fit.coefficients[$1.0] * $1.1 }
        return FisherF(numerator: Double(places.count), denominator: degrees)
            .upperTail(square / Double(places.count))
    }
}

extension GroupedFit {
    func slope(_ place: Int, degrees: Double) -> Slope {
        let (value, error) = (coefficients[place], standardErrors[place])
        let known = StudentT(degrees: degrees)
        let reach = known.quantile(0.975) * error
        return Slope(
            value: value, standardError: error, interval: Interval(value - reach, value + reach),
            p: error > 0 ? known.twoSided(value / error) : 1)
    }
}
