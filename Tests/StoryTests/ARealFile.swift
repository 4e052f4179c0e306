import Clinic
import Foundation
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A real file of others")
struct ARealFile {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/fixtures/sessions/").standardizedFileURL

    static func lines(_ name: String) -> [[String]]? {
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
        return text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(
        "277 sessions with four marks each come in, and the same file twice changes nothing",
        .enabled(if: lines("survey_srs_logs.csv") != nil, "skipped: no shared fixtures"))
    func survey() async throws {
        let names = [
            "pairing_id": "client", "session_id": "session", "relationship": "line-1", "goals_and_topics": "line-2",
            "approach_or_method": "line-3", "overall": "line-4",
        ]
        var lines = try #require(Self.lines("survey_srs_logs.csv"))
        let columns = try lines.removeFirst().map { try #require(names[$0]) }
        let source = RowsInMemory(
            read: lines.map { line in
                var cells = Dictionary(uniqueKeysWithValues: zip(columns, line))
                cells["measure"] = "alliance-adult"
                return SessionColumns.read(cells)
            })
        let service = try await TestPractice().service
        let first = try await service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(first.problems == [])
        #expect(first.new == 277 && first.sessions == 277 && first.responses == 277 && first.undated == 277)
        let second = try await service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(second.new == 0 && second.same == 277)
    }
}
