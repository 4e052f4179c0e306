/// Decides where a page may lead or load from.
package enum Link {
    /// What stands in the place of an address that is refused.
    package static let refused = "#refused"

    private static let schemes = ["https:", "http:", "mailto:", "tel:", "sms:", "otpauth:"]

    /// The address itself if it stays on this server or has a harmless scheme, else ``refused``.
    /// Browsers skip white space and control characters within a scheme, so an address that holds any is refused.
    package static func safe(_ address: String) -> String {
        switch address.utf8.withContiguousStorageIfAvailable(kind) ?? kind(Array(address.utf8)) {
        case .refused: return refused
        case .here: return address
        case .scheme:
            let lower = address.lowercased()
            return schemes.contains { lower.hasPrefix($0) } ? address : refused
        }
    }

    private enum Kind { case refused, here, scheme }

    private static func kind(_ address: some RandomAccessCollection<UInt8>) -> Kind {
        var kind: Kind?
        for byte in address {
            if byte <= 0x20 || byte == 0x7F || byte == 0x5C { return .refused }
            if kind != nil { continue }
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { kind = .here }
            if byte == 0x3A { kind = .scheme }
        }
        if address.first == 0x2F, address.dropFirst().first == 0x2F { return .refused }
        return kind ?? .here
    }
}
