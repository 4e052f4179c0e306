extension GroupedModel {
    /// Whether all columns are among those of the products, levels are numbered as they may be, and each group has a weight
    /// that is at least 0, or none has one.
    func fits(_ products: GroupedProducts, weights: [Double] = []) -> Bool {
        let numbers = 0..<GroupedProducts.mostParents
        return (fixed + random + [response]).allSatisfy { (0..<products.width).contains($0) }
            && (products.grandparents + products.parentOf).allSatisfy(numbers.contains)
            && (weights.isEmpty || weights.count == products.groups)
            && weights.allSatisfy { $0 >= 0 && $0.isFinite }
    }
}
