/// A number as people type one: `8`, `8.1`, `8,10`.
enum DecimalText {
    enum Reading: Hashable { case units(Int), tooFine, notANumber }

    /// - Parameter decimals: how many digits after the point one unit stands for; 1 reads `8.1` as 81.
    static func read(_ text: String, decimals: Int) -> Reading {
        var rest = Substring(text)
        let isNegative = rest.first == "-" || rest.first == "−"
        if isNegative { rest.removeFirst() }
        let parts = rest.split(whereSeparator: { $0 == "." || $0 == "," })
        let separators = rest.count { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), separators <= 1, rest.utf8.count <= 12,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts.count == 2 || separators == 0 || rest.last.map({ $0 == "." || $0 == "," }) == true
        else { return .notANumber }
        var fraction = parts.count == 2 ? parts[1] : ""
        while fraction.utf8.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.utf8.count <= decimals else { return .tooFine }
        let digits = String(parts[0]) + fraction + String(repeating: "0", count: decimals - fraction.utf8.count)
        guard let units = Int(digits) else { return .notANumber }
        return .units(isNegative ? -units : units)
    }
}
