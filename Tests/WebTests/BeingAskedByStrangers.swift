import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Practice
import PracticeTwin
import Routes
import Testing
import Vault

@testable import Web

@Suite("Being asked by strangers: whole requests, as they come from the line")
struct BeingAskedByStrangers {
    private func answer(
        _ practice: WebPractice, _ path: String, _ body: [UInt8], type: String, cookie: String? = nil,
        settings: WebSettings = WebSettings()
    ) async throws -> Response {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "127.0.0.1", path: path)
        head.headerFields[.contentType] = type
        if let cookie { head.headerFields[.cookie] = cookie }
        let responder = Responder(
            service: practice.twin.service, live: practice.live, settings: settings, shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        return try await responder.answered(request, logger: Logger(label: "test"))
    }

    @Test(
        "parts of a form that are no parts are refused, and nothing ends",
        arguments: [
            "--X\r\n\r\nfoo\r\n--X--", "--X\r\n\r\n\r\n--X--", "--X\n\n\r\n\r\n\r\n--X--", "--X", "--X-",
            "--X\r\n--X--",
            "--XY\r\n\r\n\r\n--X--", "--X\r\nContent-Disposition: form-data\r\n\r\na\r\n--X--",
        ])
    func parts(body: String) async throws {
        let got = try await answer(
            WebPractice(), "/sign-in", Array(body.utf8), type: "multipart/form-data; boundary=X")
        #expect(got.status == .badRequest)
    }

    @Test("a large file is taken from whoever may bring it in, and from nobody else")
    func largeFiles() async throws {
        let practice = try await WebPractice()
        let large = Array("a=".utf8) + Array(repeating: UInt8(ascii: "b"), count: 100_000)
        let type = "application/x-www-form-urlencoded"
        #expect(try await answer(practice, "/import", large, type: type).status == .contentTooLarge)
        let nora = try await practice.visitor()
        let therapist = "rapport=\(nora.token)"
        #expect(try await answer(practice, "/import", large, type: type, cookie: therapist).status == .contentTooLarge)
        let olga = try await practice.visitor("olga")
        let owner = "rapport=\(olga.token)"
        #expect(try await answer(practice, "/import", large, type: type, cookie: owner).status == .badRequest)
        #expect(try await answer(practice, "/sign-out", large, type: type, cookie: owner).status == .contentTooLarge)
    }

    @Test(
        "whoever signs in is led to a place of the product and nowhere else",
        arguments: [
            "//elsewhere.example", "https://elsewhere.example/today", "/\\elsewhere.example",
            "/today\r\nSet-Cookie: a=b",
            "javascript:alert(1)", "today", "/nowhere", "/today\u{0}", "/%2f%2felsewhere.example",
        ])
    func onward(next: String) async throws {
        let practice = try await WebPractice()
        let call = try await practice.call(
            .signIn, form: [.signInName: "nora", .password: TestPractice.password, .next: next])
        #expect(try await call.signIn().location == "/")
    }

    @Test("behind TLS every cookie that lets somebody in is bound to this host by its name")
    func cookies() async throws {
        let practice = try await WebPractice()
        let token = SecretToken()
        let form = "csrf=\(CSRFToken(session: token).text)&name=nora&password=\(TestPractice.password)"
        let encoded = Array(form.replacing(" ", with: "+").utf8)
        let type = "application/x-www-form-urlencoded"
        let got = try await answer(
            practice, "/sign-in", encoded, type: type, cookie: "__Host-rapport-door=\(token.text)",
            settings: WebSettings(isBehindTLS: true))
        #expect(got.status == .seeOther)
        let lines = got.headers[values: .setCookie].filter { !$0.contains("Max-Age=0") }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.hasPrefix("__Host-rapport") && $0.hasSuffix("; Secure") })
    }
}
