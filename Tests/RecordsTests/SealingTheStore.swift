import Clinic
import FollowThrough
import Foundation
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("Sealing names and coding rows")
struct SealingTheStore {
    private let folder: String
    private let keys = SealingKeys(.practice)
    private let talk = SealingKeys(.talk)
    private var sealing: AESGCMSealing { AESGCMSealing(practice: keys, talk: talk) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func opened(
        _ name: String = "rapport.sqlite", _ sealing: AESGCMSealing? = nil
    ) async throws -> (SQLiteEngine, TestPractice) {
        let engine = try SQLiteEngine.open(path: "\(folder)/\(name)")
        let store = try await RecordsStore.open(engine, sealing: sealing ?? self.sealing, now: TestPractice.start)
        return (engine, try await TestPractice(store: store))
    }

    private func faults(_ practice: TestPractice) async throws -> [String] {
        try await practice.service.perform(VerifyRows(), as: .operatorOfTheMachine)
    }

    /// Everything that the store's files hold, as bytes.
    private func held() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: Data()) { all, name in
            all.append(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        }
    }

    @Test("no name, called name, code or word of a client stands in the store's files, in the log neither")
    func canaries() async throws {
        let (engine, practice) = try await opened()
        let client = try await practice.service.perform(
            AddClient(
                name: "Zephyrine Quillfeather", calledName: "Zephy", code: "ZQ-7733", born: nil, language: .english,
                intake: TestPractice.today.adding(days: -1), therapist: try #require(practice.nora.personID),
                treatment: "CBT"), as: practice.nora)
        let session = try await practice.hold(client, days: -1, outcome: [30, 30, 30, 30], alliance: [80, 80, 80, 80])
        _ = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), words: "xylophone thunderstorm",
                once: practice.service.chance.id()), as: practice.nora)
        let bytes = try held()
        for word in ["Zephyrine", "Quillfeather", "Zephy", "ZQ-7733", "xylophone", "Ana Duarte"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
        }
        let found = try await practice.store.read { try $0.client(code: "ZQ-7733") }
        #expect(found?.name == "Zephyrine Quillfeather" && found?.calledName == "Zephy")
        await engine.close()
    }

    @Test("a code is found whoever holds it, and nobody else may have it")
    func codes() async throws {
        let (engine, practice) = try await opened()
        await #expect(throws: PracticeError.self) {
            try await practice.service.perform(
                AddClient(
                    name: "Somebody", code: "HR-0001", born: nil, language: .english, intake: TestPractice.today,
                    therapist: try #require(practice.nora.personID), treatment: "CBT"), as: practice.nora)
        }
        await engine.close()
    }

    private static let changes: [(table: String, change: Records.SQL)] = [
        ("response", "UPDATE response SET total = total + 1 WHERE total IS NOT NULL"),
        ("response", "UPDATE response SET answered_at_us = answered_at_us + 1"),
        ("response", "UPDATE response SET answers = zeroblob(6) WHERE answers IS NOT NULL"),
        ("response", "UPDATE response SET session_id = NULL"),
        ("response", "UPDATE response SET seal = NULL"),
        ("response", "UPDATE response SET seal = zeroblob(18)"),
        ("response", "UPDATE response SET seal = (SELECT MAX(x.seal) FROM response x WHERE x.id <> response.id)"),
        ("response", "UPDATE response SET language = '' WHERE language IS NULL"),
        ("appointment", "UPDATE appointment SET attendance = 'no-show' WHERE attendance IS NOT NULL"),
        ("appointment", "UPDATE appointment SET start_us = start_us + 60000000"),
        ("attendance", "UPDATE attendance SET attendance = 'late', attendance_amount = 5"),
        ("session", "UPDATE session SET end_us = end_us - 1"),
        ("episode", "UPDATE episode SET intake_day = intake_day - 1"),
        ("episode", "UPDATE therapist_spell SET from_day = from_day + 1"),
        ("episode", "DELETE FROM treatment_spell"),
        ("observation", "UPDATE observation SET value = 'bored' WHERE value IS NOT NULL"),
        ("concern", "UPDATE concern SET state = 'settled'"),
        ("concern_act", "UPDATE concern_act SET at_us = at_us + 1"),
        ("client", "UPDATE client SET language = 'fr'"),
        (
            "client",
            "UPDATE client SET identity = (SELECT x.identity FROM client x WHERE x.id <> client.id LIMIT 1)"
        ),
    ]

    @Test("a row that was changed, swapped or put there from outside is named", arguments: 0..<changes.count)
    func changed(index: Int) async throws {
        let (table, change) = Self.changes[index]
        let (engine, practice) = try await opened()
        let session = try await practice.hold(practice.ana, days: -9, outcome: [60, 60, 60, 60])
        try await practice.hold(practice.ana, days: -2, outcome: [20, 20, 20, 20], alliance: [30, 30, 30, 30])
        _ = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .engagement, value: .engagement(.withdrawn), words: "",
                once: practice.service.chance.id()), as: practice.nora)
        #expect(try await faults(practice) == [])
        let rows = try await engine.write { try $0.run(change, []) }
        try #require(rows > 0, "\(change.description) changes nothing")
        let told = try await faults(practice)
        // What came of an appointment stands in it and in its last row: they contradict each other then.
        let also = table == "attendance" ? "appointment " : table + " "
        #expect(told.contains { $0.hasPrefix(table + " ") }, "\(told)")
        #expect(told.allSatisfy { $0.hasPrefix(table + " ") || $0.hasPrefix(also) }, "\(told)")
        await engine.close()
    }

    @Test("that something was taken back is neither put there nor removed from outside unseen")
    func takenBack() async throws {
        let (engine, practice) = try await opened()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        try await practice.hold(practice.ana, days: -7)
        let suggestion = try #require(try await practice.standing(practice.ana)?.praises.first)
        let said = try await practice.service.perform(
            AnswerPraise(
                id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
                record: suggestion.record, answer: .said, words: "On the dot."), as: practice.nora)
        #expect(try await faults(practice) == [])
        _ = try await engine.write { try $0.run("UPDATE praise SET taken_back_at_us = at_us", []) }
        #expect(try await faults(practice) == ["praise \(said.id) was changed from outside"])
        _ = try await engine.write { try $0.run("UPDATE praise SET taken_back_at_us = NULL", []) }
        #expect(try await faults(practice) == [])
        _ = try await practice.service.perform(
            TakeBackPraise(praise: said.id, episode: practice.ana.episode), as: practice.nora)
        #expect(try await faults(practice) == [])
        _ = try await engine.write {
            try $0.run("UPDATE praise SET taken_back_at_us = NULL, taken_back_by_id = NULL", [])
        }
        #expect(try await faults(practice) == ["praise \(said.id) was changed from outside"])
        await engine.close()
    }

    @Test("a client whose names were changed from outside keeps the rule from nobody else, and is counted as left over")
    func leftOver() async throws {
        let (engine, practice) = try await opened()
        for client in [practice.ana, practice.joel] {
            try await practice.service.perform(
                EndEpisode(episode: client.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        }
        try await practice.service.perform(ChangeRetention(RetentionSettings(years: 1)), as: practice.admin)
        practice.clock.set(TestPractice.start.adding(days: 400))
        _ = try await engine.write { [ana = practice.ana.client] sql in
            try sql.run("UPDATE client SET identity = zeroblob(60) WHERE id = ?", [.id(high: ana.high, low: ana.low)])
        }
        for erased in [1, 0] {
            #expect(try await practice.service.answer(RetentionView(), as: practice.admin).due == erased)
            let run = try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine)
            #expect(run.erased == erased && run.unread == 1)
            practice.clock.set(TestPractice.start.adding(days: 401))
        }
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        #expect(view.runs.map(\.unread) == [1, 1])
        #expect(view.erasures.map(\.client) == [practice.joel.client])
        await engine.close()
    }

    @Test(
        "a client whose names were changed from outside is on the lists without a name, and nothing is recorded there")
    func unreadable() async throws {
        let (engine, practice) = try await opened()
        let (ana, store) = (practice.ana, practice.store)
        try await practice.hold(practice.joel, days: -9, outcome: [60, 60, 60, 60])
        _ = try await practice.book(ana, days: 1)
        _ = try await engine.write { sql in
            try sql.run(
                "UPDATE client SET identity = zeroblob(60) WHERE id = ?",
                [.id(high: ana.client.high, low: ana.client.low)])
        }
        let rows = try await practice.service.answer(Caseload(show: .all), as: practice.nora).rows
        #expect(rows.contains { $0.client == .unreadable(ana.client) })
        #expect(rows.contains { $0.client.name == "Joel Okafor" && $0.client.isReadable })
        let board = try await store.read { try $0.board(.everybody) }
        #expect(board.contains { $0.client == .unreadable(ana.client) })
        let (from, to) = (TestPractice.start, TestPractice.start.adding(days: 2))
        let diary = try await store.read { try $0.diary(from: from, to: to, therapist: nil) }
        #expect(diary.contains { $0.client == .unreadable(ana.client) })
        await #expect(throws: PracticeError.self) { try await practice.book(ana, days: 2) }
        practice.clock.set(TestPractice.start.adding(days: 60))
        // The other one is worked out, and the sweep does not begin again and again with what it cannot read.
        for worked in [1, 0] {
            #expect(try await practice.service.perform(SweepStandings(), as: .operatorOfTheMachine) == worked)
        }
        let told = try await faults(practice)
        #expect(told == ["client \(ana.client) was changed from outside"])
        await engine.close()
    }

    @Test("words that were changed from outside stand as changed, and keep nobody from the rest of the page")
    func changedWords() async throws {
        let (engine, practice) = try await opened()
        let session = try await practice.hold(practice.ana, days: -1, outcome: [60, 60, 60, 60])
        _ = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), words: "It will not help",
                once: practice.service.chance.id()), as: practice.nora)
        let before = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(Array(before.quotes.values) == ["It will not help"])
        _ = try await engine.write { try $0.run("UPDATE sealed_text SET sealed = zeroblob(60)", []) }
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(Array(page.quotes.values) == [SealedText.standIn])
        let client = try await practice.service.answer(
            ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
        #expect(Array(client.words.values) == [SealedText.standIn])
        _ = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .companion), words: "It will not help",
                once: practice.service.chance.id()), as: practice.nora)
        let after = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(Set(after.quotes.values) == [SealedText.standIn, "It will not help"])
        await engine.close()
    }

    /// What somebody answered on a measure, with words in it.
    private func written(_ practice: TestPractice, on key: String) -> ScoredResponse {
        let (id, measure): (ResponseID, MeasureVersion) = (
            practice.service.chance.id(), MeasureVersion(MeasureKey(key), 1)
        )
        return ScoredResponse(
            response: Response(
                id: id, episode: practice.ana.episode, session: nil, measure: measure,
                content: .answers([
                    ItemKey("a"): .number(3), ItemKey("b"): .text("xylophone = thunderstorm\n"),
                    ItemKey("c"): .choice("LA1"),
                ]), way: .tablet, answeredAt: TestPractice.start, recordedAt: TestPractice.start, recordedBy: nil),
            score: Score(measure: measure, result: .declined))
    }

    @Test("what a client wrote on a measure stands in no file, is read as it was written, and is gone after an erasure")
    func writtenAnswers() async throws {
        let (engine, practice) = try await opened()
        let (store, scored) = (practice.store, written(practice, on: "outcome-adult"))
        let (id, episode) = (scored.response.id, scored.response.episode)
        try await store.write { try $0.add(scored, purpose: .other) }
        #expect(try await store.read { try $0.response(id) } == scored)
        #expect(try await store.read { try $0.records(of: episode)?.responses } == [scored])
        #expect(try held().range(of: Data("xylophone".utf8)) == nil)
        #expect(try await faults(practice) == [])
        try await practice.service.perform(
            EndEpisode(episode: episode, day: TestPractice.today.adding(days: -1), reason: .agreed), as: practice.nora)
        _ = try await practice.service.perform(
            EraseClient(client: practice.ana.client, code: "HR-0001", because: .asked), as: practice.ruth)
        let left = try await store.read { try $0.response(id)?.response.content }
        #expect(left == .answers([ItemKey("a"): .number(3), ItemKey("c"): .choice("LA1")]))
        #expect(try await faults(practice) == [])
        await engine.close()
    }

    @Test(
        "what a client wrote on a measure before it was sealed is sealed at a start, once, and only where nobody changed it"
    )
    func writtenBefore() async throws {
        let first = AESGCMSealing(practice: SealingKeys(.practice, stage: .first), talk: talk)
        let (engine, practice) = try await opened("earlier.sqlite", first)
        let (store, scored) = (RecordsStore(engine: engine, sealing: first), written(practice, on: "own"))
        guard case .answers(let answers) = scored.response.content else { return }
        let (plain, id) = (AnswersCodec.encode(answers), scored.response.id)
        try await store.write { try $0.add(scored, purpose: .other) }
        try await engine.write { sql in
            _ = try sql.run(
                "INSERT INTO measure (measure_key, version, document, added_at_us) VALUES ('own', 1, zeroblob(1), 0)",
                [])
            _ = try sql.run(
                "UPDATE response SET answers = ?, seal = zeroblob(18) WHERE id = ?",
                [.blob(plain), .id(high: id.high, low: id.low)])
        }
        #expect(try await SealingUp(store).sealAnswers() == 0)
        try await engine.write { _ = try $0.run("UPDATE response SET seal = NULL", []) }
        #expect(try await SealingUp(store, batch: 1).sealAnswers() == 1)
        #expect(try await SealingUp(store).sealAnswers() == 0)
        #expect(try await store.read { try $0.response(id) } == scored)
        try await engine.wipeTraces(everywhere: false)
        #expect(try held().range(of: Data("xylophone".utf8)) == nil)
        let told = try await rowFaults(store).filter { !$0.hasPrefix("measure own ") && !$0.hasPrefix("settings ") }
        #expect(told == [], "but for the measure that this test put there")
        await engine.close()
    }

    @Test("a practice from before names were sealed is sealed at its next start, and its names are gone from the file")
    func earlier() async throws {
        let engine = try SQLiteEngine.open(path: folder + "/rapport.sqlite")
        _ = try await engine.migrate(Array(RecordsStore.migrations.prefix(25))) { 0 }
        try await engine.write { sql in
            try sql.run(
                """
                INSERT INTO client (id, code, name, called_name, born_day, language)
                VALUES (?, 'ZQ-7733', 'Zephyrine Quillfeather', 'Zephy', 7000, 'es')
                """, [.id(high: 1, low: 1)])
            try sql.run(
                "INSERT INTO episode (id, client_id, intake_day) VALUES (?, ?, 20000)",
                [.id(high: 2, low: 2), .id(high: 1, low: 1)])
        }
        let first = AESGCMSealing(practice: SealingKeys(.practice, stage: .first), talk: talk)
        let store = try await RecordsStore.open(engine, sealing: first, now: TestPractice.start)
        #expect(try await SealingUp(store, batch: 1).run() == [])
        try await engine.wipeTraces(everywhere: true)
        let client = try await store.read { try $0.client(ID(high: 1, low: 1)) }
        #expect(client?.name == "Zephyrine Quillfeather" && client?.code == "ZQ-7733")
        #expect(client?.born == Day(number: 7000) && client?.language == .spanish)
        #expect(try await rowFaults(store) == [])
        let bytes = try held()
        for word in ["Zephyrine", "Zephy", "ZQ-7733"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
        await engine.close()
    }

    @Test("after a change of keys everything opens with the new ones alone, wherever it was interrupted before")
    func rotated() async throws {
        let (engine, practice) = try await opened()
        try await practice.hold(practice.ana, days: -9, outcome: [60, 60, 60, 60], alliance: [80, 80, 80, 80])
        let (newKeys, newTalk) = (keys.adding(), talk.adding())
        let both = AESGCMSealing(practice: newKeys, talk: newTalk)
        // Some of it, as if it had been killed in between.
        let store = RecordsStore(engine: engine, sealing: both)
        let interrupted = Task {
            try await SealingUp(store, batch: 1).run { _, _ in withUnsafeCurrentTask { $0?.cancel() } }
        }
        _ = try? await interrupted.value
        #expect(try await SealingUp(store).run() == [])
        let alone = RecordsStore(
            engine: engine, sealing: AESGCMSealing(practice: newKeys.settled, talk: newTalk.settled))
        #expect(try await alone.read { try $0.client(code: "HR-0001")?.name } == "Ana Duarte")
        #expect(try await rowFaults(alone) == [])
        await engine.close()
    }

    @Test("a row that was taken out whole is told of by what cannot be there without it")
    func takenOut() async throws {
        let (engine, practice) = try await opened()
        try await practice.hold(practice.ana, days: -9, outcome: [60, 60, 60, 60])
        #expect(try await practice.service.perform(VerifyRows(), as: .operatorOfTheMachine) == [])
        try await engine.write { _ = try $0.run("DELETE FROM attendance", []) }
        let told = try await practice.service.perform(VerifyRows(), as: .operatorOfTheMachine)
        #expect(told.count == 1 && told[0].hasPrefix("appointment ") && told[0].hasSuffix("of that is gone"), "\(told)")
        await engine.close()
    }

    @Test("what was said first of an appointment, or last, is missed when it is taken out of the file")
    func partTakenOut() async throws {
        let (engine, practice) = try await opened()
        let first = try await practice.book(practice.ana, days: -9)
        _ = try await practice.came(first)
        _ = try await practice.came(first, .late(minutes: 20))
        let second = try await practice.book(practice.joel, days: -8)
        _ = try await practice.came(second)
        try await practice.service.perform(
            UndoAttendance(appointment: second, once: practice.service.chance.id()), as: practice.desk)
        #expect(try await faults(practice) == [])
        func told(after change: Records.SQL) async throws -> [String] {
            _ = try await engine.write { try $0.run(change, []) }
            return try await faults(practice)
        }
        let otherwise = "says otherwise than the last that was recorded of how it went"
        #expect(
            try await told(after: "DELETE FROM attendance WHERE attendance IS NULL").contains(
                "appointment \(second) \(otherwise)"))
        #expect(
            try await told(after: "DELETE FROM attendance WHERE attendance = 'late'").contains(
                "appointment \(first) \(otherwise)"))
        await engine.close()
    }

    @Test("a correction of a client, or a consent, taken out of the end is missed by the record of who did what")
    func correctionTakenOut() async throws {
        let (engine, practice) = try await opened()
        let service = practice.service
        let details = try await service.answer(ClientDetails(client: practice.ana.client), as: practice.nora)
        var typed = DetailsTyped(details.client)
        typed.phone = "+33 1 23 45 67 89"
        _ = try await service.perform(
            CorrectClient(
                id: service.chance.id(), client: practice.ana.client, base: details.base, details: typed),
            as: practice.nora)
        _ = try await service.perform(
            RecordConsent(
                id: service.chance.id(), client: practice.ana.client, matter: .measures, answer: .given,
                giver: .client, day: TestPractice.today), as: practice.nora)
        #expect(try await faults(practice) == [])
        _ = try await engine.write { try $0.run("DELETE FROM client_correction", []) }
        _ = try await engine.write { try $0.run("DELETE FROM consent", []) }
        let told = try await faults(practice)
        let client = practice.ana.client
        #expect(told.contains("client \(client) has lost what stood there before it was put right"), "\(told)")
        #expect(told.contains("client \(client) has lost a consent that was recorded"), "\(told)")
        await engine.close()
    }

    @Test("a course that was put right and then erased with its client is no gap")
    func correctedAndErased() async throws {
        let (engine, practice) = try await opened()
        let (service, episode) = (practice.service, practice.ana.episode)
        let held = try await service.answer(EpisodeDetails(episode: episode), as: practice.nora)
        var typed = CareTyped(held.episode)
        typed.intake = held.episode.intake.adding(days: -3)
        _ = try await service.perform(
            CorrectEpisode(id: service.chance.id(), episode: episode, base: held.base, care: typed), as: practice.nora)
        _ = try await service.perform(
            EndEpisode(episode: episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        #expect(try await faults(practice) == [])
        _ = try await service.perform(
            EraseClient(client: practice.ana.client, code: "HR-0001", because: .asked), as: practice.ruth)
        #expect(try await faults(practice) == [])
        await engine.close()
    }

    @Test("the last that was done about a barrier or a referral, taken out, is told of; what was taken back is no gap")
    func lastTakenOut() async throws {
        let (engine, practice) = try await opened()
        let barrier = try await practice.barrier()
        let letGo: ID<BarrierAct> = practice.service.chance.id()
        try await practice.act(barrier, .letGo, once: letGo)
        try await practice.act(barrier, .undone(letGo))
        try await practice.act(barrier, .solved)
        let referral = try await practice.refer(barrier, to: try await practice.resource())
        try await practice.news(referral, .closed)
        let other = try await practice.barrier(title: "The fare")
        try await practice.act(other, .optionAdded, .option(OptionWords(what: "A lift")))
        #expect(try await faults(practice) == [])
        func told(after change: Records.SQL) async throws -> [String] {
            _ = try await engine.write { try $0.run(change, []) }
            return try await faults(practice)
        }
        let otherwise = "stands otherwise than the last that was done about it says"
        #expect(
            try await told(after: "DELETE FROM barrier_act WHERE change = 'solved'") == [
                "barrier \(barrier) \(otherwise)"
            ])
        #expect(
            try await told(after: "DELETE FROM referral_act WHERE change = 'closed'").last
                == "referral \(referral) \(otherwise)")
        let alone = try await told(after: "DELETE FROM barrier_act WHERE change = 'option-added'")
        #expect(alone.count == 3 && alone.contains { $0.hasSuffix("what it was written beside is gone") }, "\(alone)")
        let message = try await told(after: "DELETE FROM sealed_text WHERE purpose = 'referral-note'")
        #expect(message.contains("referral \(referral) has lost the message that went with it"), "\(message)")
        await engine.close()
    }

    @Test("a text whose purpose was changed is named by its row, and the texts of others are still looked at")
    func changedPurpose() async throws {
        let (engine, practice) = try await opened()
        let service = practice.service
        let machine = Actor.operatorOfTheMachine
        let (ana, joel) = (practice.ana.episode, practice.joel.episode)
        let ids = try await practice.store.write { store in
            try [ana, ana, joel].enumerated().map { number, episode in
                let text = SealedText(
                    id: ID(high: 7, low: UInt64(number + 1)), episode: episode, purpose: .stepWords,
                    of: (8, UInt64(number + 1)), sealed: [1, 2, 3])
                try store.add(text)
                return text.id
            }
        }
        // What is no seal at all was changed too, and is told of by name.
        #expect(try await service.perform(VerifyWords(), as: machine).count == 3)
        #expect(try await service.perform(VerifyRows(), as: machine) == [])
        try await engine.write {
            _ = try $0.run(
                "UPDATE sealed_text SET purpose = 'stop' WHERE id = ?", [.id(high: ids[1].high, low: ids[1].low)])
        }
        let rows = try await service.perform(VerifyRows(), as: machine)
        #expect(rows.count == 1 && rows[0].hasPrefix("text \(ids[1]) was changed"), "\(rows)")
        let words = try await service.perform(VerifyWords(), as: machine)
        #expect(words.contains { $0.hasPrefix("the texts of episode \(ana) cannot be read") }, "\(words)")
        #expect(words.contains { $0.hasPrefix("text \(ids[2]) of episode \(joel)") }, "\(words)")
        await engine.close()
    }

    @Test("no purpose of a text that Rapport has is told as one that it does not know")
    func everyPurpose() async throws {
        let (engine, practice) = try await opened()
        let episode = practice.ana.episode
        try await practice.store.write { store in
            for (number, purpose) in SealedPurpose.allCases.enumerated() {
                try store.add(
                    SealedText(
                        id: ID(high: 7, low: UInt64(number)), episode: episode, purpose: purpose,
                        of: (8, UInt64(number)), sealed: [1]))
            }
        }
        #expect(try await faults(practice).allSatisfy { !$0.contains("a purpose that Rapport does not know") })
        await engine.close()
    }

    @Test("a row that was changed from outside is not given a new code by a change of keys")
    func laundering() async throws {
        let (engine, practice) = try await opened()
        try await practice.hold(practice.ana, days: -9, outcome: [60, 60, 60, 60])
        try await engine.write { _ = try $0.run("UPDATE response SET total = total + 1", []) }
        let store = RecordsStore(
            engine: engine, sealing: AESGCMSealing(practice: keys.adding(), talk: talk.adding()))
        let told = try await SealingUp(store).run()
        #expect(told.count == 1 && told.allSatisfy { $0.hasPrefix("response ") })
        await engine.close()
    }
}
