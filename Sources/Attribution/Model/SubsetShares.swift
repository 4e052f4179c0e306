internal import MixedModels

/// R2 of the model with some sources left out, and what follows: what each takes away, and its Shapley share.
struct SubsetShares {
    let shape: ModelBlocks
    let full: FittedParts
    let part: [Source: Double]
    let shapley: [Source: Double]
    private let fits: [Set<Source>: GroupedFit]

    init(
        _ shape: ModelBlocks, full: FittedParts, products: GroupedProducts, weights: [Double] = [],
        total: [Double]? = nil, near known: [Set<Source>: GroupedFit] = [:], search: FitSearch = .full
    ) {
        self.shape = shape
        self.full = full
        let sums = total ?? shape.frame.total
        var fits: [Set<Source>: GroupedFit] = [:]
        var marginal: [Set<Source>: Double] = [[]: full.marginalR2]
        let blocks = shape.blocks
        for mask in 1..<(1 << blocks.count) {
            let left = Set(blocks.indices.filter { mask & (1 << $0) != 0 }.map { blocks[$0] })
            if left.count == blocks.count { marginal[left] = 0; continue }
            guard
                let parts = shape.parts(
                    without: left, products, total: sums, weights: weights, near: known[left] ?? full.fit,
                    search: search)
            else { continue }
            fits[left] = parts.fit
            marginal[left] = parts.marginalR2
        }
        var part: [Source: Double] = [:]
        for block in blocks { part[block] = max(0, full.marginalR2 - (marginal[[block]] ?? 0)) }
        for source in [Source.client, .therapist, .site] where shape.sources.contains(source) {
            guard
                let parts = shape.parts(
                    without: [source], products, total: sums, weights: weights, near: known[[source]],
                    search: search)
            else { continue }
            fits[[source]] = parts.fit
            part[source] = max(0, full.conditionalR2 - parts.conditionalR2)
        }
        self.part = part
        self.fits = fits
        shapley = Self.shapley(blocks, marginal)
    }

    private static func shapley(_ blocks: [Source], _ marginal: [Set<Source>: Double]) -> [Source: Double] {
        var shares: [Source: Double] = [:]
        let count = blocks.count
        func factorial(_ number: Int) -> Double { (0..<number).reduce(1) { $0 * Double($1 + 1) } }
        for block in blocks {
            let others = blocks.filter { $0 != block }
            var share = 0.0
            for mask in 0..<(1 << others.count) {
                let present = Set(others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] })
                let without = Set(blocks).subtracting(present)
                let gain = (marginal[without.subtracting([block])] ?? 0) - (marginal[without] ?? 0)
                share += gain * factorial(present.count) * factorial(count - present.count - 1) / factorial(count)
            }
            shares[block] = share
        }
        return shares
    }

    /// Standard errors on the scale of the square root, and the degrees of freedom that they are known by.
    struct Deviations {
        var part: [Source: Double] = [:]
        var shapley: [Source: Double] = [:]
        var degrees = 1.0
    }

    /// A spread is known from this many clients as well as from all of them: it shrinks with the root of their number.
    private static let mostInSets = 2000

    /// Each client is left out in turn where that is no more work than with so many clients in so few sets; else they are
    /// dealt into as many sets as this allows.
    private static func sets(of clients: Int, fewest: Int, _ products: GroupedProducts, intercepts: Int) -> Int {
        // What one dense system costs beside one client.
        let system = products.isNested ? 0 : intercepts * intercepts * intercepts / 200
        return min(clients, max(fewest, mostInSets * fewest / max(1, clients + system)))
    }

    /// By leaving out each client in turn, or where there are many each of some sets of them; clients with several
    /// therapists are taken at one of them, which moves the values and hardly their spread (``told(_:of:near:)``). The clients stand in the order
    /// of ``ClientOrder``, as if shuffled: of very many the first are taken, and the spread made smaller by the root of
    /// their share; and they are dealt into the sets one after another. All of those that are taken are fitted in full,
    /// and each set that is left out is one step from there. A column that vanishes among them or without one of the sets
    /// is in none of these fits, and what rests on it alone has no spread.
    ///
    /// - Parameter fewest: into how many sets at the least.
    func deviations(_ products: GroupedProducts, sets fewest: Int) -> Deviations {
        guard fewest > 1 else { return Deviations() }
        let taken = min(products.groups, Self.mostInSets)
        let groups = Self.sets(
            of: taken, fewest: fewest, products, intercepts: shape.frame.therapists + shape.frame.sites)
        func weights(without set: Int?) -> [Double] {
            (0..<products.groups).map { $0 < taken && (set == nil || $0 % groups != set) ? 1 : 0 }
        }
        let left = (0..<groups).map { products.total(weights(without: $0)) }
        let whole = weights(without: nil)
        let reduced = shape.held(in: [products.total(whole)] + left.filter { $0[0] > 0 })
        guard let all = reduced.subset(of: products, weights: whole, near: fits, full.fit, .measured) else {
            return Deviations()
        }
        let share = Double(taken) / Double(max(1, products.groups))
        let subsets = (0..<groups).compactMap {
            reduced.subset(of: products, weights: weights(without: $0), near: all.fits, all.full.fit, .step)
        }
        return Deviations(
            part: Self.told(Self.deviation(subsets.map(\.part), share), of: part, near: all.part),
            shapley: Self.told(Self.deviation(subsets.map(\.shapley), share), of: shapley, near: all.shapley),
            degrees: Double(groups - 1))
    }

    /// A share as small is none.
    private static let none = 1e-6

    /// Without those of sources that go with nothing among the clients taken as they are taken here, though the figure
    /// itself is not none: how a share of none spreads says nothing of it.
    private static func told(
        _ deviations: [Source: Double], of values: [Source: Double], near taken: [Source: Double]
    ) -> [Source: Double] {
        deviations.filter { source, _ in taken[source] ?? 0 > none || values[source] ?? 0 <= none }
    }

    private static func deviation(_ left: [[Source: Double]], _ share: Double) -> [Source: Double] {
        var found: [Source: Double] = [:]
        for source in Source.allCases {
            let roots = left.compactMap { $0[source] }.map { max(0, $0).squareRoot() }
            guard roots.count > 2 else { continue }
            let mean = roots.reduce(0, +) / Double(roots.count)
            let square = roots.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            found[source] = (square * Double(roots.count - 1) / Double(roots.count) * share).squareRoot()
        }
        return found
    }

    func estimates(
        _ values: [Source: Double], _ deviations: [Source: Double], degrees: Double
    ) -> [Source: Estimate] {
        let quantile = StudentT(degrees: degrees).quantile(0.975)
        return Dictionary(
            uniqueKeysWithValues: values.map { source, value in
                guard let deviation = deviations[source] else { return (source, Estimate(value)) }
                let root = max(0, value).squareRoot()
                let low = max(0, root - quantile * deviation)
                let high = min(1, root + quantile * deviation)
                return (source, Estimate(value, Interval(min(low * low, value), max(high * high, value))))
            })
    }
}

extension ModelBlocks {
    fileprivate func subset(
        of products: GroupedProducts, weights: [Double], near known: [Set<Source>: GroupedFit], _ whole: GroupedFit,
        _ search: FitSearch
    ) -> SubsetShares? {
        let total = products.total(weights)
        guard total[0] > 0,
            let again = parts(without: [], products, total: total, weights: weights, near: whole, search: search)
        else { return nil }
        return SubsetShares(
            self, full: again, products: products, weights: weights, total: total, near: known, search: search)
    }
}

extension GroupedProducts {
    func total(_ weights: [Double]) -> [Double] {
        var total = [Double](repeating: 0, count: width * width)
        for group in 0..<groups where weights[group] != 0 {
            for place in total.indices { total[place] += weights[group] * sums[group * width * width + place] }
        }
        return total
    }
}
