internal import Clinic

/// How values stand in cells, written and read.
enum CellText {
    /// `2026-11-24T09:52:00Z`, with six decimals where there are microseconds.
    static func text(_ instant: Instant) -> String {
        let second = instant.microseconds.floored(by: 1_000_000)
        let micro = instant.microseconds - second * 1_000_000
        let day = second.floored(by: 86_400)
        let clock = Int(second - day * 86_400)
        let time = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(Day(number: Int(day)))T\(time)" + (micro == 0 ? "" : "." + padded(Int(micro), 6)) + "Z"
    }

    static func instant(_ text: String) -> Instant? {
        guard text.utf8.count >= 20, text.hasSuffix("Z"), text.dropFirst(10).first == "T",
            let day = Day(String(text.prefix(10)))
        else { return nil }
        let parts = text.dropFirst(11).dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard let clock = parts.first.flatMap({ minuteAndSecond($0) }), parts.count <= 2 else { return nil }
        var micro = 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].utf8.count), let digits = Int(parts[1]), digits >= 0 else { return nil }
            micro = (parts[1].utf8.count..<6).reduce(digits) { value, _ in value * 10 }
        }
        return Instant(microseconds: (Int64(day.number) * 86_400 + Int64(clock)) * 1_000_000 + Int64(micro))
    }

    private static func minuteAndSecond(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]),
            (0..<60).contains(numbers[2])
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// `8.5` as 85 and 1; digits, one point or comma, at most three decimals.
    static func decimal(_ text: String) -> (units: Int, decimals: Int)? {
        let isNegative = text.hasPrefix("-")
        let parts = (isNegative ? text.dropFirst() : text[...])
            .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            parts[0].utf8.count <= 9, let whole = Int(parts[0])
        else { return nil }
        guard parts.count == 2 else { return (isNegative ? -whole : whole, 0) }
        var fraction = parts[1]
        while fraction.utf8.count > 1, fraction.hasSuffix("0") { fraction = fraction.dropLast() }
        guard fraction.utf8.count <= 3, let part = Int(fraction) else { return nil }
        let scale = (0..<fraction.utf8.count).reduce(1) { value, _ in value * 10 }
        let units = whole * scale + part
        return (isNegative ? -units : units, fraction.utf8.count)
    }

    /// Digits with one point or comma, however many of them stand behind it.
    static func isDecimal(_ text: String) -> Bool {
        let parts = (text.hasPrefix("-") ? text.dropFirst() : text[...])
            .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
            && parts[0].utf8.count <= 9
    }

    /// `3`, and `3.0` as programs write it that know no whole numbers.
    static func whole(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        guard let read = decimal(text), read.decimals == 1, read.units.isMultiple(of: 10) else { return nil }
        return read.units / 10
    }

    /// Parts of a cell: `|` between the fields of an entry, `;` between entries, a backslash before either as text.
    static func text(_ entries: [[String]]) -> String {
        entries.map { $0.map(escaped).joined(separator: "|") }.joined(separator: ";")
    }

    static func entries(_ text: String) -> [[String]] {
        guard !text.isEmpty else { return [] }
        var entries: [[String]] = [[""]]
        var isEscaped = false
        for character in text {
            if !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            let last = entries.count - 1
            if !isEscaped, character == ";" {
                entries.append([""])
            } else if !isEscaped, character == "|" {
                entries[last].append("")
            } else {
                entries[last][entries[last].count - 1].append(character)
            }
            isEscaped = false
        }
        return entries
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if character == "|" || character == ";" || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}

extension Int64 {
    /// Divided and rounded down.
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
