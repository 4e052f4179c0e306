/// Opening hours of a directory's file.
extension Words {
    /// "MO,TU,WE 09:00–17:00" as "Monday to Wednesday, 09:00–17:00"; a line that is written otherwise stays as it is.
    func openingHours(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { openingLine(String($0)) }
            .joined(separator: "\n")
    }

    private static let weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    private func openingLine(_ line: String) -> String {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let codes = parts.first else { return line }
        var days: Set<Int> = []
        for code in codes.split(separator: ",") {
            guard let place = Self.weekdayCodes.firstIndex(of: String(code)) else { return line }
            days.insert(place + 1)
        }
        if parts.count == 1 { return capitalised(weekdays(days.sorted())) }
        guard let start = parts[1].first, start.isNumber || start == "–" else { return line }
        return capitalised(weekdays(days.sorted())) + ", " + parts[1]
    }

    /// - Parameter days: from 1, a Monday, in order.
    private func weekdays(_ days: [Int]) -> String {
        let names = days.map { DateNames.weekday($0, language) }
        guard let first = days.first, let last = days.last, days.count > 2, last - first == days.count - 1 else {
            return list(names)
        }
        let (from, to) = (DateNames.weekday(first, language), DateNames.weekday(last, language))
        return say(en: "\(from) to \(to)", es: "de \(from) a \(to)", fr: "du \(from) au \(to)")
    }
}
