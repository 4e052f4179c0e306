/// A file that pages load: the style sheet, a script, the mark. Its path changes with its content, so a browser may
/// keep it for ever.
package struct Asset: Sendable {
    /// The file's name without the hash, as `rapport.css`.
    package let name: String
    /// Where it is served, as `/assets/rapport-1f2e3d4c5b6a.css`: the first 12 hex digits of its SHA-256.
    package let path: String
    package let contentType: String
    package let text: String

    package var bytes: [UInt8] { Array(text.utf8) }
}

/// Everything that is served under `/assets/`.
package enum Assets {
    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// - Parameter path: the whole path of the request, hash and all.
    package static func at(path: String) -> Asset? { byPath[path] }
}
