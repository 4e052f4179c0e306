/// Whom a request says that it is for, as its `Host` has it.
enum Authority {
    /// Whether it is a name or an address with perhaps a port, and nothing that could pass for more in a link.
    static func isWritten(_ authority: String) -> Bool {
        let (host, port) = parts(authority)
        guard !host.isEmpty, port.utf8.count <= 5, port.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        if host.hasPrefix("[") {
            return host.hasSuffix("]")
                && host.utf8.dropFirst().dropLast().allSatisfy { isHex($0) || $0 == 58 || $0 == 46 }
        }
        return host.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || [45, 46, 95].contains($0) }
    }

    /// Whether it means this machine. A server that this machine alone reaches is asked by another name only where somebody has
    /// made that name lead here, as a page elsewhere can (DNS rebinding).
    static func isThisMachine(_ authority: String) -> Bool {
        let host = parts(authority).host.lowercased()
        if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
    }

    /// Whom a target in absolute form names, `http://127.0.0.1:8080/today`; `nil` for one that is a path alone.
    static func ofTarget(_ target: String) -> String? {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return nil }
        return String(target[scheme.upperBound...].prefix { !"/?#".contains($0) })
    }

    private static func parts(_ authority: String) -> (host: String, port: String) {
        guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
            return (authority, "")
        }
        return (String(authority[..<colon]), String(authority[authority.index(after: colon)...]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    private static func isHex(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
    }
}
