internal import Clinic

/// What the cell of `ended-because` says, in the export's own words or in usual ones of others.
extension EndingReason {
    /// Whatever their case, with blanks or underscores for hyphens.
    init?(cell: String) {
        let plain = String(cell.lowercased().map { $0 == "_" || $0.isWhitespace ? "-" : $0 })
        let meant = Self.otherWords[plain] ?? EndingReason(rawValue: plain)
        guard let meant else { return nil }
        self = meant
    }

    /// The words that can be read, for a reason to name.
    static let knownWords = allCases.map(\.rawValue).joined(separator: ", ")

    private static let otherWords: [String: EndingReason] = [
        "completed": .agreed, "complete": .agreed, "as-agreed": .agreed, "dropout": .droppedOut,
        "drop-out": .droppedOut, "droppedout": .droppedOut, "stopped-coming": .droppedOut, "referred": .referredOn,
        "moved-away": .moved,
    ]
}
