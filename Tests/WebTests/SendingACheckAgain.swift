import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Sending a check again from the client's page")
struct SendingACheckAgain {
    @Test("with other answers the client reads that the first are kept and these are not; with the same it is thanks")
    func told() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        let session = try await twin.hold(twin.ana, days: 0)
        let token = try await twin.service.perform(
            HandOverDevice(
                token: try await twin.signIn().token, place: .session(session), asking: .purpose(.outcome)),
            as: twin.nora
        ).token
        let items = try #require(BuiltInMeasures.measure(.outcomeAdult)).items.map(\.key.name)
        func send(_ value: String) async throws -> Reply {
            let marks = Dictionary(uniqueKeysWithValues: items.map { (Field.item($0), value) })
            return try await practice.call(.check, form: [.answer: "send"], marks: marks, token: token).submitCheck()
        }
        #expect(try await send("50").status == 303)
        #expect(try await send("50").location == Route.checkThanks.path)
        let other = try await send("10")
        #expect(other.status == 409)
        #expect(other.text.contains("Your first answers are kept") && other.text.contains("Tell Nora"))
        #expect(!other.text.contains("Ana Duarte"))
    }

    @Test("once the sign-in behind the tablet has ended, the client reads that nothing was recorded, and no door")
    func afterTheSignIn() async throws {
        let practice = try await WebPractice()
        let sent = try await practice.call(.check, form: [.answer: "send"], token: "ended").dispatch(.none)
        #expect(sent.status == 409 && sent.text.contains("could not be recorded"))
        #expect(!sent.text.contains("type=\"password\""))
        let declined = try await practice.call(.check, form: [.answer: "decline"], token: "ended").dispatch(.none)
        #expect(declined.status == 409 && !declined.text.contains("could not be recorded"))
        let language = try await practice.call(
            .checkLanguage, form: [.language: "es"], marks: ["item.all": "50"], token: "ended"
        )
        .dispatch(.none)
        #expect(language.status == 409 && language.text.contains("could not be recorded"))
        let stranger = try await practice.call(.check, form: [.answer: "send"]).dispatch(.none)
        #expect(stranger.status == 303, "who never came in with this browser is shown the door")
    }
}
