/// The part of an address after its path, of the fields that have a value.
package struct FieldQuery: Hashable, Sendable {
    private let pairs: [String]

    package init(_ fields: [(field: Field, value: String?)]) {
        pairs = fields.compactMap { field, value in
            guard let value, !value.isEmpty else { return nil }
            return field.rawValue + "=" + Self.encoded(value)
        }
    }

    /// With its question mark; empty where no field has a value.
    package var text: String { pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&") }

    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
