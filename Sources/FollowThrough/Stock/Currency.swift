/// A currency by its ISO 4217 code.
package struct Currency: Hashable, Sendable {
    package let code: String

    /// `nil` for anything but three capital letters.
    package init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    package static let euro = Currency(known: "EUR")
    package static let pound = Currency(known: "GBP")
    package static let dollar = Currency(known: "USD")

    /// Offered first where nobody has chosen.
    package static let usual = ["EUR", "GBP", "USD", "CAD", "AUD", "CHF", "MXN", "COP", "ARS", "CLP", "XOF", "MAD"]

    /// How many decimals an amount is written with (ISO 4217, minor units).
    package var decimals: Int {
        switch code {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
            "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }

    /// An amount of minor units, none or more, as somebody types it, with a point: "12.50".
    package func typed(_ minor: Int) -> String {
        guard decimals > 0 else { return String(minor) }
        let each = (0..<decimals).reduce(1) { product, _ in product * 10 }
        let rest = String(minor % each)
        return "\(minor / each)." + String(repeating: "0", count: decimals - rest.count) + rest
    }
}
