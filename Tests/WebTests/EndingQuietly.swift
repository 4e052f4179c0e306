import Foundation
import Logging
import Practice
import PracticeTwin
import Synchronization
import Testing

@testable import Web

@Suite("Background work ends without a word")
struct EndingQuietly {
    /// Refuses every transaction as a server does that is ending: whoever asks is cancelled.
    private struct EndingStore: Store {
        let asked: AsyncStream<Void>.Continuation
        let isEnding: Bool

        private func refuse() -> any Error {
            if isEnding { withUnsafeCurrentTask { $0?.cancel() } }
            asked.yield()
            return isEnding ? CancellationError() : StoreError.unavailable("held")
        }

        func read<Result: Sendable>(
            _ body: @Sendable @escaping (any StoreReading) throws -> Result
        ) async throws -> Result { throw refuse() }

        func write<Result: Sendable>(
            _ body: @Sendable @escaping (any StoreWriting) throws -> Result
        ) async throws -> Result { throw refuse() }

        func wipeTraces() async throws {}
    }

    private final class Lines: LogHandler {
        let told = Mutex<[String]>([])
        let heard: AsyncStream<Void>.Continuation
        init(_ heard: AsyncStream<Void>.Continuation) { self.heard = heard }

        var metadata: Logger.Metadata {
            get { [:] }
            set {}
        }
        var logLevel: Logger.Level {
            get { .trace }
            set {}
        }
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }
        func log(event: LogEvent) {
            told.withLock { $0.append(event.message.description) }
            heard.yield()
        }
    }

    private func lines(isEnding: Bool, _ run: @Sendable @escaping (PracticeService, Logger) async throws -> Void)
        async -> [String]
    {
        let (asks, asked) = AsyncStream.makeStream(of: Void.self)
        let (hearing, heard) = AsyncStream.makeStream(of: Void.self)
        let lines = Lines(heard)
        let service = TestPractice.service(EndingStore(asked: asked, isEnding: isEnding))
        let task = Task { try await run(service, Logger(label: "test") { _ in lines }) }
        for await _ in (isEnding ? asks : hearing) { break }
        task.cancel()
        _ = await task.result
        return lines.told.withLock { $0 }
    }

    @Test("a sweep and a fitting that the end of the server cuts short did not fail; any other does")
    func quiet() async throws {
        for isEnding in [true, false] {
            let sweep = await lines(isEnding: isEnding) { service, logger in
                try await StandingSweep(service: service, logger: logger).run()
            }
            let courses = await lines(isEnding: isEnding) { service, logger in
                try await CourseKeeping(service: service, logger: logger).run()
            }
            #expect(sweep.isEmpty == isEnding && courses.isEmpty == isEnding)
        }
    }

    @Test("a port that somebody listens on is told as taken, and can be had again once they stopped")
    func ports() throws {
        let listener = try PlainListener()
        #expect(PortProbe.refusal(host: "127.0.0.1", port: listener.port) == EADDRINUSE)
        listener.stop()
        #expect(PortProbe.refusal(host: "127.0.0.1", port: listener.port) == nil)
    }
}

/// A socket on a port of the machine's choice.
private struct PlainListener {
    struct Refused: Error {}
    let port: Int
    private let held: Int32

    init() throws {
        #if canImport(Darwin)
            let made = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isHeld = withUnsafeMutablePointer(to: &address) { typed in
            typed.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(made, $0, size) == 0 && listen(made, 1) == 0 && getsockname(made, $0, &size) == 0
            }
        }
        guard isHeld else { throw Refused() }
        (held, port) = (made, Int(UInt16(bigEndian: address.sin_port)))
    }

    func stop() { close(held) }
}
