/// Units as points, without needless zeros: 25 with one decimal is `2.5`.
package func packPoints(_ units: Int, decimals: Int) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return (units < 0 ? "-" : "") + digits.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
}

/// Decimal digits, such as `-2.5`, as whole units of 10^-`decimals`, exactly; `nil` for what is finer, too large or has an exponent.
package func packUnits(_ digits: String, decimals: Int) -> Int? {
    let isNegative = digits.hasPrefix("-")
    let parts = digits.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, whole.count <= 9, !parts.contains(where: \.isEmpty) else {
        return nil
    }
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
