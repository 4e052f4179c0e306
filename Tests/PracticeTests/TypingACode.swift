import Clinic
import PracticeTwin
import Testing

@testable import Practice

@Suite("Finding a client by a code as a person types it")
struct TypingACode {
    @Test("letters do not matter, unless two codes differ by nothing else: then the exact one alone is found")
    func letters() async throws {
        let twin = try await TestPractice()
        func found(_ typed: String) async throws -> ClientID? {
            try await twin.store.read { try $0.client(codeAsTyped: typed)?.id }
        }
        for typed in ["HR-0001", "hr-0001", " Hr-0001 "] { #expect(try await found(typed) == twin.ana.client) }
        for typed in ["", " ", "hr-000", "hr-00011", "hr 0001"] { #expect(try await found(typed) == nil) }
        let other = try await twin.service.perform(
            AddClient(
                name: "Somebody Else", code: "hr-0001", born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(twin.nora.personID), treatment: "CBT"), as: twin.nora)
        #expect(try await found("HR-0001") == twin.ana.client)
        #expect(try await found("hr-0001") == other.client)
        #expect(try await found("Hr-0001") == nil)
    }
}
