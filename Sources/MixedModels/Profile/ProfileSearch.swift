/// Finds where a profile crosses its cutoff.
struct ProfileSearch {
    let estimate: Double
    let least: Double
    let cutoff: Double
    let bounds: ClosedRange<Double>

    /// The end of the interval in the direction of `step`, and whether it is the bound.
    func end(
        from step: Double, _ profile: (Double) throws(MixedModelError) -> Double
    ) throws(MixedModelError) -> (value: Double, isBoundary: Bool) {
        /// The signed root: nearly a straight line, so that few steps are needed.
        func root(_ value: Double) throws(MixedModelError) -> Double {
            max(0, try profile(value) - least).squareRoot() - cutoff.squareRoot()
        }
        let bound = step < 0 ? bounds.lowerBound : bounds.upperBound
        // At the very bound the criterion may not exist; a hair inside it does.
        let last = bound.isFinite ? bound - (bound - estimate) * 1e-6 : bound
        var (inside, insideRoot) = (estimate, -cutoff.squareRoot())
        var (outside, outsideRoot) = (estimate, insideRoot)
        var (reach, failures) = (step * 2, 0)
        for _ in 0..<40 {
            outside = inside + reach
            let isLast = step < 0 ? outside <= last : outside >= last
            if isLast { outside = last }
            do throws(MixedModelError) {
                outsideRoot = try root(outside)
            } catch .cannotEvaluate where failures < 10 {
                failures += 1
                reach = (outside - inside) / 4
                continue
            }
            if outsideRoot >= 0 { break }
            if isLast { return (bound, true) }
            (inside, insideRoot) = (outside, outsideRoot)
            reach *= 1.5
        }
        guard outsideRoot >= 0 else { return (bound, true) }
        for _ in 0..<60 {
            if abs(outside - inside) <= 1e-7 * (abs(outside) + abs(step)) || abs(outsideRoot) < 1e-8 { break }
            var middle = inside + (outside - inside) * (-insideRoot) / (outsideRoot - insideRoot)
            let part = (middle - inside) / (outside - inside)
            if !(part > 0.02 && part < 0.98) { middle = inside + (outside - inside) * min(0.9, max(0.1, part)) }
            let value = try root(middle)
            if abs(value) < 1e-8 { return (middle, false) }
            if value < 0 { (inside, insideRoot) = (middle, value) } else { (outside, outsideRoot) = (middle, value) }
        }
        return (outside, false)
    }
}
