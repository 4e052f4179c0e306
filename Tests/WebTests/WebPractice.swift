import Clinic
import Practice
import PracticeTwin
import Routes

@testable import Web

/// The practice of the twin, asked through the handlers as somebody who is signed in.
struct WebPractice {
    let twin: TestPractice
    let live = LiveHub(first: 1)

    init() async throws { twin = try await TestPractice() }

    func visitor(_ name: String = "nora") async throws -> Visitor {
        let signedIn = try await twin.signIn(name)
        let viewer = Viewer(person: signedIn.person.id, roles: signedIn.person.roles, team: signedIn.person.team)
        return Visitor(viewer: viewer, person: signedIn.person, signIn: signedIn.signIn, token: signedIn.token)
    }

    /// - Parameter marks: fields of the form that carry an id in their name.
    func call(
        _ route: Route, query: [Field: String] = [:], form: [Field: String] = [:], marks: [String: String] = [:],
        token: String? = nil, notice: NoticeKey? = nil
    ) async throws -> Call {
        let marked: [(name: String, value: String)] = marks.map { (name: $0.key, value: $0.value) }
        return Call(
            service: twin.service, live: live, method: form.isEmpty ? .get : .post, route: route,
            query: Self.fields(query),
            form: FormFields(all: Self.fields(form).all + marked), token: token, now: twin.clock.now,
            practice: try await twin.service.practice(), language: .english, csrf: "seal", notice: notice,
            reference: "test")
    }

    private static func fields(_ fields: [Field: String]) -> FormFields {
        FormFields(all: fields.map { ($0.key.rawValue, $0.value) })
    }

    /// What a list of clients is asked for, as it stands in an address.
    func search(_ text: String, _ visitor: Visitor) throws -> String {
        try twin.service.sealedSearch(text, of: visitor.signIn.id)
    }

    func attendance(_ id: AppointmentID) async throws -> Attendance? {
        try await twin.store.read { try $0.appointment(id)?.attendance }
    }
}

extension Reply {
    var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
}
