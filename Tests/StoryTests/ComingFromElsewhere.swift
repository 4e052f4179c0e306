import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Coming from elsewhere")
struct ComingFromElsewhere {
    static let rows = (1...3).flatMap { client in
        (1...4).map { session in
            [
                "client": "P-\(client)", "session": "\(session)", "measure": "alliance-adult", "line-1": "7.0",
                "line-2": "8.5", "line-3": "9", "line-4": "\(session).8", "therapist": "Guide \(client % 2)",
            ]
        }
    }

    @Test("a file without dates comes in, numbered a week apart, and the report says so; twice changes nothing")
    func twice() async throws {
        let practice = try await TestPractice()
        let source = RowsInMemory(read: Self.rows.map { SessionColumns.read($0) })
        let dry = try await practice.service.perform(
            ImportSessions(source: source, isDryRun: true), as: .operatorOfTheMachine)
        #expect(!dry.wasApplied)
        #expect(try await practice.store.read { try $0.client(code: "P-1") } == nil, "a dry run keeps nothing")

        var first = try await practice.service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(first.wasApplied)
        first.wasApplied = false
        #expect(first == dry, "the dry run said the same")
        #expect(first.new == 12 && first.same == 0 && first.problemCount == 0)
        #expect(first.clients == 3 && first.episodes == 3 && first.therapists == 2 && first.responses == 12)
        #expect(first.notes.map(\.key) == ["import.undated", "import.therapists-made"])

        let before = try await Self.export(practice.service)
        practice.clock.advance(days: 2)
        let second = try await practice.service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(second.new == 0 && second.same == 12 && second.problemCount == 0)
        #expect(try await Self.export(practice.service) == before)
        let records = try await practice.store.read { store in
            try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id) }
        }
        let sessions = try #require(records?.sessions.sorted { $0.start < $1.start })
        #expect(sessions.map(\.sourceNumber) == [1, 2, 3, 4])
        #expect(sessions.allSatisfy { !$0.isDated && $0.start < practice.clock.now })
        #expect(records?.responses.compactMap(\.score.total).max() == 293)
    }

    @Test("a day that was made up to put sessions in order is nowhere told: their signs are there since they came in")
    func madeUpDays() async throws {
        let practice = try await TestPractice()
        let source = RowsInMemory(read: Self.rows.map { SessionColumns.read($0) })
        _ = try await practice.service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        let episode = try #require(
            try await practice.store.read { store in
                try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first?.id }
            })
        practice.clock.advance(days: 2)
        let came = practice.clock.now.adding(days: -2)
        let standing = try #require(try await practice.store.read { try $0.standing(of: episode) })
        #expect(!standing.troubles.isEmpty && standing.troubles.allSatisfy { $0.since == came })
        #expect(standing.troubles.flatMap(\.evidence).allSatisfy { $0.at == came })
        #expect(!standing.waiting.isEmpty && standing.since == came)
        let acts = try await practice.store.read { try $0.concernActs(of: episode) }
        #expect(try Concern.fold(acts).allSatisfy { $0.milestones.firstSignAt == came })
    }

    @Test("what was seen in a session without a date is there since it came in, unless a real day was on that place")
    func observedWithoutADate() async throws {
        let practice = try await TestPractice()
        var rows = Self.rows.filter { $0["client"] == "P-1" }
        // Where the second one is put, by the file that says so, a session really was.
        rows[0]["date"] = "2026-10-01"
        rows[0]["intake"] = "2026-09-24"
        rows[1]["start"] = "2026-10-01 12:00"
        rows[1]["undated"] = "yes"
        _ = try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows.map { SessionColumns.read($0) }), isDryRun: false),
            as: .operatorOfTheMachine)
        let seen = ["client": "P-1", "session": "3", "topic": "doubt", "value": "client"]
        _ = try await practice.service.perform(
            ImportObservations(source: RowsInMemory(read: [ObservationColumns.read(seen)]), isDryRun: false),
            as: .operatorOfTheMachine)
        let episode = try #require(
            try await practice.store.read { store in
                try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first?.id }
            })
        let records = try #require(try await practice.store.read { try $0.records(of: episode) })
        let real = Set(records.sessions.filter(\.isDated).flatMap { [$0.start, $0.end] })
        let madeUp = Set(records.sessions.filter { !$0.isDated }.flatMap { [$0.start, $0.end] }).subtracting(real)
        let standing = try #require(try await practice.store.read { try $0.standing(of: episode) })
        let told = Set(standing.troubles.flatMap { [$0.since] + $0.evidence.map(\.at) })
        #expect(standing.troubles.contains { $0.kind == .doubtSaid && $0.since == practice.clock.now })
        #expect(!real.isEmpty && !madeUp.isEmpty && told.isDisjoint(with: madeUp))
        #expect(!told.isDisjoint(with: real), "a day that really was is told as that day")
    }

    @Test("one bad line keeps all of it out, and every bad line is named")
    func allOrNothing() async throws {
        let practice = try await TestPractice()
        var rows = Self.rows
        rows[3]["line-1"] = "10.5"
        rows[5]["line-2"] = "ten"
        rows[6]["line-3"] = "8.55"
        rows[7]["measure"] = "no-such"
        rows[8]["client"] = ""
        rows.append(rows[0].merging(["line-1": "6.9"]) { $1 })
        rows.append(rows[0])
        let source = RowsInMemory(read: rows.map { SessionColumns.read($0) })
        let report = try await practice.service.perform(
            ImportSessions(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(!report.wasApplied)
        #expect(report.problems.map(\.line) == [5, 7, 8, 9, 10, 14, 15])
        #expect(
            report.problems.map(\.key) == [
                "problem.range", "import.not-a-number", "import.too-fine", "import.unknown-measure", "import.no-client",
                "import.check-twice", "import.check-twice",
            ])
        #expect(report.same == 0)
        #expect(try await practice.store.read { try $0.client(code: "P-1") } == nil)
    }

    @Test("scores without a measure and sessions without a check are counted, and unlikely days are refused by line")
    func told() async throws {
        let practice = try await TestPractice()
        func report(_ rows: [[String: String]]) async throws -> ImportReport {
            let source = RowsInMemory(read: rows.map { SessionColumns.read($0) })
            return try await practice.service.perform(
                ImportSessions(source: source, isDryRun: true), as: .operatorOfTheMachine)
        }
        let one = ["client": "P-1", "session": "1", "date": "2026-01-05", "therapist": "Guide"]
        let scored = one.merging(["total": "32.5"]) { $1 }
        let nameless = try await report([scored, one.merging(["session": "2", "date": "2026-01-12"]) { $1 }])
        #expect(
            nameless.notes.filter { $0.key != "import.therapists-made" } == [
                ImportNote(key: "import.no-measure", arguments: ["1"]),
                ImportNote(key: "import.without-check", arguments: ["2"]),
            ])
        let named = try await report([scored.merging(["measure": "outcome-adult"]) { $1 }])
        #expect(named.notes.map(\.key) == ["import.therapists-made"] && named.problemCount == 0)
        let unlikely = try await report(
            ["1899-12-31", "1900-01-01", "2099-01-01"].map { one.merging(["date": $0]) { $1 } })
        #expect(unlikely.problems.filter { $0.key == "import.unlikely-day" }.map(\.line) == [2, 4])
        #expect(unlikely.problems.first?.arguments == ["1899-12-31"])
    }

    @Test("a therapist may be named by the name to sign in with, and who is not here yet is told by name")
    func named() async throws {
        let practice = try await TestPractice()
        func rows(_ therapists: [String], of letter: String) -> RowsInMemory<ImportedSession> {
            RowsInMemory(
                read: therapists.enumerated().map { number, name in
                    SessionColumns.read(
                        ["client": "\(letter)-\(number)", "session": "1", "date": "2026-01-05", "therapist": name])
                })
        }
        let known = try await practice.service.perform(
            ImportSessions(source: rows(["nora", "NORA"], of: "P"), isDryRun: false), as: .operatorOfTheMachine)
        #expect(known.wasApplied && known.therapists == 0)
        let owner = try await practice.store.read { store in
            try store.client(code: "P-0").flatMap { try store.episodes(of: $0.id).first?.therapist }
        }
        #expect(owner == practice.nora.personID)

        let unknown = try await practice.service.perform(
            ImportSessions(source: rows(["Noora", "Bo", "Cy", "Di", "Ed", "Fay"], of: "Q"), isDryRun: true),
            as: .operatorOfTheMachine)
        let note = try #require(unknown.notes.first { $0.key == "import.therapists-made" })
        #expect(note.arguments == ["6", "Bo, Cy, Di, Ed, Fay, ..."], "as a list, whatever the order of the lines")
    }

    @Test("an import of an export gives the same practice")
    func roundTrip() async throws {
        let practice = try await TestPractice()
        let sven = try #require(practice.sven.personID)
        let day = TestPractice.today
        let session = try await practice.hold(practice.ana, days: -21, outcome: [50, 51, 52, 53])
        let wrong = try await practice.paper(practice.ana, session, .allianceAdult, [20, 90, 90, 90])
        try await practice.paper(
            practice.ana, session, .allianceAdult, [92, 90, 90, 90], replaces: wrong.scored.response.id)
        let late = try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 11))
        for (measure, content) in [
            (MeasureKey.outcomeAdult, ResponseContent.totalOnly(233)), (.allianceAdult, .declined),
        ] {
            _ = try await practice.service.perform(
                RecordResponse(
                    id: practice.service.chance.id(), episode: practice.ana.episode, session: late,
                    measure: MeasureVersion(measure, 1), content: content, way: .paper, language: .french),
                as: practice.nora)
        }
        try await practice.paper(
            practice.ana, try await practice.hold(practice.ana, days: -7, attendance: .wrongTime(seen: true)),
            .outcomeAdult, [50, 51])
        for (days, attendance) in [
            (-6, Attendance.noShow), (-5, .cancelled(by: .client, noticeHours: 3)),
            (-4, .rescheduled(by: .practice, noticeHours: 50)), (-3, .wrongTime(seen: false)),
        ] { _ = try await practice.came(try await practice.book(practice.joel, days: days), attendance) }
        _ = try await practice.book(practice.joel, days: 9)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.joel.episode, therapist: sven, from: day), as: practice.nora)
        let held = try await practice.service.answer(EpisodeDetails(episode: practice.ana.episode), as: practice.nora)
        var care = CareTyped(held.episode)
        care.treatments.append(.init(name: "ACT; second | part\\", from: day.adding(days: -10)))
        _ = try await practice.service.perform(
            CorrectEpisode(
                id: practice.service.chance.id(), episode: practice.ana.episode, base: held.base, care: care),
            as: practice.nora)
        try await practice.service.perform(
            EndEpisode(episode: practice.mila.episode, day: day, reason: .moved), as: practice.nora)

        let fresh = TestPractice.service(MemoryStore())
        _ = try await fresh.perform(
            SetUpPractice(
                practiceName: "Elsewhere", zone: TestPractice.zone.name, personName: "Olga Brandt", signInName: "olga",
                password: TestPractice.password))
        try await Self.carry(practice.service, to: fresh)
        #expect(try await Self.export(fresh) == Self.export(practice.service))
        #expect(try await Self.exportAppointments(fresh) == Self.exportAppointments(practice.service))
        let (old, new) = (try await Self.standings(practice.service), try await Self.standings(fresh))
        #expect(old == new)
        #expect(try await fresh.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
        let again = try await Self.carry(practice.service, to: fresh)
        #expect(again.allSatisfy { $0.new == 0 && $0.problemCount == 0 })
    }

    @discardableResult
    static func carry(_ old: PracticeService, to new: PracticeService) async throws -> [ImportReport] {
        let appointments = try await exportAppointments(old).map { cells in
            AppointmentColumns.read(Dictionary(uniqueKeysWithValues: zip(ExportColumns.appointments, cells)))
        }
        let sessions = try await export(old).map { cells in
            SessionColumns.read(Dictionary(uniqueKeysWithValues: zip(ExportColumns.sessions, cells)))
        }
        let reports = [
            try await new.perform(
                ImportAppointments(
                    source: RowsInMemory(read: appointments), isDryRun: false),
                as: .operatorOfTheMachine),
            try await new.perform(
                ImportSessions(
                    source: RowsInMemory(read: sessions), isDryRun: false),
                as: .operatorOfTheMachine),
        ]
        for report in reports { #expect(report.problems == []) }
        return reports
    }

    static func export(_ service: PracticeService) async throws -> [[String]] {
        var (rows, from): ([[String]], ExportPosition?) = ([], nil)
        repeat {
            let page = try await service.answer(
                ExportSessions(from: from, episodes: 2), as: .operatorOfTheMachine)
            rows += page.rows
            from = page.next
        } while from != nil
        #expect(rows.allSatisfy { $0.count == ExportColumns.sessions.count })
        return rows
    }

    static func exportAppointments(_ service: PracticeService) async throws -> [[String]] {
        let rows = try await service.answer(ExportAppointments(), as: .operatorOfTheMachine).rows
        #expect(rows.allSatisfy { $0.count == ExportColumns.appointments.count })
        return rows
    }

    /// Which signs each client stands with; the people behind them have other ids in the other practice.
    static func standings(_ service: PracticeService) async throws -> [String] {
        try await service.store.read { store in
            try store.caseload(.everybody, includingClosed: true).map { row in
                "\(row.client.code) \(row.therapistName ?? "") \(row.standing.isOpen) \(row.standing.sessions) "
                    + "\(row.standing.lastOutcome ?? -1) \(row.standing.lastAlliance ?? -1) "
                    + (row.standing.troubles + row.standing.onTrack).map(\.kind.rawValue).joined(separator: " ")
            }
        }
    }
}
