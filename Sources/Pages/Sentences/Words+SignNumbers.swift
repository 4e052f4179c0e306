import Measures
import Signs

/// The numbers of a sign, each with the decimals of its own measure.
extension Words {
    func points(_ sign: Sign, _ figure: Figure) -> String? {
        sign.evidence.first { $0.figure == figure }
            .map { points($0.value, decimals: sign.decimals(of: $0.record)) }
    }
}

extension Sign {
    /// Of its total and what stands beside it.
    var decimals: Int { evidence.first { $0.figure == .total }.map { decimals(of: $0.record) } ?? 1 }

    /// From what it was to the total; up is above 0, whatever is better.
    var amount: Int? {
        if let change = figure(.change) { return change }
        guard let total = figure(.total), let before = figure(.firstTotal) ?? figure(.previousTotal) else { return nil }
        return total - before
    }

    /// Whether the number went up, as one does that gets worse where less is better.
    var rose: Bool { (amount ?? 0) > 0 }

    /// Whether the total is below what it is held against.
    var isBelow: Bool {
        guard let total = figure(.total), let limit = figure(.threshold) else { return true }
        return total < limit
    }
}
