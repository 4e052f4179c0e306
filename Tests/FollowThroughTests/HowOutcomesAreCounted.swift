import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("How outcomes are counted")
struct HowOutcomesAreCounted {
    private func client(_ number: Int) -> ClientID { ClientID(high: 1, low: UInt64(number)) }

    private func change(_ first: Int, _ last: Int, reliable: Int? = 50, cutoff: Int? = 250) -> OutcomeChange {
        OutcomeChange(first: first, last: last, range: .fourLines, cutoff: cutoff, reliableChange: reliable)
    }

    private func episode(
        _ number: Int, _ change: OutcomeChange? = nil, _ reason: EndingReason = .agreed
    ) -> ClosedEpisode {
        ClosedEpisode(client: client(number), reason: reason, change: change)
    }

    private func summary(_ closed: [ClosedEpisode], _ reader: LoopReader = .therapistThemselves) -> OutcomeNumbers {
        OutcomeSummary(OutcomeRecords(closed: closed), for: reader).outcomes
    }

    @Test("a change of exactly the limit is reliable, one short of it is not, either way")
    func limits() {
        #expect(change(200, 250).reliability == .improvement && change(200, 249).reliability == .noReliableChange)
        #expect(change(200, 150).reliability == .deterioration && change(200, 151).reliability == .noReliableChange)
        #expect(change(200, 300, reliable: nil).reliability == nil)
    }

    @Test("recovered asks for a start in the clinical range, a reliable change, and the other side of the cutoff")
    func recovered() {
        #expect(change(200, 250).hasRecovered == true)
        #expect(change(200, 249, reliable: 40).hasRecovered == false)
        #expect(change(240, 260).hasRecovered == false, "past the cutoff by less than the limit")
        #expect(change(250, 390).hasRecovered == nil, "began at the cutoff: not in the clinical range")
        #expect(
            change(200, 300, cutoff: nil).hasRecovered == nil && change(200, 300, reliable: nil).hasRecovered == nil)
    }

    @Test("where higher is worse, less is better and the cutoff itself is the clinical side")
    func higherIsWorse() {
        let range = CheckRange(lowest: 0, highest: 27, isHigherBetter: false, decimals: 0)
        func change(_ first: Int, _ last: Int) -> OutcomeChange {
            OutcomeChange(first: first, last: last, range: range, cutoff: 10, reliableChange: 6)
        }
        #expect(change(20, 14).reliability == .improvement && change(20, 14).hasRecovered == false)
        #expect(change(14, 20).reliability == .deterioration)
        #expect(change(10, 4).hasRecovered == true && change(16, 10).hasRecovered == false)
    }

    @Test("of no course nothing is counted, and of one a therapist reads everything")
    func noneAndOne() {
        let none = summary([])
        #expect(none.closed == .nothing && none.scored == .nothing)
        #expect(none.shares.values.allSatisfy { $0 == .nothing } && none.endings.values.allSatisfy { $0 == .nothing })
        let one = summary([episode(1, change(200, 300), .droppedOut)])
        #expect(one.closed.value == OutcomeTally(count: 1, clients: 1))
        #expect(one.shares[.recovered]?.value?.part == Proportion(1, of: 1))
        #expect(one.endings[.droppedOut]?.value?.part == Proportion(1, of: 1))
    }

    @Test("courses without two scores, and those whose measure has no limit, are said and are in no share")
    func denominators() {
        let some = summary([
            episode(1, change(200, 300)), episode(2, change(300, 360)), episode(3, change(300, 200)),
            episode(4, change(200, 210)), episode(5, change(200, 300, reliable: nil)), episode(6, nil, .droppedOut),
        ])
        #expect(some.scored.value?.part == Proportion(5, of: 6))
        #expect(some.withoutLimit.value?.part == Proportion(1, of: 5))
        #expect(some.shares[.improved]?.value?.part == Proportion(2, of: 4))
        #expect(some.shares[.recovered]?.value?.part == Proportion(1, of: 2))
        #expect(some.shares[.deteriorated]?.value?.part == Proportion(1, of: 4))
        #expect(some.shares[.unchanged]?.value?.part == Proportion(1, of: 4))
        #expect(some.endings[.droppedOut]?.value?.part == Proportion(1, of: 6))
    }

    @Test("a course whose client's age is known no more is counted beside, and in those shares alone that ask for none")
    func unknownAge() {
        func lost(_ last: Int, reliable: Int?) -> OutcomeChange {
            OutcomeChange(
                first: 200, last: last, range: .fourLines, cutoff: nil, reliableChange: reliable, isOfUnknownAge: true)
        }
        let some = summary([
            episode(1, change(200, 300)), episode(2, lost(300, reliable: 50)), episode(3, lost(300, reliable: nil)),
            episode(4, change(200, 300, reliable: nil)),
        ])
        #expect(some.scored.value?.part == Proportion(4, of: 4))
        #expect(some.withoutAge.value?.part == Proportion(2, of: 4))
        #expect(some.withoutLimit.value?.part == Proportion(1, of: 4), "each is said once")
        #expect(some.shares[.improved]?.value?.part == Proportion(2, of: 2))
        #expect(some.shares[.recovered]?.value?.part == Proportion(1, of: 1))
    }

    @Test("of all improved the share is all, with an interval that does not say so")
    func all() throws {
        let all = summary((1...6).map { episode($0, change(200, 300)) }, .anybodyElse)
        let part = try #require(all.shares[.improved]?.value?.part)
        #expect(part.share == 1 && part.interval.upperBound == 1 && part.interval.lowerBound < 0.7)
    }

    @Test("fewer than five clients are shown to nobody but their therapist, however many courses they had")
    func few() {
        let four = (1...8).map { episode($0 % 4, change(200, 300)) }
        #expect(summary(four, .anybodyElse).closed == .hidden)
        #expect(summary(four, .anybodyElse).shares[.improved] == .hidden)
        #expect(summary(four).closed.value == OutcomeTally(count: 8, clients: 4))
        let mixed = (1...5).map { episode($0, $0 == 1 ? nil : change(200, 300)) }
        let numbers = summary(mixed, .anybodyElse)
        #expect(numbers.closed.value?.count == 5 && numbers.shares[.improved] == .hidden)
    }

    @Test("whoever supervises one team sees of the practice only what others than that team are enough for")
    func wholePractice() {
        let closed = (1...19).map { episode($0, change(200, 300)) }
        func closedCell(known: Int) -> LoopCell<OutcomeTally> {
            let records = OutcomeRecords(closed: closed, known: Set((1...known).map(client)))
            return OutcomeSummary(records, for: .wholePractice(isOfEnough: true)).outcomes.closed
        }
        #expect(closedCell(known: 9).value?.count == 19 && closedCell(known: 10) == .hidden)
    }

    @Test("each session stands once for each check: done, or why not")
    func checks() {
        let checked = [
            CheckedSessions(client: client(1), outcome: .filledIn, alliance: .totalOnly, sessions: 4),
            CheckedSessions(client: client(1), outcome: .filledIn, alliance: .declined, sessions: 3),
            CheckedSessions(client: client(2), outcome: .missing, alliance: .incomplete, sessions: 2),
            CheckedSessions(client: client(3), outcome: .refused, alliance: .refused, sessions: 1),
        ]
        func checks(_ reader: LoopReader) -> ChecksDone {
            OutcomeSummary(OutcomeRecords(checked: checked), for: reader).checks
        }
        let own = checks(.therapistThemselves)
        #expect(own.sessions.value == OutcomeTally(count: 10, clients: 3))
        #expect(own.shares[.outcome]?.value?.part == Proportion(7, of: 10))
        #expect(own.shares[.alliance]?.value?.part == Proportion(4, of: 10))
        #expect(own.shares[.both]?.value?.part == Proportion(4, of: 10))
        #expect(own.shares[.neither]?.value?.part == Proportion(3, of: 10))
        let outcome = CheckStanding.allCases.map { own.outcome[$0]?.value?.part.count ?? 0 }
        let alliance = CheckStanding.allCases.map { own.alliance[$0]?.value?.part.count ?? 0 }
        #expect(outcome == [7, 0, 0, 0, 1, 2] && alliance == [0, 4, 2, 3, 1, 0])
        #expect(checks(.anybodyElse).sessions == .hidden && checks(.anybodyElse).outcome[.declined] == .hidden)
    }
}
