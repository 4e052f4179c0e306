package import Clinic

/// The answer in plain words: what goes with what, never what is caused by what, and never about one person.
package struct AttributionWords: Hashable, Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    func say(
        en: @autoclosure () -> String, es: @autoclosure () -> String, fr: @autoclosure () -> String
    ) -> String {
        switch language {
        case .english: en()
        case .spanish: es()
        case .french: fr()
        }
    }

    /// A share of 0 to 1 in tenths of a percent, as it is shown.
    func tenths(_ share: Double) -> Int { Int((share * 1000).rounded()) }

    /// A share of 0 to 1 as a percentage, with one decimal so that two are read side by side: "9.7%", "6.0%", "under 0.1%",
    /// and "0%" and "100%" for none and all; in Spanish and French "9,7 %".
    package func percent(_ share: Double) -> String {
        let tenths = tenths(share)
        if tenths == 0, share > 0 { return say(en: "under 0.1%", es: "menos del 0,1 %", fr: "moins de 0,1 %") }
        return number(tenths, decimals: 1, keepsZeros: (1..<1000).contains(tenths))
            + say(en: "%", es: "\u{A0}%", fr: "\u{A0}%")
    }

    /// The same, to the whole number where it is 10 or more: as people say it.
    package func roundPercent(_ share: Double) -> String {
        guard share >= 0.0995 else { return percent(share) }
        return "\(Int((share * 100).rounded()))" + say(en: "%", es: "\u{A0}%", fr: "\u{A0}%")
    }

    /// The same for cells and labels: "< 0.1%".
    package func shortPercent(_ share: Double) -> String {
        tenths(share) == 0 && share > 0
            ? say(en: "< 0.1%", es: "< 0,1\u{A0}%", fr: "< 0,1\u{A0}%") : percent(share)
    }

    package func shortSpan(_ interval: Interval) -> String {
        let (low, high) = (shortPercent(interval.low), shortPercent(interval.high))
        return say(en: "\(low) to \(high)", es: "\(low) a \(high)", fr: "\(low) à \(high)")
    }

    /// A round share on an axis: "5%", "7.5%".
    package func axisPercent(_ share: Double) -> String {
        number(tenths(share), decimals: 1) + say(en: "%", es: "\u{A0}%", fr: "\u{A0}%")
    }

    /// "6.9% to 15.0%".
    package func span(_ interval: Interval) -> String {
        let (low, high) = (percent(interval.low), percent(interval.high))
        return say(en: "\(low) to \(high)", es: "\(low) a \(high)", fr: "\(low) à \(high)")
    }

    /// A number of points with that many decimals, a minus sign where it is below 0.
    ///
    /// - Parameter keepsZeros: whether the last decimals stay where they are 0, so that two are read side by side.
    package func points(_ value: Double, decimals: Int = 2, keepsZeros: Bool = false) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        guard value.isFinite, abs(value) < 1e9 else { return "–" }
        return number(Int((value * scale).rounded()), decimals: decimals, keepsZeros: keepsZeros)
    }

    /// So many that two digits of this value are seen, at least two and at most eight.
    func decimals(_ size: Double) -> Int {
        var (decimals, scale) = (2, 100.0)
        while decimals < 8, size > 0, size * scale < 9.5 { (decimals, scale) = (decimals + 1, scale * 10) }
        return decimals
    }

    private func number(_ units: Int, decimals: Int, keepsZeros: Bool = false) -> String {
        var divisor = 1
        for _ in 0..<decimals { divisor *= 10 }
        let (whole, rest) = abs(units).quotientAndRemainder(dividingBy: divisor)
        let sign = units < 0 ? "−" : ""
        guard rest != 0 || keepsZeros else { return sign + counted(whole) }
        var fraction = String(rest)
        fraction = String(repeating: "0", count: decimals - fraction.count) + fraction
        while !keepsZeros, fraction.hasSuffix("0") { fraction.removeLast() }
        return sign + counted(whole) + say(en: ".", es: ",", fr: ",") + fraction
    }

    func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + say(en: " and ", es: " y ", fr: " et ") + last
    }
}
