/// Decides where a page may lead or load from.
package enum Link {
    /// What stands in the place of an address that is refused.
    package static let refused = "#refused"

    private static let schemes = ["https:", "http:", "mailto:", "tel:", "sms:"]

    /// The address itself if it stays on this server or has a harmless scheme, else ``refused``.
    /// Browsers skip white space and control characters within a scheme, so an address that holds any is refused.
    package static func safe(_ address: String) -> String {
        for byte in address.utf8 where byte <= 0x20 || byte == 0x7F || byte == 0x5C { return refused }
        if address.hasPrefix("//") { return refused }
        for byte in address.utf8 {
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { return address }
            if byte == 0x3A {
                let lower = address.lowercased()
                return schemes.contains { lower.hasPrefix($0) } ? address : refused
            }
        }
        return address
    }
}
