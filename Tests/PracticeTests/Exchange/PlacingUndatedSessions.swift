import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Placing sessions without a date")
struct PlacingUndatedSessions {
    private func bring(
        _ text: String, into practice: TestPractice, as actor: Actor = .operatorOfTheMachine
    ) async throws -> ImportReport {
        let rows = ReadingWholeFiles.cells(text).map { cells in
            SessionColumns.read(["measure": "alliance-adult"].merging(cells) { $1 })
        }
        return try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows), isDryRun: false), as: actor)
    }

    /// In order.
    private func sessions(_ practice: TestPractice, _ code: String) async throws -> [Session] {
        let records = try await practice.store.read { store in
            try store.client(code: code).flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id) }
        }
        return (records?.sessions ?? []).sorted { $0.start < $1.start }
    }

    /// A client who was added today in the browser, with five sessions of a file without dates.
    private func withFive(_ practice: TestPractice) async throws -> OpenedEpisode {
        let course = try await practice.service.perform(
            AddClient(
                name: "Una Berg", code: "U1", born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(practice.nora.personID)), as: practice.nora)
        let report = try await bring(Self.five, into: practice)
        #expect(report.wasApplied && report.undated == 5)
        #expect(report.notes.contains(ImportNote(key: "import.undated-moved", arguments: ["5"])))
        return course
    }

    private static let five = "client;session;total\nU1;1;30\nU1;2;32\nU1;3;34\nU1;4;36\nU1;5;39\n"

    @Test("of a client who began today they are all over, a week apart, and the collapse of today is the latest")
    func collapse() async throws {
        let practice = try await TestPractice()
        let course = try await withFive(practice)
        let placed = try await sessions(practice, "U1")
        #expect(placed.map(\.sourceNumber) == [1, 2, 3, 4, 5])
        #expect(placed.allSatisfy { $0.end < practice.clock.now })
        let days = placed.map { TestPractice.zone.day(of: $0.start).number }
        #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 7 })

        let again = try await bring(Self.five, into: practice)
        #expect(again.new == 0 && again.same == 5 && again.notes.isEmpty)
        #expect(try await sessions(practice, "U1") == placed)

        #expect(try await bring("client;start;total\nU1;\(TestPractice.today) 09:00;15\n", into: practice).wasApplied)
        #expect(try await sessions(practice, "U1").last?.isDated == true)
        let standing = try #require(try await practice.store.read { try $0.standing(of: course.episode) })
        #expect(standing.lastAlliance == 150 && standing.troubles.contains { $0.kind == .allianceFell })
        #expect(!standing.onTrack.contains { $0.kind == .earlyAllianceRising })
    }

    @Test("a higher number that comes in later stands after them and not after now, however often that happens")
    func later() async throws {
        let practice = try await TestPractice()
        _ = try await withFive(practice)
        for number in 6...9 {
            let report = try await bring("client;session;total\nU1;\(number);38\n", into: practice)
            #expect(report.wasApplied)
        }
        let placed = try await sessions(practice, "U1")
        #expect(placed.map(\.sourceNumber) == Array(1...9))
        #expect(placed.allSatisfy { $0.start < practice.clock.now })
    }

    @Test("who may not read a record is not told what there was no room beside")
    func roomIsNotTold() async throws {
        let practice = try await TestPractice()
        _ = try await withFive(practice)
        // There is room for 9; the others come between it and 5, closer together.
        let files: [(Int, Actor, Bool)] = [
            (9, .operatorOfTheMachine, false), (8, practice.admin, false), (7, .operatorOfTheMachine, true),
        ]
        for (number, actor, isTold) in files {
            let report = try await bring("client;session;total\nU1;\(number);38\n", into: practice, as: actor)
            #expect(report.wasApplied && report.undated == 1)
            #expect(report.notes.contains { $0.key == "import.undated-moved" } == isTold)
        }
    }

    @Test("one whose number follows those of dated sessions stands after them, and not after now")
    func afterDated() async throws {
        let practice = try await TestPractice()
        let dated = (1...8).map { "P-1;\($0);\(TestPractice.today.adding(days: -58 + 7 * $0));30\n" }.joined()
        #expect(try await bring("client;session;date;total\n" + dated, into: practice).wasApplied)
        let report = try await bring("client;session;total\nP-1;9;31\n", into: practice)
        #expect(report.notes.contains(ImportNote(key: "import.undated-moved", arguments: ["1"])))
        let placed = try await sessions(practice, "P-1")
        #expect(placed.map(\.sourceNumber) == Array(1...9))
        #expect(placed.allSatisfy { $0.start < practice.clock.now })
    }

    @Test("those that come before dated ones in the same file stand before them, whatever the order of the lines")
    func beforeDated() async throws {
        let practice = try await TestPractice()
        let file = "client;session;date;total\nP-1;4;2026-03-05;30\nP-1;2;;31\nP-1;1;;32\nP-1;3;2026-03-02;33\n"
        #expect(try await bring(file, into: practice).wasApplied)
        #expect(try await sessions(practice, "P-1").map(\.sourceNumber) == [1, 2, 3, 4])
    }

    @Test(
        "numbers that go through all clients only order: care does not begin decades back, and others fall in between")
    func numbersOfAllClients() async throws {
        let practice = try await TestPractice()
        let file = "client;session;total\nP-1;1841;30\nP-1;1907;31\nP-1;221000;32\n"
        #expect(try await bring(file, into: practice).wasApplied)
        let episode = try #require(
            try await practice.store.read { store in
                try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first }
            })
        #expect(episode.intake == TestPractice.today.adding(days: -21))
        let report = try await bring(
            "client;session;total\nP-1;1850;33\nP-1;1700;34\nP-1;1800;35\n", into: practice)
        #expect(report.wasApplied && report.new == 3)
        let placed = try await sessions(practice, "P-1")
        #expect(placed.map(\.sourceNumber) == [1700, 1800, 1841, 1850, 1907, 221_000])
        #expect(try await bring(file, into: practice).new == 0)
        #expect(try await sessions(practice, "P-1") == placed)
    }

    @Test("what a refused line made is not counted, and is as soon as another line brings it")
    func refusedLines() async throws {
        let practice = try await TestPractice()
        let report = try await bring(
            "client;session;total;therapist\nP-1;1;30;Ann\nP-2;1;99;Bo\nP-3;1;99;Cy\nP-3;2;31;Cy\nP-4;1;99;Bo\n",
            into: practice)
        #expect(report.problems.map(\.line) == [3, 4, 6])
        #expect(report.clients == 2 && report.episodes == 2 && report.sessions == 2 && report.responses == 2)
        #expect(report.therapists == 2 && report.undated == 2)
        #expect(!report.notes.contains { $0.key == "import.without-check" })
        let made = report.notes.first { $0.key == "import.therapists-made" }
        #expect(made?.arguments == ["2", "Ann, Cy"])
    }
}
