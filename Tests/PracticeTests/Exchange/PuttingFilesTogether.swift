import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Putting files together that tell of the same days")
struct PuttingFilesTogether {
    private static let marks = "client;date;line-1;line-2;line-3;line-4"

    private func sessions(_ practice: TestPractice, _ text: String) async throws -> ImportReport {
        let rows = ReadingWholeFiles.cells(text).map { cells in
            SessionColumns.read(["measure": "alliance-adult"].merging(cells) { $1 })
        }
        return try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows), isDryRun: false), as: .operatorOfTheMachine)
    }

    private func appointments(_ practice: TestPractice, _ text: String) async throws -> ImportReport {
        let rows = ReadingWholeFiles.cells(text).map(AppointmentColumns.read)
        return try await practice.service.perform(
            ImportAppointments(source: RowsInMemory(read: rows), isDryRun: false), as: .operatorOfTheMachine)
    }

    private func course(_ practice: TestPractice, _ code: String = "P-1") async throws -> EpisodeRecords? {
        try await practice.store.read { store in
            try store.client(code: code).flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id) }
        }
    }

    private func signs(_ practice: TestPractice) async throws -> Set<SignKind> {
        let episode = try #require(try await course(practice)).episode.id
        return Set(try await practice.store.read { try $0.standing(of: episode)?.troubles.map(\.kind) ?? [] })
    }

    @Test(
        "sessions and appointments come to the same, in whichever order their files come in, and each visit stands once"
    )
    func anyOrder() async throws {
        let visits = Self.marks + "\nP-1;2026-11-02;9;9;9;9\nP-1;2026-11-09;9;9;9;9\nP-1;2026-11-16;9;9;9;9\n"
        let times =
            "client;date;attendance;late-minutes\nP-1;2026-11-02 09:00;late;20\nP-1;2026-11-09 09:00;late;25\n"
            + "P-1;2026-11-16 09:00;late;30\n"
        var seen: [Set<SignKind>] = []
        for sessionsFirst in [true, false] {
            let practice = try await TestPractice()
            if sessionsFirst { #expect(try await sessions(practice, visits).wasApplied) }
            #expect(try await appointments(practice, times).wasApplied)
            if !sessionsFirst { #expect(try await sessions(practice, visits).wasApplied) }
            let held = try #require(try await course(practice))
            #expect(held.sessions.count == 3 && held.responses.count == 3)
            #expect(Set(held.sessions.compactMap(\.appointment)) == Set(held.appointments.map(\.id)))
            #expect(try await sessions(practice, visits).new == 0)
            #expect(try await appointments(practice, times).new == 0)
            #expect(try await practice.isConsistent())
            seen.append(try await signs(practice))
        }
        #expect(seen[0] == seen[1])
        #expect(seen[0].contains { $0 == .arrivedLate || $0 == .oftenLate })
    }

    @Test("times of the day that two files write a little apart are of one visit, and hours apart of two")
    func apart() async throws {
        for (start, count) in [("09:20", 1), ("16:00", 2)] {
            let visits = Self.marks + "\nP-1;2026-11-02 \(start);9;9;9;9\n"
            let times = "client;date;attendance\nP-1;2026-11-02 09:00;on-time\n"
            for sessionsFirst in [true, false] {
                let practice = try await TestPractice()
                if sessionsFirst { #expect(try await sessions(practice, visits).wasApplied) }
                #expect(try await appointments(practice, times).wasApplied)
                if !sessionsFirst { #expect(try await sessions(practice, visits).wasApplied) }
                #expect(try #require(try await course(practice)).sessions.count == count)
                #expect(try await sessions(practice, visits).new == 0)
            }
        }
    }

    @Test("a check of a day on which nobody came is told by its line, whichever file is the first")
    func notSeen() async throws {
        let visit = Self.marks + "\nP-1;2026-11-02;9;9;9;9\n"
        let time = "client;date;attendance\nP-1;2026-11-02 09:00;no-show\n"
        let note = ImportNote(key: "import.checked-not-seen", arguments: ["2", "P-1", "2026-11-02"])
        let first = try await TestPractice()
        #expect(try await sessions(first, visit).wasApplied)
        #expect(try await appointments(first, time).notes.contains(note))
        let second = try await TestPractice()
        #expect(try await appointments(second, time).wasApplied)
        #expect(try await sessions(second, visit).notes.contains(note))
    }

    @Test("what comes in anew after the end of a course of care is refused by its line, as booking is")
    func afterTheEnd() async throws {
        let practice = try await TestPractice()
        let ended = Self.marks + ";ended\nP-1;2026-02-02;9;9;9;9;2026-02-20\n"
        #expect(try await sessions(practice, ended).wasApplied)
        let later = try await sessions(practice, Self.marks + "\nP-1;2026-03-02;9;9;9;9\n")
        #expect(
            later.problems
                == [ImportProblem(line: 2, key: "import.after-end", arguments: ["2026-03-02", "2026-02-20"])])
        let between = try await sessions(practice, "client;total;answered-at\nP-1;32;2026-03-02T10:00:00Z\n")
        #expect(between.problems.map(\.key) == ["import.after-end"])
        let file = try await sessions(
            practice, Self.marks + ";ended\nP-2;2026-02-02;9;9;9;9;2026-02-20\nP-2;2026-02-21;9;9;9;9;\n")
        #expect(file.problems.map(\.line) == [3], "within one file too")
        let columns = "client;date;attendance;notice-hours;cancelled-by\n"
        let times = try await appointments(
            practice,
            columns + "P-1;2026-03-02;on-time;;\nP-1;2026-12-02;;;\nP-1;2026-03-09;no-show;;\n"
                + "P-1;2026-03-16;cancelled;30;client\n")
        #expect(times.problems.map(\.line) == [2, 3])
        #expect(times.notes.contains { $0.key == "import.kept-after-end" && $0.arguments.first == "4" })
        // The last day is a day of the course; what is here already stays, and a new course takes what is new.
        #expect(try await sessions(practice, Self.marks + "\nP-1;2026-02-20;9;9;9;9\n").wasApplied)
        #expect(try await sessions(practice, ended).problemCount == 0)
        let anew = Self.marks + ";episode;intake\nP-1;2026-03-02;9;9;9;9;again;2026-03-01\n"
        #expect(try await sessions(practice, anew).wasApplied)
    }

    @Test("what this product gave out comes in as it was there, and what lies after the end is told")
    func ownAfterTheEnd() async throws {
        let practice = try await TestPractice()
        let kept = KeptMeasures(measures: [ReadingItems.measure], offered: [], limits: [])
        _ = try await practice.service.perform(RestoreMeasures(kept, isDryRun: false), as: .operatorOfTheMachine)
        let ids = (1...4).map { SessionID(high: 7, low: UInt64($0)).description }
        let report = try await sessions(
            practice,
            "client;session-id;start;response;measure;item:Q1;ended\n"
                + "P-1;\(ids[0]);2026-02-02T10:00:00Z;\(ids[1]);mood;LA1;2026-02-20\n"
                + "P-1;\(ids[2]);2026-03-02T10:00:00Z;\(ids[3]);mood;LA2;\n")
        #expect(report.wasApplied && report.sessions == 2 && report.responses == 2)
        let told = report.notes.filter { $0.key.hasSuffix("after-end") }
        #expect(told.map(\.key) == ["import.kept-after-end", "import.risk-after-end"])
        #expect(told.allSatisfy { $0.arguments == ["3", "P-1", "2026-03-02", "2026-02-20"] })
    }

    @Test("a session before the day on which care is said to begin is kept and told")
    func beforeTheIntake() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(practice, Self.marks + ";intake\nP-1;2026-01-05;9;9;9;9;2026-02-01\n")
        #expect(report.wasApplied)
        #expect(
            report.notes.contains(
                ImportNote(key: "import.before-intake", arguments: ["2", "P-1", "2026-01-05", "2026-02-01"])))
    }

    @Test("the day of a session that is here without one is not dropped without a word")
    func datedLater() async throws {
        let practice = try await TestPractice()
        let columns = "client;session;date;line-1;line-2;line-3;line-4\n"
        #expect(try await sessions(practice, columns + "P-1;1;;9;9;9;9\nP-1;2;;9;9;9;9\n").wasApplied)
        let dated = try await sessions(practice, columns + "P-1;1;2026-03-05;9;9;9;9\nP-1;3;2026-03-12;9;9;9;9\n")
        #expect(
            dated.problems
                == [ImportProblem(line: 2, key: "import.session-undated-here", arguments: ["1", "2026-03-05"])])
        #expect(!dated.wasApplied)
    }

    @Test(
        "what nobody wrote down of a client here is filled in from a file, with what stood there kept; the rest stays")
    func filled() async throws {
        let practice = try await TestPractice()
        #expect(try await sessions(practice, Self.marks + "\nP-1;2026-01-05;9;9;9;9\n").wasApplied)
        let file = Self.marks + ";client-name;born;phone\nP-1;2026-01-05;9;9;9;9;Rosa;1990-02-03;600 100 200\n"
        let report = try await sessions(practice, file)
        #expect(report.new == 1 && report.filled == 1 && report.problemCount == 0)
        #expect(report.notes.contains(ImportNote(key: "import.filled", arguments: ["2", "P-1", "born", "1990-02-03"])))
        let client = try #require(try await course(practice)).client
        #expect(client.name == "Rosa" && client.born == Day("1990-02-03") && client.phone == "600 100 200")
        #expect(try await practice.store.read { try $0.corrections(of: client.id) }.count == 1)
        #expect(try await sessions(practice, file).new == 0)
        let other = try await sessions(practice, Self.marks + ";born\nP-1;2026-01-05;9;9;9;9;1991-02-03\n")
        #expect(other.notes.contains { $0.key == "import.stays" && $0.arguments.contains("born") })
    }

    @Test("a reason without an end is told by the word that the file has")
    func becauseAsWritten() async throws {
        let report = try await sessions(
            try await TestPractice(), Self.marks + ";ended-because\nP-1;2026-01-05;9;9;9;9;Completed\n")
        #expect(
            report.problems == [ImportProblem(line: 2, key: "import.because-without-end", arguments: ["Completed"])])
    }

    @Test("checks that come in incomplete are counted, and a line that names a client and nothing else is told")
    func incompleteAndAlone() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, Self.marks + "\nP-1;2026-01-05;9;9;;9\nP-1;2026-01-12;9;9;9;9\nTotal rows: 2;;;;;\n")
        #expect(report.wasApplied)
        #expect(report.notes.contains(ImportNote(key: "import.incomplete", arguments: ["1"])))
        #expect(report.notes.contains(ImportNote(key: "import.client-alone", arguments: ["4", "Total rows: 2"])))
    }
}
