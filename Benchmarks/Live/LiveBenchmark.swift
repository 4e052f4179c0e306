import Foundation
import Synchronization

/// From sending a tap on an appointment until an open board hears of it: milliseconds, p50 and p99.
///
/// The tap is a write like any other: its standing is worked out and committed before the board is told.
struct LiveBenchmark {
    private static let taps = 400
    private let port: UInt16
    private let name: String
    private let password: String

    init(_ arguments: ArraySlice<String>) throws {
        guard arguments.count == 3, let first = arguments.first, let port = UInt16(first) else {
            throw BenchmarkFailure("live needs a port, a name and a password")
        }
        self.port = port
        (name, password) = (arguments[arguments.startIndex + 1], arguments[arguments.startIndex + 2])
    }

    func run() throws {
        let visitor = try Visit.signIn(port: port, name: name, password: password)
        let board = try visitor.page("/today")
        guard let appointment = Self.appointment(in: board), let csrf = Visit.field("csrf", in: board) else {
            throw BenchmarkFailure("no appointment of today to tap on")
        }
        let stream = try PlainConnection(port: port)
        try stream.get("/today/changes", cookie: visitor.cookie)
        _ = try stream.head()
        _ = try Self.news(stream)
        var waits: [Double] = []
        for tap in 0..<Self.taps {
            let path = "/appointments/\(appointment)/attendance" + (tap % 2 == 0 ? "" : "/undone")
            let said = tap % 2 == 0 ? "&came=on-time" : ""
            let began = ContinuousClock.now
            try visitor.post(path, body: "csrf=\(csrf)&once=\(UUID().uuidString.lowercased())\(said)")
            _ = try Self.news(stream)
            let parts = began.duration(to: .now).components
            waits.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
            try visitor.finish()
        }
        print(
            String(format: "%.1f", quantile(0.5, of: waits)), String(format: "%.1f", quantile(0.99, of: waits)),
            separator: "\t")
    }

    /// The next number that the stream tells.
    private static func news(_ stream: PlainConnection) throws -> String {
        while true {
            let line = try stream.line()
            guard line == "event: news" else { continue }
            return try stream.line()
        }
    }

    /// Of one that somebody was seen at or is awaited for, the id in its form's address.
    private static func appointment(in page: String) -> String? {
        guard let action = page.range(of: "action=\"/appointments/") else { return nil }
        let id = page[action.upperBound...].prefix { $0 != "/" }
        return id.count == 36 ? String(id) : nil
    }
}
