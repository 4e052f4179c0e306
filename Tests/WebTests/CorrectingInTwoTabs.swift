import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Two tabs that correct a client's data")
struct CorrectingInTwoTabs {
    @Test("the later one is told, keeps what was typed there, and takes nothing back when it is sent again")
    func later() async throws {
        let practice = try await WebPractice()
        let (nora, client) = (try await practice.visitor(), practice.twin.ana.client)
        let service = practice.twin.service
        let shown = try await service.answer(ClientDetails(client: client), as: nora.actor)
        func send(_ base: String, name: String, phone: String, born: String = "1990-05-02") async throws -> Reply {
            let form: [Field: String] = [
                .once: (service.chance.id() as CorrectionID).description, .base: base, .clientName: name,
                .calledName: "Ana",
                .code: "HR-0001", .born: born, .language: "en", .phone: phone, .email: "",
            ]
            return try await practice.call(.rights(.details(client)), form: form).correctDetails(nora, client)
        }
        #expect(try await send(shown.base, name: "Ana Duarte", phone: "111").status == 303)
        let refused = try await send(shown.base, name: "Anna Duarte", phone: "", born: "2190-05-02")
        #expect(
            refused.status == 422 && refused.text.contains(shown.base), "a slip does not hide what changed meanwhile")
        let told = try await send(shown.base, name: "Anna Duarte", phone: "")
        #expect(told.status == 409 && told.text.contains("value=\"Anna Duarte\""))
        #expect(told.text.contains("value=\"111\""), "the number that was recorded meanwhile stands in its field")
        let now = try await service.answer(ClientDetails(client: client), as: nora.actor)
        #expect(told.text.contains(now.base) && now.client.phone == "111" && now.client.name == "Ana Duarte")
    }

    @Test("of a course of care that two tabs correct the later is told, and writes over no treatment of the other")
    func courses() async throws {
        let practice = try await WebPractice()
        let (nora, episode) = (try await practice.visitor(), practice.twin.ana.episode)
        let service = practice.twin.service
        let shown = try await service.answer(EpisodeDetails(episode: episode), as: nora.actor)
        let day = shown.episode.intake.description
        func send(_ added: String) async throws -> Reply {
            var marks: [String: String] = [:]
            let names = shown.episode.treatments.map(\.treatment) + [added]
            for (place, name) in names.enumerated() {
                (marks[Field.treatment(place)], marks[Field.since(place)]) = (name, day)
            }
            let form: [Field: String] = [
                .once: (service.chance.id() as EpisodeCorrectionID).description, .base: shown.base, .intake: day,
            ]
            return try await practice.call(.rights(.care(episode)), form: form, marks: marks)
                .correctCare(nora, episode)
        }
        #expect(try await send("EMDR").status == 303)
        let told = try await send("ACT")
        let place = shown.episode.treatments.count
        #expect(told.status == 409)
        #expect(told.text.contains("name=\"\(Field.treatment(place))\" type=\"text\" value=\"EMDR\""))
        #expect(told.text.contains("name=\"\(Field.treatment(place + 1))\" type=\"text\" value=\"ACT\""))
        let now = try await service.answer(EpisodeDetails(episode: episode), as: nora.actor)
        #expect(told.text.contains(now.base) && now.episode.treatments.last?.treatment == "EMDR")
    }
}
