/// Decimal digits as whole units of 10^-`decimals`, exactly; `nil` for what is finer, too large or has an exponent.
func packUnits(_ digits: String, decimals: Int) -> Int? {
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, whole.count <= 9, !whole.isEmpty else { return nil }
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.count <= decimals else { return nil }
    fraction += String(repeating: "0", count: decimals - fraction.count)
    let all = whole.utf8 + Array(fraction.utf8)
    guard all.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
        let units = Int(String(decoding: all, as: UTF8.self))
    else { return nil }
    return isNegative ? -units : units
}
