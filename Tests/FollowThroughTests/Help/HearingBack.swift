import Clinic
import FollowThrough
import Testing

@Suite("A referral is chased until something is heard")
struct HearingBack {
    private func id<Subject>(_ number: UInt64) -> ID<Subject> { ID(high: 1, low: number) }

    private func referral(_ changes: [(ReferralChange, Int?)]) throws -> Referral {
        let consent = ReferralConsent(given: .client, on: Day(number: 10), shares: [.calledName])
        let all = [(ReferralChange.agreed(consent), Int?.some(11))] + changes
        let acts = all.enumerated().map { index, change in
            ReferralAct(
                id: id(100 + UInt64(index)), referral: id(1), change: change.0,
                hearBy: change.1.map { Day(number: $0) }, at: Instant(microseconds: Int64(index)), by: nil)
        }
        return try #require(
            Referral(id: id(1), episode: id(2), barrier: nil, resource: id(3), version: id(4), acts: acts))
    }

    @Test("Something is to be heard by the day that was set last, and by none once it was used")
    func hearBy() throws {
        let sent = try referral([(.sent(.email), 20)])
        #expect(sent.state == .sent && sent.isOpen && sent.hearBy == Day(number: 20))
        let chased = try referral([(.sent(.email), 20), (.chased, 27)])
        #expect(chased.state == .sent && chased.isOpen && chased.hearBy == Day(number: 27))
        let used = try referral([(.sent(.email), 20), (.accepted, 30), (.used, nil)])
        #expect(used.state == .used && !used.isOpen && used.hearBy == nil)
    }

    @Test("Nothing is heard before it went out, and nothing after it was closed")
    func order() throws {
        let prepared = try referral([])
        #expect(throws: ReferralRefusal.notSent) { try ReferralRule.check(.accepted, on: prepared) }
        try ReferralRule.check(.sent(.paper), on: prepared)
        let closed = try referral([(.sent(.paper), 20), (.closed, nil)])
        #expect(throws: ReferralRefusal.over) { try ReferralRule.check(.used, on: closed) }
        #expect(throws: ReferralRefusal.over) { try ReferralRule.check(.sent(.paper), on: closed) }
        try ReferralRule.check(.undone(id(102)), on: closed)
        #expect(throws: ReferralRefusal.notLast) { try ReferralRule.check(.undone(id(101)), on: closed) }
    }

    @Test("Taking back brings back the day by which something was to be heard")
    func takingBack() throws {
        let held = try referral([(.sent(.paper), 20), (.used, nil), (.undone(id(102)), nil)])
        #expect(held.state == .sent)
        #expect(held.hearBy == Day(number: 20))
    }

    @Test("A currency is three capital letters, with the decimals of its own")
    func currency() {
        #expect(Currency("EUR")?.decimals == 2)
        #expect(Currency("CLP")?.decimals == 0)
        #expect(Currency("TND")?.decimals == 3)
        #expect(Currency("eur") == nil)
        #expect(Currency("EURO") == nil)
    }
}
