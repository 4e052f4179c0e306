import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Solving what stands in the way")
struct SolvingWithTheClient {
    @Test("What was said is there for those who may know, and for nobody else")
    func whoSees() async throws {
        let practice = try await TestPractice()
        let barrier = try await practice.barrier()
        try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "A lift", takes: "a driver")))
        let view = try await practice.view(barrier)
        #expect(
            view.words
                == BarrierWords(title: "Getting home after six", words: "No tengo cómo volver", place: "Mill Lane"))
        #expect(view.options.values.map(\.what) == ["A lift"])
        #expect(view.mayWrite)
        #expect(try await !practice.view(barrier, as: practice.ruth).mayWrite, "a supervisor reads")
        for other in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { try await practice.view(barrier, as: other) }
            await #expect(throws: PracticeError.notFound) {
                try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "x")), as: other)
            }
            await #expect(throws: PracticeError.notFound) { try await practice.barrier(as: other) }
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.act(barrier, .solved, as: practice.ruth)
        }
    }

    @Test("No word of it stands in the store in the clear, nor in the audit")
    func sealed() async throws {
        let practice = try await TestPractice()
        let barrier = try await practice.barrier()
        try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "A lift from the cousin")))
        let (record, texts) = try await practice.store.read { [ana = practice.ana] store in
            (try store.barrier(barrier), try store.sealedTexts(of: ana.episode))
        }
        #expect(!String(describing: record).contains("cousin"))
        #expect(texts.count == 2)
        let audit = try await practice.audit(practice.ana.client)
        #expect(audit.contains { $0.action == .openBarrier } && audit.contains { $0.action == .changeBarrier })
        #expect(!String(describing: audit).contains("cousin"))
    }

    @Test("A form that is sent twice is one act; the same id with other words is refused")
    func twice() async throws {
        let practice = try await TestPractice()
        let id: BarrierID = practice.service.chance.id()
        let once: ID<BarrierAct> = practice.service.chance.id()
        for _ in 0..<2 { #expect(try await practice.barrier(once: id) == id) }
        for _ in 0..<2 { try await practice.act(id, .optionAdded, .option(OptionWords(what: "A lift")), once: once) }
        #expect(try await practice.view(id).barrier.options.count == 1)
        await #expect(throws: PracticeError.idTaken) { try await practice.barrier(title: "Other", once: id) }
        await #expect(throws: PracticeError.idTaken) {
            try await practice.act(id, .optionAdded, .option(OptionWords(what: "A bus")), once: once)
        }
        await #expect(throws: PracticeError.idTaken) { try await practice.act(id, .solved, once: once) }
    }

    @Test("Two people who act at once lose nothing; what cannot follow is told as such")
    func order() async throws {
        let practice = try await TestPractice()
        let barrier = try await practice.barrier()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "Option \(number)")))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await practice.view(barrier).options.count == 20)
        await #expect(throws: PracticeError.conflict("conflict.barrier-nothing-tried")) {
            try await practice.act(barrier, .went(.worked))
        }
        try await practice.act(barrier, .solved)
        await #expect(throws: PracticeError.conflict("conflict.barrier-closed")) {
            try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "late")))
        }
    }

    @Test("What cannot be taken is told by field")
    func fields() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.invalid([FieldProblem("title", "problem.required")])) {
            try await practice.barrier(title: " \u{0} ")
        }
        let barrier = try await practice.barrier()
        await #expect(throws: PracticeError.invalid([FieldProblem("option", "problem.too-long", ["300"])])) {
            try await practice.act(
                barrier, .optionAdded, .option(OptionWords(what: String(repeating: "x", count: 301))))
        }
        try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "a\u{1F}b", takes: "c")))
        let options = try await practice.view(barrier).options
        #expect(options.values.first == OptionWords(what: "ab", takes: "c"))
        let lift = try #require(options.keys.first)
        let range = [-366, 366].map { TestPractice.today.adding(days: $0).description }
        await #expect(throws: PracticeError.invalid([FieldProblem("date", "problem.day-between", range)])) {
            try await practice.act(barrier, .trying(lift, from: TestPractice.today.adding(days: 900)))
        }
    }

    @Test("Solved speaks in the standing, and taken back it does not")
    func standing() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -7, outcome: [50, 50, 50, 50])
        let barrier = try await practice.barrier()
        try await practice.act(barrier, .solved)
        let solved = try await practice.standing(practice.ana)
        #expect(solved?.onTrack.contains { $0.kind == .barrierSolved } == true)
        let last = try #require(try await practice.view(barrier).barrier.standing.last)
        try await practice.act(barrier, .undone(last.id))
        let open = try await practice.standing(practice.ana)
        #expect(open?.onTrack.contains { $0.kind == .barrierSolved } == false)
        #expect(try await practice.service.perform(CheckPractice(), as: practice.admin).isEmpty)
    }

    @Test("The resources that match stand beside it, the best first, by place and language")
    func matches() async throws {
        let practice = try await TestPractice()
        try await practice.resource("Far") {
            $0.places = ["North"]
            $0.languages = ["en"]
        }
        try await practice.resource("Near") {
            $0.places = ["Mill Lane"]
            $0.languages = ["es"]
        }
        try await practice.resource("Toys") { $0.kinds = [.childcare] }
        let view = try await practice.view(practice.barrier())
        #expect(view.matches.map(\.resource.content.name) == ["Near", "Far"])
        #expect(view.resourceCount == 3)
    }
}
