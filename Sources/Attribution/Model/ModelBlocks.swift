internal import MixedModels

/// Which columns the data allow, in blocks, and fits with some of the sources left out.
struct ModelBlocks {
    let frame: ModelFrame
    /// Fixed columns that are not sums of others, the constant first.
    let fixed: [Int]
    /// Whether clients change over time each in their own way.
    let hasSlope: Bool
    let levels: LevelsLeft

    /// From how many sessions beyond two slopes are told from what is left over.
    private static let fewestBeyondTwo = 20

    init(_ frame: ModelFrame) {
        self.frame = frame
        var wanted = [ModelColumns.constant, ModelColumns.time]
        // Of what is the same in all sessions of a client only rounding is left.
        if !frame.isAllianceOfClient { wanted.append(ModelColumns.within) }
        wanted.append(ModelColumns.between)
        wanted += Array(frame.columns.firstTreatment..<frame.columns.response)
        // With fewer there is nothing left to tell a slope over therapists from their own differences. It comes last, so
        // that where it follows from the treatments it is left out, and not whichever treatment stands last.
        if frame.therapists >= 4 { wanted.append(ModelColumns.therapist) }
        var fixed = Independence.columns(wanted, frame.total, width: frame.columns.width).sorted()
        var levels = LevelsLeft(frame, fixed: fixed)
        // Beside as many treatments as leave one difference between therapists the slope would take that one.
        if levels.takenUp.contains(.therapist), fixed.contains(ModelColumns.therapist) {
            fixed.removeAll { $0 == ModelColumns.therapist }
            levels = LevelsLeft(frame, fixed: fixed)
        }
        self.fixed = fixed
        self.levels = levels
        hasSlope = fixed.contains(ModelColumns.time) && frame.sessionsBeyondTwo >= Self.fewestBeyondTwo
    }

    private init(_ frame: ModelFrame, fixed: [Int], hasSlope: Bool, levels: LevelsLeft) {
        self.frame = frame
        self.levels = levels
        self.fixed = fixed
        self.hasSlope = hasSlope
    }

    /// Time is in the model, and clients have too few sessions for it to go with each in their own way.
    var isSlopeLeftOut: Bool { fixed.contains(ModelColumns.time) && !hasSlope }

    /// With only the columns that are no sums of others in any of these parts of the data, so that the same model can be
    /// fitted to each: a treatment that few were given may be missing from one of them.
    func held(in totals: [[Double]]) -> ModelBlocks {
        var kept = fixed
        for total in totals { kept = Independence.columns(kept, total, width: frame.columns.width) }
        return ModelBlocks(frame, fixed: kept, hasSlope: hasSlope && kept.contains(ModelColumns.time), levels: levels)
    }

    /// The sources that this practice has, in the order of a list.
    var sources: [Source] {
        Source.allCases.filter { source in
            switch source {
            case .alliance, .client, .residual: true
            case .therapist: levels.therapists
            case .site: levels.sites
            case .time, .treatment, .intake: !columns(of: source).isEmpty
            }
        }
    }

    /// The blocks of the fixed part.
    var blocks: [Source] { [.alliance, .treatment, .intake, .time].filter { !columns(of: $0).isEmpty } }

    func columns(of source: Source) -> [Int] { fixed.filter { frame.columns.source(of: $0) == source } }

    func model(without left: Set<Source>) -> GroupedModel {
        GroupedModel(
            fixed: fixed.filter { column in frame.columns.source(of: column).map { !left.contains($0) } ?? true },
            response: frame.columns.response,
            random: left.contains(.client)
                ? [] : hasSlope ? [ModelColumns.constant, ModelColumns.time] : [ModelColumns.constant],
            hasParents: levels.therapists && !left.contains(.therapist),
            hasGrandparents: levels.sites && !left.contains(.site))
    }

    func parts(without left: Set<Source>) -> FittedParts? {
        parts(without: left, frame.products, total: frame.total)
    }

    /// The same on other groups, such as all but some.
    func parts(
        without left: Set<Source>, _ products: GroupedProducts, total: [Double], weights: [Double] = [],
        near: GroupedFit? = nil, search: FitSearch = .full
    ) -> FittedParts? {
        let model = model(without: left)
        let fit =
            switch search {
            case .full: model.fit(products, weights: weights, near: near, measuresCurvature: left.isEmpty)
            case .measured: model.fit(products, weights: weights, near: near, tolerance: 1e-5, measuresCurvature: true)
            case .step: near.flatMap { model.step(products, weights: weights, from: $0) }
            }
        return fit.map { FittedParts($0, model, total: total, width: products.width) }
    }
}

/// How far a fit is searched for.
enum FitSearch {
    case full
    /// To where steps can be taken from it: known to about a hundred thousandth, and the curvature with it.
    case measured
    /// One step from a fit that was measured.
    case step
}

/// Which columns are not sums of the ones before them.
enum Independence {
    static func columns(_ wanted: [Int], _ products: [Double], width: Int) -> [Int] {
        var kept: [Int] = []
        var rows: [[Double]] = []
        for column in wanted {
            var row = kept.map { products[$0 * width + column] }
            for place in rows.indices {
                for inner in 0..<place { row[place] -= rows[place][inner] * row[inner] }
                row[place] /= rows[place][place]
            }
            let size = products[column * width + column]
            let rest = row.reduce(size) { $0 - $1 * $1 }
            guard rest > 1e-9 * max(size, 1e-12), size > 0 else { continue }
            rows.append(row + [rest.squareRoot()])
            kept.append(column)
        }
        return kept
    }
}
