/// The sums that a nested model is fitted from: inner groups, each inside one outer group (or in none), where the outer
/// group's effects are among the inner group's. Inner groups with the same cross-products of their effects share a
/// pattern.
struct NestedCells: Sendable {
    let shape: ModelShape
    /// Fixed effects and response.
    let stride: Int
    /// For each outer effect the inner effect with the same column.
    let outerEffects: [Int]
    let outerLevels: Int
    /// For each pattern the cross-products of the inner effects.
    var gram: [Double]
    /// For each pattern the number of inner groups.
    var patternCount: [Double]
    /// For each pattern the sum over inner groups of (Z'[X, y]) times its transpose, effects fastest; empty where every
    /// cell is one inner group.
    var quadratic: [Double]
    /// The cells of each outer level: from `cellStart[level]` up to `cellStart[level + 1]`.
    var cellStart: [Int]
    var cellPattern: [Int32]
    var cellCount: [Double]
    /// For each cell the sum of Z'[X, y], effects fastest.
    var cellSums: [Double]
    var corner: Matrix

    var innerWidth: Int { shape.factors[0].width }
    var outerWidth: Int { outerEffects.count }
    var patterns: Int { patternCount.count }
    var block: Int { innerWidth * stride }
}
