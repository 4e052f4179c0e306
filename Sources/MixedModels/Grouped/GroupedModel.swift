/// Which columns of ``GroupedProducts`` play which part.
public struct GroupedModel: Hashable, Sendable {
    /// Fixed effects; the first must be column 0, the intercept.
    public let fixed: [Int]
    /// The column of the response, which is none of the fixed ones.
    public let response: Int
    /// Random effects of the groups, correlated with one another; column 0 first. Parents and grandparents have a random
    /// intercept.
    public let random: [Int]
    /// Whether parents have a random intercept.
    public let hasParents: Bool
    /// Whether grandparents have one.
    public let hasGrandparents: Bool

    /// Columns count from 0; there is no fit where the products do not have one.
    public init(
        fixed: [Int], response: Int, random: [Int] = [0], hasParents: Bool = true, hasGrandparents: Bool = false
    ) {
        self.fixed = fixed
        self.response = response
        self.random = random
        self.hasParents = hasParents
        self.hasGrandparents = hasGrandparents
    }

    /// Parameters of the relative covariance factor: the lower triangle of the groups', then one for each level above.
    var parameters: Int { triangle + (hasParents ? 1 : 0) + (hasGrandparents ? 1 : 0) }
    var triangle: Int { random.count * (random.count + 1) / 2 }

    /// Whether a parameter is on a diagonal and so at least 0; columns of the triangle come one after another.
    func isDiagonal(_ place: Int) -> Bool {
        guard place < triangle else { return true }
        var start = 0
        for column in 0..<random.count {
            if place == start { return true }
            start += random.count - column
        }
        return false
    }
}
