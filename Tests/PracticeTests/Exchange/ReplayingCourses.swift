import Clinic
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Replaying a practice's courses")
struct ReplayingCourses {
    /// Three sessions of one client, the last with a low alliance; each part of a line with its own cells.
    ///
    /// - Parameter answered: of the last check, when.
    private func file(answered: String, ended: String = "2026-03-20", because: String = "dropped-out") -> String {
        let columns = "client;session;date;time;total;answered-at;ended;ended-because"
        let end = "\(ended);\(because)"
        return [
            columns, "P-1;1;2026-01-05;10:00;38;;\(end)", "P-1;2;2026-01-12;10:00;38;;\(end)",
            "P-1;3;2026-01-19;10:00;20;\(answered);\(end)",
        ].joined(separator: "\n") + "\n"
    }

    private func replayed(_ text: String, _ practice: TestPractice) async throws -> ReplayedPractice {
        let rows = ReadingWholeFiles.cells(text).map { cells in
            SessionColumns.read(["measure": "alliance-adult"].merging(cells) { $1 })
        }
        let report = try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows), isDryRun: false), as: .operatorOfTheMachine)
        #expect(report.problems.isEmpty && report.wasApplied)
        return try await practice.service.answer(ReplayEpisodes(), as: .operatorOfTheMachine)
    }

    private func figures(_ kind: SignKind, _ replayed: ReplayedPractice) -> DetectorFigures? {
        SignEvaluation(replayed.courses, draws: 50).signs.first { $0.detector.way == .sign(kind) }
    }

    @Test("a check answered three weeks after the last session warned nobody before it; on its own day it did")
    func answeredLater() async throws {
        let late = try await replayed(file(answered: "2026-02-08"), try await TestPractice())
        #expect(late.courses.count == 1)
        #expect(figures(.allianceBelowCutoff, late)?.alarms == 0)
        for moment in ["", "2026-01-19", "2026-01-19T10:45"] {
            let known = try await replayed(file(answered: moment), try await TestPractice())
            #expect(figures(.allianceBelowCutoff, known)?.caughtDropouts == 1)
        }
    }

    @Test("what was noted of the last session a month later warned nobody; what was noted in it did")
    func notedLater() async throws {
        for (recorded, alarms) in [("2026-02-18T10:00:00Z", 0), ("2026-01-19T09:40:00Z", 1), ("", 1)] {
            let practice = try await TestPractice()
            _ = try await replayed(file(answered: ""), practice)
            let rows = [
                ObservationColumns.read(
                    ["client": "P-1", "session": "3", "topic": "confronting", "value": "yes", "recorded-at": recorded]
                        .filter { !$0.value.isEmpty })
            ]
            let report = try await practice.service.perform(
                ImportObservations(source: RowsInMemory(read: rows), isDryRun: false), as: .operatorOfTheMachine)
            #expect(report.problems.isEmpty)
            let replay = try await practice.service.answer(ReplayEpisodes(), as: .operatorOfTheMachine)
            #expect(figures(.confronting, replay)?.alarms == alarms)
        }
    }

    @Test("a paper typed in after the course had ended warned nobody; those that a file brought with it did")
    func typedInAfterTheEnding() async throws {
        func alarms(_ recorded: [String]) async throws -> Int? {
            let columns = "client;session;date;time;total;way;recorded-at;ended;ended-because"
            let sessions = ["1;2026-01-05;10:00;38", "2;2026-01-12;10:00;38", "3;2026-01-19;10:00;20"]
            let lines = zip(sessions, recorded).map { session, moment in
                "P-1;\(session);paper;\(moment);2026-03-20;dropped-out"
            }
            let text = ([columns] + lines).joined(separator: "\n") + "\n"
            return figures(.allianceBelowCutoff, try await replayed(text, try await TestPractice()))?.alarms
        }
        let inTime = ["2026-01-05T09:45:00Z", "2026-01-12T09:45:00Z"]
        #expect(try await alarms(inTime + ["2026-04-20T10:00:00Z"]) == 0)
        #expect(try await alarms(inTime + ["2026-01-19T09:45:00Z"]) == 1)
        #expect(try await alarms(["", "", ""]) == 1, "when they were typed in there is not known")
    }

    @Test("open courses and clients who were never seen are left out and counted; unknown endings are replayed")
    func leftOut() async throws {
        let practice = try await TestPractice()
        let replay = try await replayed(file(answered: "", because: "unknown"), practice)
        #expect(replay.courses.count == 1)
        let evaluation = SignEvaluation(replay.courses, draws: 50)
        #expect(evaluation.endings.unknown == 1 && evaluation.endings.counting == .notAtAll)
        #expect(figures(.allianceBelowCutoff, replay)?.alarms == 1, "alarms need no reason")
        #expect(figures(.allianceBelowCutoff, replay)?.precision == nil)
        #expect(replay.leftOut.open == 4, "Ana, Joel, Mila and Samir")
        #expect(replay.leftOut.neverSeen == 0)
    }
}
