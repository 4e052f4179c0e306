import Clinic
import FollowThrough
import PracticeTwin
import Testing

@testable import Practice

@Suite("Names and codes as they are typed")
struct TypingNames {
    private func add(_ twin: TestPractice, name: String = "Eva Lind", called: String = "", code: String = "")
        async throws
    {
        _ = try await twin.service.perform(
            AddClient(
                name: name, calledName: called, code: code, born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(twin.nora.personID), treatment: "CBT"), as: twin.nora)
    }

    @Test(
        "a sign that nobody sees and that turns text round or breaks it is refused in a name, a called name and a code",
        arguments: [
            "\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\n",
        ])
    func unseen(sign: String) async throws {
        let twin = try await TestPractice()
        func refused(_ field: String) -> PracticeError {
            .invalid([FieldProblem(field, "problem.unseen-sign", [])])
        }
        await #expect(throws: refused("client-name")) { try await add(twin, name: "Eva\(sign)Lind") }
        await #expect(throws: refused("called-name")) { try await add(twin, called: "E\(sign)va") }
        await #expect(throws: refused("code")) { try await add(twin, code: "HR\(sign)77") }
        await #expect(throws: refused("person-name")) {
            _ = try await twin.service.perform(
                AddPerson(
                    name: "Jo\(sign)Berg", signInName: "jo", password: nil, pin: nil, roles: [.therapist], team: nil),
                as: twin.admin)
        }
        #expect(try await twin.service.answer(Caseload(show: .all), as: twin.nora).rows.count == 3)
    }

    @Test(
        "signs alone that nobody sees are nothing: no name, and no step that would be an empty line",
        arguments: ["\u{200B}", "\u{200B} \u{2060}", "\u{FEFF}", "\u{200D}\u{00AD}", "\u{3164}", "\u{2800}"])
    func nothingSeen(signs: String) async throws {
        let twin = try await TestPractice()
        await #expect(throws: PracticeError.invalid([FieldProblem("client-name", "problem.required")])) {
            try await add(twin, name: signs)
        }
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        await #expect(throws: PracticeError.invalid([FieldProblem("what", "problem.required")])) {
            try await twin.talk(concern, step: twin.step(signs))
        }
        #expect(Checks.isSeen("👩‍🚀") && Checks.isSeen(" क्‍ष") && Checks.isSeen("\u{1B}"))
    }

    @Test(
        "names in any script are taken, with the joiners and marks that some are spelt with",
        arguments: ["علی‌رضا", "אבי", "Nguyễn Thị Ánh", "O’Neill-Żak", "क्‍ष", "李小龍", "Zoë\u{200F}"])
    func taken(name: String) async throws {
        let twin = try await TestPractice()
        try await add(twin, name: name, code: "HR-77")
        let rows = try await twin.service.answer(Caseload(show: .all), as: twin.nora).rows
        let kept = try #require(rows.first { $0.client.code == "HR-77" }?.client.name)
        #expect(Array(kept.unicodeScalars) == Array(name.unicodeScalars), "each sign of it is kept")
    }
}
