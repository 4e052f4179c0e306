import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Reading whole files of others")
struct ReadingWholeFiles {
    /// Rows as text: columns on the first line, `;` between the cells.
    static func cells(_ text: String) -> [[String: String]] {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { line in
            Dictionary(uniqueKeysWithValues: zip(lines[0], line)).filter { !$0.value.isEmpty }
        }
    }

    private func sessions(
        _ practice: TestPractice, _ text: String, isDryRun: Bool = false, as actor: Actor = .operatorOfTheMachine
    ) async throws -> ImportReport {
        let rows = Self.cells(text).map { cells in
            SessionColumns.read(["measure": "alliance-adult"].merging(cells) { $1 })
        }
        return try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows), isDryRun: isDryRun), as: actor)
    }

    private func course(_ practice: TestPractice, _ code: String = "P-1") async throws -> EpisodeRecords? {
        try await practice.store.read { store in
            try store.client(code: code).flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id) }
        }
    }

    private static let marks = "client;session;date;line-1;line-2;line-3;line-4"

    @Test(
        "a check with neither number nor date is refused by its line, with a measure or without; a client alone is not")
    func noPlace() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, "client;total;client-name\nP-1;32;Ann\nP-1;32;Ann\nP-2;;Bo\n")
        #expect(report.problems.map(\.line) == [2, 3])
        #expect(report.problems.allSatisfy { $0.key == "import.no-session" })
        let nameless = try await sessions(practice, "client;total;measure\nP-1;32; \n")
        #expect(nameless.problems.map(\.key) == ["import.no-session"])
        let alone = try await sessions(practice, "client;client-name\nP-2;Bo\n")
        #expect(alone.wasApplied && alone.clients == 1)
        #expect(try await sessions(practice, "client;client-name\nP-2;Bo\n").same == 1)
    }

    @Test("a correction without an id of its own comes in once")
    func correction() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7)
        let first = try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90])
        let file =
            "client;session-id;replaces;line-1;line-2;line-3;line-4\nHR-0001;\(session);"
            + "\(first.scored.response.id);5;5;5;5\n"
        #expect(try await sessions(practice, file).responses == 1)
        let again = try await sessions(practice, file)
        #expect(again.new == 0 && again.same == 1 && again.problemCount == 0)
    }

    @Test("the time in the cell of the day counts, and an offset can move the day; two sessions a day stay two")
    func times() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            "client;date;line-1;line-2;line-3;line-4\nP-1;2026-01-05 09:00;9;8;7;6\nP-1;2026-01-05T16:30;5;5;5;5\n"
                + "P-2;2026-01-05T23:30:00Z;9;8;7;6\nP-3;2026-01-05 00:00:00;9;8;7;6\n")
        #expect(report.wasApplied && report.sessions == 4)
        let zone = TestPractice.zone
        let times = try #require(try await course(practice)).sessions.map(\.start).sorted()
        #expect(times.map(zone.minuteOfDay(of:)) == [540, 990])
        let late = try #require(try await course(practice, "P-2")?.sessions.first?.start)
        #expect(zone.day(of: late).description == "2026-01-06" && zone.minuteOfDay(of: late) == 30)
        let day = try #require(try await course(practice, "P-3")?.sessions.first?.start)
        #expect(zone.minuteOfDay(of: day) == 720, "midnight is a day alone")
        let refused = try await sessions(practice, "client;date\nP-4;2026-01-05 noon\n")
        #expect(refused.problems.map(\.key) == ["import.not-a-time"])
        #expect(refused.problems.first?.arguments == ["date", "noon"])
    }

    @Test("the end may stand on any line, the newest line may be the first, and the latest therapist is responsible")
    func anyLine() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            Self.marks + ";ended;ended-because;therapist;treatment\nP-1;3;2026-03-19;9;8;7;6;;;Bob;ACT\n"
                + "P-1;2;2026-02-12;9;8;7;6;2026-04-01;moved;Alice;CBT\nP-1;1;2026-01-05;9;8;7;6;;;Alice;CBT\n")
        #expect(report.wasApplied)
        let episode = try #require(try await course(practice)).episode
        #expect(episode.intake.description == "2026-01-05")
        #expect(episode.ending.map { "\($0.day) \($0.reason)" } == "2026-04-01 moved")
        #expect(episode.therapists.map(\.from.description) == ["2026-01-05", "2026-03-19"])
        #expect(episode.treatments.map { "\($0.treatment) \($0.from)" } == ["CBT 2026-01-05", "ACT 2026-03-19"])
        #expect(
            report.notes.map(\.key) == [
                "import.several-therapists", "import.several-treatments", "import.therapists-made",
            ])
    }

    @Test("a session number that contradicts the days is told by its line, dry run or not, and the days hold")
    func numbersAgainstDays() async throws {
        let practice = try await TestPractice()
        let file =
            Self.marks + "\nP-1;1;2026-01-05;9;8;7;6\nP-1;4;2026-01-12;9;8;7;6\nP-1;3;2026-01-19;9;8;7;6\n"
            + "P-2;1;2026-01-19;9;8;7;6\nP-2;2;2026-01-26;9;8;7;6\nP-3;2;2026-01-05;9;8;7;6\nP-3;1;;9;8;7;6\n"
        for isDryRun in [true, false] {
            let report = try await sessions(practice, file, isDryRun: isDryRun)
            #expect(report.problemCount == 0 && report.new == 7)
            #expect(
                report.notes.filter { $0.key.hasPrefix("import.number-order") } == [
                    ImportNote(
                        key: "import.number-order",
                        arguments: ["3", "P-1", "4", "2026-01-12", "3", "2026-01-19", "4"])
                ])
        }
        let kept = try #require(try await course(practice)).sessions.sorted { $0.start < $1.start }
        #expect(kept.map(\.sourceNumber) == [1, 4, 3])
    }

    @Test("of numbers that contradict the days throughout, the first are told and the rest are counted")
    func numbersUpsideDown() async throws {
        let practice = try await TestPractice()
        let first = try #require(Day("2025-01-06"))
        let rows = (0..<50).map { "P-1;\(50 - $0);\(first.adding(days: 7 * $0));9;8;7;6\n" }
        let report = try await sessions(practice, Self.marks + "\n" + rows.joined(), isDryRun: true)
        #expect(report.notes.count { $0.key == "import.number-order" } == 40)
        #expect(report.notes.last { $0.key == "import.number-order-more" }?.arguments == ["9"])
    }

    @Test("sessions that come again with a number or a time beside the day are here already; other marks are refused")
    func moreClosely() async throws {
        let practice = try await TestPractice()
        let columns = "client;date;session;line-1;line-2;line-3;line-4\n"
        let days = columns + "P-1;2026-03-05;;9;8;7;6\nP-1;2026-03-12;;5;5;5;5\n"
        #expect(try await sessions(practice, days).sessions == 2)
        let closer = [
            "P-1;2026-03-05;1;9;8;7;6\nP-1;2026-03-12;2;5;5;5;5\n",
            "P-1;2026-03-05 09:00;;9;8;7;6\nP-1;2026-03-12 10:00;;5;5;5;5\n",
            "P-1;2026-03-05 09:00;1;9;8;7;6\nP-1;2026-03-12 10:00;2;5;5;5;5\n",
        ]
        for rows in closer {
            for isDryRun in [true, false] {
                let again = try await sessions(practice, columns + rows, isDryRun: isDryRun)
                #expect(again.new == 0 && again.same == 2 && again.problemCount == 0)
            }
        }
        let other = try await sessions(practice, columns + "P-1;2026-03-05;1;1;1;1;1\n")
        #expect(
            other.problems == [ImportProblem(line: 2, key: "import.day-taken", arguments: ["2026-03-05"])])
        let kept = try #require(try await course(practice))
        #expect(kept.sessions.count == 2 && kept.responses.count == 2)
    }

    @Test(
        "a row of somebody else between two of one day makes no difference, and a second session at another time is one"
    )
    func somebodyBetween() async throws {
        let practice = try await TestPractice()
        let columns = "client;date;session;line-1;line-2;line-3;line-4\n"
        #expect(try await sessions(practice, columns + "P-1;2026-03-05;;9;8;7;6\n").sessions == 1)
        let (morning, between, afternoon) = (
            "P-1;2026-03-05 09:00;;9;8;7;6\n", "P-2;2026-03-05 10:00;;4;4;4;4\n", "P-1;2026-03-05 16:00;;1;2;3;4\n"
        )
        for rows in [morning + between + afternoon, morning + afternoon + between] {
            let report = try await sessions(practice, columns + rows, isDryRun: true)
            #expect(report.problemCount == 0 && report.same == 1 && report.new == 2 && report.sessions == 2)
        }
    }

    @Test("two sessions of one day in one file stay two, of a client who was here too, and come in once")
    func twoOfOneDay() async throws {
        let practice = try await TestPractice()
        let columns = "client;date;session;line-1;line-2;line-3;line-4\n"
        #expect(try await sessions(practice, columns + "P-1;2026-03-05;;9;8;7;6\n").sessions == 1)
        let timed = columns + "P-1;2026-03-05 09:00;;9;8;7;6\nP-1;2026-03-05 16:00;;5;5;5;5\n"
        #expect(try await sessions(practice, timed).sessions == 1, "the second is another one")
        let numbered = columns + "P-1;2026-03-12;1;9;8;7;6\nP-1;2026-03-12;2;5;5;5;5\n"
        #expect(try await sessions(practice, numbered).sessions == 2)
        for file in [timed, numbered] { #expect(try await sessions(practice, file).same == 2) }
    }

    @Test("NA is a mark that is missing, whole numbers may have a point, and what is missing is told")
    func missingMarks() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, Self.marks + "\nP-1;1.0;2026-01-05;9;NA;7;-\nP-1;2.0;2026-01-12;9.0;8;7;6\n")
        #expect(report.wasApplied && report.responses == 2)
        #expect(report.notes.contains(ImportNote(key: "import.marks-missing", arguments: ["2"])))
        let kept = try #require(try await course(practice))
        #expect(kept.sessions.compactMap(\.sourceNumber).sorted() == [1, 2])
        #expect(kept.responses.filter { $0.score.total == nil }.count == 1)
    }

    @Test("a total alone of a measure with risk items is told as such; answers item by item raise the risk")
    func totalsOfRiskMeasures() async throws {
        let practice = try await TestPractice()
        let kept = KeptMeasures(measures: [ReadingItems.measure], offered: [], limits: [])
        let restored = try await practice.service.perform(
            RestoreMeasures(kept, isDryRun: false), as: .operatorOfTheMachine)
        #expect(!restored.isRefused)
        let columns = "client;session;date;measure;total;item:Q1;item:Q2;item:Q3;item:Q4\n"
        let report = try await sessions(
            practice, columns + "P-1;1;2026-01-05;mood;3;;;;\nP-1;2;2026-01-12;mood;;LA2;2;no;\n")
        #expect(report.wasApplied && report.responses == 2)
        #expect(report.notes.contains(ImportNote(key: "import.risk-unasked", arguments: ["1"])))
        #expect(try #require(try await course(practice)).responses.map(\.score.risks.count).sorted() == [0, 1])
    }

    @Test("a time that the change of clocks skips is told with its line and what it is kept as")
    func skippedTime() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, Self.marks + "\nP-1;1;2026-03-29 02:30;9;8;7;6\nP-1;2;2026-04-05 02:30;9;8;7;6\n")
        #expect(report.wasApplied)
        #expect(
            report.notes.filter { $0.key == "import.time-skipped" } == [
                ImportNote(key: "import.time-skipped", arguments: ["2", "2026-03-29", "02:30", "03:30"])
            ])
    }

    @Test("who stood in once does not take the client over")
    func standIn() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            Self.marks + ";therapist\nP-1;1;2026-01-05;9;8;7;6;nora\nP-1;2;2026-01-12;9;8;7;6;sven\n"
                + "P-1;3;2026-01-19;9;8;7;6;nora\n")
        #expect(report.wasApplied)
        let records = try #require(try await course(practice))
        #expect(records.episode.therapists.map(\.therapist) == [practice.nora.personID])
        #expect(Set(records.sessions.map(\.therapist)).count == 2)
    }

    @Test("a client whose lines say two things is refused by the line that says the other")
    func contradicting() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            Self.marks + ";client-name;born;ended\nP-1;1;2026-01-05;9;8;7;6;Ann;1990-01-01;2026-02-01\n"
                + "P-1;2;2026-01-12;9;8;7;6;Bob;;\nP-1;3;2026-01-19;9;8;7;6;;1980-01-01;\n"
                + "P-1;4;2026-01-26;9;8;7;6;;;2026-03-01\n")
        #expect(report.problems.map(\.line) == [3, 4, 5])
        #expect(report.problems.first?.arguments == ["client-name", "Bob", "Ann", "2"])
        #expect(report.problems.allSatisfy { $0.key == "import.contradicts" })
    }

    @Test("what is open in a course of care that ends by a file is closed with it, and told by line to who may read it")
    func closesWhatIsOpen() async throws {
        let practice = try await TestPractice()
        // The alliance is low in the last session, and nobody has talked about it.
        let columns = Self.marks + ";ended;therapist\n"
        let low = columns + "P-1;1;2026-01-05;9;8;7;6;;nora\n"
        #expect(try await sessions(practice, low).wasApplied)
        let episode = try #require(try await course(practice)).episode.id
        func concerns() async throws -> [Concern] { try await practice.store.read { try $0.concerns(of: episode) } }
        let open = try await concerns()
        try #require(!open.isEmpty && open.allSatisfy { !$0.isClosed })
        let ending = columns + "P-1;1;2026-01-05;9;8;7;6;2026-02-01;nora\n"
        let dry = try await sessions(practice, ending, isDryRun: true)
        #expect(
            dry.notes.contains { $0.key == "import.closed-with" && $0.arguments == ["2", "P-1", "\(open.count)", "0"] })
        #expect(try await concerns() == open, "a dry run closes nothing")
        #expect(try await sessions(practice, ending).wasApplied)
        #expect(try await concerns().allSatisfy { $0.dismissReason == .episodeEnding })
        #expect(try await practice.isConsistent())
    }

    @Test("an open course of care ends by the file, once; what else differs is told by line and stays")
    func alreadyHere() async throws {
        let practice = try await TestPractice()
        let columns = Self.marks + ";ended;treatment;client-name;therapist\n"
        #expect(try await sessions(practice, columns + "P-1;1;2026-01-05;9;8;7;6;;CBT;Rose;nora\n").wasApplied)
        let file = columns + "P-1;1;2026-01-05;9;8;7;6;;ACT;Rosa;sven\nP-1;1;2026-01-05;9;8;7;6;2026-02-01;;;\n"
        let told = try await sessions(practice, file, isDryRun: true)
        #expect(told.ended == 1 && told.new == 1 && told.same == 1 && told.problemCount == 0)
        #expect(
            told.notes.map(\.arguments) == [
                ["2", "P-1", "client-name", "Rosa"], ["2", "P-1", "treatment", "ACT"],
                ["2", "P-1", "therapist", "sven"], ["3", "P-1", "2", "0"],
            ])
        #expect(try await sessions(practice, file).wasApplied)
        let ending = try #require(try await course(practice)).episode.ending
        #expect(ending == Ending(day: try #require(Day("2026-02-01")), reason: .other))
        let again = try await sessions(practice, file)
        #expect(again.new == 0 && again.ended == 0 && again.problemCount == 0)
        #expect(try await practice.audit().contains { $0.action == .closeEpisode })
        // Who may not read the client is told nothing of what is here.
        let admin = try await sessions(practice, file, isDryRun: true, as: practice.admin)
        #expect(admin.notes.map(\.key) == ["import.same-stays"])
    }

    @Test(
        "days that cannot be are refused",
        arguments: [
            ("ended;intake", "2025-12-01;2026-02-01", "import.ended-before"),
            ("ended", "2025-12-01", "import.ended-before"),
            ("ended", "2027-01-01", "import.in-future"), ("intake", "3026-01-05", "import.unlikely-day"),
            ("intake", "1026-01-05", "import.unlikely-day"), ("born", "1026-01-05", "import.unlikely-day"),
            ("born", "2030-01-01", "import.in-future"),
            ("born", "2026-01-06", "import.born-after"), ("ended-because", "moved", "import.because-without-end"),
            ("total", "12", "import.total-differs"), ("state", "declined", "import.contradicting"),
            ("total", "30", ""), ("total", "30.0", ""),
        ])
    func impossible(columns: String, cells: String, key: String) async throws {
        let report = try await sessions(
            try await TestPractice(), Self.marks + ";\(columns)\nP-1;1;2026-01-05;9;8;7;6;\(cells)\n")
        #expect(report.problems.map(\.key) == (key.isEmpty ? [] : [key]))
    }

    @Test(
        "who held a session may be named by what they type to sign in alone, in any spelling; a stranger is made once")
    func signInNames() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            Self.marks + ";therapist-sign-in;therapist\nP-1;1;2026-01-05;9;8;7;6;NORA;\n"
                + "P-2;1;2026-01-05;9;8;7;6;Bo.Lee;Bo Lee\nP-3;1;2026-01-05;9;8;7;6;bo.lee;\n")
        #expect(report.wasApplied)
        #expect(report.notes == [ImportNote(key: "import.therapists-made", arguments: ["1", "Bo Lee"])])
        #expect(try await course(practice)?.episode.therapist == practice.nora.personID)
        let (second, third) = (
            try await course(practice, "P-2")?.episode.therapist, try await course(practice, "P-3")?.episode.therapist
        )
        #expect(second == third)
        let people = try await practice.store.read { try $0.people() }
        #expect(people.filter { $0.name == "Bo Lee" }.map(\.signInName) == ["bo.lee"])
    }

    @Test("nobody has filled in a check that lies ahead; a session may")
    func ahead() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(practice, Self.marks + "\nP-1;1;2027-03-05;9;8;7;6\nP-2;1;2027-03-05;;;;\n")
        #expect(report.problems.map(\.line) == [2] && report.problems.first?.key == "import.check-ahead")
    }

    @Test(
        "an end that does not follow its start within a day is refused by its line",
        arguments: [
            ("9999-12-31T00:00:00Z", false), ("0001-01-01T00:00:00Z", false), ("2026-01-05T09:00:00Z", false),
            ("2026-01-05T10:00:00Z", false), ("2026-01-06T10:00:01Z", false), ("2026-01-06T10:00:00Z", true),
            ("2026-01-05T10:50:00Z", true),
        ])
    func ends(_ end: String, _ comesIn: Bool) async throws {
        let report = try await sessions(
            try await TestPractice(),
            "client;session;start;end;line-1;line-2;line-3;line-4\nP-1;1;2026-01-05T10:00:00Z;\(end);9;8;7;6\n")
        #expect(report.wasApplied == comesIn)
        #expect(report.problems.map(\.line) == (comesIn ? [] : [2]))
        #expect(report.problems.allSatisfy { $0.key == "import.end-apart" })
    }

    @Test("where only the day of a session is told, its end tells the time of day")
    func endOfADay() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            "client;session;date;end;line-1;line-2;line-3;line-4\nP-1;1;2026-01-05;2026-01-05T08:50:00Z;9;8;7;6\n")
        #expect(report.wasApplied && report.sessions == 1)
        let sessions = try await course(practice)?.sessions ?? []
        #expect(sessions.first.map { $0.end.microseconds - $0.start.microseconds } == Int64(50 * 60 * 1_000_000))
    }

    @Test("a check of a session without a date was filled in before it came in, though care is said to begin ahead")
    func undatedAhead() async throws {
        let practice = try await TestPractice()
        let now = practice.clock.now
        let intake = TestPractice.zone.day(of: now).adding(days: 7)
        #expect(try await sessions(practice, "client;session;intake;total\nP-1;5;\(intake);32\n").wasApplied)
        let records = try #require(try await course(practice))
        #expect(records.sessions.count == 1 && records.sessions.allSatisfy { $0.start < now })
        #expect(records.responses.allSatisfy { $0.response.answeredAt < now })
    }

    @Test("a version of a measure that is not here is called so, and a measure that is not here is not")
    func versions() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, Self.marks + ";measure;version\nP-1;1;2026-01-05;9;8;7;6;;2\nP-1;2;2026-01-06;9;8;7;6;sleep;2\n")
        #expect(report.problems.map(\.key) == ["import.no-such-version", "import.unknown-measure"])
        #expect(report.problems.first?.arguments == ["alliance-adult", "2"])
    }

    @Test(
        "where that is asked for, answers to a measure that is not here are passed over and told, and the session stays"
    )
    func passedOver() async throws {
        let practice = try await TestPractice()
        let rows = Self.cells("client;session;date;measure;total\nP-1;1;2026-01-05;sleep;3\n").map {
            SessionColumns.read($0)
        }
        let report = try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows), isDryRun: false, passesUnknownMeasures: true),
            as: .operatorOfTheMachine)
        #expect(report.wasApplied && report.sessions == 1 && report.responses == 0)
        #expect(report.notes.contains(ImportNote(key: "import.measures-unread", arguments: ["1", "sleep"])))
    }

    @Test("a code is kept with its accents composed, in whichever form a file or a keyboard writes them")
    func composedCodes() async throws {
        let practice = try await TestPractice()
        let (composed, decomposed) = ("Ren\u{E9}", "Rene\u{301}")
        let file = Self.marks + "\n\(decomposed);1;2026-01-05;9;8;7;6\n"
        #expect(try await sessions(practice, file).clients == 1)
        let kept = try await practice.store.read { try $0.client(code: composed) }
        #expect(kept.map { Array($0.code.utf8) } == Array(composed.utf8))
        #expect(try await sessions(practice, file.replacing(decomposed, with: composed)).same == 1)
        let added = try await practice.service.perform(
            AddClient(
                name: "Zoe Berg", code: "Zoe\u{308}", born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(practice.nora.personID)), as: practice.nora)
        let code = try await practice.store.read { try $0.client(added.client)?.code }
        #expect(code.map { Array($0.utf8) } == Array("Zo\u{EB}".utf8))
    }

    @Test("a course of care that a file names is one, in whichever form its lines write the client's code")
    func composedCourses() async throws {
        let practice = try await TestPractice()
        let columns = "client;episode;session;date;line-1;line-2;line-3;line-4"
        let (composed, decomposed) = ("Ren\u{E9}", "Rene\u{301}")
        let both = "\n\(composed);first;1;2026-01-05;9;8;7;6\n\(decomposed);first;2;2026-01-12;9;8;7;6\n"
        let report = try await sessions(practice, columns + both)
        #expect(report.clients == 1 && report.episodes == 1 && report.sessions == 2)
        #expect(try await sessions(practice, columns + both).same == 2)
    }

    @Test("an ending that was taken back here is not brought in again by the same file, and the file's line says so")
    func endingTakenBack() async throws {
        let practice = try await TestPractice()
        let file = Self.marks + ";ended\nP-1;1;2026-01-05;9;8;7;6;2026-02-01\n"
        #expect(try await sessions(practice, file).wasApplied)
        let held = try #require(try await course(practice)).episode
        #expect(held.ending != nil)
        let open = Episode(
            id: held.id, client: held.client, intake: held.intake, therapists: held.therapists,
            treatments: held.treatments)
        try await practice.store.write { store in
            try store.add(
                EpisodeCorrection(
                    id: ID(high: 9, low: 9), was: held, became: open, at: practice.clock.now, by: nil))
            try store.put(open)
        }
        let again = try await sessions(practice, file)
        #expect(again.ended == 0)
        #expect(again.notes.contains { $0.key == "import.stays" && $0.arguments.contains("ended") })
        #expect(try await course(practice)?.episode.ending == nil)
    }

    @Test("a name that holds a line end, and a total of what has none, are told by the columns of the file")
    func namedColumns() async throws {
        let practice = try await TestPractice()
        let named = try await sessions(
            practice, Self.marks + ";client-name\nP-1;1;2026-01-05;9;8;7;6;An\u{2028}na\n")
        #expect(named.problems.map(\.key) == ["import.unseen-sign"])
        #expect(named.problems.first?.arguments == ["client-name"])
        let total = try await sessions(
            practice, "client;session;date;measure;total\nP-1;1;2026-01-05;outcome-young;3\n")
        #expect(total.problems.map(\.key) == ["problem.no-total"])
        #expect(total.problems.first?.arguments == ["total"])
    }

    @Test("a code that is too long is called so")
    func longCode() async throws {
        let code = String(repeating: "a", count: 300)
        let report = try await sessions(try await TestPractice(), Self.marks + "\n\(code);1;2026-01-05;9;8;7;6\n")
        #expect(report.problems.map(\.key) == ["import.client-too-long"])
    }

    @Test(
        "what was filled in between sessions is told by its time: twice in a file is a slip"
    )
    func betweenSessions() async throws {
        let practice = try await TestPractice()
        let file = "client;total;answered-at\nP-1;32;2026-01-05T10:00:00Z\nP-1;33;2026-01-06 09:30\n"
        #expect(try await sessions(practice, file).responses == 2)
        let again = try await sessions(practice, file)
        #expect(again.responses == 0 && again.same == 2)
        let twice = try await sessions(
            practice, "client;total;answered-at\nP-2;32;2026-01-05T12:00:00+02:00\nP-2;32;2026-01-05T10:00:00Z\n")
        #expect(twice.problems.map(\.key) == ["import.check-twice"] && twice.problems.first?.line == 3)
        let other = try await sessions(practice, "client;total;answered-at\nP-1;31;2026-01-05T10:00:00Z\n")
        #expect(other.problems.map(\.key) == ["import.other-content"])
        let records = try #require(try await course(practice))
        #expect(records.responses.count == 2 && records.episode.intake == Day("2026-01-05"))
        let early = try await sessions(practice, "client;total;answered-at\nP-3;31;1020-01-05T10:00:00Z\n")
        #expect(early.problems.map(\.key) == ["import.unlikely-day"])
    }

    @Test("an end before a form that was filled in between sessions, or a birth after it, is refused")
    func impossibleBetweenSessions() async throws {
        let practice = try await TestPractice()
        let ended = try await sessions(
            practice, "client;total;answered-at;ended\nP-1;32;2026-03-01T10:00:00Z;2026-02-01\n")
        #expect(ended.problems.map(\.key) == ["import.ended-before"])
        let born = try await sessions(
            practice, "client;total;answered-at;born\nP-1;32;2026-03-01T10:00:00Z;2026-03-02\n")
        #expect(born.problems.map(\.key) == ["import.born-after"])
    }

    @Test("a course of sessions without days begins before its end, and an end that comes later is taken")
    func undatedEnds() async throws {
        let practice = try await TestPractice()
        let header = "client;session;total"
        let whole = try await sessions(practice, header + ";ended\nP-1;1;32;2020-01-31\nP-1;3;33;\n")
        #expect(whole.wasApplied)
        #expect(try await course(practice)?.episode.intake == Day("2020-01-17"))

        #expect(try await sessions(practice, header + "\nP-2;1;32\nP-2;2;33\n").wasApplied)
        let later = try await sessions(practice, header + ";ended\nP-2;1;32;2021-05-01\nP-2;2;33;\n")
        #expect(later.wasApplied && later.ended == 1)
        let episode = try #require(try await course(practice, "P-2")?.episode)
        #expect(episode.ending?.day == Day("2021-05-01") && episode.intake <= Day("2021-05-01") ?? episode.intake)

        let dated = "client;date;total"
        #expect(try await sessions(practice, dated + "\nP-3;2026-02-01;32\n").wasApplied)
        let before = try await sessions(practice, dated + ";ended\nP-3;2026-02-01;32;2026-01-01\n")
        #expect(before.problems.map(\.key) == ["import.ended-before"])
    }

    @Test("a day alone in start takes its time from the column time; a start with a time keeps it")
    func startAndTime() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice, "client;start;time;total\nP-1;2026-03-03;11:00;32\nP-1;2026-03-04T08:15;11:00;33\n")
        #expect(report.wasApplied)
        let zone = TestPractice.zone
        let starts = try #require(try await course(practice)?.sessions.map { zone.minuteOfDay(of: $0.start) })
        #expect(starts == [11 * 60, 8 * 60 + 15])
    }

    @Test(
        "usual words say why care ended, whatever their case; of any other the words that can be read are named",
        arguments: [
            ("dropout", .droppedOut), ("Dropped out", .droppedOut), ("dropped-out", .droppedOut),
            ("Completed", .agreed), ("agreed", .agreed), ("moved_away", .moved), ("Moved", .moved),
            ("referred", .referredOn), ("Referred on", .referredOn), ("declined", .declined),
            ("Planned ending", .agreed), ("Treatment completed", .agreed), ("graduated", .agreed),
            ("lost to follow-up", .droppedOut), ("DNA", .droppedOut), ("No-show", .droppedOut),
            ("abandono", .droppedOut), ("perdu de vue", .droppedOut), ("unknown", .other), ("N/A", .other),
            ("discharged", .other), ("finished", .other), ("terminado", .other), ("terminé", .other),
            ("termine", .other), ("alta", .other),
        ] as [(String, EndingReason)])
    func endings(_ word: String, _ reason: EndingReason) async throws {
        let practice = try await TestPractice()
        let file = Self.marks + ";ended;ended-because\nP-1;1;2026-01-05;9;9;9;9;2026-02-20;"
        let report = try await sessions(practice, file + "\(word)\n")
        #expect(report.problems.isEmpty && report.wasApplied)
        #expect(try await course(practice)?.episode.ending?.reason == reason)
        let refused = try await sessions(try await TestPractice(), file + "ran off\n")
        #expect(
            refused.problems == [
                ImportProblem(
                    line: 2, key: "import.ending-unreadable",
                    arguments: ["ran off", "agreed, dropped-out, referred-on, moved, declined, other"])
            ])
    }

    @Test(
        "a name alone among treatments or therapists is refused with the form of these",
        arguments: [
            ("treatments", "CBT"), ("therapists", "Eva Lind"),
        ])
    func namesWithoutDays(_ column: String, _ name: String) async throws {
        let practice = try await TestPractice()
        let report = try await sessions(practice, Self.marks + ";\(column)\nP-1;1;2026-01-05;9;9;9;9;\(name)\n")
        #expect(
            report.problems == [
                ImportProblem(line: 2, key: "import.\(column)-unreadable", arguments: [column, name])
            ])
    }

    @Test("where a line cannot be read, no other is said to lack what that line may hold")
    func notFollowedOn() async throws {
        let practice = try await TestPractice()
        let report = try await sessions(
            practice,
            Self.marks
                + ";ended;ended-because\nP-1;1;2026-01-05;9;9;9;9;2026-02-20;gone\nP-1;2;2026-01-12;9;9;9;9;;moved\n")
        #expect(report.problems.map(\.line) == [2])
    }
}
