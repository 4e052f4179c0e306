import Clinic
import HTTPTypes
import Hummingbird
import NIOCore
import Practice
import PracticeTwin
import Routes
import Synchronization
import Testing

@testable import Web

@Suite("A file that goes out in parts breaks off")
struct BreakingOffAFile {
    /// Counts the lines that are written to it.
    private final class Lines: ResponseBodyWriter, Sendable {
        let count = Mutex(0)
        func write(_ buffer: ByteBuffer) async throws {
            let lines = String(buffer: buffer).count { $0.isNewline }
            count.withLock { $0 += lines }
        }
        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    private func written(_ reply: Reply) async throws -> (lines: Int, isWhole: Bool) {
        guard case .stream(let writer) = reply.body else { return (0, false) }
        let lines = Lines()
        var sink = ByteSink(writer: lines)
        var isWhole = true
        do { try await writer(&sink) } catch is StillOpen.Broken { isWhole = false }
        return (lines.count.withLock { $0 }, isWhole)
    }

    @Test("with the sign-in that asked for it: of the record of who looked nothing more goes out after the first part")
    func signedOut() async throws {
        let practice = try await WebPractice()
        for _ in 0..<600 { _ = try await practice.twin.service.answer(Caseload(), as: practice.twin.nora) }
        let olga = try await practice.visitor("olga")
        let whole = try await written(try await practice.call(.audit(.csv)).dispatchAudit(olga, .csv))
        #expect(whole.isWhole && whole.lines > 600)
        let begun = try await practice.call(.audit(.csv)).dispatchAudit(olga, .csv)
        try await practice.twin.service.perform(SignOut(token: olga.token))
        let broken = try await written(begun)
        #expect(!broken.isWhole && broken.lines == 501)
    }

    @Test("when the account is closed, and when its roles are others")
    func closed() async throws {
        let practice = try await WebPractice()
        let (nora, sven) = (try await practice.visitor(), try await practice.visitor("sven"))
        let open = StillOpen(service: practice.twin.service, visitor: nora)
        try await open.check()
        try await practice.twin.service.perform(
            DisablePerson(person: nora.person.id, successor: sven.person.id), as: practice.twin.admin)
        await #expect(throws: StillOpen.Broken.self) { try await open.check() }
        let other = Viewer(person: sven.viewer.person, roles: [.therapist, .supervisor], team: sven.viewer.team)
        let changed = Visitor(viewer: other, person: sven.person, signIn: sven.signIn, token: sven.token)
        await #expect(throws: StillOpen.Broken.self) {
            try await StillOpen(service: practice.twin.service, visitor: changed).check()
        }
    }

    @Test("when nobody reads it at a rate worth the name; what the practice itself takes does not count")
    func slow() {
        let began = ContinuousClock.now
        let rate = SendRate(leastBytesPerSecond: 2000)
        rate.begin(at: began)
        #expect(!rate.isTooSlow(at: began + .seconds(30)) && rate.isTooSlow(at: began + .seconds(40)))
        rate.end(65_536, at: began + .seconds(40))
        #expect(!rate.isTooSlow(at: began + .seconds(4000)), "nothing is being written")
        rate.begin(at: began + .seconds(4000))
        #expect(!rate.isTooSlow(at: began + .seconds(4020)) && rate.isTooSlow(at: began + .seconds(4040)))
    }
}
