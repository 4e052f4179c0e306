import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What stands in the way is solved")
struct GettingHomeAfterSix {
    @Test(
        "missed twice, called, the way home is missing; a voucher and a bus; used, solved, and attendance afterwards"
    )
    func story() async throws {
        let practice = try await TestPractice()
        for days in [-70, -63, -56] { try await practice.hold(practice.ana, days: days, outcome: [50, 50, 50, 50]) }
        for days in [-14, -7] {
            let missed = try await practice.book(practice.ana, days: days)
            #expect(try await practice.came(missed, .noShow) == nil)
        }
        #expect(try await practice.troubles(practice.ana).contains("missed"))

        // On the telephone she says what it is.
        let barrier = try await practice.barrier()
        try await practice.act(
            barrier, .optionAdded, .option(OptionWords(what: "The bus, with vouchers", takes: "two vouchers a week")))
        try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "A balloon")))
        let rides = try await practice.resource("Harbour Line") {
            ($0.places, $0.languages, $0.cost) = (["Mill Lane"], ["es"], .little)
        }
        let options = try await practice.view(barrier)
        #expect(options.since == CameOf(came: 0, of: 0))
        #expect(options.matches.map(\.resource.id) == [rides])
        let bus = try #require(options.barrier.options.first?.id)
        try await practice.act(barrier, .trying(bus, from: TestPractice.today))
        let vouchers = try await practice.vouchers(10)
        try await practice.service.perform(
            GiveFromStock(
                stock: vouchers, episode: practice.ana.episode, barrier: barrier, quantity: 2,
                once: practice.service.chance.id()), as: practice.nora)
        let referral = try await practice.refer(barrier, to: rides)
        try await practice.news(referral, .sent(.email))

        // She comes back, twice.
        for _ in 0..<2 {
            practice.clock.advance(days: 7)
            let day = TestPractice.zone.day(of: practice.clock.now).number - TestPractice.today.number
            try await practice.hold(practice.ana, days: day, outcome: [55, 55, 55, 55])
        }
        #expect(
            try await practice.service.answer(TodayBoard(), as: practice.nora).waiting.count == 2,
            "the try and the referral are asked about")
        try await practice.news(referral, .used)
        try await practice.act(barrier, .went(.worked), .note("It stops at her door."))

        let solved = try await practice.view(barrier)
        #expect(solved.barrier.state == .solved)
        #expect(solved.given.map(\.quantity) == [-2])
        #expect(solved.referrals.map(\.referral.state) == [.used])
        #expect(solved.attendance?.before == CameOf(came: 3, of: 5))
        #expect(solved.attendance?.after == CameOf(came: 2, of: 2))
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(board.waiting.isEmpty)
        #expect(
            board.rows.first { $0.standing.episode == practice.ana.episode }?.standing.onTrack
                .contains { $0.kind == .barrierSolved } == true, "and it can be said")
    }
}
