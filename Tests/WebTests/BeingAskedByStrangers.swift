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
import Vault

@testable import Web

@Suite("Being asked by strangers: whole requests, as they come from the line")
struct BeingAskedByStrangers {
    private func answer(
        _ practice: WebPractice, _ path: String, _ body: [UInt8] = [], type: String? = nil, cookie: String? = nil,
        method: HTTPRequest.Method? = nil,
        settings: WebSettings = WebSettings(), host: String = "127.0.0.1", fields: [String: String] = [:],
        logger: Logger = Logger(label: "test"),
        service: PracticeService? = nil
    ) async throws -> Response {
        var head = HTTPRequest(
            method: method ?? (type == nil ? .get : .post), scheme: "http", authority: host, path: path)
        if let type { head.headerFields[.contentType] = type }
        for (name, value) in fields { head.headerFields[try #require(HTTPField.Name(name))] = value }
        if let cookie { head.headerFields[.cookie] = cookie }
        let responder = Responder(
            service: service ?? practice.twin.service, live: practice.live, settings: settings, shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        return try await responder.answered(request, logger: logger)
    }

    @Test("a request for two hosts is for none")
    func twoHosts() async throws {
        let practice = try await WebPractice()
        #expect(try await answer(practice, "/sign-in").status == .ok)
        for other in ["127.0.0.1", "elsewhere.example"] {
            #expect(try await answer(practice, "/sign-in", fields: ["Host": other]).status == .badRequest)
        }
    }

    @Test("what this machine alone reaches answers under no other name, whoever made that name lead here")
    func otherNames() async throws {
        let practice = try await WebPractice()
        let name = try #require(try await practice.twin.store.read { try $0.practice() }?.name)
        for host in ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080", "rapport.localhost", "127.8.0.1"] {
            #expect(try await answer(practice, "/sign-in", host: host).status == .ok, "\(host)")
        }
        for host in ["evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "128.0.0.1", "10.0.0.1"] {
            #expect(try await answer(practice, "/sign-in", host: host).status == .badRequest, "\(host)")
            let read = ReadBody()
            try await answer(practice, "/sign-in", host: host).body.write(read)
            let page = read.text.withLock { $0 }
            #expect(page.contains("127.0.0.1") && !page.contains(name), "\(host)")
            let behind = WebSettings(isBehindTLS: true)
            #expect(try await answer(practice, "/sign-in", settings: behind, host: host).status == .ok, "\(host)")
        }
    }

    @Test("whoever asks in a way that is not taken is told which is")
    func otherMethods() async throws {
        let practice = try await WebPractice()
        for name in ["PUT", "DELETE", "OPTIONS", "TRACE"] {
            let method = try #require(HTTPRequest.Method(name))
            let response = try await answer(practice, "/sign-in", method: method)
            #expect(response.status == .methodNotAllowed && response.headers[.allow] == "GET, HEAD, POST", "\(name)")
        }
        let cookie = "rapport=\(try await practice.twin.signIn().token)"
        for method in [HTTPRequest.Method.get, .head] {
            let response = try await answer(practice, Route.signOut.path, cookie: cookie, method: method)
            #expect(response.status == .methodNotAllowed && response.headers[.allow] == "POST")
        }
        #expect(try await answer(practice, "/sign-in").headers[.allow] == nil)
    }

    @Test("a name that could pass for more than a name is no name anywhere")
    func oddNames() async throws {
        let practice = try await WebPractice()
        let behind = WebSettings(isBehindTLS: true)
        for host in ["evil.example:1\"<x>", "a b", "a@b", "a/b", "a:b", ":80", "[::1", "[x]", "a:123456"] {
            #expect(
                try await answer(practice, "/sign-in", settings: behind, host: host).status == .badRequest, "\(host)")
        }
    }

    @Test("a body that comes in another coding than chunks is not taken for what it is not")
    func otherCodings() async throws {
        let practice = try await WebPractice()
        for coding in ["gzip, chunked", "identity", "chunked, chunked"] {
            let status = try await answer(practice, "/sign-in", fields: ["Transfer-Encoding": coding]).status
            #expect(status == .badRequest, "\(coding)")
        }
        #expect(try await answer(practice, "/sign-in", fields: ["Transfer-Encoding": "chunked"]).status == .ok)
    }

    @Test("a body that is packed is told of as one that is not read, and read as it is where it is not packed")
    func packed() async throws {
        let practice = try await WebPractice()
        for coding in ["gzip", "br", "identity, gzip"] {
            let status = try await answer(
                practice, "/sign-in", Array("csrf=x".utf8), type: "application/x-www-form-urlencoded",
                fields: ["Content-Encoding": coding]
            ).status
            #expect(status.code == 415, "\(coding)")
        }
        let plain = try await answer(practice, "/sign-in", fields: ["Content-Encoding": "identity"])
        #expect(plain.status == .ok)
    }

    @Test("a target that names another than its host is for none")
    func absoluteTargets() async throws {
        let practice = try await WebPractice()
        for target in ["http://evil.example/sign-in", "http://127.0.0.1:1/sign-in", "http://evil@127.0.0.1/sign-in"] {
            #expect(try await answer(practice, target).status == .badRequest, "\(target)")
        }
        #expect(try await answer(practice, "http://127.0.0.1/sign-in").status == .ok)
        #expect(Authority.ofTarget("/sign-in?next=http://evil.example/") == nil)
    }

    @Test("an address that opens something is told to nobody, and the form of its page is taken from that page alone")
    func secretAddress() async throws {
        let practice = try await WebPractice()
        let policy = try #require(HTTPField.Name("Referrer-Policy"))
        let secret = Route.door(.welcome).path
        for path in [secret, Route.door(.ownPhone).path] {
            #expect(try await answer(practice, path).headers[policy] == "no-referrer")
        }
        #expect(try await answer(practice, "/sign-in").headers[policy] == "same-origin")
        let door = SecretToken()
        let body = Array("csrf=\(CSRFToken(session: door).text)&password=long+enough+to+be+one".utf8)
        func post(_ path: String, _ fields: [String: String]) async throws -> Int {
            try await answer(
                practice, path, body, type: "application/x-www-form-urlencoded",
                cookie: "\(CookieName.door(isSecure: false))=\(door.text)", fields: fields
            ).status.code
        }
        // Nobody has such a link, which is told only past the check of where the form came from.
        #expect(try await post(secret, ["Origin": "null", "Sec-Fetch-Site": "same-origin"]) == 422)
        #expect(try await post(secret, ["Origin": "null"]) == 422)
        #expect(try await post(secret, ["Origin": "null", "Sec-Fetch-Site": "cross-site"]) == 403)
        #expect(try await post(secret, ["Origin": "null", "Sec-Fetch-Site": "same-site"]) == 403)
        #expect(try await post(secret, ["Origin": "https://elsewhere.example"]) == 403)
        #expect(try await post("/sign-in", ["Origin": "null", "Sec-Fetch-Site": "same-origin"]) == 403)
    }

    @Test(
        "a form whose sign-in is gone is refused with the way back to its page; one of another site with nothing of it")
    func otherToken() async throws {
        let practice = try await WebPractice()
        let talk = Route.talk(ConcernID(high: 1, low: 2)).path
        let nora = try await practice.visitor()
        let old = CSRFToken(session: SecretToken()).text
        func post(_ path: String, cookie: String? = nil, _ fields: [String: String]) async throws -> (Int, String) {
            let got = try await answer(
                practice, path, Array("csrf=\(old)&said=The+evenings+are+long".utf8),
                type: "application/x-www-form-urlencoded", cookie: cookie, fields: fields)
            let read = ReadBody()
            try await got.body.write(read)
            return (got.status.code, read.text.withLock { $0 })
        }
        let own = ["Origin": "http://127.0.0.1", "Sec-Fetch-Site": "same-origin"]
        // Signed out in another tab, and signed in again there.
        for cookie in [nil, "rapport=\(nora.token)"] {
            let (status, page) = try await post(talk, cookie: cookie, own)
            #expect(status == 403 && page.contains("data-unsent") && page.contains("href=\"\(talk)\""))
            #expect(page.contains("What was just sent was not recorded; its words are on this device still"))
            // In the other tab somebody else may have signed in.
            #expect(page.contains(">The evenings are long</textarea>") == (cookie == nil))
        }
        #expect(try await !post(talk, [:]).1.contains("evenings"), "nothing says that the form is one of ours")
        for foreign in [["Sec-Fetch-Site": "cross-site"], ["Origin": "https://elsewhere.example"]] {
            let (status, page) = try await post(talk, foreign)
            #expect(status == 403 && !page.contains("data-unsent") && !page.contains(talk))
            #expect(!page.contains("evenings"))
        }
        let (status, page) = try await post(Route.thresholds.path, own)
        #expect(status == 403 && !page.contains("data-unsent") && page.contains("open the page again"))
    }

    @Test("whoever is signed in and asks for what is not theirs stands in the log, and what they asked for does not")
    func notGiven() async throws {
        let practice = try await WebPractice()
        let (sven, held) = (try await practice.visitor("sven"), HeldLog())
        let logger = Logger(label: "test") { _ in held }
        let client = practice.twin.ana.client
        let got = try await answer(
            practice, Route.client(client).path, cookie: "rapport=\(sven.token)", logger: logger)
        #expect(got.status == .notFound)
        let line = try #require(held.lines.first { $0.contains("not given") })
        #expect(line.contains(sven.person.id.description) && !line.contains(client.description))
        _ = try await answer(practice, Route.client(client).path, logger: logger)
        #expect(held.lines.count == 1)
    }

    @Test(
        "what is not theirs and what is not there is one page, with the rooms and the search for who is signed in alone"
    )
    func notThere() async throws {
        let practice = try await WebPractice()
        let sven = try await practice.visitor("sven")
        func page(_ path: String, cookie: String? = nil) async throws -> String {
            let got = try await answer(practice, path, cookie: cookie)
            #expect(got.status == .notFound)
            let read = ReadBody()
            try await got.body.write(read)
            return read.text.withLock { $0 }
        }
        let cookie = "rapport=\(sven.token)"
        let notTheirs = try await page(Route.client(practice.twin.ana.client).path, cookie: cookie)
        let notThere = try await page(Route.client(ClientID(high: 1, low: 2)).path, cookie: cookie)
        #expect(notTheirs.contains("id=\"find\"") && notTheirs.contains("look for the client by name or code"))
        #expect(notTheirs.contains(sven.person.name) && !notTheirs.contains("Ana Duarte"))
        // The reference and the form's id are of each answer.
        func told(_ page: String) -> [Substring] {
            page.split(separator: "\n").filter { !$0.contains("reference") && !$0.contains("name=\"once\"") }
        }
        #expect(told(notTheirs) == told(notThere))
        let stranger = try await page("/nowhere")
        #expect(!stranger.contains("id=\"find\"") && !stranger.contains("look for the client"))
    }

    @Test(
        "what the store cannot read stands in the log as an error with the page's reference, and nothing of what it is")
    func storeError() async throws {
        let held = HeldLog()
        let logger = Logger(label: "test") { _ in held }
        let got = try await answer(
            try await WebPractice(), "/sign-in", logger: logger, service: TestPractice.service(ChangedStore()))
        #expect(got.status == .internalServerError)
        let line = try #require(held.lines.first)
        #expect(held.lines.count == 1 && line.hasPrefix("error ") && line.contains("reference"))
        #expect(line.contains("store corrupt") && !line.contains("Ana"))
        let read = ReadBody()
        try await got.body.write(read)
        let page = read.text.withLock { $0 }
        let reference = try #require(line.firstMatch(of: /reference[^0-9A-F]+([0-9A-F]{8})/)).output.1
        #expect(page.contains(reference) && !page.contains("corrupt") && !page.contains("Ana Duarte"))
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

    @Test("behind TLS every cookie is bound to this host by its name, out of reach of scripts, and stays on the site")
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
        // Also those that are taken away, and the one that carries a notice to the next page.
        let page = try await answer(practice, "/sign-in", settings: WebSettings(isBehindTLS: true))
        let saved = Responder(
            service: practice.twin.service, live: practice.live, settings: WebSettings(isBehindTLS: true),
            shelf: PracticeShelf(), figures: ServerFigures(live: practice.live)
        ).response(
            Reply.seeOther(.me, notice: .saved),
            to: Request(
                head: HTTPRequest(method: .post, scheme: "https", authority: "127.0.0.1", path: "/settings/me"),
                body: RequestBody(buffer: ByteBuffer())), door: nil, cut: {})
        let told = saved.headers[values: .setCookie]
        #expect(told.count == 1 && told.first?.contains("notice=saved; ") == true)
        for line in got.headers[values: .setCookie] + page.headers[values: .setCookie] + told {
            #expect(line.hasPrefix("__Host-rapport") && line.hasSuffix("; Secure"), "\(line)")
            #expect(line.contains("; Path=/; HttpOnly; SameSite=Strict") && !line.contains("Domain"), "\(line)")
        }
    }
}

/// A store that was changed from outside.
private struct ChangedStore: Store {
    func read<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Result
    ) async throws -> Result {
        throw StoreError.corrupt("the name Ana Duarte")
    }

    func write<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Result
    ) async throws -> Result {
        throw StoreError.corrupt("the name Ana Duarte")
    }

    func wipeTraces() async throws {}
}
