internal import MixedModels

/// The alliance of one session with the outcome of the next; held are the outcome of the one, the alliance of the other,
/// and the outcome that the episode began with. Without that beginning, the outcome before stands in for how the client is
/// at all, and whatever alliance is in it is taken away from the alliance; without the next alliance, the client's mean
/// lets its share in with the opposite sign.
enum LaggedModel {
    static let fewestPairs = 40

    static func result(_ frame: ModelFrame, _ shape: ModelBlocks) -> LaggedResult? {
        let products = frame.lagged
        let total = products.total()
        guard total[0] >= Double(fewestPairs) else { return nil }
        let width = products.width
        // What was held constant over all sessions may be over the pairs; the outcome before comes right after the 1.
        let held = [ModelColumns.constant, frame.columns.before, frame.columns.first, frame.columns.nextWithin]
        let wanted = held + shape.fixed.dropFirst()
        let fixed = Independence.columns(wanted, total, width: width)
        let model = GroupedModel(
            fixed: fixed, response: frame.columns.response, random: [ModelColumns.constant],
            hasParents: frame.therapists > 1)
        guard let within = fixed.firstIndex(of: ModelColumns.within),
            let before = fixed.firstIndex(of: frame.columns.before), let fit = model.fit(products)
        else { return nil }
        let degrees = max(1, total[0] - Double(frame.clients) - Double(fixed.count))
        return LaggedResult(
            pairs: Int(total[0]), within: fit.slope(within, degrees: degrees),
            outcomeBefore: fit.slope(before, degrees: degrees))
    }
}
