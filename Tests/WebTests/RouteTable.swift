import Clinic
import Foundation
import Routes

/// Every path as the rooms' own table writes it down (`Sources/Routes`), so that a new place is asked about without
/// anybody having to remember it.
struct RouteTable {
    /// What is put into a path: by the first part of the path, or by the name of what stands there.
    let values: [String: String]

    /// "/clients/\(id)/file" and the like, in the order of the files.
    static func patterns() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Routes")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
        var found: [String] = []
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let line = line.drop { $0 == " " }
                guard line.hasPrefix("case ."), let start = line.range(of: ": \"/"), line.hasSuffix("\"") else {
                    continue
                }
                found.append(String(line[line.index(start.lowerBound, offsetBy: 3)...].dropLast()))
            }
        }
        return found
    }

    /// `nil` where nobody said what belongs there.
    func path(_ pattern: String) -> String? {
        let first = String(pattern.dropFirst().prefix { $0 != "/" })
        var path = ""
        var rest = pattern[...]
        while let start = rest.range(of: "\\("), let end = rest[start.upperBound...].firstIndex(of: ")") {
            let name = String(rest[start.upperBound..<end])
            guard let value = values[name] ?? values[first] else { return nil }
            path += rest[..<start.lowerBound] + value
            rest = rest[rest.index(after: end)...]
        }
        return path + rest
    }

    func routes() throws -> [Route] {
        try Self.patterns().map { pattern in
            guard let path = path(pattern), let route = Route(path: path), route.path == path else {
                throw Unknown(pattern: pattern)
            }
            return route
        }
    }

    struct Unknown: Error { let pattern: String }
}
