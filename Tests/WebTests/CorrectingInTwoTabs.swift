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
}
