import Clinic
import Measures
import Signs
import Testing

@Suite("What the alliance tells")
struct TheAllianceTells {
    @Test("a fall of a point counts, a tenth less does not", arguments: [(371, false), (370, true), (369, true)])
    func fall(now: Int, holds: Bool) {
        let sign = Given.sign(.allianceFell, Given.weeks(alliances: [380, now]))
        #expect((sign != nil) == holds)
        guard let sign else { return }
        #expect(sign.figure(.total) == now)
        #expect(sign.figure(.previousTotal) == 380)
        #expect(sign.figure(.change) == now - 380)
        #expect(sign.since == Given.at(7))
        #expect(sign.severity == 70)
    }

    @Test("a fall is measured from the last scored check, over declined and absent ones")
    func fallOverGap() {
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [380, nil, nil, 370]))?.since == Given.at(21))
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [380, 370, nil]))?.since == Given.at(7))
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [nil, 300])) == nil)
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [300])) == nil)
        #expect(Given.sign(.allianceFell) == nil)
    }

    @Test("a fall is over with the next check that is not lower again; two falls in a row hold since the first")
    func fallEnds() {
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [390, 370, 370])) == nil)
        #expect(Given.sign(.allianceFell, Given.weeks(alliances: [390, 380, 370]))?.since == Given.at(7))
    }

    @Test("two measures are never compared with each other")
    func otherMeasure() {
        let child = CheckScore(response: Given.response(1), measure: .allianceChild, total: 300, lines: nil)
        let sessions = [Given.session(0), Given.session(7, alliance: .scored(child))]
        #expect(Given.sign(.allianceFell, sessions) == nil)
    }

    @Test("below the cutoff is low, exactly at it is not", arguments: [(359, true), (360, false), (361, false)])
    func cutoff(total: Int, holds: Bool) {
        let sign = Given.sign(.allianceBelowCutoff, Given.weeks(alliances: [total]))
        #expect((sign != nil) == holds)
        if holds {
            #expect(sign?.figure(.total) == total)
            #expect(sign?.figure(.threshold) == 360)
        }
    }

    @Test("a low alliance holds since the first of the low checks in a row")
    func lowSince() {
        let sign = Given.sign(.allianceBelowCutoff, Given.weeks(alliances: [350, 380, 350, nil, 340, nil]))
        #expect(sign?.since == Given.at(14))
    }

    @Test(
        "one line below 9 while the total is fine is named by its place",
        arguments: [(Int16(89), true), (90, false), (91, false)])
    func line(value: Int16, holds: Bool) {
        let sign = Given.sign(.allianceLineLow, [Given.session(0, alliance: Given.lines([100, 100, value, 99]))])
        #expect((sign != nil) == holds)
        if holds {
            #expect(sign?.figure(.lineIndex) == 2)
            #expect(sign?.figure(.line) == 89)
        }
    }

    @Test("a low line is not said of a low total, nor of a total alone")
    func lineUnknown() {
        #expect(Given.sign(.allianceLineLow, [Given.session(0, alliance: Given.lines([80, 90, 90, 99]))]) == nil)
        #expect(Given.sign(.allianceLineLow, [Given.session(0, alliance: Given.lines([80, 90, 90, 100]))]) != nil)
        #expect(Given.sign(.allianceLineLow, [Given.session(0, alliance: Given.alliance(360))]) == nil)
    }

    @Test("always perfect asks for a look after three, where the outcome has not reliably improved")
    func perfect() {
        func sign(_ alliances: [Int?], _ outcomes: [Int?]) -> Sign? {
            Given.sign(.perfectWithoutProgress, Given.weeks(outcomes: outcomes, alliances: alliances))
        }
        #expect(sign([400, 400], [200, 200]) == nil)
        #expect(sign([400, 400, 400], [200, 210, 249])?.since == Given.at(14))
        #expect(sign([400, 400, 400], [200, 210, 250]) == nil)
        #expect(sign([400, 399, 400], [200, 210, 220]) == nil)
        #expect(sign([400, nil, 400, 400], [200, 210, 220, 220])?.since == Given.at(21))
        #expect(sign([400, 400, 400], [nil, nil, 200]) == nil, "nothing to compare is not: no progress")
        #expect(sign([400, 400, 400], [200, 210, 220])?.figure(.firstOutcome) == 200)
    }

    @Test("recovered is said when the cutoff is reached after a check below it", arguments: [359, 360, 361])
    func recovered(total: Int) {
        let sign = Given.sign(.allianceRecovered, Given.weeks(alliances: [350, nil, total]))
        #expect((sign != nil) == (total >= 360))
        if total >= 360 {
            #expect(sign?.figure(.previousTotal) == 350)
            #expect(sign?.since == Given.at(14))
        }
        #expect(Given.sign(.allianceRecovered, Given.weeks(alliances: [350, total, 370, 370])) == nil)
        #expect(Given.sign(.allianceRecovered, Given.weeks(alliances: [360, total])) == nil, "it was not low")
    }

    @Test("an early low alliance that rises by a point is said until session six")
    func rising() {
        func sign(_ alliances: [Int?]) -> Sign? {
            Given.sign(.earlyAllianceRising, Given.weeks(alliances: alliances))
        }
        #expect(sign([320, 329]) == nil)
        #expect(sign([320, 330])?.figure(.firstTotal) == 320)
        #expect(sign([320, 331])?.since == Given.at(7))
        #expect(sign([360, 380]) == nil, "it was not low")
        #expect(sign([380, 380, 380, 320, 350]) == nil, "it was not early")
        #expect(sign([345, 345, 320, 350])?.figure(.firstTotal) == 320, "the third session is still early")
        #expect(sign([380, 380, 320, 350]) == nil, "it is not back where it began")
        #expect(sign([370, 340, 350, 352]) == nil, "nor a rise above the first")
        #expect(sign([320, 350, 345]) == nil, "it fell again")
        #expect(sign([320, 330, 330, 330, 330, 330])?.since == Given.at(7))
        #expect(sign([320, 330, 330, 330, 330, 330, 330]) == nil)
        #expect(sign([320]) == nil)
    }

    @Test("without a cutoff nothing is said of low, and a fall still counts")
    func noCutoff() {
        let rows = BuiltInSignThresholds.rows
        let settings = RuleSettings(ThresholdTable(rows), ages: .adult)
        let kinds = RuleSet.signs(in: Given.timeline(Given.weeks(alliances: [380, 100])), settings).map(\.kind)
        #expect(kinds == [.allianceFell])
    }
}
