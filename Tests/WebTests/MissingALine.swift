import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("A line without a mark on the client's page")
struct MissingALine {
    private let practice: WebPractice
    private let token: String
    private let items: [String]

    init() async throws {
        practice = try await WebPractice()
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -14, outcome: [51, 42, 61, 55])
        try await twin.hold(twin.ana, days: -7, outcome: [52, 44, 62, 56])
        let session = try await twin.hold(twin.ana, days: 0)
        token = try await twin.service.perform(
            HandOverDevice(
                token: try await twin.signIn().token, place: .session(session), asking: .purpose(.outcome)),
            as: twin.nora
        ).token
        items = try #require(BuiltInMeasures.measure(.outcomeAdult)).items.map(\.key.name)
    }

    private func send(_ lines: [String], _ answer: AnswerValue = .send) async throws -> Reply {
        let marks = Dictionary(uniqueKeysWithValues: zip(items.map(Field.item), lines))
        return try await practice.call(.check, form: [.answer: answer.rawValue], marks: marks, token: token)
            .submitCheck()
    }

    private func newest() async throws -> Score? {
        let episode = practice.twin.ana.episode
        return try await practice.twin.store.read { try $0.records(of: episode)?.responses.last?.score }
    }

    @Test("it is asked once, the line named and linked, and sent as it is on a second yes")
    func asked() async throws {
        let before = try await newest()
        let asked = try await send(["50", "-5", "60", "30"])
        #expect(asked.status == 422 && asked.text.contains("One line has no mark."))
        #expect(asked.text.contains("href=\"#\(Field.item(items[1]))\"") && asked.text.contains("No mark here yet."))
        #expect(asked.text.contains("Go on marking") && asked.text.contains("Send all the same"))
        #expect(asked.text.contains("value=\"50\"") && asked.text.contains("value=\"60\""))
        #expect(!asked.text.contains("name=\"do\" value=\"send\""), "the same question stands there a second time")
        #expect(try await newest() == before, "it was recorded before it was asked")
        #expect(try await send(["50", "-5", "60", "30"], .incomplete).location == Route.checkThanks.path)
        #expect(try await newest()?.result == .incomplete(missing: [ItemKey(items[1])]))
    }

    @Test("numbers are typed with a comma or a point; one too large is told beside its field and never recorded")
    func typed() async throws {
        let before = try await newest()
        func send(_ number: String) async throws -> Reply {
            var marks = Dictionary(uniqueKeysWithValues: items.map { (Field.typed($0), "5") })
            marks[Field.typed(items[0])] = number
            return try await practice.call(.check, form: [.answer: "send"], marks: marks, token: token).submitCheck()
        }
        for number in ["75", "11", "10,1", "7,55", "x"] {
            let page = try await send(number)
            #expect(page.status == 422 && page.text.contains("value=\"\(number)\""), "\(number)")
            #expect(page.text.contains("href=\"#\(Field.typed(items[0]))\""), "\(number)")
            #expect(page.text.contains("id=\"\(Field.typed(items[0]))-error\"><svg"), "\(number)")
        }
        #expect(try await newest() == before)
        #expect(try await send("7,5").location == Route.checkThanks.path)
        #expect(try await newest()?.total == 225)
    }

    @Test("two of them are counted; a whole check, and one without any mark, are answered as before")
    func others() async throws {
        #expect(try await send(["50", "-5", "60", "-5"]).text.contains("2 lines have no mark."))
        let empty = try await send(["-5", "-5", "-5", "-5"], .incomplete)
        #expect(empty.status == 422 && empty.text.contains("Nothing is marked yet"))
        #expect(try await send(["50", "42", "60", "30"]).location == Route.checkThanks.path)
    }

    @Test("the thanks draw the marks so far, and none of them as today's where today has no score")
    func thanks() async throws {
        _ = try await send(["50", "-5", "60", "30"], .incomplete)
        let page = try await practice.call(.checkThanks, token: token).showThanks()
        #expect(page.text.contains("The marks so far:") && page.text.contains("c-point"))
        #expect(!page.text.contains("c-point--last"))
    }

    @Test("the thanks draw today's score as the last")
    func whole() async throws {
        _ = try await send(["50", "42", "60", "30"])
        let page = try await practice.call(.checkThanks, token: token).showThanks()
        #expect(page.text.contains("c-point--last"))
    }
}
