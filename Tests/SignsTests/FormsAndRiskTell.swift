import Clinic
import Measures
import Signs
import Testing

@Suite("What forms and risk answers tell")
struct FormsAndRiskTell {
    private typealias G = Given

    @Test("a check that is absent counts once the grace is over")
    func missing() {
        let held = [G.session(0, alliance: .absent)]
        #expect(G.sign(.formMissing, held, asOf: G.at(0, 15, 49)) == nil)
        let sign = G.sign(.formMissing, held, asOf: G.at(0, 15, 50))
        #expect(sign?.since == G.at(0, 15, 50))
        #expect(sign?.figure(.missingAlliance) == 1)
        #expect(sign?.figure(.missingOutcome) == nil)
        #expect(G.sign(.formMissing, held, asOf: G.at(3)) == sign)
        #expect(G.sign(.formMissing, held + [G.session(7)], asOf: G.at(8)) == nil)
    }

    @Test("a check left half empty is missing; declined, scored and unscored ones are there")
    func kinds() {
        func sign(_ check: Check) -> Sign? { G.sign(.formMissing, [G.session(0, outcome: check)], asOf: G.at(1)) }
        #expect(sign(.absent)?.figure(.missingOutcome) == 1)
        #expect(sign(.incomplete(G.response(3)))?.evidence.first?.record == .response(G.response(3)))
        #expect(sign(.declined(G.response(3))) == nil)
        #expect(sign(.unscored(G.response(3))) == nil)
        #expect(sign(G.outcome(0)) == nil)
    }

    @Test("of a session that a file told of, a check that never came in was not asked for; held here it is missing")
    func broughtIn() {
        func session(_ day: Int, outcome: Check, isBroughtIn: Bool) -> TimelineSession {
            TimelineSession(
                id: SessionID(high: 4, low: UInt64(day)), start: G.at(day), end: G.at(day, 14, 50), outcome: outcome,
                alliance: G.alliance(380), isBroughtIn: isBroughtIn)
        }
        func sign(_ sessions: [TimelineSession]) -> Sign? { G.sign(.formMissing, sessions, asOf: G.at(10)) }
        let first = session(0, outcome: .absent, isBroughtIn: true)
        #expect(sign([first, session(7, outcome: .absent, isBroughtIn: true)]) == nil)
        #expect(sign([first, session(7, outcome: .absent, isBroughtIn: false)])?.figure(.missingOutcome) == 2)
        let asked = session(0, outcome: G.outcome(300), isBroughtIn: true)
        #expect(sign([asked, session(7, outcome: .absent, isBroughtIn: true)])?.figure(.missingOutcome) == 2)
    }

    @Test("a session whose day is not known asks for nothing")
    func undated() {
        #expect(G.sign(.formMissing, [G.session(0, alliance: .absent, isDated: false)], asOf: G.at(1)) == nil)
    }

    @Test("a declined check holds until the next session, and says which")
    func declined() {
        let held = [G.session(0), G.session(7, outcome: .declined(G.response(1)))]
        #expect(G.sign(.formDeclined, held)?.figure(.declinedOutcome) == 2)
        #expect(G.sign(.formDeclined, held)?.since == G.at(7))
        #expect(G.sign(.formDeclined, held + [G.session(14)]) == nil)
        let both = held + [G.session(14, alliance: .declined(G.response(2)))]
        #expect(G.sign(.formDeclined, both)?.figure(.declinedAlliance) == 3)
        #expect(G.sign(.formDeclined, both)?.since == G.at(7))
    }

    private func result(_ day: Int, _ worth: Int?, _ measure: MeasureKey = .phq9, isFull: Bool = true) -> TimelineResult
    {
        TimelineResult(
            response: G.response(day), session: nil, measure: MeasureVersion(measure, 1), answeredAt: G.at(day),
            total: 5, risks: worth.map { [RiskAnswer(item: ItemKey("harm"), worth: $0)] } ?? [], isFull: isFull)
    }

    @Test("a risk answer holds until a full response to the same measure has none")
    func risk() {
        #expect(G.sign(.riskAnswer, results: [result(0, nil)]) == nil)
        let given = G.sign(.riskAnswer, results: [result(0, 2)])
        #expect(given?.figure(.riskWorth) == 2)
        #expect(given?.severity == 100)
        #expect(G.sign(.riskAnswer, results: [result(0, 2), result(7, nil)]) == nil)
        #expect(G.sign(.riskAnswer, results: [result(0, 2), result(7, nil, isFull: false)])?.since == G.at(0))
        #expect(G.sign(.riskAnswer, results: [result(0, 2), result(7, nil, .core10)])?.since == G.at(0))
        #expect(G.sign(.riskAnswer, results: [result(0, 2), result(7, nil), result(14, 1)])?.since == G.at(14))
        let twice = G.sign(.riskAnswer, results: [result(7, 1), result(0, 2)])
        #expect(twice?.since == G.at(0))
        #expect(twice?.figure(.riskWorth) == 1, "the last one first")
    }

    @Test("a risk answer in an incomplete form counts all the same")
    func partial() {
        #expect(G.sign(.riskAnswer, results: [result(0, 1, isFull: false)]) != nil)
    }
}
