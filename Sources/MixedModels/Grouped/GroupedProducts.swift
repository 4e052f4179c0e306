/// The data of a nested model as cross-products: for each group one symmetric matrix of the sums of products of all
/// columns over its rows, so that a fit costs the same whatever the number of rows.
///
/// Groups lie within parents (clients within therapists), and parents may lie within grandparents (sites).
public struct GroupedProducts: Sendable {
    /// Columns in each matrix.
    public let width: Int
    /// For each group `width * width` sums, one after another; symmetric.
    public internal(set) var sums: [Double]
    /// For each group the number of its parent, from 0.
    public internal(set) var parents: [Int]
    /// For each parent the number of its grandparent, from 0; empty where there is no third level.
    public internal(set) var grandparents: [Int]

    /// - Parameters:
    ///   - width: columns in each matrix, at least 2. Column 0 must be the constant 1.
    ///   - grandparents: see ``grandparents``.
    public init(width: Int, grandparents: [Int] = []) {
        self.width = max(2, width)
        self.sums = []
        self.parents = []
        self.grandparents = grandparents
    }

    public var groups: Int { parents.count }

    public var parentCount: Int { (parents.max() ?? -1) + 1 }

    /// Adds one group.
    ///
    /// - Parameters:
    ///   - matrix: `width * width` sums of products; row-major or column-major, since it is symmetric.
    ///   - parent: the number of its parent, from 0.
    public mutating func append(_ matrix: [Double], parent: Int) {
        precondition(matrix.count == width * width && parent >= 0, "a matrix of another width")
        sums.append(contentsOf: matrix)
        parents.append(parent)
    }

    /// Rows in all groups: the sum of 1 times 1.
    public var rows: Double {
        var total = 0.0
        for group in 0..<groups { total += sums[group * width * width] }
        return total
    }

    /// The sum of all groups' matrices.
    public func total() -> [Double] {
        var total = [Double](repeating: 0, count: width * width)
        let size = width * width
        for group in 0..<groups {
            for place in 0..<size { total[place] += sums[group * size + place] }
        }
        return total
    }
}
