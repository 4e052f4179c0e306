/// Which sums stay hidden so that nobody can work out one behind which few clients stand by setting the shown ones
/// against each other.
///
/// A sum is a row of zeros and ones over classes of concerns; what a reader can work out is what the shown rows span.
/// Every set of classes in that span is the sum of those rows of the reduced echelon form whose pivots lie in the set, so
/// small sets are looked for among sums of rows whose pivots have few clients, the shortest first (decision 0043).
struct LoopAudit {
    struct Cell {
        /// The places of the classes that it adds up.
        let classes: [Int]
        /// Of two that tell of somebody, the lower is hidden.
        let rank: Int
    }

    /// Behind each class.
    let clients: [Set<Int>]
    let fewest: Int

    /// - Returns: the places of the cells that stay hidden: those of few clients, and what would tell of them.
    func hidden(_ cells: [Cell]) -> Set<Int> {
        var hidden = Set(cells.indices.filter { isFew(cells[$0].classes) })
        while true {
            let suspects: [Int]
            switch tellingCells(cells, without: hidden) {
            case .none: return hidden
            case .of(let telling): suspects = telling
            // What was not looked through to the end is not called safe.
            case .unknown: suspects = cells.indices.filter { !hidden.contains($0) }
            }
            guard let least = suspects.min(by: { (cells[$0].rank, $0) < (cells[$1].rank, $1) }) else { return hidden }
            hidden.insert(least)
        }
    }

    private func isFew(_ classes: some Sequence<Int>) -> Bool {
        var seen: Set<Int> = []
        for place in classes {
            seen.formUnion(clients[place])
            if seen.count >= fewest { return false }
        }
        return true
    }

    private enum Telling {
        case none
        /// The cells by which a sum of few clients can be worked out.
        case of([Int])
        case unknown
    }

    private func tellingCells(_ cells: [Cell], without hidden: Set<Int>) -> Telling {
        let shown = cells.indices.filter { !hidden.contains($0) }
        let columns = merged(shown.map { cells[$0].classes })
        // Pivots of many clients first: none of them lies in a small set.
        let counts = columns.map { $0.classes.reduce(into: Set<Int>()) { $0.formUnion(clients[$1]) }.count }
        let order = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
        var form = EchelonForm(columns: columns.map(\.rows), rows: shown.count)
        form.reduce(columns: order)
        let pivots = form.pivots.filter { isFew(columns[$0.column].classes) }
        let found = form.smallSums(of: pivots) { isFew($0.lazy.flatMap { columns[$0].classes }) }
        switch found {
        case .none: return .none
        case .of(let rows): return .of(form.parts(of: rows).map { shown[$0] })
        case .tooMany: return .unknown
        }
    }

    /// Classes that stand in the same of those rows are told apart by nobody: each such heap with the rows that it stands
    /// in.
    private func merged(_ rows: [[Int]]) -> [(classes: [Int], rows: [Int])] {
        var standing: [[Int]] = Array(repeating: [], count: clients.count)
        for (place, classes) in rows.enumerated() { for one in classes { standing[one].append(place) } }
        var heaps: [[Int]: [Int]] = [:]
        for (place, rows) in standing.enumerated() where !rows.isEmpty { heaps[rows, default: []].append(place) }
        return heaps.map { (classes: $0.value, rows: $0.key) }.sorted {
            ($0.classes.first ?? 0) < ($1.classes.first ?? 0)
        }
    }
}
