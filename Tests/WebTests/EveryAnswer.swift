import Clinic
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Pages
import Practice
import PracticeTwin
import Routes
import Synchronization
import Testing
import Vault

@testable import Web

/// Every place of the route table, asked for by each role and by a stranger, as it comes from the line.
@Suite("What every answer says of itself")
struct EveryAnswer {
    private struct Given {
        let route: Route?
        let path: String
        /// `nil` for a stranger.
        let name: String?
        let response: Response

        var status: Int { response.status.code }
        var type: String { response.headers[.contentType] ?? "" }
        var isAsset: Bool { path.hasPrefix("/assets/") && status == 200 }

        func field(_ name: String) throws -> String? { response.headers[try #require(HTTPField.Name(name))] }
    }

    private func answers() async throws -> [Given] {
        let practice = try await WebPractice()
        let twin = practice.twin
        let nora = try #require(twin.nora.personID)
        // A name that would break a head, or give a file another name.
        let eva = try await twin.service.perform(
            AddClient(
                name: "Eva\"; filename=\"evil.exe", code: "HR-0099", born: nil, language: .english,
                intake: TestPractice.today.adding(days: -70), therapist: nora, treatment: "CBT"),
            as: twin.nora)
        let appointment = try await twin.book(eva, days: -3)
        let session = try #require(try await twin.came(appointment))
        let other = ID<Route>(high: 9, low: 9).description
        let routes = try RouteTable(values: [
            "clients": "\(eva.client)", "episodes": "\(eva.episode)", "appointments": "\(appointment)",
            "sessions": "\(session)", "concerns": other, "step": other, "responses": other, "barriers": other,
            "referrals": other, "supervision": "\(nora)",
            "outcomes": "\(nora)", "measure": "outcome-adult", "key": "outcome-adult",
            "settings": other, "stock": other, "resources": other, "emergency": other, "name": "icon.svg",
            "token": SecretToken().text,
        ]).routes()
        let paths = routes.map(\.path) + Assets.all.map(\.path) + ["/nowhere", "/%0d%0aX-Forged:%20a"]
        var cookies: [(name: String?, cookie: String?)] = [(nil, nil)]
        for name in ["nora", "ruth", "denise", "olga"] {
            let signedIn = try await twin.signIn(name)
            cookies.append((name, "rapport=\(signedIn.token)"))
        }
        let responder = Responder(
            service: twin.service, live: practice.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let held = HeldLog()
        var given: [Given] = []
        for (name, cookie) in cookies {
            // A form without its token is refused everywhere.
            for method in [HTTPRequest.Method.get, .post] where method == .get || name == "nora" {
                for path in paths {
                    var head = HTTPRequest(method: method, scheme: "http", authority: "127.0.0.1", path: path)
                    if let cookie { head.headerFields[.cookie] = cookie }
                    if method == .post { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
                    let response = try await responder.answered(
                        Request(head: head, body: RequestBody(buffer: ByteBuffer())),
                        logger: Logger(label: "test") { _ in held })
                    given.append(Given(route: Route(path: path), path: path, name: name, response: response))
                }
            }
        }
        #expect(given.count > 700)
        return given
    }

    @Test("whatever has something in it says what that is and in which letters, and nobody is to guess")
    func types() async throws {
        for given in try await answers() {
            let what = "\(given.name ?? "nobody") \(given.path) \(given.status)"
            #expect(try given.field("X-Content-Type-Options") == "nosniff", "\(what)")
            if given.status == 303 { continue }
            #expect(!given.type.isEmpty, "\(what)")
            // What an open board hears has no other letters by its own standard.
            if given.type == "text/event-stream" { continue }
            if given.type.hasPrefix("text/") || given.type.contains("xml") {
                #expect(given.type.hasSuffix("; charset=utf-8"), "\(what): \(given.type)")
            }
        }
    }

    @Test("no browser keeps anything but the files that pages are made of")
    func kept() async throws {
        let all = try await answers()
        for given in all where !given.isAsset {
            #expect(try given.field("Cache-Control") == "no-store", "\(given.path) \(given.status)")
        }
        let assets = all.filter(\.isAsset)
        #expect(Set(assets.map(\.path)).count == Assets.all.count)
        for given in assets {
            #expect(try given.field("Cache-Control")?.contains("immutable") == true, "\(given.path)")
        }
    }

    @Test("a file that is taken out has a name of ours, in which nothing stands that anybody typed")
    func downloads() async throws {
        let named = try await answers().compactMap { try $0.field("Content-Disposition") }
        for name in named {
            #expect(
                name.wholeMatch(of: /attachment; filename="[a-z]+(-[a-z]+)*\.(csv|json|html|ndjson)"/) != nil,
                "\(name)")
        }
        let known = ["client.csv", "client.json", "client.html", "sessions.csv", "audit.csv", "audit.ndjson"]
        for name in known { #expect(named.contains("attachment; filename=\"\(name)\""), "\(name)") }
        #expect(Set(named).count >= 10)
    }

    @Test("whoever is signed in finds the way out on every page")
    func wayOut() async throws {
        var seen = 0
        for given in try await answers() where given.name != nil && given.status == 200 {
            guard given.type.hasPrefix("text/html"), try given.field("Content-Disposition") == nil,
                let rule = given.route?.rule(writing: false), rule != .everybody, rule != .handedOver
            else { continue }
            let read = ReadBody()
            try await given.response.body.write(read)
            let page = read.text.withLock { $0 }
            #expect(page.contains("action=\"\(Route.signOut.path)\""), "\(given.name ?? "") \(given.path)")
            seen += 1
        }
        #expect(seen > 30)
    }
}
