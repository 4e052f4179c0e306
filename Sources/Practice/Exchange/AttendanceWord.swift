/// What the cell of `attendance` says, in the export's own words or in plain ones of others that can mean nothing else.
enum AttendanceWord: String, CaseIterable {
    case onTime = "on-time"
    case late
    case wrongTimeSeen = "wrong-time-seen"
    case wrongTimeNotSeen = "wrong-time-not-seen"
    case cancelled, rescheduled
    case noShow = "no-show"

    /// Whatever their case and accents, with blanks or underscores for hyphens.
    init?(cell: String) {
        let plain = Self.plain(cell)
        let meant = Self.others[plain] ?? AttendanceWord(rawValue: plain)
        guard let meant else { return nil }
        self = meant
    }

    /// Nobody has said yet who came: that a time stands, or that somebody said they would come, is no attendance.
    static func isAhead(_ cell: String) -> Bool { ahead.contains(plain(cell)) }

    var isCalledOff: Bool { self == .cancelled || self == .rescheduled }

    /// All words that can be read, for a reason to name.
    static let known: String = {
        let own: [String] = allCases.map(\.rawValue)
        let more: [String] = others.keys.sorted()
        return (own + more + ahead.sorted()).joined(separator: ", ")
    }()

    private static func plain(_ cell: String) -> String {
        let plain = cell.lowercased().map { $0 == "_" || $0.isWhitespace ? "-" : unaccented[$0] ?? $0 }
        return String(plain)
    }

    private static let unaccented: [Character: Character] = [
        "á": "a", "à": "a", "â": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "î": "i", "ó": "o", "ô": "o", "ú": "u",
        "û": "u", "ü": "u", "ñ": "n", "ç": "c", "’": "'",
    ]

    private static let ahead: Set<String> = [
        "booked", "scheduled", "confirmed", "unconfirmed", "pending", "planned", "reservada", "reservado",
        "programada", "programado", "confirmada", "confirmado", "pendiente", "prevista", "prevu", "reserve", "confirme",
        "planifie", "en-attente",
    ]

    private static let others: [String: AttendanceWord] = [
        "attended": .onTime, "present": .onTime, "came": .onTime, "ontime": .onTime, "completed": .onTime,
        "complete": .onTime, "show": .onTime, "showed": .onTime, "seen": .onTime, "arrived": .onTime, "kept": .onTime,
        "asistio": .onTime, "acudio": .onTime, "vino": .onTime, "presente": .onTime, "puntual": .onTime,
        "realizada": .onTime, "atendida": .onTime, "atendido": .onTime, "venu": .onTime, "venue": .onTime,
        "a-l'heure": .onTime, "honore": .onTime, "effectue": .onTime,
        "came-late": .late, "arrived-late": .late, "tarde": .late, "llego-tarde": .late, "con-retraso": .late,
        "retraso": .late, "retard": .late, "en-retard": .late,
        "canceled": .cancelled, "cancelada": .cancelled, "cancelado": .cancelled, "anulada": .cancelled,
        "anulado": .cancelled, "annule": .cancelled, "annulee": .cancelled,
        "re-scheduled": .rescheduled, "rebooked": .rescheduled, "postponed": .rescheduled, "moved": .rescheduled,
        "reprogramada": .rescheduled, "reprogramado": .rescheduled, "aplazada": .rescheduled,
        "aplazado": .rescheduled, "reporte": .rescheduled, "reportee": .rescheduled, "deplace": .rescheduled,
        "noshow": .noShow, "did-not-attend": .noShow, "did-not-come": .noShow, "dna": .noShow, "missed": .noShow,
        "absent": .noShow, "no-showed": .noShow, "not-attended": .noShow, "no-asistio": .noShow,
        "no-acudio": .noShow, "no-vino": .noShow, "no-se-presento": .noShow, "ausente": .noShow, "falta": .noShow,
        "falto": .noShow, "inasistencia": .noShow, "absente": .noShow, "manque": .noShow, "non-venu": .noShow,
        "pas-venu": .noShow, "pas-venue": .noShow, "non-honore": .noShow,
    ]
}
