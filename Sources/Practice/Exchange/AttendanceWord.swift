/// What the cell of `attendance` says, in the export's own words or in plain ones of others that can mean nothing else.
enum AttendanceWord: String, CaseIterable {
    case onTime = "on-time"
    case late
    case wrongTimeSeen = "wrong-time-seen"
    case wrongTimeNotSeen = "wrong-time-not-seen"
    case cancelled, rescheduled
    case noShow = "no-show"

    /// Whatever their case, with blanks or underscores for hyphens.
    init?(cell: String) {
        let plain = String(cell.lowercased().map { $0 == "_" || $0.isWhitespace ? "-" : $0 })
        let meant = Self.others[plain] ?? AttendanceWord(rawValue: plain)
        guard let meant else { return nil }
        self = meant
    }

    /// Nobody has said yet who came.
    static func isAhead(_ cell: String) -> Bool { ["booked", "scheduled"].contains(cell.lowercased()) }

    var isCalledOff: Bool { self == .cancelled || self == .rescheduled }

    /// The words that can be read, for a reason to name.
    static let known = allCases.map(\.rawValue).joined(separator: ", ")

    private static let others: [String: AttendanceWord] = [
        "attended": .onTime, "present": .onTime, "came": .onTime, "ontime": .onTime, "canceled": .cancelled,
        "re-scheduled": .rescheduled, "noshow": .noShow, "did-not-attend": .noShow, "dna": .noShow,
    ]
}
