/// The rows that one transaction put in or looked up, so that it asks for none of them twice: a response names its
/// episode, its session and who recorded it, and so do the concern and the standing that follow from it.
///
/// Taking any row away forgets all of them.
final class KnownRows {
    private struct Row: Hashable {
        let kind: String
        let high: UInt64
        let low: UInt64
    }

    /// An import of any length is one transaction, and its memory stays flat.
    private static let most = 20_000
    private var rows: Set<Row> = []

    func holds(_ kind: String, _ high: UInt64, _ low: UInt64) -> Bool {
        rows.contains(Row(kind: kind, high: high, low: low))
    }

    func note(_ kind: String, _ high: UInt64, _ low: UInt64) {
        if rows.count >= Self.most { forgetAll() }
        rows.insert(Row(kind: kind, high: high, low: low))
    }

    func forgetAll() { rows.removeAll(keepingCapacity: true) }
}
