import Clinic
import FollowThrough
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Measures
import NIOCore
import Practice
import PracticeTwin
import Routes
import Synchronization
import Testing
import Vault

@testable import Web

@Suite("Sending long forms, as they come from the line")
struct SendingLongForms {
    private func answer(
        _ practice: WebPractice, _ route: Route, _ form: String, _ cookie: String?
    ) async throws -> Response {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "127.0.0.1", path: route.path)
        head.headerFields[.contentType] = "application/x-www-form-urlencoded"
        if let cookie { head.headerFields[.cookie] = cookie }
        let responder = Responder(
            service: practice.twin.service, live: practice.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: Array(form.utf8))))
        return try await responder.answered(request, logger: Logger(label: "test"))
    }

    private func text(_ response: Response) async throws -> String {
        let read = ReadText()
        try await response.body.write(read)
        return read.text.withLock { $0 }
    }

    @Test("the longest talk comes through in every script from whoever is signed in, and from nobody else")
    func longestTalk() async throws {
        let practice = try await WebPractice()
        let service = practice.twin.service
        _ = try await service.perform(
            OpenConcern(
                id: service.chance.id(), episode: practice.twin.ana.episode, subject: .other, words: "It stands."),
            as: practice.twin.nora)
        let concern = try #require(try await practice.twin.concern(practice.twin.ana, .other)).id
        let nora = try await practice.visitor()
        let secret = try #require(SecretToken(text: nora.token))
        let once: ConcernActID = service.chance.id()
        func send(_ characters: Int, cookie: String?) async throws -> Response {
            // Nine bytes for each, as a browser sends it.
            let said = String(repeating: "%E3%81%82", count: characters)
            let form = "csrf=\(CSRFToken(session: secret).text)&once=\(once)&said=\(said)"
            return try await answer(practice, Route.talk(concern), form, cookie)
        }
        let cookie = "rapport=\(nora.token)"
        #expect(try await send(20_000, cookie: nil).status == .contentTooLarge)
        let refused = try await send(20_001, cookie: cookie)
        let shown = try await text(refused)
        #expect(refused.status.code == 422 && shown.contains(String(repeating: "あ", count: 20_001)))
        #expect(try await send(20_000, cookie: cookie).status == .seeOther)

        let beyond = try await send(120_000, cookie: cookie)
        let problem = try await text(beyond)
        #expect(beyond.status == .contentTooLarge)
        #expect(problem.contains("data-unsent") && problem.contains("shorten it"), "what the device kept is put back")
    }

    @Test("a check that is with a client has room for all that its fields take, and nobody else has it there")
    func longCheck() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let handed = try await practice.twin.service.perform(
            HandOverDevice(
                token: nora.token, place: .episode(practice.twin.ana.episode), asking: .purpose(.outcome)),
            as: nora.actor)
        let check = "comment=" + String(repeating: "b", count: 100_000)
        let stranger = try await answer(practice, Route.check, check, nil)
        let client = try await answer(practice, Route.check, check, "rapport=\(handed.token)")
        #expect(stranger.status.code == 413)
        #expect(client.status.code == 403, "read whole, and refused for the token that it lacks")
    }
}

/// What goes to the browser.
private final class ReadText: ResponseBodyWriter, Sendable {
    let text = Mutex("")

    func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
