import Clinic

/// Numbers as the language writes them.
extension Words {
    /// Units of a measure as points: 323 with one decimal is "32.3", in Spanish and French "32,3".
    package func points(_ units: Int, decimals: Int = 1) -> String {
        guard decimals > 0 else { return units < 0 ? "−\(-units)" : String(units) }
        var divisor = 1
        for _ in 0..<decimals { divisor *= 10 }
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(divisor))
        let fraction = String(rest)
        let padding = String(repeating: "0", count: decimals - fraction.count)
        return (units < 0 ? "−" : "") + "\(whole)" + decimalMark + padding + fraction
    }

    /// A threshold as people say it: 360 tenths are "36", 255 are "25.5".
    package func limit(_ units: Int, decimals: Int = 1) -> String {
        let text = points(units, decimals: decimals)
        guard decimals > 0, let mark = text.firstIndex(of: language == .english ? "." : ",") else { return text }
        return text[text.index(after: mark)...].allSatisfy { $0 == "0" } ? String(text[..<mark]) : text
    }

    private var decimalMark: String { say(en: ".", es: ",", fr: ",") }
}
