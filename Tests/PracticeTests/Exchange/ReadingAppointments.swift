import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Reading appointments of others")
struct ReadingAppointments {
    private func bring(_ practice: TestPractice, _ text: String) async throws -> ImportReport {
        let rows = ReadingWholeFiles.cells(text).map(AppointmentColumns.read)
        return try await practice.service.perform(
            ImportAppointments(source: RowsInMemory(read: rows), isDryRun: false), as: .operatorOfTheMachine)
    }

    @Test("a time with the day parts two of one day, and new therapists are told by name")
    func timed() async throws {
        let practice = try await TestPractice()
        let file =
            "client;date;attendance;therapist\nP-1;2026-01-05 09:00;on-time;Bo\nP-1;2026-01-05 16:00;no-show;Bo\n"
        let report = try await bring(practice, file)
        #expect(report.wasApplied && report.appointments == 2)
        #expect(report.notes == [ImportNote(key: "import.therapists-made", arguments: ["1", "Bo"])])
        let again = try await bring(practice, file)
        #expect(again.new == 0 && again.same == 2)
    }

    @Test(
        "what cannot be is refused with its reason",
        arguments: [
            ("1850-01-05;no-show;", "import.unlikely-day"), ("2099-01-05;;", "import.unlikely-day"),
            ("2027-01-05;on-time;", "import.came-ahead"), ("2026-01-05;on-time;15", "import.contradicting"),
            ("2026-01-05;late;", "import.late-minutes"), ("2026-01-05;late;0", "import.late-minutes"),
            ("2026-01-05;;15", "import.attendance-missing"),
        ])
    func refused(row: String, key: String) async throws {
        let report = try await bring(try await TestPractice(), "client;date;attendance;late-minutes\nP-1;\(row)\n")
        #expect(report.problems.map(\.key) == [key])
    }

    @Test(
        "what was called off is refused where a line does not say by whom and how long before, and nothing said holds",
        arguments: [("", ""), ("30", ""), ("", "client")])
    func calledOff(notice: String, by: String) async throws {
        let columns = "client;date;attendance;notice-hours;cancelled-by\n"
        let text = columns + "P-1;2026-01-05;cancelled;\(notice);\(by)\n"
        let report = try await bring(try await TestPractice(), text)
        #expect(
            report.problems == [ImportProblem(line: 2, key: "import.called-off-unsaid", arguments: ["cancelled"])])
        let cells = try #require(ReadingWholeFiles.cells(text).first)
        let unsaid = CalledOffUnsaid(by: .practice, noticeHours: 48)
        let expected = Attendance.cancelled(
            by: by.isEmpty ? CancelledBy.practice : CancelledBy.client, noticeHours: notice.isEmpty ? 48 : 30)
        #expect(try AppointmentColumns.appointment(cells, unsaid).get().attendance == expected)
    }

    @Test("an hour before is kept as it is said, even where it is none")
    func noNotice() throws {
        let cells = [
            "client": "P-1", "date": "2026-01-05", "attendance": "Canceled", "notice-hours": "0",
            "cancelled-by": "client",
        ]
        #expect(try AppointmentColumns.read(cells).get().attendance == .cancelled(by: .client, noticeHours: 0))
    }

    @Test(
        "plain words of others say who came, whatever their case; of any other the words that can be read are named",
        arguments: [
            ("on time", .onTime), ("LATE", .late(minutes: 10)), ("Attended", .onTime), ("No_Show", .noShow),
            ("DNA", .noShow), ("Completed", .onTime), ("missed", .noShow), ("Asistió", .onTime),
            ("no asistió", .noShow), ("Présente", .onTime), ("absente", .noShow),
        ] as [(String, Attendance)])
    func words(_ word: String, _ attendance: Attendance) throws {
        var cells = ["client": "P-1", "date": "2026-01-05", "attendance": word]
        if word == "LATE" { cells["late-minutes"] = "10.0" }
        #expect(try AppointmentColumns.read(cells).get().attendance == attendance)
        let problem = #expect(throws: ImportRowProblem.self) {
            try AppointmentColumns.read(cells.merging(["attendance": "maybe"]) { $1 }).get()
        }
        #expect(problem?.key == "import.attendance-unreadable" && problem?.arguments.last?.contains("no-show") == true)
    }

    @Test("that somebody confirmed is no attendance, and late without minutes comes in where it is said how late")
    func aheadAndLate() async throws {
        var cells = ["client": "P-1", "date": "2026-01-05", "attendance": "Confirmed"]
        #expect(try AppointmentColumns.read(cells).get().attendance == nil)
        cells["attendance"] = "tarde"
        let problem = #expect(throws: ImportRowProblem.self) { try AppointmentColumns.read(cells).get() }
        #expect(problem?.key == "import.late-minutes")
        let unsaid = CalledOffUnsaid(lateMinutes: 12)
        #expect(try AppointmentColumns.appointment(cells, unsaid).get().attendance == .late(minutes: 12))
        cells["late-minutes"] = "20"
        #expect(try AppointmentColumns.appointment(cells, unsaid).get().attendance == .late(minutes: 20))
    }

    @Test("a start that is only a time is refused with the form that is read")
    func timeAlone() async throws {
        let report = try await bring(
            try await TestPractice(), "client;start\nP-1;10:00\nP-1;soon\nP-1;2026-01-05 14:30\n")
        #expect(
            report.problems == [
                ImportProblem(line: 2, key: "import.time-alone", arguments: ["start", "10:00"]),
                ImportProblem(line: 3, key: "import.not-a-day", arguments: ["start", "soon"]),
            ])
    }

    @Test("a line that says nothing of who came takes nothing back, and another attendance is told as such")
    func said() async throws {
        let practice = try await TestPractice()
        let columns = "client;date;time;attendance\n"
        let file = columns + "P-1;2026-01-05;09:00;\nP-1;2026-01-05;09:00;on-time\n"
        #expect(try await bring(practice, file).wasApplied)
        #expect(try await bring(practice, file).same == 2)
        let other = try await bring(practice, columns + "P-1;2026-01-05;09:00;no-show\n")
        #expect(other.problems.map(\.key) == ["import.appointment-differs"])
        let twice = try await bring(practice, columns + "P-2;2026-01-05;09:00;\nP-2;2026-01-05;09:00;\n")
        let both = try await bring(
            practice, columns + "P-3;2026-01-05;09:00;\nP-3;2026-01-05;09:00;on-time\nP-3;2026-01-05;09:00;no-show\n")
        #expect(both.problems == [ImportProblem(line: 4, key: "import.appointment-twice", arguments: [])])
        #expect(twice.problems == [ImportProblem(line: 3, key: "import.appointment-twice", arguments: [])])
    }

    @Test("a new client is with whoever saw them last, not with whom they are only booked or were called off")
    func responsible() async throws {
        let practice = try await TestPractice()
        let file =
            "client;date;attendance;therapist;notice-hours;cancelled-by\nP-1;2026-01-05;on-time;Bo\n"
            + "P-1;2027-01-05;;Cy\nP-2;2026-01-05;on-time;Bo\nP-2;2026-01-12;cancelled;Cy;30;client\n"
            + "P-3;2027-01-05;;Cy\n"
        #expect(try await bring(practice, file).wasApplied)
        let names = try await practice.store.read { store in
            try ["P-1", "P-2", "P-3"].map { code in
                let client = try store.client(code: code)
                let episode = try client.flatMap { try store.episodes(of: $0.id).first }
                return try episode?.therapist.flatMap { try store.person($0)?.person.name }
            }
        }
        #expect(names == ["Bo", "Bo", "Cy"])
    }
}
