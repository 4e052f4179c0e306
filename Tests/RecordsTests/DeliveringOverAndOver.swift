import Clinic
import Foundation
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing

/// Forms that come twice, late, in another order, after a replay from a device without a network, and changed under the
/// same key, beside a model of what must be kept: the first of each key, once.
@Suite("Delivering over and over")
struct DeliveringOverAndOver {
    /// Numbers that a seed decides (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    enum Kept: String, CaseIterable { case twin, sqlite }

    private enum Form: CaseIterable { case paper, booking, client }

    /// One form as it left a page; another body under the same key is somebody's mistake or attack.
    private struct Sent {
        let key: Int
        let body: Int
    }

    private static let histories = ProcessInfo.processInfo.environment["RAPPORT_HISTORIES"].flatMap { Int($0) } ?? 120

    private static func store(_ kept: Kept) async throws -> any Store {
        switch kept {
        case .twin: MemoryStore()
        case .sqlite:
            try await RecordsStore.open(
                try SQLiteEngine.inMemory(), sealing: PlainSealing(), now: TestPractice.start)
        }
    }

    @Test(
        "each form is kept exactly once, as it came first; another body under its key is refused",
        arguments: Kept.allCases)
    func forms(kept: Kept) async throws {
        for number in 0..<Self.histories / 2 {
            var dice = Dice(state: UInt64(number))
            let practice = try await TestPractice(store: try await Self.store(kept))
            try await history(practice, &dice)
        }
    }

    @Test(
        "a check that a tablet sends again and again is one response, until the tablet is taken back",
        arguments: Kept.allCases)
    func tablet(kept: Kept) async throws {
        for number in 0..<Self.histories / 2 {
            var dice = Dice(state: UInt64(number) &+ 1_000_000)
            let practice = try await TestPractice(store: try await Self.store(kept))
            try await replay(practice, &dice)
        }
    }

    private func history(_ practice: TestPractice, _ dice: inout Dice) async throws {
        let keys = 6
        let papers: [ResponseID] = (0..<keys).map { _ in practice.service.chance.id() }
        let bookings: [AppointmentID] = (0..<keys).map { _ in practice.service.chance.id() }
        let clients: [ClientID] = (0..<keys).map { _ in practice.service.chance.id() }
        var held: [SessionID] = []
        for key in 0..<keys where Self.form(key) == .paper {
            held.append(try await practice.hold(practice.ana, days: -1 - key))
        }
        let sessions = held
        let nora = try #require(practice.nora.personID)
        func deliver(_ sent: Sent) async throws -> String {
            switch Self.form(sent.key) {
            case .paper:
                let recorded = try await practice.paper(
                    practice.ana, sessions[sent.key / Form.allCases.count], .outcomeAdult,
                    [10 + sent.body, 20, 30, 40], id: papers[sent.key])
                return "\(recorded.scored.response.id) \(recorded.scored.score.total ?? -1)"
            case .booking:
                let ids = try await practice.service.perform(
                    BookAppointment(
                        episode: practice.joel.episode, day: TestPractice.today.adding(days: 1 + sent.key),
                        minuteOfDay: (8 + sent.body) * 60, minutes: 50, once: bookings[sent.key]),
                    as: practice.desk)
                return "\(ids)"
            case .client:
                let opened = try await practice.service.perform(
                    AddClient(
                        name: "Kim \(sent.key) \(sent.body)", born: nil, language: .english,
                        intake: TestPractice.today, therapist: nora, once: clients[sent.key]), as: practice.nora)
                return "\(opened)"
            }
        }
        var arriving: [Sent] = (0..<keys).flatMap { key in
            (0...Int.random(in: 0...3, using: &dice)).map { _ in
                Sent(key: key, body: Int.random(in: 0..<5, using: &dice) == 0 ? Int.random(in: 1...3, using: &dice) : 0)
            }
        }
        arriving.shuffle(using: &dice)
        var first: [Int: (body: Int, answer: String)] = [:]
        for sent in arriving {
            practice.clock.advance(seconds: Int.random(in: 0...300, using: &dice))
            if let held = first[sent.key], held.body != sent.body {
                await #expect(throws: PracticeError.idTaken) { _ = try await deliver(sent) }
            } else {
                let answer = try await deliver(sent)
                if let held = first[sent.key] { #expect(held.answer == answer) }
                first[sent.key] = first[sent.key] ?? (sent.body, answer)
            }
        }
        try await hold(practice, first.mapValues(\.body))
    }

    private static func form(_ key: Int) -> Form { Form.allCases[key % Form.allCases.count] }

    /// What is kept is what the model says, and nothing else.
    private func hold(_ practice: TestPractice, _ model: [Int: Int]) async throws {
        let (ana, joel) = (practice.ana.episode, practice.joel.episode)
        let (responses, appointments) = try await practice.store.read { store in
            (try store.records(of: ana)?.responses ?? [], try store.records(of: joel)?.appointments ?? [])
        }
        func bodies(_ form: Form) -> [Int] { model.filter { Self.form($0.key) == form }.map(\.value) }
        #expect(responses.compactMap(\.score.total).sorted() == bodies(.paper).map { 100 + $0 }.sorted())
        #expect(appointments.count == bodies(.booking).count)
        let kims = try await practice.service.answer(Caseload(query: "kim"), as: practice.nora).rows
        #expect(kims.count == bodies(.client).count)
    }

    private func replay(_ practice: TestPractice, _ dice: inout Dice) async throws {
        let session = try await practice.hold(practice.ana, days: 0)
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(.outcome)), as: practice.nora)
        var (kept, isBack): (Int?, Bool) = (nil, false)
        for _ in 0..<Int.random(in: 2...8, using: &dice) {
            practice.clock.advance(seconds: Int.random(in: 0...900, using: &dice))
            if Int.random(in: 0..<6, using: &dice) == 0, !isBack {
                let taken = try await practice.service.perform(TakeBack(token: handed.token, pin: TestPractice.pin))
                guard case .opened = taken else {
                    Issue.record("the PIN did not open it")
                    return
                }
                isBack = true
                continue
            }
            let body = Int.random(in: 0..<4, using: &dice) == 0 ? Int.random(in: 1...3, using: &dice) : 0
            let check = SubmitCheck(
                token: handed.token, content: TestPractice.lines(.outcomeAdult, [10 + body, 20, 30, 40]))
            if isBack {
                await #expect(throws: PracticeError.notFound) { _ = try await practice.service.perform(check) }
            } else if let kept, kept != body {
                await #expect(throws: PracticeError.idTaken) { _ = try await practice.service.perform(check) }
            } else {
                let scored = try await practice.service.perform(check)
                #expect(scored.score.total == 100 + body)
                kept = body
            }
        }
        let records = try await practice.store.read { [ana = practice.ana.episode] in try $0.records(of: ana) }
        #expect(records?.responses.compactMap(\.score.total) == kept.map { [100 + $0] } ?? [])
    }
}
