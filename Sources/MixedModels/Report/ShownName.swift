/// Names from a file as they stand in lines for people: no line is broken and none is endless.
enum ShownName {
    private static let longest = 60

    /// With line breaks and other signs that cannot be seen written out, and long names without their middle.
    static func of(_ name: String) -> String {
        let seen = escaped(name)
        guard seen.count > longest else { return seen }
        return seen.prefix(longest - 16) + "…" + seen.suffix(15)
    }

    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isUnseen(scalar): result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Control signs, and those that break lines or turn the direction of what follows.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
