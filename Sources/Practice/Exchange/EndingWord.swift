internal import Clinic

/// What the cell of `ended-because` says, in the export's own words or in usual ones of others.
extension EndingReason {
    /// Whatever their case, with blanks or underscores for hyphens.
    init?(cell: String) {
        let plain = Self.plain(cell)
        let meant = Self.otherWords[plain] ?? EndingReason(rawValue: plain)
        guard let meant else { return nil }
        self = meant
    }

    /// Whether the cell says that nobody knows, or no more than that it ended: no reason, as if it were empty. A file may
    /// be closed with any of these for whoever stayed away as well as for whoever was done.
    static func isUnsaid(cell: String) -> Bool { unsaid.contains(plain(cell)) }

    /// The words that can be read, for a reason to name.
    static let knownWords = allCases.map(\.rawValue).joined(separator: ", ")

    private static func plain(_ cell: String) -> String {
        String(cell.lowercased().map { $0 == "_" || $0.isWhitespace ? "-" : $0 })
    }

    private static let unsaid: Set<String> = [
        "unknown", "not-known", "n/a", "na", "none", "-", "?", "closed", "ended", "discharged", "finished",
        "desconocido", "cerrado", "baja", "alta", "terminado", "inconnu", "clos", "terminé", "termine",
    ]

    private static let otherWords: [String: EndingReason] = [
        "completed": .agreed, "complete": .agreed, "as-agreed": .agreed, "planned": .agreed, "planned-ending": .agreed,
        "graduated": .agreed, "treatment-completed": .agreed, "fin-de-thérapie": .agreed,
        "fin-de-therapie": .agreed,
        "dropout": .droppedOut, "drop-out": .droppedOut, "droppedout": .droppedOut, "stopped-coming": .droppedOut,
        "withdrew": .droppedOut, "disengaged": .droppedOut, "dna": .droppedOut, "did-not-attend": .droppedOut,
        "did-not-return": .droppedOut, "no-show": .droppedOut, "lost-to-follow-up": .droppedOut,
        "unilateral": .droppedOut, "premature": .droppedOut, "abandono": .droppedOut, "abandon": .droppedOut,
        "perdu-de-vue": .droppedOut, "referred": .referredOn, "moved-away": .moved,
    ]
}
