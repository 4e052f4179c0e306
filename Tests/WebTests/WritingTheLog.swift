import Clinic
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

@Suite("What stands in the log of a server, and what does not")
struct WritingTheLog {
    private func logged(
        _ practice: WebPractice, _ path: String, _ body: String, cookie: String, fields: [String: String] = [:]
    ) async throws -> (status: Int, lines: [String]) {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "127.0.0.1", path: path)
        head.headerFields[.contentType] = "application/x-www-form-urlencoded"
        head.headerFields[.cookie] = cookie
        for (name, value) in fields { head.headerFields[try #require(HTTPField.Name(name))] = value }
        let held = HeldLog()
        let responder = Responder(
            service: practice.twin.service, live: practice.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let response = try await responder.answered(
            Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body))),
            logger: Logger(label: "test") { _ in held })
        return (response.status.code, held.lines)
    }

    @Test("a form that comes from another site or without its token stands in the log, with a reference to its answer")
    func roundTheRules() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn().token
        let sealed = CSRFToken(session: try #require(SecretToken(text: token))).text
        let attempts: [(body: String, fields: [String: String])] = [
            ("csrf=\(sealed)", ["Sec-Fetch-Site": "cross-site"]),
            ("csrf=\(sealed)", ["Origin": "https://elsewhere.example"]), ("csrf=", [:]), ("csrf=forged", [:]),
        ]
        for attempt in attempts {
            let (status, lines) = try await logged(
                practice, Route.signOut.path, attempt.body, cookie: "rapport=\(token)", fields: attempt.fields)
            #expect(status == 403 && lines.count == 1, "\(attempt)")
            let line = try #require(lines.first)
            #expect(line.hasPrefix("notice refused") && line.contains("403") && line.contains("reference"))
            #expect(!line.contains(token) && !line.contains(sealed) && !line.contains("elsewhere"))
        }
        let (status, told) = try await logged(
            practice, Route.signOut.path, "csrf=\(sealed)", cookie: "rapport=\(token)")
        #expect(status == 303 && told.isEmpty, "and one of ours does not")
    }

    @Test("nothing that was sent comes into the log, so that nobody can put a line of their own there")
    func nothingSent() async throws {
        let practice = try await WebPractice()
        let token = try await practice.twin.signIn().token
        let sealed = CSRFToken(session: try #require(SecretToken(text: token))).text
        let word = "notice%20forged"
        let places = [
            "/clients/new", "/clients/%0d%0a\(word)", "/nowhere%0a\(word)", "/today?of=%0a\(word)", "/settings/me",
        ]
        var count = 0
        for more in ["", "&%0a\(word)=1"] {
            for path in places {
                let (_, lines) = try await logged(
                    practice, path, "csrf=\(sealed)&client-name=%0d%0a\(word)&password=\(word)" + more,
                    cookie: "rapport=\(token)", fields: ["User-Agent": "notice forged"])
                for line in lines {
                    #expect(!line.contains("forged") && !line.contains { $0.isNewline }, "\(path): \(line)")
                }
                #expect(lines.count <= 1)
                count += lines.count
            }
        }
        #expect(count >= places.count, "what is refused was written down")
    }
}
