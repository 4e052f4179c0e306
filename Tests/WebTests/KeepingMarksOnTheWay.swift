import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("What a client marked goes along to another language and to the PIN")
struct KeepingMarksOnTheWay {
    private let practice: WebPractice
    private let session: SessionID

    init() async throws {
        practice = try await WebPractice()
        session = try await practice.twin.hold(practice.twin.ana, days: 0)
    }

    private func handOver(_ place: CheckPlace, _ asking: CheckChoice) async throws -> (token: String, key: String) {
        let twin = practice.twin
        let token = try await twin.service.perform(
            HandOverDevice(token: try await twin.signIn().token, place: place, asking: asking), as: twin.nora
        ).token
        let asked = try await twin.service.answer(CheckForm(token: token))
        return (token, asked.handOver.response.description)
    }

    private func change(
        _ language: String, _ token: String, comment: String = "", _ marks: [String: String]
    ) async throws -> Reply {
        try await practice.call(
            .checkLanguage, form: [.language: language, .comment: comment], marks: marks, token: token
        ).changeCheckLanguage()
    }

    @Test("lines, numbers typed beside them and the word for the therapist stand on the page in the other language")
    func lines() async throws {
        let (token, key) = try await handOver(.session(session), .purpose(.alliance))
        let items = try #require(BuiltInMeasures.measure(.allianceAdult)).items.map(\.key.name)
        let marks = ["key": key, Field.item(items[0]): "42", Field.item(items[1]): "-5", Field.typed(items[2]): "6.1"]
        let page = try await change("es", token, comment: "Fue <bien>.", marks)
        #expect(page.status == 200)
        #expect(page.text.contains("<html lang=\"es\">") && page.text.contains("¿Qué tal hoy?"))
        #expect(page.text.contains("value=\"42\"") && page.text.contains("value=\"6.1\""))
        #expect(page.text.contains("Fue &lt;bien&gt;.") && page.text.contains("value=\"\(key)\""))
        #expect(!page.text.contains("role=\"alert\""), "nothing was sent, so nothing is missing")
        let back = try await change("fr", token, comment: "Fue <bien>.", marks)
        #expect(back.text.contains("<html lang=\"fr\">") && back.text.contains("value=\"42\""))
    }

    @Test("answers of every other kind go along, a step of a slider with the decimal mark of the other language")
    func kinds() async throws {
        let measure = Measure(
            id: MeasureVersion(MeasureKey("mixed"), 1), title: LocalizedText("Mixed"), purpose: .other,
            items: [
                Item(
                    key: ItemKey("often"), text: LocalizedText("How often?"),
                    form: .choice([
                        Choice(code: "never", text: LocalizedText("Never"), worth: 0),
                        Choice(code: "daily", text: LocalizedText("Every day"), worth: 30),
                    ])),
                Item(key: ItemKey("nights"), text: LocalizedText("Nights"), form: .integer(lowest: 0, highest: 70)),
                Item(key: ItemKey("hours"), text: LocalizedText("Hours"), form: .decimal(lowest: 0, highest: 240)),
                Item(
                    key: ItemKey("scale"), text: LocalizedText("How sure?"),
                    form: .slider(lowest: 0, highest: 50, step: 5, low: nil, high: nil)),
                Item(key: ItemKey("alone"), text: LocalizedText("Alone?"), form: .boolean(yesIsWorth: 1, noIsWorth: 0)),
                Item(key: ItemKey("words"), text: LocalizedText("Anything else?"), form: .text, isScored: false),
            ],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 1, lowest: 0, highest: 400))
        let twin = practice.twin
        _ = try await twin.service.perform(AddMeasure(measure: measure), as: twin.admin)
        let (token, key) = try await handOver(.episode(twin.ana.episode), .measure(measure.id.key))
        let page = try await change(
            "es", token,
            [
                "key": key, "item.often": "daily", "item.nights": "5", "item.hours": "7.5", "item.scale": "2.5",
                "item.alone": "yes", "item.words": "A word of mine",
            ])
        #expect(page.status == 200)
        for chosen in ["daily", "2,5", "yes"] { #expect(page.text.contains("value=\"\(chosen)\" checked")) }
        #expect(page.text.contains("value=\"5\"") && page.text.contains("value=\"7.5\""))
        #expect(page.text.contains("A word of mine"))
    }

    @Test(
        "a page of another check brings nothing along, one without questions is as before, an odd language is refused")
    func nothing() async throws {
        let (token, key) = try await handOver(.session(session), .purpose(.outcome))
        let item = try #require(BuiltInMeasures.measure(.outcomeAdult)?.items.first).key.name
        let other = try await change("es", token, ["key": "another", Field.item(item): "42"])
        #expect(other.status == 303 && other.location == Route.check.path)
        let bare = try await change("fr", token, [:])
        #expect(bare.status == 303 && bare.location == Route.check.path)
        #expect(try await practice.twin.service.answer(CheckForm(token: token)).handOver.language == .french)
        await #expect(throws: PracticeError.notFound) {
            try await change("xx", token, ["key": key, Field.item(item): "42"])
        }
    }

    @Test("the page with the PIN holds them unseen, also after a wrong one, and gives them back; no try is used up")
    func pin() async throws {
        let (token, key) = try await handOver(.session(session), .purpose(.alliance))
        let items = try #require(BuiltInMeasures.measure(.allianceAdult)).items.map(\.key.name)
        let marks = ["key": key, Field.item(items[0]): "42", Field.typed(items[1]): "6.1"]
        func ask(_ pin: String?) async throws -> Reply {
            var form: [Field: String] = [.comment: "You are kind."]
            form[.pin] = pin
            return try await practice.call(.takeBack, form: form, marks: marks, token: token).takeBack()
        }
        for _ in 1...6 { #expect(try await ask(nil).status == 200, "asking is no try") }
        for reply in [try await ask(nil), try await ask("0000")] {
            #expect(reply.text.contains("type=\"hidden\" name=\"\(Field.item(items[0]))\" value=\"42\""))
            #expect(reply.text.contains("type=\"hidden\" name=\"\(Field.typed(items[1]))\" value=\"6.1\""))
            #expect(reply.text.contains("type=\"hidden\" name=\"comment\" value=\"You are kind.\""))
            #expect(reply.text.contains("type=\"hidden\" name=\"key\" value=\"\(key)\""))
            #expect(reply.text.contains("formaction=\"/check/language\" formnovalidate name=\"language\" value=\"en\""))
            #expect(!reply.text.contains("href=\"/check\""), "a plain link would lose them")
        }
        let back = try await change("en", token, comment: "You are kind.", marks)
        #expect(back.text.contains("value=\"42\"") && back.text.contains("You are kind."))
        #expect(try await ask(TestPractice.pin).location == Route.session(session).path)
    }

    @Test("from thanks, where nothing is left to keep, the way back is a link")
    func link() async throws {
        let (token, _) = try await handOver(.session(session), .purpose(.outcome))
        let page = try await practice.call(.takeBack, token: token).showTakeBack()
        #expect(page.text.contains("href=\"/check\"") && !page.text.contains("formaction"))
    }
}
