internal import Clinic

/// A row of a schedule in words. What its hours depend on stands with them, for hours that hold every second week, or from
/// next year on, are wrong without it.
enum HSDSHours {
    static func line(_ row: HSDSService.Row, on today: Day) -> String {
        let told = HSDSMapping.plain(row["description"])
        let (opens, closes) = (clock(row["opens_at"]), clock(row["closes_at"]))
        let times = opens.isEmpty && closes.isEmpty ? "" : "\(opens)–\(closes)"
        let days = [row["byday"], row["weekday"], row["bymonthday"]].map(HSDSMapping.plain)
        let parts = [days.filter { !$0.isEmpty }.joined(separator: ", "), times]
        let line = told.isEmpty ? parts.filter { !$0.isEmpty }.joined(separator: " ") : told
        let conditions = conditions(row, on: today).filter { $0 != told }
        if line.isEmpty || conditions.isEmpty { return line }
        return "\(line) (\(conditions.joined(separator: ", ")))"
    }

    /// `09:00` of `09:00:00`; with what says in which zone it is, where the row says so.
    private static func clock(_ text: String?) -> String {
        let plain = HSDSMapping.plain(text)
        guard let rest = plain.dropFirst(5).firstIndex(where: { "Zz+-".contains($0) }) else {
            return String(plain.prefix(5))
        }
        let zone = plain[rest...]
        return String(plain.prefix(5)) + (zone.uppercased() == "Z" ? " UTC" : " UTC\(zone)")
    }

    private static func conditions(_ row: HSDSService.Row, on today: Day) -> [String] {
        var told: [String] = []
        let (often, interval) = (HSDSMapping.plain(row["freq"]).uppercased(), HSDSMapping.plain(row["interval"]))
        let isEvery = interval.isEmpty || interval == "1"
        // Weekly, each week, is what days of the week say already.
        if !often.isEmpty, often != "WEEKLY" || !isEvery { told.append(often) }
        if !isEvery { told.append("interval \(interval)") }
        for column in ["byweekno", "byyearday"] {
            let value = HSDSMapping.plain(row[column])
            if !value.isEmpty { told.append("\(column) \(value)") }
        }
        let from = Day(String(HSDSMapping.plain(row["valid_from"]).prefix(10)))
        if let from, from > today { told.append("valid_from \(from)") }
        let until = HSDSMapping.plain(row["until"])
        if !until.isEmpty { told.append("until \(until.prefix(10))") }
        let notes = HSDSMapping.plain(row["notes"])
        if !notes.isEmpty { told.append(notes) }
        return told
    }
}
