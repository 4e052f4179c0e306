extension GroupedModel {
    /// Random effects of a group: the search holds a square of their variances and covariances.
    private static let mostRandom = 50
    /// Numbers that are held at once for the intercepts above the groups: 800 MB of them.
    private static let mostHeld = 100_000_000

    /// Whether all columns are among those of the products and as few as can be worked with, levels are numbered as
    /// they may be, and each group has a weight that is at least 0, or none has one.
    func fits(_ products: GroupedProducts, weights: [Double] = []) -> Bool {
        let numbers = 0..<GroupedProducts.mostParents
        guard fixed.count <= products.width, random.count <= Self.mostRandom else { return false }
        let columns = fixed.count + 1
        guard products.parentCount * columns * columns <= Self.mostHeld else { return false }
        let isDense = !products.isNested && (hasParents || hasGrandparents)
        if isDense, !isHeldDense(products) { return false }
        return (fixed + random + [response]).allSatisfy { (0..<products.width).contains($0) }
            && (products.grandparents + products.parentOf).allSatisfy(numbers.contains)
            && (weights.isEmpty || weights.count == products.groups)
            && weights.allSatisfy { $0 >= 0 && $0.isFinite }
    }

    /// Whether the intercepts above the groups make a dense system that can be held: at most 10,000 of them.
    func isHeldDense(_ products: GroupedProducts) -> Bool {
        let numbers = 0..<GroupedProducts.mostParents
        guard (products.grandparents + products.parentOf).allSatisfy(numbers.contains) else { return false }
        let count = InterceptsAbove(products, self).count
        return count * count <= Self.mostHeld
    }
}
