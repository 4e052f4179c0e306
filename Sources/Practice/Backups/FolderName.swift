/// The folder that a path names something in, as text: Foundation's own way ends the process on names of one character.
package enum FolderName {
    /// `.` where the path has no folder, `/` for what lies in the root.
    package static func of(_ path: String) -> String {
        let path = withoutSlash(path)
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : withoutSlash(String(path[..<slash]))
    }

    /// The last name of it.
    package static func last(_ path: String) -> String {
        let path = withoutSlash(path)
        return path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Whether a folder is that other one, or lies in it, by its name.
    package static func isWithin(_ folder: String, _ other: String) -> Bool {
        (withoutSlash(folder) + "/").hasPrefix(withoutSlash(other) + "/")
    }

    static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? withoutSlash(String(path.dropLast())) : path
    }
}
