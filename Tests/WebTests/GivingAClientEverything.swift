import Clinic
import Exchange
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Testing

@testable import Web

@Suite("Giving a client everything that is held about them")
struct GivingAClientEverything {
    private func practice() async throws -> (TestPractice, talk: String) {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [80, 70, 60, 50])
        let done = try await practice.service.perform(
            OpenConcern(
                id: practice.service.chance.id(), episode: practice.ana.episode, subject: .other,
                words: "<b>Sighed</b>, \"twice\""), as: practice.nora)
        _ = done
        return (practice, "Sighed")
    }

    private func file(
        _ practice: TestPractice, _ actor: Actor, talks: Bool = false
    ) async throws -> ClientFile.Answer {
        try await practice.service.answer(ClientFile(client: practice.ana.client, withTalkNotes: talks), as: actor)
    }

    @Test("all tables are there, of that client alone, and the export is recorded")
    func whole() async throws {
        let (practice, _) = try await practice()
        let file = try await file(practice, practice.nora)
        #expect(
            file.tables.map(\.name) == [
                "client", "episodes", "appointments", "sessions", "observations", "concerns", "barriers", "consents",
                "supervision", "words", "looks",
            ])
        #expect(file.tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("Ana Duarte") && !json.contains("Joel") && !json.contains("Samir"))
        let audit = try await practice.audit(practice.ana.client)
        #expect(audit.contains { $0.action == .exportClientFile && $0.client == practice.ana.client })
    }

    @Test("what was said stays out unless the client's own therapist asks for it")
    func talks() async throws {
        let (practice, said) = try await practice()
        func says(_ actor: Actor, _ talks: Bool) async throws -> Bool {
            let file = try await file(practice, actor, talks: talks)
            return String(decoding: ClientFileText.json(file), as: UTF8.self).contains(said)
        }
        #expect(try await says(practice.nora, false) == false)
        #expect(try await says(practice.nora, true))
        #expect(try await says(practice.ruth, true) == false)
    }

    @Test("what supervision wrote about the client is in it, and nothing that it wrote about others or the meeting")
    func supervised() async throws {
        let (practice, _) = try await practice()
        let nora = try #require(practice.nora.personID)
        func write(_ client: OpenedEpisode?, _ words: String) async throws {
            _ = try await practice.service.perform(
                RecordSupervision(
                    id: practice.service.chance.id(), therapist: nora,
                    matter: client.map { AgendaMatter(episode: $0.episode, about: .sign(.missed)) },
                    mark: client == nil ? .note : .discussed, words: words), as: practice.ruth)
        }
        try await write(practice.ana, "Call before noon.")
        try await write(practice.joel, "Ask his brother.")
        try await write(nil, "A calm meeting.")
        let file = try await file(practice, practice.nora, talks: true)
        let table = try #require(file.tables.first { $0.name == "supervision" })
        #expect(table.rows.count == 1)
        #expect(table.rows.first?.contains("missed") == true)
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("Call before noon.") && !json.contains("brother") && !json.contains("calm meeting"))
        let without = try await self.file(practice, practice.nora)
        let plain = String(decoding: ClientFileText.json(without), as: UTF8.self)
        #expect(!plain.contains("Call before noon.") && plain.contains("discussed"))
    }

    @Test("nobody else has it")
    func others() async throws {
        let (practice, _) = try await practice()
        for actor in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await file(practice, actor) }
        }
    }

    @Test("marks and quotes in words stay words in every form")
    func escaped() async throws {
        let (practice, _) = try await practice()
        let file = try await file(practice, practice.nora, talks: true)
        let html = String(decoding: ClientFileText.html(file, title: "Ana", language: "en"), as: UTF8.self)
        #expect(html.contains("&lt;b&gt;Sighed&lt;/b&gt;") && !html.contains("<b>Sighed"))
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("\\\"twice\\\""))
    }
}
