import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Giving small help, and sending somebody on")
struct GivingAndReferring {
    private func give(
        _ practice: TestPractice, _ stock: StockID, _ quantity: Int = 1, to opened: OpenedEpisode? = nil,
        barrier: BarrierID? = nil, once: ID<StockMove>? = nil, as actor: Actor? = nil
    ) async throws {
        try await practice.service.perform(
            GiveFromStock(
                stock: stock, episode: (opened ?? practice.ana).episode, barrier: barrier, quantity: quantity,
                once: once ?? practice.service.chance.id()), as: actor ?? practice.nora)
    }

    private func stock(_ practice: TestPractice, _ id: StockID, as actor: Actor? = nil) async throws -> StockView.Answer
    {
        try await practice.service.answer(StockView(stock: id), as: actor ?? practice.desk)
    }

    @Test("Whoever opens a stock and sees names stands in the record, also before anything was given")
    func looked() async throws {
        let practice = try await TestPractice()
        let vouchers = try await practice.vouchers(5)
        _ = try await stock(practice, vouchers)
        let lists = try await practice.audit().filter { $0.action == .readStock }
        #expect(lists.map(\.person) == [practice.desk.personID] && lists.first?.client == nil)
        try await give(practice, vouchers)
        _ = try await stock(practice, vouchers)
        let looks = try await practice.audit(practice.ana.client).filter { $0.action == .readStock }
        #expect(looks.map(\.person) == [practice.desk.personID])
    }

    @Test("However many give at once, never more than is there; the same form twice gives once")
    func atOnce() async throws {
        let practice = try await TestPractice()
        let vouchers = try await practice.vouchers(5)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    do { try await give(practice, vouchers) } catch {
                        return error as? PracticeError == .conflict("conflict.stock-short")
                    }
                    return false
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(refused == 25)
        #expect(try await stock(practice, vouchers).stock.balance == 0)
        let more = try await practice.vouchers(5)
        let once: ID<StockMove> = practice.service.chance.id()
        for _ in 0..<3 { try await give(practice, more, 2, once: once) }
        #expect(try await stock(practice, more).stock.balance == 3)
        await #expect(throws: PracticeError.idTaken) { try await give(practice, more, 1, once: once) }
    }

    @Test("A refill, a count and taking back keep the balance right, and every move stays")
    func moves() async throws {
        let practice = try await TestPractice()
        let id = try await practice.vouchers(10)
        try await give(practice, id, 4)
        let given = try #require(try await stock(practice, id).moves.first?.move.id)
        func keep(_ change: StockKeeping, as actor: Actor? = nil) async throws {
            try await practice.service.perform(
                ChangeStock(stock: id, change: change, once: practice.service.chance.id()), as: actor ?? practice.desk)
        }
        try await keep(.refill(5))
        try await keep(.counted(9))
        try await practice.service.perform(
            TakeBackGiving(giving: given, once: practice.service.chance.id()), as: practice.nora)
        await #expect(throws: PracticeError.conflict("conflict.already-taken-back")) {
            try await practice.service.perform(
                TakeBackGiving(giving: given, once: practice.service.chance.id()), as: practice.nora)
        }
        let seen = try await stock(practice, id)
        #expect(seen.stock.balance == 13)
        #expect(seen.moves.map(\.move.quantity) == [4, -2, 5, -4, 10])
        #expect(seen.moves.map(\.isTakenBack) == [false, false, false, true, false])
        await #expect(throws: PracticeError.notFound) { try await keep(.refill(1), as: practice.nora) }
        try await keep(.close)
        await #expect(throws: PracticeError.conflict("conflict.stock-closed")) { try await give(practice, id) }
    }

    @Test("A count that agrees is kept as one, with its note; sent twice it is one")
    func countAgrees() async throws {
        let practice = try await TestPractice()
        let id = try await practice.vouchers(10)
        let once: ID<StockMove> = practice.service.chance.id()
        for _ in 1...2 {
            try await practice.service.perform(
                ChangeStock(stock: id, change: .counted(10), note: "Counted in June", once: once), as: practice.desk)
        }
        let seen = try await stock(practice, id)
        #expect(seen.stock.balance == 10 && seen.moves.map(\.move.quantity) == [0, 10])
        #expect(seen.moves.first?.move.note == "Counted in June" && seen.moves.first?.move.change == .corrected)
    }

    @Test("What is done about a referral reaches the boards that stand open")
    func announced() async throws {
        let practice = try await TestPractice()
        let (barrier, resource) = (try await practice.barrier(), try await practice.resource())
        practice.announcements.forget()
        let made = try await practice.refer(barrier, to: resource)
        #expect(practice.announcements.all.map(\.episode) == [practice.ana.episode])
        practice.announcements.forget()
        try await practice.news(made, .sent(.paper))
        #expect(practice.announcements.all.map(\.episode) == [practice.ana.episode])
    }

    @Test("What cannot be given is told in the stock's own unit: pounds and pence, or pieces")
    func limits() async throws {
        let practice = try await TestPractice()
        let fund = try await practice.service.perform(
            AddStock(
                name: "Fare fund", kind: .transport, unit: .money, currency: .pound, balance: 2_500,
                once: practice.service.chance.id()), as: practice.desk)
        func limits(_ low: String, _ high: String) -> PracticeError {
            .invalid([FieldProblem("quantity", "problem.range", [low, high])])
        }
        await #expect(throws: limits("0.01", "10000000.00")) { try await give(practice, fund, 0) }
        await #expect(throws: limits("0.00", "10000000.00")) {
            try await practice.service.perform(
                ChangeStock(stock: fund, change: .refill(Stock.most), once: practice.service.chance.id()),
                as: practice.desk)
        }
        let vouchers = try await practice.vouchers(5)
        await #expect(throws: limits("1", "1000000000")) { try await give(practice, vouchers, 0) }
    }

    @Test("Moves stand in the order of their time, whatever the order in which they were told")
    func inOrder() async throws {
        let practice = try await TestPractice()
        let vouchers = try await practice.vouchers(5)
        try await give(practice, vouchers, 1)
        practice.clock.advance(days: -2)
        try await give(practice, vouchers, 2)
        practice.clock.advance(days: 3)
        try await give(practice, vouchers, 1)
        let moves = try await stock(practice, vouchers).moves.map(\.move)
        #expect(moves.map(\.at) == moves.map(\.at).sorted(by: >))
        #expect(moves.map(\.quantity).last == -2)
    }

    @Test("The front desk gives and sees names, but no reason; a therapist gives to their own; nobody else")
    func access() async throws {
        let practice = try await TestPractice()
        let id = try await practice.vouchers(10)
        let barrier = try await practice.barrier()
        try await give(practice, id, barrier: barrier)
        try await give(practice, id, to: practice.samir, as: practice.desk)
        #expect(try await stock(practice, id).moves.compactMap(\.client?.name) == ["Samir Haddad", "Ana Duarte"])
        #expect(try await stock(practice, id, as: practice.nora).moves.compactMap(\.client?.name) == ["Ana Duarte"])
        #expect(try await stock(practice, id, as: practice.admin).moves.compactMap(\.client).isEmpty)
        await #expect(throws: PracticeError.notFound) {
            try await give(practice, id, barrier: barrier, as: practice.desk)
        }
        await #expect(throws: PracticeError.notFound) { try await give(practice, id, as: practice.sven) }
        await #expect(throws: PracticeError.notFound) { try await give(practice, id, as: practice.admin) }
        await #expect(throws: PracticeError.notFound) {
            try await give(practice, id, to: practice.joel, barrier: barrier)
        }
        let audit = try await practice.audit(practice.ana.client)
        #expect(audit.contains { $0.action == .giveFromStock })
    }

    @Test("Nothing goes out without consent to something, and a message only with consent to it")
    func consent() async throws {
        let practice = try await TestPractice()
        let (barrier, resource) = (try await practice.barrier(), try await practice.resource())
        await #expect(
            throws: PracticeError.invalid([
                FieldProblem("shares", "problem.choose-shared"), FieldProblem("shares", "problem.share-message"),
            ])
        ) { try await practice.refer(barrier, to: resource, shares: []) }
        await #expect(throws: PracticeError.invalid([FieldProblem("shares", "problem.share-message")])) {
            try await practice.refer(barrier, to: resource, shares: [.calledName])
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("message", "problem.write-message")])) {
            try await practice.refer(barrier, to: resource, message: " ")
        }
        let made = try await practice.refer(barrier, to: resource)
        let view = try await practice.service.answer(ReferralView(referral: made), as: practice.ruth)
        #expect(view.message == "A lift on Tuesdays" && !view.mayWrite)
        for other in [practice.desk, practice.sven, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ReferralView(referral: made), as: other)
            }
            await #expect(throws: PracticeError.notFound) { try await practice.news(made, .closed, as: other) }
        }
    }

    @Test("Today chases it when nothing was heard by the day, and no longer once it was used")
    func chased() async throws {
        let practice = try await TestPractice()
        let made = try await practice.refer(practice.barrier(), to: practice.resource())
        try await practice.news(made, .sent(.email), hearBy: TestPractice.today.adding(days: 3))
        func waiting(_ actor: Actor) async throws -> Int {
            try await practice.service.answer(TodayBoard(), as: actor).waiting.count
        }
        #expect(try await waiting(practice.nora) == 0)
        practice.clock.advance(days: 3)
        #expect(try await waiting(practice.nora) == 1)
        #expect(try await waiting(practice.ruth) == 1)
        #expect(try await waiting(practice.sven) == 0)
        #expect(try await waiting(practice.desk) == 0)
        try await practice.news(made, .chased)
        #expect(try await waiting(practice.nora) == 0, "asked again: a week from today")
        practice.clock.advance(days: 7)
        #expect(try await waiting(practice.nora) == 1)
        try await practice.news(made, .used)
        #expect(try await waiting(practice.nora) == 0)
    }
}
