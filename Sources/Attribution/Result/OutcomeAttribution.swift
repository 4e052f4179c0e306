/// The answer: how much of a practice's outcomes goes with what.
package struct OutcomeAttribution: Hashable, Sendable {
    package let counts: FrameCounts
    /// Shares of ``sharedVariance``; with ``Source/residual`` they come to 1 less ``inCommon``.
    package let shares: [Source: Estimate]
    package let alliance: [AllianceLevel: Estimate]
    /// What is lost of R2 when the source is left out and the model fitted again.
    package let partR2: [Source: Estimate]
    /// The mean over all orders in which the blocks can come in; only for the blocks of the fixed part.
    package let shapley: [Source: Estimate]
    /// Points of outcome that go with one point of alliance, at each level.
    package let slopes: [AllianceLevel: Slope]
    /// `nil` where too few sessions follow one another.
    package let lagged: LaggedResult?
    package let caveats: [Caveat]
    /// The variance of the outcome that the model takes apart, in points squared.
    package let totalVariance: Double
    /// The same less what chance adds, in points squared: what the shares are shares of.
    package let sharedVariance: Double
    /// `nil` where nobody said, so that no level is called better or worse.
    package let direction: OutcomeDirection?

    package init(
        counts: FrameCounts, shares: [Source: Estimate], alliance: [AllianceLevel: Estimate],
        partR2: [Source: Estimate], shapley: [Source: Estimate], slopes: [AllianceLevel: Slope],
        lagged: LaggedResult?, caveats: [Caveat], totalVariance: Double, sharedVariance: Double? = nil,
        direction: OutcomeDirection? = .higherIsBetter
    ) {
        self.direction = direction
        self.counts = counts
        self.shares = shares
        self.alliance = alliance
        self.partR2 = partR2
        self.shapley = shapley
        self.slopes = slopes
        self.lagged = lagged
        self.caveats = caveats
        self.totalVariance = totalVariance
        self.sharedVariance = sharedVariance ?? totalVariance
    }

    /// What goes with two of the fixed part's sources at once, so that it is in neither's share; below 0 where one hides
    /// what another shows.
    package var inCommon: Double { 1 - shares.values.reduce(0) { $0 + $1.value } }

    /// `nil` where it would be shown as nothing.
    package var toldInCommon: Double? { abs(inCommon) >= 0.0005 ? inCommon : nil }

    package var allianceShare: Estimate { shares[.alliance] ?? Estimate(0) }

    /// What is lost without a source, where that says anything of it.
    package func toldPart(_ source: Source) -> Estimate? {
        counts.aroundClients.contains(source) ? nil : partR2[source]
    }

    /// Whether a number of a file may be a slip, so that figures may be of that one number.
    var mayHoldSlip: Bool { caveats.contains(where: \.isFar) }

    /// The share of alliance totals at the very top, where it is worth saying.
    package var ceiling: Double? {
        for case .ceiling(let share) in caveats { return share }
        return nil
    }

    /// The level that has most of the alliance's share, so far as that can be told.
    package var mostOfAlliance: AllianceLevel? {
        let all = alliance.values.reduce(0) { $0 + max(0, $1.value) }
        return AllianceLevel.allCases.first { level in
            guard let own = alliance[level] else { return false }
            return (own.interval?.low ?? 0) > 0 && own.value * 3 >= all * 2
        }
    }

    /// Whether a better alliance goes with a better outcome by this slope, or with a worse one; `nil` where neither can be
    /// told from chance.
    func isForTheBetter(_ slope: Slope?) -> Bool? {
        guard let slope, !slope.interval.contains(0) else { return nil }
        return (slope.value > 0) != (direction == .lowerIsBetter)
    }

    /// What is found of the alliance of one session and the outcome of the next; `nil` where nothing is shown.
    package var laggedFinding: LaggedFinding? {
        guard let lagged else { return nil }
        guard !lagged.within.interval.contains(0) else { return .untold }
        // Of a figure for the better there is nothing to take back; where nobody said which way is better, the same
        // session says it, and where that is not told from none either, they go the same way or nothing is found.
        let isLeaning = direction == nil ? !isWithSameSession : isForTheBetter(lagged.within) == false
        return isLeaning ? .leaning : .told
    }

    private var isWithSameSession: Bool {
        guard let lagged, let same = slopes[.within] else { return false }
        return same.value * lagged.within.value > 0
    }

    /// Whether the alliance goes one way with the outcome of the same session, told from none, and the other way with that
    /// of the next.
    var isAgainstSameSession: Bool {
        guard let lagged, let same = slopes[.within], !same.interval.contains(0) else { return false }
        return same.value * lagged.within.value < 0
    }

    /// Whether the alliance's share can be told from none on these data.
    package var isAllianceToldFromNone: Bool { (allianceShare.interval?.low ?? 0) > 0 }
}

/// A regression coefficient with its 95% interval, in points of outcome for each point of the predictor.
package struct Slope: Hashable, Sendable {
    package let value: Double
    package let standardError: Double
    package let interval: Interval
    package let p: Double

    package init(value: Double, standardError: Double, interval: Interval, p: Double) {
        self.value = value
        self.standardError = standardError
        self.interval = interval
        self.p = p
    }
}

/// The alliance of one session and the outcome of the next, the outcome of the one held.
package struct LaggedResult: Hashable, Sendable {
    /// Pairs of sessions that follow one another.
    package let pairs: Int
    /// Of the session's alliance against the client's own mean.
    package let within: Slope
    /// Of the outcome before.
    package let outcomeBefore: Slope

    package init(pairs: Int, within: Slope, outcomeBefore: Slope) {
        self.pairs = pairs
        self.within = within
        self.outcomeBefore = outcomeBefore
    }
}

/// What may be said of the slope from one session's alliance to the next one's outcome.
package enum LaggedFinding: String, Hashable, Sendable {
    /// Not told from none.
    case untold
    case told
    /// Told from none, to the side to which the reckoning leans by itself: where a day's gain passes, and where the
    /// alliance answers to how things went, what is held takes from the alliance. So nothing is found.
    case leaning
}

/// Figures from elsewhere to hold one's own against (FACTS.md).
package enum PublishedShare {
    /// 295 studies: r = .278 (95% CI .256 to .299), so 7.7% of the variance. Grade A.
    package static let metaAnalysis = 0.077
    package static let metaAnalysisInterval = Interval(0.256 * 0.256, 0.299 * 0.299)
    /// "About 10%", as the article said that asked for this product.
    package static let article = 0.10
}
