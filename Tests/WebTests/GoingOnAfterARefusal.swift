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

@Suite("Going on after something was refused")
struct GoingOnAfterARefusal {
    private func page(
        _ practice: WebPractice, _ route: Route, _ form: String? = nil, as visitor: Visitor
    ) async throws -> (status: Int, text: String) {
        var head = HTTPRequest(
            method: form == nil ? .get : .post, scheme: "http", authority: "127.0.0.1", path: route.path)
        head.headerFields[.cookie] = "rapport=\(visitor.token)"
        if form != nil { head.headerFields[.contentType] = "application/x-www-form-urlencoded" }
        let secret = try #require(SecretToken(text: visitor.token))
        let body = form.map { "csrf=\(CSRFToken(session: secret).text)&\($0)" } ?? ""
        let responder = Responder(
            service: practice.twin.service, live: practice.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: Array(body.utf8))))
        let response = try await responder.answered(request, logger: Logger(label: "test"))
        let read = ReadPage()
        try await response.body.write(read)
        return (response.status.code, read.text.withLock { $0 })
    }

    @Test("a tap that is refused leads back to the page that it stood on, under the name of whoever tapped")
    func tap() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        let nora = try await practice.visitor()
        let session = try await twin.hold(twin.ana, days: -1)
        let paper = try await twin.paper(twin.ana, session, .outcomeAdult, [40, 40, 40, 40])
        #expect(paper.scored.response.session == session)
        let appointment = try #require(
            try await twin.store.read { try $0.session(session)?.appointment })
        let back = Route.client(twin.ana.client).path
        let refused = try await page(practice, .attendanceUndone(appointment), "next=\(back)", as: nora)
        #expect(refused.status == 409)
        #expect(refused.text.contains("This session holds filled-in forms"))
        #expect(refused.text.contains("href=\"\(back)\"") && refused.text.contains("Back to the client"))
        #expect(refused.text.contains(nora.person.name))
    }

    @Test("words sent about what is no longer there stand in the answer, to be copied")
    func words() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let once: ConcernActID = practice.twin.service.chance.id()
        let gone = Route.talk(ConcernID(high: 1, low: 2))
        let refused = try await page(practice, gone, "once=\(once)&said=The+evenings+are+long", as: nora)
        #expect(refused.status == 404)
        #expect(refused.text.contains(">The evenings are long</textarea>"))
        #expect(!refused.text.contains("href=\"\(gone.path)\""), "nobody is led to what is not there")
    }

    @Test("whoever only administers is not led back to a Today that they have not")
    func noToday() async throws {
        let practice = try await WebPractice()
        let concern = Route.concern(ConcernID(high: 1, low: 2))
        _ = try await practice.twin.service.perform(
            AddPerson(
                name: "Ida Holm", signInName: "ida", password: TestPractice.password, pin: nil, roles: [.administrator],
                team: nil), as: practice.twin.admin)
        let ida = try await page(practice, concern, as: try await practice.visitor("ida"))
        #expect(ida.status == 404 && !ida.text.contains("Back to Today"))
        let nora = try await page(practice, concern, as: try await practice.visitor())
        #expect(nora.status == 404 && nora.text.contains("Back to Today"))
        #expect(!nora.text.contains("To the start") && ida.text.contains("To the start"), "one way to one place")
    }

    @Test("a form that stood on a page of ours and carries another token leads back to that page")
    func token() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let appointment = AppointmentID(high: 1, low: 2)
        var head = HTTPRequest(
            method: .post, scheme: "http", authority: "127.0.0.1", path: Route.checkBefore(appointment).path)
        head.headerFields[.cookie] = "rapport=\(nora.token)"
        head.headerFields[.contentType] = "application/x-www-form-urlencoded"
        let responder = Responder(
            service: practice.twin.service, live: practice.live, settings: WebSettings(), shelf: PracticeShelf(),
            figures: ServerFigures(live: practice.live))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: Array("csrf=x".utf8))))
        let response = try await responder.answered(request, logger: Logger(label: "test"))
        let read = ReadPage()
        try await response.body.write(read)
        #expect(response.status == .forbidden)
        #expect(read.text.withLock { $0 }.contains("href=\"\(Route.appointments.path)\""))
    }
}

/// What goes to the browser.
private final class ReadPage: ResponseBodyWriter, Sendable {
    let text = Mutex("")

    func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
