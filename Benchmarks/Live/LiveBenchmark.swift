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
        guard let csrf = Visit.field("csrf", in: board),
            let appointment = Self.appointments(in: board).first(where: { Self.canBeTapped($0, by: visitor, csrf) })
        else { throw BenchmarkFailure("no appointment of today to tap on") }
        let stream = try PlainConnection(port: port)
        try stream.get("/today/changes", cookie: visitor.cookie)
        _ = try stream.head()
        _ = try Self.news(stream)
        var waits: [Double] = []
        for tap in 0..<Self.taps {
            let began = ContinuousClock.now
            try Self.tap(tap % 2 == 0, on: appointment, by: visitor, csrf)
            _ = try Self.news(stream)
            let parts = began.duration(to: .now).components
            waits.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
            try visitor.finish()
        }
        print(
            String(format: "%.1f", quantile(0.5, of: waits)), String(format: "%.1f", quantile(0.99, of: waits)),
            separator: "\t")
    }

    /// They came, or that is taken back.
    private static func tap(_ came: Bool, on appointment: String, by visitor: Visit, _ csrf: String) throws {
        let path = "/appointments/\(appointment)/attendance" + (came ? "" : "/undone")
        try visitor.post(
            path, body: "csrf=\(csrf)&once=\(UUID().uuidString.lowercased())" + (came ? "&came=on-time" : ""))
    }

    /// Whether both taps are taken: not where a check has come in, or where the hour is too early for it.
    private static func canBeTapped(_ appointment: String, by visitor: Visit, _ csrf: String) -> Bool {
        do {
            for came in [true, false] {
                try tap(came, on: appointment, by: visitor, csrf)
                try visitor.finish()
            }
            return true
        } catch {
            return false
        }
    }

    /// The next number that the stream tells.
    private static func news(_ stream: PlainConnection) throws -> String {
        while true {
            let line = try stream.line()
            guard line == "event: news" else { continue }
            return try stream.line()
        }
    }

    /// The ids in the addresses of their forms.
    private static func appointments(in page: String) -> [String] {
        page.components(separatedBy: "action=\"/appointments/").dropFirst().map { String($0.prefix { $0 != "/" }) }
            .filter { $0.count == 36 }
    }
}
