/// `application/x-www-form-urlencoded`, strictly: malformed percent signs, invalid UTF-8 and U+0000 are refused.
package enum URLEncodedForm {
    /// More fields than any of our forms has.
    package static let mostFields = 500

    package static func read(_ bytes: some Sequence<UInt8>) -> FormFields? {
        var fields: [(name: String, value: String)] = []
        var name: [UInt8] = []
        var value: [UInt8] = []
        var isValue = false
        var pending: [UInt8] = []
        func text(_ bytes: [UInt8]) -> String? {
            guard !bytes.contains(0) else { return nil }
            return String(validating: bytes, as: UTF8.self)
        }
        func close() -> Bool {
            defer { (name, value, isValue) = ([], [], false) }
            if name.isEmpty && !isValue { return true }
            guard let key = text(name), let held = text(value), fields.count < mostFields else { return false }
            fields.append((key, held))
            return true
        }
        for byte in bytes {
            if !pending.isEmpty {
                pending.append(byte)
                guard pending.count == 3 else { continue }
                guard let high = digit(pending[1]), let low = digit(pending[2]) else { return nil }
                if isValue { value.append(high << 4 | low) } else { name.append(high << 4 | low) }
                pending = []
                continue
            }
            switch byte {
            case UInt8(ascii: "%"): pending = [byte]
            case UInt8(ascii: "&"): guard close() else { return nil }
            case UInt8(ascii: "=") where !isValue: isValue = true
            default:
                let plain = byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte
                if isValue { value.append(plain) } else { name.append(plain) }
            }
        }
        guard pending.isEmpty, close() else { return nil }
        return FormFields(all: fields)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
