import Clinic
import Foundation
import Measures
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Typing in a paper form while the page locks itself")
struct TypingPaperWhileLocked {
    /// What the page of the PIN brings along.
    private func sealed(_ page: String) -> String? {
        page.components(separatedBy: "name=\"words\" value=\"").dropFirst().first?.split(separator: "\"").first
            .map { $0.replacingOccurrences(of: "&#43;", with: "+") }
    }

    /// The form is sent after the page has locked itself, and the PIN is given.
    private func opened(
        _ practice: WebPractice, _ route: Route, form: [Field: String], marks: [String: String], script: Bool = false
    ) async throws -> Reply {
        let token = try await practice.twin.signIn("nora").token
        practice.twin.clock.advance(minutes: 16)
        let door = try await practice.twin.service.resolve(token: token)
        let sent = try await practice.call(route, form: form, marks: marks, token: token).dispatch(door)
        #expect(sent.status == 403, "\(sent.location ?? "") \(door)")
        #expect(sent.text.contains("was not recorded"))
        for mark in marks.values { #expect(!sent.text.contains("value=\"\(mark)\""), "the page is locked") }
        var pin: [Field: String] = [
            .next: route.path, .report: "not-taken", .password: TestPractice.pin,
            .words: try #require(sealed(sent.text)),
        ]
        if !script { pin[.form] = "without-script" }
        return try await practice.call(.unlock, form: pin, token: token).dispatch(door)
    }

    @Test("past the PIN its lines, its day and its total are in their fields, with a word that nothing was kept")
    func filled() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        let items = try #require(BuiltInMeasures.measure(.outcomeAdult)?.items.map(\.key.name))
        let route = Route.paper(session, measure: "outcome-adult")
        let marks = Dictionary(uniqueKeysWithValues: zip(items.map(Field.typed), ["4.2", "5.3", "6.4", "x.5"]))
        let day = TestPractice.today.adding(days: -1).description
        let reply = try await opened(
            practice, route, form: [.answeredOn: day, .total: "21.9", .answer: AnswerValue.send.rawValue],
            marks: marks)
        guard case .set? = reply.cookie else {
            Issue.record("it was not opened")
            return
        }
        #expect(reply.status == 200 && reply.text.contains("action=\"\(route.path)\""))
        for typed in ["4.2", "5.3", "6.4", "x.5", "21.9", day] {
            #expect(reply.text.contains("value=\"\(typed)\""), "\(typed)")
        }
        #expect(reply.text.contains("send it again"))
        let episode = practice.twin.ana.episode
        let kept = try await practice.twin.store.read { try $0.records(of: episode)?.responses.count }
        #expect(kept == 0)
    }

    @Test("so is a correction")
    func correction() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(practice.twin.ana, days: -7, outcome: [51, 42, 61, 55])
        let episode = practice.twin.ana.episode
        let responses = try await practice.twin.store.read { try $0.records(of: episode)?.responses ?? [] }
        let id = try #require(responses.first?.response.id)
        let items = try #require(BuiltInMeasures.measure(.outcomeAdult)?.items.map(\.key.name))
        let route = Route.correction(response: id.description)
        let reply = try await opened(
            practice, route, form: [.answer: AnswerValue.send.rawValue],
            marks: [Field.typed(items[0]): "7.7"])
        #expect(reply.status == 200 && reply.text.contains("value=\"7.7\""))
        #expect(!reply.text.contains("value=\"4.2\""), "what was emptied stays so")
    }

    @Test("where a script runs the page keeps every field on the device, and has them back by itself")
    func withScript() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        let items = try #require(BuiltInMeasures.measure(.outcomeAdult)?.items.map(\.key.name))
        let route = Route.paper(session, measure: "outcome-adult")
        let reply = try await opened(
            practice, route, form: [.total: "21.9"], marks: [Field.typed(items[0]): "4.2"], script: true)
        #expect(reply.status == 303 && reply.location == route.path && reply.notice == .sendAgain)
        let nora = try await practice.visitor()
        let page = try await practice.call(route).showPaper(nora, .session(session), measure: "outcome-adult").text
        let kept = items.map(Field.typed) + [Field.total.rawValue, Field.answeredOn.rawValue]
        for field in kept { #expect(page.contains("\(route.path)/\(field)\""), "\(field)") }
        #expect(page.contains("/draft") && page.contains("data-draft="))
    }
}
