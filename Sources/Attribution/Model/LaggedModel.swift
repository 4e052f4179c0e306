internal import MixedModels

/// The alliance of one session with the outcome of the next; held are the outcome of the one, the alliance of the other,
/// and the outcome and the alliance that the course began with. Without that beginning, the outcome before stands in for
/// how the client is at all, and whatever alliance is in it is taken away from the alliance; without the next alliance,
/// the client's mean lets its share in with the opposite sign.
///
/// Clients who change each in their own way do to the outcome before what clients who differ do: where the pairs show
/// such slopes they are in the model, and with them what the first outcome foretells of change. Where they show none the
/// slopes are left out, since a variance that chance alone makes larger than none leans to the other side.
enum LaggedModel {
    static let fewestPairs = 40

    /// By so much the criterion falls at the least where clients' slopes are told from none.
    private static let leastFall = 3.84

    static func result(_ frame: ModelFrame, _ shape: ModelBlocks) -> LaggedResult? {
        let total = frame.lagged.total()
        guard total[0] >= Double(fewestPairs) else { return nil }
        let sloped = shape.hasSlope ? Candidate(frame, shape, total, hasSlope: true).shown(frame.lagged) : nil
        let level = sloped == nil ? Candidate(frame, shape, total, hasSlope: false).fitted(frame.lagged) : nil
        guard let chosen = sloped ?? level,
            let within = chosen.model.fixed.firstIndex(of: ModelColumns.within),
            let before = chosen.model.fixed.firstIndex(of: frame.columns.before)
        else { return nil }
        let degrees = max(1, total[0] - Double(frame.clients) - Double(chosen.model.fixed.count))
        return LaggedResult(
            pairs: Int(total[0]), within: chosen.fit.slope(within, degrees: degrees),
            outcomeBefore: chosen.fit.slope(before, degrees: degrees))
    }

    private struct Fitted {
        let model: GroupedModel
        let fit: GroupedFit
    }

    private struct Candidate {
        let model: GroupedModel

        init(_ frame: ModelFrame, _ shape: ModelBlocks, _ total: [Double], hasSlope: Bool) {
            let columns = frame.columns
            // What was held constant over all sessions may be over the pairs; the outcome before comes right after the 1.
            var wanted = [ModelColumns.constant, columns.before, columns.first, columns.nextWithin]
            wanted += shape.fixed.dropFirst()
            // Last, so that where all courses have one pair these are left out, and not what they are held beside.
            wanted.append(columns.firstWithin)
            if hasSlope { wanted.append(columns.firstTime) }
            model = GroupedModel(
                fixed: Independence.columns(wanted, total, width: frame.lagged.width), response: columns.response,
                random: hasSlope ? [ModelColumns.constant, ModelColumns.time] : [ModelColumns.constant],
                hasParents: shape.levels.therapists)
        }

        func fitted(_ products: GroupedProducts) -> Fitted? {
            model.fit(products).map { Fitted(model: model, fit: $0) }
        }

        /// With its slopes; `nil` where the criterion does not fall enough by them, the fixed part being the same.
        func shown(_ products: GroupedProducts) -> Fitted? {
            guard let sloped = fitted(products) else { return nil }
            let level = GroupedModel(
                fixed: model.fixed, response: model.response, random: [ModelColumns.constant],
                hasParents: model.hasParents)
            guard let without = level.fit(products), without.criterion - sloped.fit.criterion > LaggedModel.leastFall
            else { return nil }
            return sloped
        }
    }
}
