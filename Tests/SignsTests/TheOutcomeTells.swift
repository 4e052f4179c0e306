import Clinic
import Measures
import Signs
import Testing

@Suite("What the outcome tells")
struct TheOutcomeTells {
    private func sign(_ kind: SignKind, _ outcomes: [Int?]) -> Sign? {
        Given.sign(kind, Given.weeks(outcomes: outcomes))
    }

    @Test("worse than the first by the reliable change counts", arguments: [(251, false), (250, true), (249, true)])
    func worse(now: Int, holds: Bool) {
        let found = sign(.outcomeDeteriorated, [300, 310, now])
        #expect((found != nil) == holds)
        guard let found else { return }
        #expect(found.figure(.total) == now)
        #expect(found.figure(.firstTotal) == 300)
        #expect(found.figure(.change) == now - 300)
        #expect(found.figure(.threshold) == 50)
        #expect(found.since == Given.at(14))
    }

    @Test("better than the first by the reliable change counts", arguments: [(349, false), (350, true), (351, true)])
    func better(now: Int, holds: Bool) {
        let found = sign(.reliableImprovement, [nil, 300, 310, now])
        #expect((found != nil) == holds)
        if holds {
            #expect(found?.figure(.change) == now - 300)
            #expect(found?.severity == 0)
        }
    }

    @Test("a change holds since it first held unbroken, over checks that were declined")
    func since() {
        #expect(sign(.outcomeDeteriorated, [300, 240, 260, 240, nil, 230, nil])?.since == Given.at(21))
    }

    @Test("one check, or none, says nothing")
    func tooFew() {
        for kind in [SignKind.outcomeDeteriorated, .reliableImprovement, .noReliableChange] {
            #expect(sign(kind, []) == nil)
            #expect(sign(kind, [100]) == nil)
            #expect(sign(kind, [100, nil, nil, nil, nil, nil, nil]) == nil)
        }
    }

    @Test("a change of measure begins anew")
    func otherMeasure() {
        let sessions = [
            Given.session(0, outcome: Given.outcome(300)),
            Given.session(7, outcome: Given.outcome(200, .outcomeChild)),
        ]
        #expect(Given.sign(.outcomeDeteriorated, sessions) == nil)
    }

    @Test("no reliable change is said from session six on")
    func checkpoint() {
        #expect(sign(.noReliableChange, [200, 210, 210, 210, 210]) == nil)
        let found = sign(.noReliableChange, [200, 210, 210, 210, 210, 249, 249])
        #expect(found?.since == Given.at(35))
        #expect(found?.figure(.sessions) == 7)
        #expect(found?.figure(.firstTotal) == 200)
        #expect(found?.figure(.total) == 249)
        #expect(sign(.noReliableChange, [200, 210, 210, 210, 210, 250]) == nil)
        #expect(sign(.noReliableChange, [200, 210, 210, 210, 210, 151]) != nil)
        #expect(sign(.noReliableChange, [200, 210, 210, 210, 210, 150]) == nil)
    }

    @Test(
        "no reliable change is not said of somebody who began at or above the cutoff", arguments: [249, 250, 251, 400])
    func beganWell(first: Int) {
        let found = sign(.noReliableChange, [first, first, first, first, first, first])
        #expect((found != nil) == (first < 250))
        guard let found else { return }
        #expect(found.figure(.firstTotal) == 249 && found.figure(.cutoff) == 250, "which side it began on can be seen")
    }

    @Test("a fall is told of whichever side of the cutoff the course began on", arguments: [249, 250, 400])
    func fellFromWell(first: Int) {
        let fallen = [first, first, first, first, first, first - 50]
        #expect(sign(.outcomeDeteriorated, fallen) != nil)
        #expect(sign(.noReliableChange, fallen) == nil)
    }

    @Test("an adolescent's cutoff is another")
    func adolescent() {
        let settings = RuleSettings(
            ThresholdTable(BuiltInThresholds.rows + BuiltInSignThresholds.rows), ages: .adolescent)
        let timeline = Given.timeline(Given.weeks(outcomes: [260, 260, 260, 260, 260, 260]))
        #expect(RuleSet.signs(in: timeline, settings).contains { $0.kind == .noReliableChange })
        #expect(!RuleSet.signs(in: timeline, Given.settings).contains { $0.kind == .noReliableChange })
    }
}
