import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Choosing the language of a client's file")
struct ChoosingTheLanguageOfAFile {
    @Test("it is offered in the client's own, and comes in the one that is chosen")
    func own() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let opened = try await practice.twin.service.perform(
            AddClient(
                name: "Luz Roca", born: nil, language: .spanish, intake: TestPractice.today,
                therapist: nora.person.id), as: nora.actor)
        let id = opened.client
        let page = try await practice.call(.rights(.file(id))).dispatchRights(nora, .file(id))
        #expect(page.text.contains("<option value=\"es\" selected>"))
        func file(_ query: [Field: String]) async throws -> String {
            try await practice.call(.rights(.html(id)), query: query).dispatchRights(nora, .html(id)).written()
        }
        #expect(try await file([.language: "es"]).contains("lang=\"es\""))
        #expect(try await file([:]).contains("lang=\"en\""))
    }
}
