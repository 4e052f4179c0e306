/// The data of a grouped model as cross-products: for each group one symmetric matrix of the sums of products of all
/// columns over its rows, so that a fit costs the same whatever the number of rows.
///
/// Groups lie within parents (clients within therapists) or across several of them, and parents may lie within
/// grandparents (sites). Where a parent lies across several grandparents too, each combination of the two is a place of
/// its own, and stands for a parent in all that follows.
public struct GroupedProducts: Sendable {
    /// Columns in each matrix.
    public let width: Int
    /// For each group `width * width` sums, one after another; symmetric.
    public internal(set) var sums: [Double]
    /// For each group the number of its parent, from 0; where it has several, of the one with most rows.
    public internal(set) var parents: [Int]
    /// For each parent the number of its grandparent, from 0; empty where there is no third level.
    public internal(set) var grandparents: [Int]
    /// For each place, from 0, the number of the parent who is there; empty where each parent has one.
    public internal(set) var parentOf: [Int]
    /// The groups whose rows lie with several parents.
    private(set) var crossings: [Int: Crossing] = [:]

    /// A group's matrix with the indicators of its parents as further columns.
    struct Crossing: Sendable {
        let parents: [Int]
        let sums: [Double]
    }

    /// - Parameters:
    ///   - width: columns in each matrix, from 2 to 1,000; what lies beyond is taken as the nearer of the two. Column 0
    ///     must be the constant 1.
    ///   - grandparents: see ``grandparents``.
    ///   - parentOf: see ``parentOf``.
    public init(width: Int, grandparents: [Int] = [], parentOf: [Int] = []) {
        self.parentOf = parentOf
        self.width = min(max(2, width), 1_000)
        self.sums = []
        self.parents = []
        self.grandparents = grandparents
    }

    /// Numbers of parents and grandparents lie below this.
    static let mostParents = 1_000_000

    /// How many groups there are.
    public var groups: Int { parents.count }

    /// Parents from 0 to the highest number that any group has.
    public private(set) var parentCount = 0

    /// Whether any group has several parents.
    public var isCrossed: Bool { !crossings.isEmpty }

    /// Whether each group has one parent and each parent one grandparent.
    public var isNested: Bool { crossings.isEmpty && parentOf.isEmpty }

    /// The same with each group as a whole at the parent that has most of it, or at its place with most.
    public var nested: GroupedProducts {
        var nested = self
        nested.crossings = [:]
        return nested
    }

    /// Adds one group.
    ///
    /// - Parameters:
    ///   - matrix: `width * width` sums of products; row-major or column-major, since it is symmetric.
    ///   - parent: the number of its parent, from 0 to 999,999.
    /// - Throws: `unequalColumns` for a matrix of another size, `unknownLevel` for a parent beyond.
    public mutating func append(_ matrix: [Double], parent: Int) throws(MixedModelError) {
        try append([(parent, matrix)])
    }

    /// Adds one group whose rows lie with several parents.
    ///
    /// - Parameter parts: for each parent the matrix of the rows with it; of those with as many rows the first counts where
    ///   the group is to have one alone. At most 1,000 of them.
    /// - Throws: as ``append(_:parent:)``, and `tooLarge` for more parts.
    public mutating func append(_ parts: [(parent: Int, matrix: [Double])]) throws(MixedModelError) {
        let size = width * width
        guard !parts.isEmpty, parts.allSatisfy({ $0.matrix.count == size }) else { throw .unequalColumns("matrix") }
        guard parts.count <= 1_000 else { throw .tooLarge("a group with \(parts.count) parents") }
        guard parts.allSatisfy({ (0..<Self.mostParents).contains($0.parent) }) else {
            throw .unknownLevel(column: "parent", level: parts.map { "\($0.parent)" }.joined(separator: ", "))
        }
        var byParent: [Int: [Double]] = [:]
        var total = [Double](repeating: 0, count: size)
        for part in parts {
            var own = byParent[part.parent] ?? [Double](repeating: 0, count: size)
            for place in 0..<size {
                own[place] += part.matrix[place]
                total[place] += part.matrix[place]
            }
            byParent[part.parent] = own
        }
        let held = byParent.keys.sorted()
        parentCount = max(parentCount, (held.last ?? -1) + 1)
        if held.count > 1 { crossings[groups] = crossing(held, held.compactMap { byParent[$0] }, total) }
        sums.append(contentsOf: total)
        parents.append(parts.map(\.parent).max { (byParent[$0]?[0] ?? 0) < (byParent[$1]?[0] ?? 0) } ?? 0)
    }

    private func crossing(_ held: [Int], _ matrices: [[Double]], _ total: [Double]) -> Crossing {
        let wide = width + held.count
        var sums = [Double](repeating: 0, count: wide * wide)
        for row in 0..<width {
            for column in 0..<width { sums[row * wide + column] = total[row * width + column] }
        }
        for (place, matrix) in matrices.enumerated() {
            let own = width + place
            for column in 0..<width {
                sums[own * wide + column] = matrix[column]
                sums[column * wide + own] = matrix[column]
            }
            sums[own * wide + own] = matrix[0]
        }
        return Crossing(parents: held, sums: sums)
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
