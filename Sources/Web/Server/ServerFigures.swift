import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Routes
import ServiceLifecycle
import Synchronization

/// What the server did, in the text form that Prometheus reads. Places are counted by the first part of their path and
/// nothing else of a request is kept, so that no person and no client is in it.
final class ServerFigures: Sendable {
    private struct Key: Hashable {
        let place: String
        let status: Int
    }
    private struct Held {
        var answers: [Key: Int] = [:]
        /// How many answers took so long and longer than the bound before; the last takes all that are left.
        var counts = [Int](repeating: 0, count: ServerFigures.bounds.count + 1)
        var seconds = 0.0
        var underWay = 0
    }

    /// Seconds.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
    private let held = Mutex(Held())
    private let started = ContinuousClock.now
    private let live: LiveHub

    init(live: LiveHub) { self.live = live }

    func begin() -> ContinuousClock.Instant {
        held.withLock { $0.underWay += 1 }
        return .now
    }

    /// - Parameter path: as it was asked for; what is not one of ours counts as other.
    func end(_ path: String, _ status: Int, _ began: ContinuousClock.Instant) {
        let place = Route(path: path) == nil ? "other" : Self.place(path)
        let took = began.duration(to: .now) / .seconds(1)
        held.withLock { held in
            held.underWay -= 1
            held.answers[Key(place: place, status: status), default: 0] += 1
            held.counts[Self.bounds.firstIndex { took <= $0 } ?? Self.bounds.count] += 1
            held.seconds += took
        }
    }

    /// The first part of the path of a place that is ours.
    private static func place(_ path: String) -> String {
        let first = path.drop { $0 == "/" }.prefix { $0 != "/" }
        return first.isEmpty ? "home" : String(first)
    }

    func text() -> String {
        let now = held.withLock { $0 }
        var lines = ["# TYPE rapport_answers_total counter"]
        for (key, count) in now.answers.sorted(by: { ($0.key.place, $0.key.status) < ($1.key.place, $1.key.status) }) {
            lines.append("rapport_answers_total{place=\"\(key.place)\",status=\"\(key.status)\"} \(count)")
        }
        lines.append("# TYPE rapport_answer_seconds histogram")
        var sum = 0
        for (bound, count) in zip(Self.bounds.map { String($0) } + ["+Inf"], now.counts) {
            sum += count
            lines.append("rapport_answer_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        lines += ["rapport_answer_seconds_sum \(now.seconds)", "rapport_answer_seconds_count \(sum)"]
        lines += ["# TYPE rapport_answers_under_way gauge", "rapport_answers_under_way \(now.underWay)"]
        lines += ["# TYPE rapport_open_boards gauge", "rapport_open_boards \(live.listenerCount)"]
        let up = started.duration(to: .now) / .seconds(1)
        lines += ["# TYPE rapport_up_seconds gauge", "rapport_up_seconds \(up)"]
        if let bytes = Self.residentBytes() {
            lines += ["# TYPE process_resident_memory_bytes gauge", "process_resident_memory_bytes \(bytes)"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `nil` where the system does not tell.
    private static func residentBytes() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let parts = text.split(separator: " ")
        return parts.count > 1 ? Int(parts[1]).map { $0 * 4096 } : nil
    }

    /// Answers on this machine alone, whatever the address of the pages is.
    func server(port: Int, logger: Logger) -> any Service {
        Application(
            responder: FiguresResponder(figures: self),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)), logger: logger)
    }
}

private struct FiguresResponder: HTTPResponder {
    typealias Context = BasicRequestContext
    let figures: ServerFigures

    func respond(to request: Request, context: Context) async throws -> Response {
        guard request.method == .get, request.uri.path == "/metrics" else { return Response(status: .notFound) }
        return Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: figures.text())))
    }
}
