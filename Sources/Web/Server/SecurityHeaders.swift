import HTTPTypes

/// The headers of every answer but one: what is no HTTP at all never comes here, and the library
/// answers it with an empty 400 that ends the connection (docs/decisions/0034).
enum SecurityHeaders {
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

    /// - Parameter isSecret: the address opens something, and is told to nobody, not even to this server beside what else
    ///   is asked of it.
    static func add(to headers: inout HTTPFields, isKeptForEver: Bool, isSecret: Bool, isSecure: Bool) {
        set("Content-Security-Policy", policy, &headers)
        set("X-Content-Type-Options", "nosniff", &headers)
        set("X-Frame-Options", "DENY", &headers)
        set("Referrer-Policy", isSecret ? "no-referrer" : "same-origin", &headers)
        set("Cross-Origin-Opener-Policy", "same-origin", &headers)
        set("Cross-Origin-Resource-Policy", "same-origin", &headers)
        set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()", &headers)
        headers[.cacheControl] = isKeptForEver ? "public, max-age=31536000, immutable" : "no-store"
        if isSecure { set("Strict-Transport-Security", "max-age=31536000", &headers) }
    }

    private static func set(_ name: String, _ value: String, _ headers: inout HTTPFields) {
        guard let field = HTTPField.Name(name) else { return }
        headers[field] = value
    }
}
