import Foundation

/// Somebody signed in, on one connection.
final class Visit {
    private let connection: PlainConnection
    private(set) var cookie = ""

    private init(port: UInt16) throws { connection = try PlainConnection(port: port) }

    static func signIn(port: UInt16, name: String, password: String) throws -> Visit {
        let visit = try Visit(port: port)
        let door = try visit.page("/sign-in")
        guard let csrf = field("csrf", in: door) else { throw BenchmarkFailure("the sign-in page has no form") }
        try visit.post("/sign-in", body: "csrf=\(csrf)&name=\(encoded(name))&password=\(encoded(password))")
        guard try visit.finish().contains(" 303") else { throw BenchmarkFailure("\(name) could not sign in") }
        return visit
    }

    func page(_ path: String) throws -> String {
        try connection.get(path, cookie: cookie)
        let head = try connection.head()
        keep(head)
        return try connection.body(head)
    }

    func post(_ path: String, body: String) throws { try connection.post(path, cookie: cookie, body: body) }

    /// Reads the answer to a post, and says its status line.
    @discardableResult
    func finish() throws -> String {
        let head = try connection.head()
        keep(head)
        _ = try connection.body(head)
        guard let status = head.first, status.contains(" 303") else {
            throw BenchmarkFailure("a form was answered with \(head.first ?? "nothing")")
        }
        return status
    }

    static func field(_ name: String, in page: String) -> String? {
        guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }

    private func keep(_ head: [String]) {
        for line in head where line.lowercased().hasPrefix("set-cookie:") {
            let pair = line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }.prefix { $0 != ";" }
            let name = pair.prefix { $0 != "=" }
            guard !name.isEmpty, name != "rapport-notice" else { continue }
            var held = cookie.isEmpty ? [] : cookie.components(separatedBy: "; ")
            held.removeAll { $0.prefix { $0 != "=" } == name }
            if pair.count > name.count + 1 { held.append(String(pair)) }
            cookie = held.joined(separator: "; ")
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
