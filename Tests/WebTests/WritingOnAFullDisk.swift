import Clinic
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Practice
import PracticeTwin
import Routes
import Synchronization
import Testing

@testable import Web

@Suite("Writing on a full disk")
struct WritingOnAFullDisk {
    private func get(_ path: String, _ service: PracticeService, cookie: String? = nil) async throws -> Response {
        var head = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1", path: path)
        if let cookie { head.headerFields[.cookie] = cookie }
        let live = LiveHub(first: 1)
        let responder = Responder(
            service: service, live: live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        return try await responder.answered(request, logger: Logger(label: "test"))
    }

    @Test("it says so, with a status of its own, and the machine is not ready until a write is kept again")
    func full() async throws {
        let twin = try await TestPractice()
        let disk = FillingStore(twin.store)
        let service = TestPractice.service(disk, twin.clock)
        let cookie = "rapport=\(try await twin.signIn().token)"
        let client = Route.client(twin.ana.client).path
        #expect(try await get("/ready", service).status == .ok)
        disk.isFull = true
        #expect(try await get(client, service, cookie: cookie).status.code == 507)
        let ready = try await get("/ready", service)
        #expect(ready.status == .serviceUnavailable)
        disk.isFull = false
        #expect(try await get(client, service, cookie: cookie).status == .ok)
        #expect(try await get("/ready", service).status == .ok)
    }
}

/// A store whose disk is full when it is said to be.
private final class FillingStore: Store {
    private let store: any Store
    private let full = Mutex(false)
    var isFull: Bool {
        get { full.withLock { $0 } }
        set { full.withLock { $0 = newValue } }
    }

    init(_ store: any Store) { self.store = store }

    func read<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Result
    ) async throws -> Result {
        try await store.read(body)
    }

    func write<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Result
    ) async throws -> Result {
        if isFull { throw StoreError.full("The disk is full.") }
        return try await store.write(body)
    }

    func wipeTraces() async throws {}
}
