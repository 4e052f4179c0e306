/// The cookies of the product, read from and written to header lines.
enum CookieName {
    /// The session's token; behind TLS bound to this host by its name.
    static func session(isSecure: Bool) -> String { isSecure ? "__Host-rapport" : "rapport" }
    /// A token for forms before anybody is signed in.
    static func door(isSecure: Bool) -> String { isSecure ? "__Host-rapport-door" : "rapport-door" }
    /// The token of a browser on which somebody has signed in before.
    static func device(isSecure: Bool) -> String { isSecure ? "__Host-rapport-device" : "rapport-device" }
    /// The notice for the next page.
    static func notice(isSecure: Bool) -> String { isSecure ? "__Host-rapport-notice" : "rapport-notice" }
}

package enum Cookies {
    package static func read(_ headers: some Sequence<String>) -> [String: String] {
        var found: [String: String] = [:]
        for header in headers {
            for part in header.split(separator: ";") {
                let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2 else { continue }
                let name = pair[0].drop { $0 == " " }
                if found[String(name)] == nil { found[String(name)] = String(pair[1]) }
            }
        }
        return found
    }

    /// - Parameter seconds: 0 takes it away, `nil` keeps it until the browser is closed.
    static func line(_ name: String, _ value: String, seconds: Int?, isSecure: Bool) -> String {
        var line = "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict"
        if let seconds { line += "; Max-Age=\(seconds)" }
        if isSecure { line += "; Secure" }
        return line
    }
}
