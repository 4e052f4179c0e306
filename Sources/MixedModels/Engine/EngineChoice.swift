/// Picks the tier that a model can be worked out by: the cheapest, unless one is asked for.
enum EngineChoice {
    static func engine(_ model: PreparedModel, wanted: Tier?) throws(MixedModelError) -> (any CriterionEngine, Tier) {
        if wanted != .general, let cells = NestedCells(model, tier: wanted) {
            return (NestedEngine(cells), cells.quadratic.isEmpty ? .byGroup : .byPattern)
        }
        if let wanted, wanted != .general {
            throw .notAvailable("tier \(wanted.rawValue) is for groups nested in one another with effects in common")
        }
        return (try SparseEngine(model), .general)
    }
}
